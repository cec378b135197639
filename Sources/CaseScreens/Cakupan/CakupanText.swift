import CaseDomain

/// What the figures of PSKS say on the screen.
enum CakupanText {
  static let title = "Cakupan PSKS"
  static let group = "Cakupan PSKS"
  static let openArea = "Turun ke wilayah di bawah kursor"
  static let openPeople = "Orang di balik sel"
  static let choosePosition = "Pilih posisi tanggal"
  static let chooseFrom = "Pilih tanggal awal perubahan"
  static let document = "Lihat sebagai dokumen, lalu tulis ke berkas"
  static let letter = "Surat pengingat untuk wilayah di bawah kursor"
  static let right = "Kolom berikutnya"
  static let left = "Kolom sebelumnya"
  static let nextTab = "Bagian berikutnya"
  static let previousTab = "Bagian sebelumnya"
  static let reload = "Hitung ulang"
  static let loading = "Menghitung…"
  static let nothingBelow = "Tidak ada yang lebih rinci di bawah kursor."
  static let onlyChange = "Tanggal awal hanya untuk bagian Perubahan."
  static let onlyAgeing = "Surat pengingat dibuat di bagian Umur."
  static let unreadableDay = "Tanggal tidak terbaca. Tulis misalnya 31-12-2023."
  static let name = "Nama"
  static let roles = "Peran"
  static let nobody = "Tidak ada orang di sel ini."

  static func dayTooLate(_ wanted: DayPrompt.Wanted) -> String {
    switch wanted {
    case .position: "Tanggal itu belum terjadi. Pilih hari ini atau sebelumnya."
    case .from: "Tanggal awal harus sebelum posisi."
    }
  }

  static func prompt(_ wanted: DayPrompt.Wanted) -> String {
    switch wanted {
    case .position: "Posisi per"
    case .from: "Dari tanggal"
    }
  }

  static func tab(_ figure: ResourceFigure) -> String {
    switch figure {
    case .rekap: "Rekap"
    case .jenis: "Jenis"
    case .rangkap: "Rangkap"
    case .cakupan: "Cakupan"
    case .umur: "Umur"
    case .mutu: "Mutu"
    case .perubahan: "Ubah"
    case .peta: "Peta"
    case .tksk: "TKSK"
    }
  }

  static func tabTitle(_ figure: ResourceFigure) -> String {
    switch figure {
    case .rekap: "Rekap per wilayah: peran, orang, lembaga"
    case .jenis: "Rekap per jenis"
    case .rangkap: "Peran rangkap: jenis × jenis"
    case .cakupan: "Cakupan: angka, tidak ada, nol, belum lapor"
    case .umur: "Umur data: jumlah dan kualifikasi"
    case .mutu: "Mutu: bimtek dasar dan sertifikat"
    case .perubahan: "Perubahan antara dua tanggal"
    case .peta: "Peta sosial: kebutuhan dan PSKS"
    case .tksk: "TKSK: formasi, terisi, lowong"
    }
  }

  static func facts(_ sheet: FigureSheet) -> String {
    let facts = sheet.facts.map { fact in
      fact.word.isEmpty ? fact.cell.text : "\(fact.cell.text) \(fact.word)"
    }
    return facts.joined(separator: " · ")
  }

  static func position(_ sheet: FigureSheet) -> String {
    " · " + FigureSheetText.position(of: sheet.request)
      + (sheet.checkCode.map { " · \($0.text)" } ?? "")
  }

  static func status(
    row: FigureTable.Row, _ column: FigureTable.Column, _ cell: FigureCell,
    _ figure: ResourceFigure
  ) -> String {
    guard figure == .rangkap, !column.group.isEmpty else {
      let name = column.group.isEmpty ? column.title : column.head
      return "\(row.name) · \(name): \(cell.sentence)"
    }
    return column.key == row.id
      ? "\(row.id): \(cell.text) orang" : "\(row.id) dan \(column.key): \(cell.text) orang"
  }

  static func status(_ people: CellPeople) -> String {
    guard let found = people.found else { return "" }
    let count = "\(IndonesianNumber.grouped(found.count)) orang"
    let position = " · posisi \(IndonesianDate.short(found.cell.position))"
    return found.people.count < found.count
      ? "\(IndonesianNumber.grouped(found.people.count)) pertama dari \(count)\(position)"
      : count + position
  }

  static func peopleHead(_ cell: OverlapCell) -> String {
    let place = Wilayah.title(of: cell.area)
    guard let other = cell.other else { return "\(cell.kind) · \(place)" }
    return other == cell.kind
      ? "Hanya \(cell.kind) · \(place)" : "\(cell.kind) dan \(other) · \(place)"
  }

  /// `PSM Kel. Keraton`.
  static func role(_ role: OverlapPerson.HeldRole) -> String {
    "\(role.kind) \(Wilayah.title(of: role.area))"
  }
}
