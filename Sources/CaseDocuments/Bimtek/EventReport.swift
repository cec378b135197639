public import CaseDomain

/// The report of an event as paper, in the parts that organisers write (FACTS 7.1 Laporan).
public struct EventReport {
  private let result: EventResult
  private let reconciliation: BimtekReconciliation

  public init(_ result: EventResult) {
    self.result = result
    reconciliation = BimtekReconciliation(of: result)
  }

  public var pages: [[String]] {
    let sections = [
      sessions, headcount, people, reconciled, tests, evaluation, certificates, promises,
      selections,
    ].filter { !$0.isEmpty }
    return PaperPages([head, words] + zip("ABCDEFGHI", sections).map(Self.lettered)).pages
  }

  /// Sections follow one another whatever is left out.
  private static func lettered(_ letter: Character, _ lines: [String]) -> [String] {
    lines.prefix(1).map { "\(letter). \($0)" } + lines.dropFirst()
  }

  private var head: [String] {
    PaperText.centred(EventReportText.title) + PaperText.centred(result.event.name)
      + PaperText.centred(
        "\(result.event.place), \(IndonesianDate.range(result.event.from, result.event.to))")
      + [""]
  }

  private var words: [String] {
    let about = result.about
    let basis = about.basis.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: " ")
    let fields = [
      (EventReportText.basis, basis), (EventReportText.purpose, about.purpose),
      (EventReportText.aim, about.aim), (EventReportText.organiser, about.organiser),
      (EventReportText.budget, about.budgetCode), (EventReportText.opener, about.opener),
      (EventReportText.partners, about.partners),
      (EventReportText.guests, about.guests > 0 ? "\(about.guests)" : ""),
    ].filter { !$0.1.isEmpty }
    return fields.isEmpty
      ? [] : fields.flatMap { PaperText.field($0.0, $0.1, labelWidth: 16) } + [""]
  }

  private var sessions: [String] {
    var table = PaperTable(heads: EventReportText.sessionHeads, widths: [3, 10, 11, 30, 3, 13])
    for session in result.event.sessions {
      let clock = IndonesianDate.clock(minuteOfDay: session.startMinute)
      let end = IndonesianDate.clock(minuteOfDay: session.endMinute)
      table.add([
        "\(session.number)", IndonesianDate.numeric(session.day), "\(clock)-\(end)",
        session.topic, "\(session.lessonHours)", session.speakerLine ?? "",
      ])
    }
    table.close()
    let hours = result.event.sessions.reduce(0) { $0 + $1.lessonHours }
    return [EventReportText.sessions] + table.lines + [EventReportText.hours(hours), ""]
  }

  /// Three numbers that are never worked out from one another.
  private var headcount: [String] {
    let total = reconciliation.total
    let reported = result.about.invitedReported.map { EventReportText.reported($0) }
    return [
      EventReportText.headcount,
      EventReportText.invited(total.invited, total.confirmed),
      reported, EventReportText.came(total, of: result.lines.count),
      EventReportText.stayedAway(total),
    ].compactMap { $0 } + [""]
  }

  private var people: [String] {
    var table = PaperTable(
      heads: EventReportText.peopleHeads, widths: [40, 8, 8, 8, 8], rightAligned: [1, 2, 3, 4])
    for line in reconciliation.lines {
      table.add([Wilayah.title(of: line.kabupaten)] + sexes(line.counts))
    }
    table.close()
    table.add([EventReportText.total] + sexes(reconciliation.total))
    table.close()
    return [EventReportText.people] + table.lines + [""]
  }

  private func sexes(_ counts: BimtekReconciliation.Counts) -> [String] {
    [counts.cameMale, counts.cameFemale, counts.cameUnknown, counts.came]
      .map(IndonesianNumber.grouped)
  }

  private var reconciled: [String] {
    var table = PaperTable(
      heads: EventReportText.reconciledHeads, widths: [17] + Array(repeating: 5, count: 9),
      rightAligned: Set(1...9))
    for line in reconciliation.lines {
      table.add([Wilayah.title(of: line.kabupaten)] + numbers(line.counts))
    }
    table.close()
    table.add([EventReportText.total] + numbers(reconciliation.total))
    table.close()
    return [EventReportText.reconciled] + table.lines
      + PaperText.wrapped(EventReportText.reconciledLegend) + [""]
  }

  private func numbers(_ counts: BimtekReconciliation.Counts) -> [String] {
    [counts.invited.map(IndonesianNumber.grouped) ?? "–"]
      + [
        counts.substitutes + counts.walkIns, counts.confirmed, counts.came, counts.absent,
        counts.withdrawn, counts.unregistered, counts.otherPillar, counts.neverTrained,
      ].map(IndonesianNumber.grouped)
  }
}

extension EventReport {
  private var tests: [String] {
    let gain = TestGain(of: result.lines)
    guard gain.pre + gain.post > 0 else { return [] }
    return [EventReportText.tests] + EventReportText.gain(gain) + [""]
  }

  private var evaluation: [String] {
    guard !result.evaluations.isEmpty else { return [] }
    var table = PaperTable(
      heads: EventReportText.evaluationHeads, widths: [28, 28, 8, 8],
      rightAligned: [2, 3])
    for evaluation in result.evaluations {
      let session = result.event.sessions.first { $0.id == evaluation.session }
      let subject =
        session.map { session in
          session.speakerLine ?? EventReportText.session(session.number)
        } ?? EventReportText.organisation
      table.add([
        subject, evaluation.aspect, IndonesianNumber.grouped(evaluation.answers),
        evaluation.meanHundredths.map { DecimalText.full($0, places: 2) } ?? "–",
      ])
    }
    table.close()
    let mean = EventResult.Evaluation.mean(of: result.evaluations)
    return [EventReportText.evaluation] + table.lines
      + [EventReportText.evaluationMean(mean), ""]
  }

  private var certificates: [String] {
    let given = result.lines.count { $0.certificate != nil }
    return [
      EventReportText.certificates,
      EventReportText.certified(
        given, waiting: result.waitingForCertificate.count, threshold: result.about.threshold),
      "",
    ]
  }

  private var promises: [String] {
    guard !result.promises.isEmpty else { return [] }
    var table = PaperTable(heads: EventReportText.promiseHeads, widths: [24, 30, 10, 10])
    for promise in result.promises {
      table.add([
        result.line(promise.participant)?.participant.name ?? "", promise.title,
        IndonesianDate.numeric(promise.due),
        promise.done.map(IndonesianDate.numeric) ?? EventReportText.waiting,
      ])
    }
    table.close()
    return [EventReportText.promises] + table.lines + [""]
  }

  /// What the event led to, with the first ranks.
  private var selections: [String] {
    guard !result.selections.isEmpty else { return [] }
    return [EventReportText.selections]
      + result.selections.flatMap { sheet in
        PaperText.wrapped(EventReportText.selection(sheet.edition))
          + SelectionRanking(of: sheet).lines.compactMap(EventReportText.winner)
      }
  }
}
