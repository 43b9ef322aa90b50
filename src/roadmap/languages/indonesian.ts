/** Indonesian. */
import { type Language, phrases, words } from "./language";

export const indonesian: Language = {
  code: "id",
  time: {
    day: words("hari"),
    week: words("minggu pekan"),
    month: words("bulan bln"),
    quarter: words("kuartal triwulan"),
    half: words("semester"),
    halves: phrases("paruh pertama|paruh kedua"),
    one: {
      week: phrases("seminggu"),
      month: phrases("sebulan"),
      half: phrases("setengah tahun"),
      year: phrases("setahun"),
    },
    ongoing: phrases("berkelanjutan|terus-menerus"),
    year: words("tahun thn"),
    age: phrases("usia|umur"),
    seasons: [],
    fiscal: phrases("tahun fiskal|tahun anggaran"),
    months: phrases(
      "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags|september sep|oktober okt|november nov|desember",
    ),
    to: phrases("sampai|hingga|s/d|s.d.|s.d"),
    between: phrases("antara"),
    onwards: phrases("dan seterusnya|ke atas|dst"),
    next: phrases("dalam|selama"),
    firstAfter: phrases("pertama|awal|berikutnya|ke depan"),
    by: phrases("sebelum|paling lambat|akhir|pada akhir|hingga akhir|sampai akhir"),
    now: phrases("sekarang|saat ini"),
    beyond: phrases("setelah|mulai|sejak"),
    leads: phrases("pada|dari"),
    about: phrases("sekitar|kira-kira"),
    glue: phrases("dan|ke"),
    ordinals: phrases("pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh"),
    numbers: words("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
    phase: words("fase tahap tahapan"),
    part: words("langkah bagian tingkat modul bab"),
  },
  labels: {
    goals: phrases("tujuan|sasaran|target belajar|tujuan pembelajaran|target|target utama|sasaran belajar|goal"),
    actions: phrases(
      "tindakan|aksi|tugas|kegiatan|aktivitas|langkah|langkah-langkah|materi|topik|proyek|latihan|strategi|tindakan utama|yang dilakukan|yang dipelajari|yang harus dilakukan|pelajari|materi belajar|praktik|praktek|keterampilan|konten|isi|pekerjaan|rencana aksi|langkah selanjutnya|langkah berikutnya|fokus|fokus utama|teori|aktivitas utama|daftar tugas|topik utama",
    ),
    deliverables: phrases(
      "hasil|keluaran|luaran|pencapaian|tonggak|kriteria sukses|kriteria keberhasilan|hasil yang diharapkan|hasil akhir|kriteria selesai|kriteria penerimaan|indikator keberhasilan|indikator sukses|produk|produk akhir|bukti|capaian|target capaian|luaran yang diharapkan|titik periksa|deliverable utama",
    ),
    failureModes: phrases(
      "risiko|tanda bahaya|kesalahan umum|tantangan|hambatan|kendala|jebakan|yang harus dihindari|hindari|risiko dan mitigasi|tanda peringatan",
    ),
    rules: phrases("aturan|prinsip|prinsip utama|aturan emas|ketentuan"),
    time: phrases(
      "durasi|waktu|periode|jadwal|minggu|bulan|tanggal|tenggat|tenggat waktu|batas waktu|estimasi waktu|estimasi|rentang waktu|linimasa|jangka waktu|lama waktu|tanggal selesai",
    ),
    title: phrases("fase|tahap|judul"),
    status: phrases("status|kemajuan|selesai"),
    notes: phrases(
      "catatan|sumber|sumber belajar|referensi|alat|buku|kursus|sumber daya|tautan|tips|saran|bacaan|materi pendukung|prasyarat|mengapa|alasan|link",
    ),
    objective: phrases("tujuan utama|tujuan akhir|visi|misi"),
    endState: phrases("kondisi akhir|posisi target"),
    startDate: phrases("tanggal mulai|mulai"),
  },
  ends: phrases("selesai|tanggal selesai"),
  milestones: phrases("tonggak"),
  horizons: phrases("jangka pendek|jangka menengah|jangka panjang"),
  decoys: {
    never: phrases("contoh|templat|alternatif|daftar isi|kemajuan|daftar periksa"),
    rather: phrases("ringkasan|ikhtisar|linimasa"),
  },
  states: phrases(
    "selesai|sudah selesai|sedang berjalan|sedang dikerjakan|berjalan|saat ini|direncanakan|belum dimulai|menunggu|berikutnya|tertunda",
  ),
  hours: phrases("jam|menit"),
};
