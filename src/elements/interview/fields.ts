import { isReply, type InterviewRecord } from '../../lib/interview/record.ts';

/** The record that the fields of a sheet hold now, with what they cannot show: ticks and replies whose words have changed since. */
export function recordIn(sheet: HTMLElement): InterviewRecord {
  const shown = boxes(sheet);
  const replies = Object.fromEntries(
    followUps(sheet).flatMap(({ ask, options }) => {
      const chosen = options.find(({ checked }) => checked)?.value;
      return isReply(chosen) ? [[ask, chosen]] : [];
    }),
  );
  return {
    candidate: field(sheet, 'candidate').value,
    heard: [...shown.filter(({ checked }) => checked).map(({ value }) => value), ...unshown(sheet)],
    replies,
    note: field(sheet, 'note').value,
  };
}

/** Puts a record into the fields. */
export function filled(sheet: HTMLElement, { candidate, heard, replies, note }: InterviewRecord): void {
  const shown = boxes(sheet);
  for (const box of shown) box.checked = heard.includes(box.value);
  for (const { ask, options } of followUps(sheet)) for (const option of options) option.checked = option.value === replies[ask];
  field(sheet, 'candidate').value = candidate;
  field(sheet, 'note').value = note;
  rewordedTicks.set(
    sheet,
    heard.filter((point) => !shown.some(({ value }) => value === point)),
  );
}

/** Ticks of a sheet whose points are worded differently now. */
const rewordedTicks = new WeakMap<HTMLElement, readonly string[]>();

function unshown(sheet: HTMLElement): readonly string[] {
  return rewordedTicks.get(sheet) ?? [];
}

function boxes(sheet: HTMLElement): HTMLInputElement[] {
  return [...sheet.querySelectorAll<HTMLInputElement>('input[name="heard"]')];
}

function followUps(sheet: HTMLElement): { ask: string; options: HTMLInputElement[] }[] {
  return [...sheet.querySelectorAll<HTMLElement>('[data-ask]')].map((group) => ({
    ask: group.dataset['ask'] ?? '',
    options: [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')],
  }));
}

function field(sheet: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  const found = sheet.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
  if (!found) throw new Error(`The sheet has no field "${name}"`);
  return found;
}
