/** `4:05` for 245 seconds that are left, `+0:10` for ten seconds over. */
export function clockFace(secondsLeft: number): string {
  const seconds = Math.abs(secondsLeft);
  return `${secondsLeft < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
