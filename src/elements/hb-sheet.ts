import { isEmptyRecord, joinedRecords } from '../lib/interview/record.ts';
import { filled, recordIn } from './interview/fields.ts';
import { sheetActions } from './interview/actions.ts';
import { keptRecord, keepRecord } from './interview/kept.ts';
import { tallies } from './interview/tallies.ts';
import { timer } from './interview/timer.ts';

/**
 * `<hb-sheet>` around the form of an interview sheet: keeps ticks and notes in this browser, counts what was heard, keeps the time, and
 * gives the score sheet away. Without script the boxes can be ticked and printed all the same.
 */
class Sheet extends HTMLElement {
  connectedCallback(): void {
    const key = this.dataset['key'] ?? '';
    const showTallies = tallies(this);
    const early = recordIn(this);
    filled(this, joinedRecords(keptRecord(key), early));
    const actions = sheetActions(this, () => keep());
    const offerAndCount = () => {
      actions.offer(!isEmptyRecord(recordIn(this)));
      showTallies();
    };
    const keep = () => {
      actions.say(keepRecord(key, recordIn(this)) ? '' : 'This browser keeps nothing: copy or print the sheet before you leave.');
      offerAndCount();
    };
    this.addEventListener('input', keep);
    this.prepend(timer(Number(this.dataset['minutes'])));
    this.append(actions.element);
    if (isEmptyRecord(early)) offerAndCount();
    else keep();
  }
}

customElements.define('hb-sheet', Sheet);
