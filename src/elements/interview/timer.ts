import { clockFace } from '../../lib/interview/clock.ts';
import { made } from '../made.ts';
import { announce } from '../reading/announce.ts';

/** A clock that counts the minutes of a question down, and on after zero. It reads the time of day, so a sleeping tab loses none. */
export function timer(minutes: number): HTMLElement {
  const face = made('output', { role: 'timer', 'aria-label': 'Time left' });
  const start = made('button', { type: 'button' }, 'Start');
  const reset = made('button', { type: 'button' }, 'Reset');
  const box = made('div', { class: 'clock' }, face, start, reset);
  const whole = minutes * 60;
  /** Milliseconds that had passed when the clock was last stopped, and when it was started again. */
  let passed = 0;
  let startedAt: number | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let isOver = false;

  const left = () => whole - Math.floor((passed + (startedAt === undefined ? 0 : performance.now() - startedAt)) / 1000);
  const show = () => {
    const seconds = left();
    face.textContent = clockFace(seconds);
    box.classList.toggle('over', seconds < 0);
    if (seconds <= 0 && !isOver) announce('The time for this question is over.');
    isOver = seconds <= 0;
  };
  const stop = () => {
    if (startedAt !== undefined) passed += performance.now() - startedAt;
    startedAt = undefined;
    clearInterval(ticking);
    start.textContent = passed > 0 ? 'Go on' : 'Start';
  };
  start.addEventListener('click', () => {
    if (startedAt !== undefined) return stop();
    startedAt = performance.now();
    ticking = setInterval(show, 250);
    start.textContent = 'Pause';
  });
  reset.addEventListener('click', () => {
    stop();
    passed = 0;
    start.textContent = 'Start';
    show();
  });
  show();
  return box;
}
