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
    halves: [],
    ongoing: phrases("berkelanjutan|terus-menerus"),
    year: words("tahun thn"),
    age: phrases("usia|umur"),
    seasons: [],
    fiscal: phrases("tahun fiskal|tahun anggaran"),
    months: phrases(
      "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags|september sep|oktober okt|november nov|desember",
    ),
    to: phrases("sampai|hingga|s/d"),
    onwards: phrases("dan seterusnya|ke atas|dst"),
    next: phrases("dalam|selama"),
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
    goals: phrases("tujuan|sasaran|target belajar"),
    actions: phrases(
      "tindakan|aksi|tugas|kegiatan|aktivitas|langkah|langkah-langkah|materi|topik|proyek|latihan|strategi",
    ),
    deliverables: phrases(
      "hasil|keluaran|luaran|pencapaian|tonggak|kriteria sukses|kriteria keberhasilan|hasil yang diharapkan",
    ),
    failureModes: phrases("risiko|tanda bahaya|kesalahan umum"),
    rules: phrases("aturan|prinsip"),
    time: phrases("durasi|waktu|periode|jadwal|minggu|bulan"),
    title: phrases("fase|tahap|judul"),
    status: phrases("status|kemajuan|selesai"),
    notes: phrases("catatan|sumber|sumber belajar|referensi|alat|buku|kursus"),
    objective: phrases("tujuan utama|tujuan akhir|visi|misi"),
    endState: phrases("kondisi akhir|posisi target"),
    startDate: phrases("tanggal mulai|mulai"),
  },
  ends: phrases("selesai|tanggal selesai"),
  milestones: phrases("tonggak"),
  decoys: {
    never: phrases("contoh|templat|alternatif|daftar isi|kemajuan|daftar periksa"),
    rather: phrases("ringkasan|ikhtisar|linimasa"),
  },
  states: phrases(
    "selesai|sudah selesai|sedang berjalan|sedang dikerjakan|berjalan|saat ini|direncanakan|belum dimulai|menunggu|berikutnya|tertunda",
  ),
  hours: phrases("jam|menit"),
};
