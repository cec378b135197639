public import CaseDomain

/// The activities of a month with their totals by task and pillar.
public struct ActivityList {
  private let month: ActivityMonth

  public init(_ month: ActivityMonth) { self.month = month }

  public var pages: [[String]] {
    var table = PaperTable(heads: LetterDocumentText.activityHeads, widths: [3, 30, 16, 25])
    for activity in month.activities { table.add(cells(activity)) }
    table.close()
    let head =
      PaperText.centred(LetterDocumentText.activities)
      + PaperText.centred(LetterDocumentText.month(month)) + [""]
    return PaperPages([head] + table.lines.map { [$0] } + [totals]).pages
  }

  private func cells(_ activity: Activity) -> [String] {
    let kind = activity.kind == .kegiatan ? "" : "\(activity.kind.label): "
    let place = activity.place.isEmpty ? "" : ", \(activity.place)"
    return [
      "\(activity.day.day)", kind + activity.title + place, activity.task.label, activity.result,
    ]
  }

  private var totals: [String] {
    typealias Text = LetterDocumentText
    let tasks = ActivityTask.allCases.flatMap { task in
      PaperText.field(
        "\(task.rawValue). \(task.label)", "\(month.count(of: task))", labelWidth: 34, indent: 2)
    }
    let pillars = (ActivityPillar.allCases.map(Optional.some) + [nil]).flatMap { pillar in
      PaperText.field(
        pillar?.label ?? Text.noPillar, "\(month.count(of: pillar))", labelWidth: 34, indent: 2)
    }
    return [Text.activityTotals(month), "", Text.byTask] + tasks + ["", Text.byPillar] + pillars
  }
}
