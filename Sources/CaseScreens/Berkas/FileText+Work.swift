import CaseDomain

/// The words for what is to be done and for the case.
extension FileText {
  /// What stands out first: warnings and flags, then what is late, then what waits.
  static func notices(
    of file: ClientFile, on today: Day
  ) -> [(weight: ShownFile.Weight, text: String)] {
    var notices: [(weight: ShownFile.Weight, text: String)] = []
    if !file.visitWarning.isEmpty { notices.append((.danger, "Awas: \(file.visitWarning)")) }
    for flag in file.flags {
      notices.append((.warning, "Bendera: \(flag.reason ?? TimelineText.limited)"))
    }
    notices += file.tasks.map { task($0, on: today) }
    return notices
  }

  private static func task(
    _ task: FileTask, on today: Day
  ) -> (weight: ShownFile.Weight, text: String) {
    switch task.matter {
    case .followUp(let kind, let title):
      let what = title.map { $0.isEmpty ? TimelineText.followUp(kind) : $0 }
      return due(what ?? TimelineText.followUp(kind), task.day, on: today)
    case .planItem(let service): return due(TimelineText.service(service), task.day, on: today)
    case .referral(let institution, let isListed):
      let state = isListed ? "Daftar tunggu" : "Rujukan tanpa jawaban"
      let days = today.number - task.day.number
      return (.waiting, "\(state) \(days) hr: \(institution ?? TimelineText.limited)")
    case .draft(_, _, let title):
      return (.waiting, "L: draf \(title) \(IndonesianDate.short(task.day))")
    }
  }

  private static func due(
    _ what: String, _ day: Day, on today: Day
  ) -> (weight: ShownFile.Weight, text: String) {
    let days = day.number - today.number
    if days < 0 { return (.danger, "\(what) lewat \(-days) hr") }
    if days == 0 { return (.warning, "\(what) hari ini") }
    let isSoon = day <= Agenda.weekEnd(from: today)
    return (isSoon ? .warning : .plain, "\(what) \(IndonesianDate.short(day))")
  }

  /// `Kasus K-2026-0412`; a high risk stands here in capitals instead of on a line of its own.
  static func caseTitle(_ file: CaseFile) -> String {
    "Kasus \(file.number)" + (isUrgent(file) ? " · RISIKO TINGGI" : "")
  }

  private static func isUrgent(_ file: CaseFile) -> Bool {
    file.risk == .tinggi && !file.isClosed
  }

  static func facts(of file: CaseFile, on today: Day) -> [(label: String, text: String)] {
    let day = file.closedDay ?? file.stageDay
    let since =
      day.year == today.year ? IndonesianDate.withoutYear(day) : IndonesianDate.short(day)
    var facts = [("Tahap", "\(file.stage.label) sejak \(since)")]
    if !isUrgent(file) {
      facts.append(("Risiko", file.risk?.label.lowercased() ?? "belum dinilai"))
    }
    if file.plannedItems > 0 {
      facts.append(("Rencana", "\(file.doneItems) dari \(file.plannedItems) selesai"))
    }
    facts.append(("Petugas", file.worker))
    if !file.companion.isEmpty { facts.append(("Pendamp.", file.companion)) }
    return facts.map { (label: $0.0, text: $0.1) }
  }

  /// `Pemerintah 3× Rp1.200.000`: one line for each source of help.
  static func help(_ totals: [HelpTotal]) -> [String] {
    guard !totals.isEmpty else { return ["belum ada"] }
    return totals.map { total in
      let amount = total.amount > 0 ? " \(IndonesianNumber.rupiah(total.amount))" : ""
      return "\(total.source.label) \(total.services)×\(amount)"
    }
  }
}

extension FileText {
  static let helpLabel = "Bantuan"

  /// `Bantuan: Pemerintah 3×, …`: over the list of services.
  static func helpTotals(_ totals: [HelpTotal]) -> String {
    "Bantuan: " + help(totals).joined(separator: ", ")
  }

  static func family(_ kk: String?) -> String {
    kk.map { "Kartu keluarga \($0)" } ?? "Keluarga"
  }
}
