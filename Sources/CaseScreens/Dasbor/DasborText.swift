import CaseDomain

/// What the dashboard says.
enum DasborText {
  static let title = "Dasbor"
  static let group = "Dasbor"

  static let descend = "Turun ke wilayah di bawah kursor"
  static let openFigure = "Buka daftar di balik angka"
  static let openList = "Buka daftar klien wilayah ini"
  static let openWithoutNIK = "Buka daftar klien tanpa NIK di wilayah ini"
  static let showPanels = "Tampilkan bagan seluruh wilayah"
  static let showParts = "Tampilkan tabel per wilayah di bawahnya"
  static let sort = "Urutkan tabel"
  static let casework = "Kinerja: kasus, hasil, layanan, SPM"
  static let reload = "Hitung ulang"
  static let nextPanel = "Bagian berikutnya"
  static let previousPanel = "Bagian sebelumnya"
  static let right = "Angka di kanan"
  static let left = "Angka di kiri"

  static let loading = "Menghitung…"
  static let empty = [
    "Belum ada klien di wilayah ini.", "Masukkan daftar dengan: pilar impor ppks BERKAS.csv",
  ]

  static let types = "Jenis"
  static let typesValue = "jumlah"
  static let typesChange = "±12 bln"
  static let ages = "Umur × jenis kelamin"
  static let units = "Satuan"
  static let quality = "Mutu data"
  static let withoutNIK = "Tanpa NIK"
  static let estimatedBirth = "Tgl lahir perkiraan"
  static let withoutDesa = "Tanpa desa/kel."
  static let none = "–"

  static let today = "Hari ini"
  static let overdue = "lewat tenggat"
  static let thisWeek = "tenggat pekan ini"
  static let waitingReferrals = "rujukan menunggu"
  static let complaints = "pengaduan menunggu"
  static let stages = "Kasus per tahap"
  static let openCases = "Kasus terbuka"
  static let outcomes = "Hasil 12 bulan"
  static let otherOutcomes = "Hasil lain"
  /// Days from report to first service, in the middle case.
  static let toService = "Tunggu layanan"

  /// The number, or `…` while it is counted.
  static func count(_ count: Int?) -> String { count.map(IndonesianNumber.grouped) ?? "…" }

  /// `12,5 hr`, `–` without cases, `…` while it is counted.
  static func median(_ casework: CaseworkFigures?) -> String {
    guard let casework else { return "…" }
    return casework.toService.map { KinerjaText.median($0) + " hr" } ?? none
  }

  static func services(of day: Day) -> String { "Layanan \(day.parts.year)" }

  static let resources = "TKSK dan PSKS"
  static let counts = "Peran/orang/lembaga"
  static let tksk = "TKSK terisi"
  static let vacant = "TKSK lowong"
  static let noTKSK = "TKSK belum tercatat"

  /// `14/11/2`: roles, people, institutions.
  static func counts(_ count: ResourceCount) -> String {
    [count.peran, count.orang, count.lembaga].map(IndonesianNumber.grouped).joined(separator: "/")
  }

  /// `14 orang  41 hr`, in the kind's own unit.
  static func kind(_ kind: ResourcePanel.Kind, days: Int?) -> String {
    let age = days.map { Self.days(max(0, $0)) } ?? none
    return "\(IndonesianNumber.grouped(kind.count.entri)) \(kind.kind.unit.rawValue)  \(age)"
  }

  /// `SK 39 hr`, until its last day.
  static func letter(_ letter: ResourcePanel.Letter, on day: Day) -> String {
    switch letter {
    case .until(let last): "SK \(days(last.number - day.number))"
    case .withoutEnd: "tanpa akhir"
    case .none: "tanpa SK"
    }
  }

  static func share(_ count: TKSKRecap.Count) -> String {
    "\(IndonesianNumber.grouped(count.filled)) dari \(IndonesianNumber.grouped(count.formation))"
  }

  /// `31 · ganda? 7`; the pairs read `…` while they are counted.
  static func withoutNIK(_ people: Int, pairs: Int?) -> String {
    "\(IndonesianNumber.grouped(people)) · ganda? \(count(pairs))"
  }

  static func head(_ figures: Figures) -> String {
    "\(IndonesianNumber.grouped(figures.orang)) orang · \(IndonesianNumber.grouped(figures.entri)) entri"
  }

  static func position(_ day: Day, _ code: CheckCode?) -> String {
    let checked = code.map { " · kode cek \($0.text)" } ?? ""
    return " · posisi \(IndonesianDate.short(day))\(checked)"
  }

  /// The same without the words before the code, beside a long head.
  static func shortPosition(_ day: Day, _ code: CheckCode?) -> String {
    " · posisi \(IndonesianDate.short(day))" + (code.map { " · " + $0.text } ?? "")
  }

  static func otherTypes(_ count: Int) -> String { "… \(count) jenis lain" }

  static func name(of unit: ClientUnit) -> String {
    switch unit {
    case .orang: "Orang"
    case .keluarga: "Keluarga"
    case .komunitas: "Komunitas"
    }
  }

  /// The unit behind a count that is not of people.
  static func suffix(of unit: ClientUnit) -> String {
    switch unit {
    case .orang: ""
    case .keluarga: " kel"
    case .komunitas: " kom"
    }
  }

  /// `0–5`, `60+`.
  static func ages(_ ages: ClosedRange<Int>) -> String {
    ages.upperBound >= 100 ? "\(ages.lowerBound)+" : "\(ages.lowerBound)–\(ages.upperBound)"
  }

  static func name(of order: DasborPartOrder) -> String {
    switch order {
    case .kode: "Kode wilayah"
    case .nama: "Nama"
    case .orang: "Orang, terbanyak dahulu"
    case .entri: "Entri, terbanyak dahulu"
    case .tanpaNIK: "Tanpa NIK, terbanyak dahulu"
    case .umurData: "Umur data, terlama dahulu"
    }
  }

  static func partStatus(_ row: Int, of count: Int, order: DasborPartOrder) -> String {
    "baris \(row) dari \(count) · urut: \(name(of: order))"
  }

  static func partHead(_ column: DasborPartColumn, in area: WilayahCode) -> String {
    switch column {
    case .nama: area.level.below.map { Wilayah.levelWord($0, in: area) } ?? ""
    case .orang: "Orang"
    case .perSeribu: "/1000"
    case .keluarga: "Kel."
    case .komunitas: "Kom."
    case .entri: "Entri"
    case .tanpaNIK: "Tanpa NIK"
    case .umurData: "Umur data"
    }
  }

  static func partsHead(_ count: Int, in area: WilayahCode) -> String {
    let word = area.level.below.map { Wilayah.levelWord($0, in: area).lowercased() } ?? ""
    return "\(count) \(word)"
  }

  static func days(_ count: Int) -> String { "\(IndonesianNumber.grouped(count)) hr" }

  static func heatLegend(_ bounds: [Int], glyphs: [Character]) -> String {
    let steps = zip(glyphs, bounds).map { "\($0) ≤\(IndonesianNumber.grouped($1))" }
    let rest = glyphs.dropFirst(bounds.count).first.map { " \($0) lebih" } ?? ""
    return "orang: " + steps.joined(separator: "  ") + " " + rest
  }
}
