public import CaseDomain

/// The letter that asks a kabupaten/kota (or kecamatan) to report and renew its PSKS data.
///
/// The number is left to be filled in by hand: the office numbers a letter when it goes.
public struct ReminderLetter {
  private let line: Ageing.Line
  private let ageing: Ageing
  private let kop: [String]
  private let official: Official?

  /// A letter to the area of `line`, under the head of the office that writes.
  ///
  /// Without an official the place for the signature is left to be filled in by hand.
  public init(_ line: Ageing.Line, of ageing: Ageing, kop: [String], official: Official?) {
    self.line = line
    self.ageing = ageing
    self.kop = kop
    self.official = official
  }

  /// The lines of each page.
  public var pages: [[String]] {
    let head =
      PaperText.kop(kop)
      + [PaperText.right(ReminderText.placeAndDay(ageing.request)), ""]
    let reference = ReminderText.reference.flatMap { PaperText.field($0.0, $0.1, labelWidth: 8) }
    let addressee = ReminderText.addressee(line.area).flatMap { PaperText.wrapped($0) }
    let body = ReminderText.paragraphs(line, of: ageing).map { PaperText.wrapped($0) + [""] }
    return PaperPages([head, reference + [""], addressee + [""]] + body + [signature]).pages
  }
}

extension ReminderLetter {
  private var signature: [String] {
    official.map { [""] + SignatureBlock($0).lines } ?? ReminderText.signature
  }
}

/// Every word of ``ReminderLetter``.
enum ReminderText {
  private static let dots = String(repeating: ".", count: 24)

  static func placeAndDay(_ request: RecapRequest) -> String {
    "\(dots), \(IndonesianDate.long(request.position))"
  }

  static let reference = [
    ("Nomor", dots), ("Sifat", "Penting"), ("Lampiran", "-"),
    ("Hal", "Pemutakhiran data PSKS"),
  ]

  static func addressee(_ area: WilayahCode) -> [String] {
    let office =
      switch area.level {
      case .provinsi, .kabupaten: "Kepala Dinas Sosial \(Wilayah.fullTitle(of: area))"
      case .kecamatan: "Camat \(Wilayah.name(of: area) ?? Wilayah.fullTitle(of: area))"
      case .desa: "Kepala \(Wilayah.fullTitle(of: area))"
      }
    return ["Yth. \(office)", "di tempat"]
  }

  static func paragraphs(_ line: Ageing.Line, of ageing: Ageing) -> [String] {
    let area = Wilayah.fullTitle(of: line.area)
    var texts = [
      "Dengan hormat, bersama ini kami sampaikan keadaan data Potensi dan Sumber Kesejahteraan"
        + " Sosial (PSKS) \(area), posisi per \(IndonesianDate.long(ageing.request.position)).",
      number(line, of: ageing), qualification(line, of: ageing),
    ]
    if line.entries > 0, line.neverVerified > 0 {
      texts.append(
        "\(IndonesianNumber.grouped(line.neverVerified)) dari"
          + " \(IndonesianNumber.grouped(line.entries)) peran dan lembaga belum pernah"
          + " diverifikasi.")
    }
    if !line.silentKinds.isEmpty { texts.append(silent(line.silentKinds)) }
    texts.append(
      "Mohon data tersebut dimutakhirkan, baik jumlah maupun kualifikasinya. Jenis yang memang"
        + " tidak ada agar dinyatakan tidak ada beserta tanggalnya.")
    texts.append("Atas perhatian dan kerja samanya kami ucapkan terima kasih.")
    return texts
  }

  private static func number(_ line: Ageing.Line, of ageing: Ageing) -> String {
    guard let day = line.lastNumber, let days = ageing.days(since: day) else {
      return "Jumlah: belum ada pembaruan yang tercatat."
    }
    return "Jumlah: terakhir diperbarui \(IndonesianDate.long(day)), "
      + "\(IndonesianNumber.grouped(days)) hari yang lalu."
  }

  private static func qualification(_ line: Ageing.Line, of ageing: Ageing) -> String {
    guard let day = line.lastQualification, let days = ageing.days(since: day) else {
      return "Kualifikasi (bimtek, sertifikat): belum ada pembaruan yang tercatat."
    }
    return "Kualifikasi (bimtek, sertifikat): terakhir diperbarui \(IndonesianDate.long(day)), "
      + "\(IndonesianNumber.grouped(days)) hari yang lalu."
  }

  private static func silent(_ kinds: [String]) -> String {
    let names = kinds.map { code in PSKSKind.find(code).map { "\($0.name) (\(code))" } ?? code }
    return "Jenis PSKS yang belum dilaporkan: " + names.joined(separator: "; ") + "."
  }

  static let signature = ["", "Kepala,", "", "", "", "(\(dots))", "NIP."].map { line in
    line.isEmpty ? "" : String(repeating: " ", count: 42) + line
  }
}
