/** The value that the share `at` (0 to 1) of the numbers does not exceed: nearest rank. */
export function percentile(numbers, at) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * at) - 1)];
}

export function median(numbers) {
  return percentile(numbers, 0.5);
}
