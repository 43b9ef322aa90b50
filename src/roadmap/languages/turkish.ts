/** Turkish. */
import { type Language, phrases, words } from "./language";

export const turkish: Language = {
  code: "tr",
  time: {
    day: words("gün günler günden güne günde"),
    week: words("hafta haftalar haftası haftadan haftaya haftada"),
    month: words("ay aylar aylık ayı aydan aya ayda aylarda"),
    quarter: phrases("çeyrek|çeyreği|üç aylık"),
    half: phrases("yarıyıl|dönem"),
    halves: phrases("ilk yarı|ikinci yarı"),
    ongoing: phrases("sürekli|devamlı"),
    year: words("yıl yıllar yılı yıldan yıla yılda"),
    age: phrases("yaş|yaşında"),
    seasons: phrases("ilkbahar bahar|yaz|sonbahar güz|kış"),
    fiscal: phrases("mali yıl"),
    months: phrases(
      "ocak oca|şubat şub|mart|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    ),
    to: words("ila ile"),
    onwards: phrases("ve sonrası|ve üzeri|sonrası|ve ötesi|itibaren"),
    next: phrases("önümüzdeki|gelecek"),
    now: phrases("şimdi|bugün"),
    beyond: [],
    leads: phrases(""),
    about: phrases("yaklaşık|aşağı yukarı|tahmini"),
    closes: phrases("arası|arasında"),
    until: phrases("kadar|sonuna kadar"),
    glue: phrases("ve"),
    ordinals: phrases(
      "birinci ilk|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|on-birinci|on-ikinci",
    ),
    numbers: words("bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki"),
    phase: words("aşama faz evre etap"),
    part: words("adım bölüm seviye modül"),
  },
  labels: {
    goals: phrases(
      "hedef|hedefler|amaç|amaçlar|öğrenme hedefleri|aşama hedefi|hedefi|hedefleri|hedefimiz|amacı|ana hedefler",
    ),
    actions: phrases(
      "eylem|eylemler|görev|görevler|aktivite|aktiviteler|faaliyetler|adımlar|odak|strateji|konular|projeler|yapılacaklar|alıştırmalar|uygulama|uygulamalar|proje|öğrenilecekler|pratik|yapılacak işler|ne öğreneceksin|neler öğrenilecek|öğrenilecek konular|eylem planı|aksiyon|aksiyonlar|sonraki adımlar|içerik|çalışmalar|ödevler|ödev|egzersizler|beceriler|yetenekler|teori|kavramlar|işlenecek konular|pratik proje",
    ),
    deliverables: phrases(
      "çıktı|çıktılar|sonuç|sonuçlar|teslimat|teslimatlar|kilometre taşı|kilometre taşları|başarı kriterleri|başarı kriteri|başarı ölçütleri|başarı göstergeleri|çıkış kriterleri|kabul kriterleri|kabul kriteri|kontrol noktası|teslim edilecekler|kazanım|kazanımlar|beklenen çıktı|beklenen çıktılar|beklenen sonuç|beklenen sonuçlar|ay sonu çıktısı|ay sonunda|hafta sonunda|başarı metrikleri|tamamlama kriterleri|kanıt|kanıtlar|kontrol noktaları|teslim|ürün|hedeflenen çıktı|sonucu|çıktısı",
    ),
    failureModes: phrases(
      "risk|riskler|uyarı işareti|uyarı işaretleri|hata modu|tuzaklar|yaygın hatalar|dikkat edilecekler|sık yapılan hatalar|engeller|kaçınılması gerekenler|tehlike işaretleri|olası riskler|zorluklar",
    ),
    rules: phrases("kural|kurallar|ilke|ilkeler|prensip|prensipler|altın kural|altın kurallar"),
    time: phrases(
      "süre|toplam süre|zaman|dönem|takvim|hafta|haftalar|ay|aylar|tahmini süre|son tarih|bitiş tarihi|tamamlanma tarihi|hedef tarih|zamanlama|zaman aralığı",
    ),
    title: phrases("aşama|başlık|konu|tema"),
    status: phrases("durum|tamamlandı|ilerleme"),
    notes: phrases("not|notlar|kaynak|kaynaklar|araçlar|kitaplar|kurslar|ön koşullar|ipuçları|öğrenme kaynakları"),
    objective: phrases("ana hedef|genel hedef|misyon|vizyon"),
    endState: phrases("son durum|hedef rol|hedef pozisyon"),
    startDate: phrases("başlangıç tarihi|başlangıç"),
  },
  byProducts: phrases("çıktı|çıktılar"),
  sources: phrases("kaynak|kaynaklar"),
  reasons: phrases("neden"),
  ends: phrases("bitiş|bitiş tarihi"),
  milestones: phrases("kilometre taşı"),
  horizons: phrases("kısa vade|kısa vadeli|orta vade|orta vadeli|uzun vade|uzun vadeli"),
  decoys: {
    never: phrases(
      "örnek|örnekler|şablon|değişiklik günlüğü|sürüm geçmişi|alternatif|içindekiler|ilerleme|kontrol listesi",
    ),
    rather: phrases("özet|özeti|genel bakış|zaman çizelgesi|takvim"),
  },
  states: phrases(
    "tamamlandı|bitti|devam ediyor|devam eden|şu an|mevcut|güncel|planlandı|planlanan|bekliyor|başlamadı|sıradaki",
  ),
  hours: phrases("saat|dakika|dk"),
};
