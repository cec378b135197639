import CaseDomain

/// What the agenda says.
enum AgendaText {
  static let title = "Agenda"
  static let group = "Agenda"
  static let own = "tugas saya"
  static let open = "Buka berkas, draf, atau layar asalnya"
  static let reload = "Muat ulang agenda"
  static let scope = "Tugas saya saja, atau seluruh wilayah kerja"
  static let everyKind = "Semua jenis tugas"
  static let nothingHere = "Tidak ada baris di bawah kursor."
  static let loading = "Memuat agenda…"
  static let newRecord = "(baru)"

  static let whenHead = "Tenggat"
  static let kindHead = "Jenis"
  static let nameHead = "Nama"
  static let titleHead = "Perihal"
  static let placeHead = "Desa/Kel."

  static func empty(onlyOwn: Bool) -> [String] {
    onlyOwn
      ? ["Tidak ada yang menunggu Anda.", "Tekan w untuk melihat seluruh wilayah kerja."]
      : ["Tidak ada yang menunggu di wilayah ini."]
  }

  static func title(of outcome: AgendaOutcome) -> String {
    switch outcome {
    case .selesai: "Catat selesai (tindak lanjut, jawaban rujukan, pengaduan, tamu)"
    case .tunda: "Tunda tindak lanjut ke hari lain, dengan alasan"
    case .rujuk: "Rujuk klien, atau teruskan pengaduan"
    case .catatan: "Catat kunjungan"
    }
  }

  static func hint(of outcome: AgendaOutcome) -> String {
    switch outcome {
    case .selesai: "selesai"
    case .tunda: "tunda"
    case .rujuk: "rujuk"
    case .catatan: "catatan"
    }
  }

  static func notFor(_ outcome: AgendaOutcome, _ kind: AgendaKind) -> String {
    "Tombol \(outcome.key) tidak berlaku untuk \(name(of: kind)). Enter membukanya."
  }

  static func name(of kind: AgendaKind) -> String {
    switch kind {
    case .tindakLanjut: "tindak lanjut"
    case .rujukan: "rujukan"
    case .draf: "draf"
    case .pengaduan: "pengaduan"
    case .tamu: "tamu loket"
    case .laporan: "laporan bulanan"
    case .tinjauan: "tinjauan laporan"
    case .skTKSK: "SK TKSK yang berakhir"
    case .lowonganTKSK: "lowongan TKSK"
    case .rtl: "rencana tindak lanjut bimtek"
    }
  }

  static func onlyKind(_ kind: AgendaKind) -> String { "Hanya \(name(of: kind))" }

  /// `12 hr lewat`, `hari ini`, `3 hr lagi`; for what has no due day since when it waits.
  static func when(_ item: AgendaItem, on today: Day) -> String {
    let days = item.day.number - today.number
    guard item.hasDueDay else {
      return days >= 0 ? "hari ini" : "sejak \(-days) hr"
    }
    if days < 0 { return "\(-days) hr lewat" }
    return days == 0 ? "hari ini" : "\(days) hr lagi"
  }

  static func kind(_ item: AgendaItem) -> String {
    switch item.id.kind {
    case .tindakLanjut: TimelineText.followUp(item.detail)
    case .rujukan: "Rujukan"
    case .draf: "Draf"
    case .pengaduan: "Pengaduan"
    case .tamu: "Tamu"
    case .laporan: "Laporan"
    case .tinjauan: "Tinjauan"
    case .skTKSK: "SK TKSK"
    case .lowonganTKSK: "Lowong TKSK"
    case .rtl: "RTL bimtek"
    }
  }

  static func status(
    _ row: Int, of count: Int, _ counts: AgendaCounts, _ kind: AgendaKind?
  ) -> String {
    let all = kind.map(counts.of) ?? counts.all
    let rest = all > count ? " (dari \(IndonesianNumber.grouped(all)))" : ""
    return "tugas \(row) dari \(IndonesianNumber.grouped(count))\(rest)"
  }

  /// The counts over the list, one part for each glyph.
  static func late(_ counts: AgendaCounts) -> String { "\(counts.overdue) lewat" }
  static func week(_ counts: AgendaCounts) -> String { "\(counts.thisWeek) pekan ini" }

  static func others(_ counts: AgendaCounts) -> String {
    [
      ("nanti", counts.later), ("rujukan", counts.referrals), ("pengaduan", counts.complaints),
      ("tamu", counts.visitors), ("draf", counts.drafts), ("laporan", counts.reports),
      ("tinjauan", counts.reviews),
      ("SK TKSK", counts.expiringLetters), ("lowong TKSK", counts.vacancies),
      ("RTL", counts.promises),
    ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: " · ")
  }

  /// What the line under the cursor says in full.
  static func detail(_ item: AgendaItem, place: String, on today: Day) -> String {
    let since = IndonesianDate.short(item.day)
    let answer =
      item.id.kind == .rujukan ? TimelineText.answer(item.detail) : ""
    let number =
      [.pengaduan, .tamu, .tinjauan, .rtl].contains(item.id.kind) ? item.detail : ""
    return TimelineText.joined([since, number, item.title ?? TimelineText.limited, answer, place])
  }
}
