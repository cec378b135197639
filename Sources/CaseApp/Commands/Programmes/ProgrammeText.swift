import CaseDomain

/// What the commands of programmes say.
enum ProgrammeText {
  static let programmeColumns = columns([
    ("Kode", "kode"), ("Nama", "nama"), ("Mulai", "mulai"), ("Selesai", "selesai"),
    ("Berlaku", "berlaku"), ("Meneruskan", "meneruskan"), ("Dasar", "dasar"),
  ])
  static let roundColumns = columns([
    ("No", "nomor"), ("Program", "program"), ("Putaran", "putaran"), ("Wilayah", "wilayah"),
    ("Mulai", "mulai"), ("Selesai", "selesai"), ("Desa", "desaDipantau"), ("KPM", "penerima"),
    ("Ganti", "penggantian"),
  ])
  static let boardColumns = columns(
    [
      ("Desa/Kel.", "wilayah"), ("Dipantau", "tanggal"), ("KPM", "terdaftar"),
      ("Dilayani", "dilayani"),
    ] + SixRight.allCases.map { ($0.title, $0.rawValue) } + [("Tanda merah", "tandaMerah")])
  static let complaintColumns = columns([
    ("Nomor", "nomor"), ("Tanggal", "tanggal"), ("Umur (hr)", "umurHari"),
    ("Program", "program"), ("Wilayah", "wilayah"), ("Keadaan", "keadaan"),
    ("Kepada", "kepada"), ("Diteruskan", "diteruskan"), ("Selesai", "selesai"), ("Isi", "isi"),
  ])
  static let eventColumns = columns([
    ("Waktu", "waktu"), ("Akun", "akun"), ("Peran", "peran"), ("Program", "program"),
    ("Kejadian", "kejadian"), ("Tindakan", "tindakan"), ("Wilayah", "wilayah"),
    ("Kepada", "kepada"), ("Pengaduan", "pengaduan"), ("Sumber aturan", "sumber"),
  ])
  static let ruleColumns = columns([
    ("Program", "program"), ("Peran", "peran"), ("Tindakan", "tindakan"), ("Boleh", "boleh"),
    ("Mulai", "mulai"), ("Selesai", "selesai"), ("Teruskan kepada", "kepada"),
    ("Sumber", "sumber"),
  ])

  static let notVisited = "belum dipantau"
  static let sourceNeeded = "Sumber aturan wajib ditulis: --sumber 'Surat Dinas 7/2026'."

  static func laterRule(_ day: Day) -> String {
    "Sudah ada aturan yang mulai \(IndonesianDate.short(day)) atau sesudahnya. Pilih hari lain."
  }

  static func changed(_ rule: DutyRule) -> String {
    "\(rule.programme): \(rule.role.shortLabel) \(rule.isAllowed ? "boleh" : "dilarang") "
      + "\(rule.action.label) mulai \(IndonesianDate.short(rule.from))."
  }

  static func nothingTaken(_ count: Int) -> String {
    "\(count) baris salah: tidak ada yang disimpan, daftar lama tetap. Perbaiki lalu ulangi."
  }

  /// The sums, then every faulty record with its reason.
  static func report(_ result: BeneficiaryImport, isTrial: Bool) -> String {
    var lines = isTrial ? ["percobaan, tidak ada yang disimpan"] : []
    lines += [
      ("baris", result.rows), ("baru", result.added), ("tetap", result.kept),
      ("hilang", result.gone), ("ditemukan di registri", result.matched),
      ("salah", result.faults.count),
    ].map { "\($0.0): \(IndonesianNumber.grouped($0.1))" }
    lines += result.faults.map { "  baris \($0.record): \($0.fault.rawValue)" }
    return lines.joined(separator: "\n") + "\n"
  }

  static func json(_ result: BeneficiaryImport) -> String {
    let faults = result.faults.map {
      JSONText.object([
        ("baris", JSONText.number($0.record)), ("alasan", JSONText.string($0.fault.rawValue)),
      ])
    }
    return JSONText.object([
      ("baris", JSONText.number(result.rows)), ("baru", JSONText.number(result.added)),
      ("tetap", JSONText.number(result.kept)), ("hilang", JSONText.number(result.gone)),
      ("diRegistri", JSONText.number(result.matched)), ("salah", JSONText.array(faults)),
    ])
  }

  private static func columns(_ pairs: [(String, String)]) -> [Listing.Column] {
    pairs.map { Listing.Column($0.0, $0.1) }
  }
}
