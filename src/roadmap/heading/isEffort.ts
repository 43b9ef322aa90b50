/** Hours and minutes, which no plan counts in: "2h", "30 min", "3–4 ore", "1時間半". One row a script. */
const units = [
  "h|hrs?|hours?|mins?|minutes?|stunden?|std\\.?|minuten|horas?|minutos?|heures?|ore|minuti|saat|dakika|dk|giờ|tiếng|phút|uur|uren|godzin[ay]?|jam|menit",
  "ч|час|часа|часов|мин|минут|годин[аи]?|хв",
  "小时|小時|个小时|分钟|分鐘|時間|時間半|分|시간|분|घंटे|मिनट",
  "ساعة|ساعات|دقيقة|دقائق",
].join("|");

const effort = new RegExp(
  `^[([（~≈]*\\d+(?:[.,:]\\d+)?(?:\\s*[-–—~〜～]\\s*\\d+(?:[.,]\\d+)?)?\\+?\\s*(?:${units})(?:\\s*\\d+\\s*(?:${units}))?\\.?[)\\]）]*$`,
  "iu",
);

/** The whole title only says how long one sits over it. */
export function isEffort(title: string): boolean {
  return title.length <= 30 && effort.test(title);
}
