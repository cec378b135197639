/// What an officer ticks for a type: the annex of Permensos 8/2012 in own, neutral words.
enum PPKSCriteriaText {
  /// The criteria of the type with `number`, from `a` on.
  static func criteria(of number: Int) -> [String] { texts[number] ?? [] }

  private static let texts: [Int: [String]] = [
    1: [
      "tidak mendapat pengasuhan yang layak", "berasal dari keluarga sangat miskin atau miskin",
      "kehilangan pengasuhan orang tua", "diperlakukan salah atau ditelantarkan",
      "dimanfaatkan untuk mencari uang", "kurang gizi atau gizi buruk",
    ],
    2: [
      "berasal dari keluarga fakir miskin", "dilalaikan orang tua",
      "kebutuhan dasarnya tidak terpenuhi",
    ],
    3: ["disangka", "didakwa", "dijatuhi pidana", "korban perkara pidana", "saksi perkara pidana"],
    4: [
      "sebagian waktunya di jalan atau tempat umum",
      "mencari nafkah atau berkeliaran di sana",
    ],
    5: [
      "disabilitas fisik", "disabilitas mental atau intelektual", "disabilitas ganda",
      "tidak mampu melakukan kegiatan sehari-hari",
    ],
    6: [
      "berusia di bawah 18 tahun", "diperlakukan keras sehingga tubuh atau jiwanya terganggu",
      "disiksa atau mengalami kekerasan seksual", "dipaksa bekerja",
    ],
    7: [
      "berusia 6 sampai 18 tahun", "dalam keadaan darurat atau lingkungan yang buruk",
      "korban perdagangan orang", "korban kekerasan fisik, mental, atau seksual",
      "korban eksploitasi ekonomi atau seksual", "dari kelompok minoritas atau terpencil",
      "korban penyalahgunaan NAPZA", "hidup dengan HIV",
    ],
    8: [
      "pangan, sandang, atau papan tidak terpenuhi", "telantar secara psikologis dan sosial",
    ],
    9: [
      "terhambat dalam kegiatan sehari-hari", "terhambat dalam bekerja",
      "belum mampu memecahkan masalah secara memadai", "disabilitas fisik atau sensorik",
      "disabilitas mental atau intelektual", "disabilitas ganda",
    ],
    10: [
      "menawarkan diri di tempat umum atau tersembunyi", "menerima uang, barang, atau jasa",
    ],
    11: [
      "tanpa KTP", "tanpa tempat tinggal tetap", "tanpa penghasilan tetap",
      "tanpa rencana hari depan",
    ],
    12: [
      "hidup dari belas kasihan orang lain", "berpakaian tidak layak",
      "berada di tempat ramai", "memakai orang lain untuk menimbulkan iba",
    ],
    13: ["tidak mempunyai pekerjaan tetap", "mengumpulkan barang bekas"],
    // The fourth criterion of the annex is never shown (DESIGN 10).
    14: ["gangguan keberfungsian sosial", "diskriminasi", "marginalisasi"],
    15: [
      "berusia di atas 18 tahun", "telah selesai menjalani pidana",
      "kurang diterima keluarga atau masyarakat", "sulit mendapat pekerjaan tetap",
      "pencari nafkah yang tidak dapat menjalankan perannya",
    ],
    16: ["berusia 18 tahun atau lebih", "dinyatakan terinfeksi"],
    17: [
      "pernah menyalahgunakan NAPZA", "secara medis bebas dari ketergantungan",
      "tidak dapat menjalankan fungsi sosialnya",
    ],
    18: [
      "mengalami kekerasan", "mengalami eksploitasi seksual", "mengalami penelantaran",
      "dideportasi", "sulit menyesuaikan diri di tempat kerja atau negara baru",
    ],
    19: [
      "diperlakukan salah", "ditelantarkan", "dieksploitasi", "didiskriminasi",
      "dibiarkan dalam bahaya",
    ],
    20: [
      "pekerja migran dalam negeri", "pekerja migran lintas negara", "bekas pekerja migran",
      "sakit, menjadi disabilitas, atau meninggal setelah bekerja", "tanpa dokumen", "miskin",
      "mengalami kekerasan, eksploitasi, penelantaran, atau deportasi",
    ],
    21: [
      "korban luka atau meninggal", "kehilangan harta benda", "terdampak secara psikologis",
      "fungsi sosialnya terganggu",
    ],
    22: ["korban jiwa", "kehilangan harta benda", "terdampak secara psikologis"],
    23: [
      "perempuan berusia 18 sampai 59 tahun", "ditinggal suami tanpa kejelasan",
      "pencari nafkah utama", "penghasilan tidak mencukupi",
    ],
    24: [
      "tidak mempunyai sumber mata pencaharian",
      "mata pencaharian tidak mencukupi kebutuhan dasar",
    ],
    25: [
      "suami, istri, atau anggota keluarga saling mengabaikan",
      "sering bertengkar atau hidup terpisah meski masih menikah",
      "hubungan dengan tetangga tidak baik", "kebutuhan anak tidak terpenuhi",
    ],
    26: [
      "kecil, tertutup, dan seragam", "pranata bertumpu pada kekerabatan",
      "terpencil dan sulit dijangkau", "ekonomi subsisten", "peralatan sederhana",
      "bergantung pada alam setempat", "akses pelayanan terbatas",
    ],
  ]
}
