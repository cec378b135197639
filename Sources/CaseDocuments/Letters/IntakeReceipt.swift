public import CaseDomain

/// The receipt that a visitor takes home: number, day and time with zone, need, officer.
public struct IntakeReceipt {
  private let intake: Intake
  private let kop: [String]
  private let zone: TimeZoneOfIndonesia

  public init(_ intake: Intake, kop: [String], zone: TimeZoneOfIndonesia) {
    self.intake = intake
    self.kop = kop
    self.zone = zone
  }

  public var pages: [[String]] { PaperPages([head, fields, foot]).pages }

  private var head: [String] {
    PaperText.kop(kop)
      + PaperText.centred(LetterDocumentText.receipt) + [""]
  }

  private var fields: [String] {
    typealias Text = LetterDocumentText
    let need = IntakeNeed.need(intake.need)
    var fields = [
      (Text.visitNumber, intake.number), (Text.visitTime, time), (Text.visitor, intake.name),
      (Text.need, need?.label ?? intake.need),
    ]
    if let promise = need?.promise, !promise.isEmpty { fields.append((Text.promise, promise)) }
    fields += [
      (Text.matter, intake.matter),
      (Text.answer, intake.answer.isEmpty ? Text.waiting : intake.answer),
      (Text.officer, intake.officer),
    ]
    return fields.flatMap { PaperText.field($0.0, $0.1, labelWidth: 11) }
  }

  /// `Minggu, 22 November 2026 08.14 WITA`.
  private var time: String {
    IndonesianDate.longWithWeekday(intake.day) + " "
      + IndonesianDate.clock(intake.arrivedAt, in: zone) + " " + zone.label
  }

  private var foot: [String] { ["", LetterDocumentText.keep] }
}
