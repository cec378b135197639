/// What the figures of PSKS say, on screen, paper and in files.
public enum FigureSheetText {
  static func title(_ figure: ResourceFigure, in area: WilayahCode) -> String {
    name(of: figure) + " " + Wilayah.fullTitle(of: area)
  }

  private static func name(of figure: ResourceFigure) -> String {
    switch figure {
    case .rekap, .jenis: "Rekapitulasi PSKS"
    case .rangkap: "Peran rangkap PSKS"
    case .cakupan: "Cakupan jenis PSKS"
    case .umur: "Umur data PSKS"
    case .mutu: "Mutu PSKS: bimtek dasar dan sertifikat"
    case .perubahan: "Perubahan PSKS"
    case .peta: "Peta sosial"
    case .tksk: "Rekapitulasi TKSK"
    }
  }

  /// `posisi 22 Nov 2026`, with both days of a change.
  public static func position(of request: ResourceFigureRequest) -> String {
    let day = IndonesianDate.short(request.position)
    guard request.figure == .perubahan else { return "posisi \(day)" }
    return "\(IndonesianDate.short(request.earlier)) → \(day)"
  }

  static let kind = "Jenis"
  static let peran = "Peran"
  static let orang = "Orang"
  static let lembaga = "Lembaga"
  static let entri = "Entri"
  static let total = "Jumlah"
  static let unit = "Satuan"

  static func area(of request: RecapRequest) -> String {
    Wilayah.levelWord(request.level, in: request.area)
  }

  static func unit(_ unit: PSKSUnit) -> String { unit.rawValue }

  /// A kind's name, marked where the province does not keep it.
  static func name(of kind: FigureKind) -> String {
    kind.isInUse ? kind.name : kind.name + " (tidak dipakai)"
  }

  static func title(of kind: FigureKind) -> String {
    "\(kind.code) (\(unit(kind.unit)))" + (kind.isInUse ? "" : ", tidak dipakai")
  }

  static let recapNotes = [
    "Peran: peran perorangan yang berlaku, jabatan pengurus termasuk. Orang: dihitung satu kali,"
      + " berapa pun perannya; bukan jumlah kolom jenis. Lembaga: lembaga yang berlaku.",
    "Entri: tiap jenis dalam satuannya sendiri (orang, lembaga, keluarga).",
    "Hari terakhir suatu peran masih dihitung.",
  ]

  static let tkskNotes = [
    "Formasi: satu TKSK per kecamatan (Permensos 28/2018).",
    "Lowong tercatat: dicatat lowong. Lowong perkiraan: tidak ada pemegang yang tercatat;"
      + " ini perkiraan, bukan fakta.",
  ]

  static let formation = "Formasi"
  static let filled = "Terisi"
  static let vacant = "Lowong"
  static let recorded = "Tercatat"
  static let inferred = "Perkiraan"
  static let share = "Persen"

  static let single = "Satu saja"
  static let severalPeople = "orang berperan rangkap"
  static let overlapNotes = [
    "Sel: orang yang memegang kedua jenis pada hari itu; diagonal: semua orang jenis itu.",
    "Satu saja: orang yang hanya punya satu peran ini.",
  ]
  static let rolesHead = "Banyak peran"
  static func roles(_ count: Int) -> String { "\(count) peran" }

  static let told = "Terisi"
  static let coverageNotes = [
    "Angka: tercatat bernama; dalam kurung: dilaporkan tanpa nama, tidak dijumlahkan.",
    "tdk: dinyatakan tidak ada. 0: dilaporkan nol. –: belum lapor.",
  ]
  static let completeness = "sel terisi"
  static let allKinds = "Terisi"

  static let age = "Jumlah"
  static let qualificationAge = "Kualif."
  static let lastNumber = "Terakhir"
  static let lastQualification = "Bimtek"
  static let neverVerified = "Blm verif"
  static let silent = "Diam"
  static let ageTitle = "Umur data jumlah (hari)"
  static let qualificationTitle = "Umur data kualifikasi (hari)"
  static let lastNumberTitle = "Pembaruan jumlah terakhir"
  static let lastQualificationTitle = "Pembaruan kualifikasi terakhir"
  static let neverVerifiedTitle = "Belum pernah diverifikasi (%)"
  static let silentTitle = "Jenis yang belum dilaporkan"
  static let silentCount = "Banyak jenis yang belum dilaporkan"
  static func ageingNotes(_ thresholds: Ageing.Thresholds) -> [String] {
    [
      "▲ sejak \(thresholds.warningDays) hari, × sejak \(thresholds.staleDays) hari atau belum"
        + " pernah diperbarui.",
      "Jumlah: peran, lembaga atau pernyataan dicatat, diubah, dikonfirmasi, diverifikasi."
        + " Kualifikasi: bimtek dan sertifikat dicatat.",
    ]
  }

  static let everybody = "Semua"
  static let qualifiedPeople = "orang dengan bimtek dasar atau sertifikat"
  static let qualityNotes = [
    "Persen orang dengan bimtek dasar atau sertifikat yang masih berlaku pada hari itu,"
      + " untuk jenisnya atau jenis mana pun; sertifikat kedaluwarsa tidak dihitung."
  ]

  static func before(_ day: Day) -> String { IndonesianDate.numeric(day) }
  static let difference = "Selisih"
  static let sign = "Tanda"
  static let meaning = "Arti"
  static let tiersBefore = "Tingkat dulu"
  static let tiersAfter = "Tingkat kini"
  static func meaning(_ meaning: ChangeReport.Meaning) -> String {
    switch meaning {
    case .change: ""
    case .otherLevel: "perubahan satuan/tingkat, bukan pertumbuhan"
    case .otherBasis: "dasar berbeda (bernama/tanpa nama), bukan pertumbuhan"
    case .notRecorded: "tidak tercatat pada salah satu tanggal"
    }
  }

  /// A mark that fits a narrow column.
  static func mark(_ meaning: ChangeReport.Meaning) -> String {
    switch meaning {
    case .change: ""
    case .otherLevel: "tingkat"
    case .otherBasis: "dasar"
    case .notRecorded: "–"
    }
  }

  /// `41 hr`.
  public static func days(_ days: Int) -> String { "\(IndonesianNumber.grouped(days)) hr" }

  static func tiers(_ measure: ChangeReport.Measure) -> String {
    let order = ["provinsi", "kabupaten", "kecamatan", "desa", ""]
    let told = order.compactMap { tier in
      measure.tiers[tier].map {
        "\(IndonesianNumber.grouped($0)) \(tier.isEmpty ? "tingkat tak tercatat" : tier)"
      }
    }
    let reported = measure.reported.map {
      "dilaporkan tanpa nama \(IndonesianNumber.grouped($0))"
        + (measure.reportedTier.isEmpty ? "" : " " + measure.reportedTier)
    }
    return (told + [reported].compactMap { $0 }).joined(separator: ", ")
  }

  static let changeNotes = [
    "tingkat ▲: yang dihitung berbeda tingkat; selisihnya bukan pertumbuhan.",
    "– : salah satu tanggal tidak mencatat jenis itu; selisih tidak dihitung.",
  ]

  static let clients = "Klien"
  static let restricted = "Terbatas"
  static let gap = "Celah"
  static let gapMark = "celah"
  static let psks = "PSKS"
  static let kinds = "Jenis PSKS"
  static let accompanied = "Didampingi"
  static let perCompanion = "Per PSKS"
  static let gaps = "wilayah dengan klien tanpa PSKS"
  static func head(of group: PPKSGroup) -> String {
    switch group {
    case .kemiskinan: "Miskin"
    case .ketelantaran: "Telantar"
    case .disabilitas: "Disabil."
    case .keterpencilan: "Terpencil"
    case .ketunaan: "Ketunaan"
    case .bencana: "Bencana"
    case .kekerasan: "Kekerasan"
    }
  }

  static func title(of group: PPKSGroup) -> String {
    switch group {
    case .kemiskinan: "Kemiskinan"
    case .ketelantaran: "Ketelantaran"
    case .disabilitas: "Disabilitas"
    case .keterpencilan: "Keterpencilan"
    case .ketunaan: "Ketunaan sosial"
    case .bencana: "Korban bencana"
    case .kekerasan: "Kekerasan dan perlindungan"
    }
  }

  static let mapNotes = [
    "Kelompok PPKS menurut UU 11/2009 pasal 5, dihitung entri. Terbatas: jenis yang dirahasiakan;"
      + " angka di bawah 5 ditulis <5.",
    "Celah: ada klien, tidak ada PSKS di wilayah itu. Didampingi: klien berkasus terbuka yang"
      + " didampingi PSKS terdaftar. PSKS tingkat kecamatan berdiri di baris kecamatan.",
  ]
}

extension FigureCell {
  /// As a table shows it.
  public var text: String {
    switch self {
    case .number(let number): IndonesianNumber.grouped(number)
    case .signed(let number): IndonesianNumber.signed(number)
    case .percent(let tenths): IndonesianNumber.percent(tenths: tenths)
    case .decimal(let tenths): IndonesianNumber.decimal(tenths: tenths)
    case .guarded(let count): IndonesianNumber.guarded(count)
    case .text(let text): text
    case .day(let day): IndonesianDate.numeric(day)
    case .age(let days, let verdict): "\(FigureSheetText.days(days))\(verdict.mark)"
    case .flag(let word, let verdict): word + verdict.mark
    case .coverage(let cell): cell.text
    case .missing: "–"
    }
  }

  /// In a sentence.
  public var sentence: String {
    switch self {
    case .coverage(let cell): cell.sentence
    case .missing: "tidak tercatat"
    case .number, .signed, .percent, .decimal, .guarded, .text, .day, .age, .flag: text
    }
  }
}

extension Ageing.Verdict {
  /// ▲ for warning, × for stale, nothing for fresh.
  public var mark: String {
    switch self {
    case .fresh: ""
    case .warning: " ▲"
    case .stale: " ×"
    }
  }
}

extension Coverage.Cell {
  fileprivate var text: String {
    switch state {
    case .number:
      reported.map { "\(IndonesianNumber.grouped(named)) (\(IndonesianNumber.grouped($0)))" }
        ?? IndonesianNumber.grouped(named)
    case .none: "tdk"
    case .zero: "0"
    case .silent: "–"
    }
  }

  fileprivate var sentence: String {
    let day = declaration.map { " per \(IndonesianDate.short($0.day))" } ?? ""
    switch state {
    case .number:
      let names = "\(IndonesianNumber.grouped(named)) bernama"
      return reported.map {
        "\(names), \(IndonesianNumber.grouped($0)) dilaporkan tanpa nama\(day)"
      }
        ?? names
    case .none: return "tidak ada, dinyatakan\(day)"
    case .zero: return "nol, dilaporkan\(day)"
    case .silent: return "belum lapor"
    }
  }
}
