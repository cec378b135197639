import CaseDomain
import Testing

@testable import CaseStore

/// One way to read the store, and who finds the secret word of ``SecretOffice`` in the answer.
struct StoreRead: CustomTestStringConvertible {
  enum Tells {
    /// It is about no client's secret.
    case nobody
    /// It is no text about a client: everybody of the area who may ask.
    case everybody
    /// Who sees the client's type by name.
    case whoSeesTheType
  }

  let name: String
  let tells: Tells
  let right: Right
  let ask: @Sendable (CaseStore, Actor) throws -> Any

  init(
    _ name: String, _ tells: Tells = .nobody, needs right: Right = .seeClients,
    _ ask: @escaping @Sendable (CaseStore, Actor) throws -> Any
  ) {
    self.name = name
    self.tells = tells
    self.right = right
    self.ask = ask
  }

  var testDescription: String { name }

  static let all =
    clients + cases + services + office + programmes + figures + system + resources + tksk
    + resourceFigures

  private static let client = SecretOffice.client
  private static let area = Samples.martapura
  private static let today = Samples.today
  private static let all10 = RowWindow(first: 0, count: 10)

  private static let clients = [
    StoreRead("clientCard") { try $0.clientCard(client, on: today, as: $1) },
    StoreRead("clientFile", .whoSeesTheType) { try $0.clientFile(client, on: today, as: $1) },
    StoreRead("timeline", .whoSeesTheType) { store, actor in
      try FileTab.allCases.map {
        try store.timeline(of: client, for: $0, limit: 50, on: today, as: actor)
      }
    },
    StoreRead("clientRows") {
      try $0.clientRows(
        matching: ClientFilter(area: area), by: ClientSort(.nama), window: all10, on: today, as: $1)
    },
    StoreRead("firstClientRows") {
      try $0.firstClientRows(
        matching: ClientFilter(area: area), by: ClientSort(.nama), window: all10, on: today, as: $1)
    },
    StoreRead("clientCount") {
      try $0.clientCount(matching: ClientFilter(area: area), on: today, as: $1)
    },
    StoreRead("clientIDs") {
      try $0.clientIDs(matching: ClientFilter(area: area), except: [], on: today, as: $1).count
    },
    StoreRead("elsewhere") { try $0.elsewhere(number: "9903050507550001", as: $1) },
    StoreRead("similarPeople") {
      try $0.similarPeople(to: FormValues(["nama": "Siti Contoh 1"]), on: today, as: $1).count
    },
    StoreRead("status", .whoSeesTheType) { try $0.status(of: client, on: today, as: $1) },
    StoreRead("statuses", .whoSeesTheType) {
      try $0.statuses(of: "siti", limit: 10, on: today, as: $1)
    },
    StoreRead("dtsenReports") { try $0.dtsenReports(of: client, as: $1) },
    StoreRead("membershipReports", .whoSeesTheType) {
      try $0.membershipReports(of: client, as: $1)
    },
    StoreRead("moves", .whoSeesTheType) { try $0.moves(of: client, as: $1) },
    StoreRead("changes", .whoSeesTheType) { try $0.changes(of: client, as: $1) },
    StoreRead("verificationLines") { try $0.verificationLines(in: area, as: $1) },
  ]

  private static let cases = [
    StoreRead("agenda", .whoSeesTheType) {
      try $0.agenda(AgendaFilter(area: area, onlyOwn: false), on: today, as: $1)
    },
    StoreRead("agendaCounts") {
      try $0.agendaCounts(AgendaFilter(area: area, onlyOwn: false), on: today, as: $1)
    },
    StoreRead("caseFile", .whoSeesTheType) { try $0.caseFile(of: client, as: $1) as Any },
    StoreRead("caseFiles", .whoSeesTheType) { try $0.caseFiles(of: client, as: $1) },
    StoreRead("caseList") { try $0.caseList(matching: .open(in: area), as: $1) },
    StoreRead("caseCount") { try $0.caseCount(matching: .open(in: area), as: $1) },
    StoreRead("followUps", .whoSeesTheType) {
      try $0.followUps(matching: FollowUpFilter(area: area), as: $1)
    },
    StoreRead("followUps", .whoSeesTheType) { try $0.followUps(of: client, as: $1) },
    StoreRead("followUpCount") {
      try $0.followUpCount(matching: FollowUpFilter(area: area), as: $1)
    },
    StoreRead("attachments", .whoSeesTheType) { try $0.attachments(of: client, as: $1) },
  ]

  private static let services = [
    StoreRead("serviceList", .whoSeesTheType) {
      try $0.serviceList(matching: ServiceFilter(area: area), as: $1)
    },
    StoreRead("serviceCount") { try $0.serviceCount(matching: ServiceFilter(area: area), as: $1) },
    StoreRead("serviceFigures") {
      try $0.serviceFigures(matching: ServiceFilter(area: area), as: $1)
    },
    StoreRead("helpTotals", .whoSeesTheType) { try $0.helpTotals(of: client, as: $1) },
    StoreRead("receiptSheet", .whoSeesTheType) { store, actor in
      let sheet = try store.receiptSheet(of: 1, as: actor)
      return (sheet.title, sheet.lines)
    },
    StoreRead("referrals", .whoSeesTheType) {
      try $0.referrals(matching: ReferralFilter(area: area), as: $1)
    },
    StoreRead("referrals", .whoSeesTheType) {
      try $0.referrals(matching: ReferralFilter(area: area, institution: 1), as: $1)
    },
    StoreRead("referralAnswers", .whoSeesTheType) { try $0.referralAnswers(of: 1, as: $1) },
  ]

  private static let office = [
    StoreRead("intakes", .whoSeesTheType) { try $0.intakes(of: area, on: today, as: $1) },
    StoreRead("intake", .whoSeesTheType) { try $0.intake(1, as: $1) },
    StoreRead("letters", .whoSeesTheType) { try $0.letters(of: area, year: 2026, as: $1) },
    StoreRead("letter", .whoSeesTheType) { try $0.letter(1, as: $1).letter },
    StoreRead("letter", .whoSeesTheType) { try $0.letter(2, as: $1).sheet.body },
    StoreRead("letter", .whoSeesTheType) { try $0.letter(numbered: "2/UJI", as: $1).letter },
    StoreRead("activities", .everybody) {
      try $0.activities(of: area, year: 2026, month: 11, as: $1)
    },
    StoreRead("activity", .everybody) { try $0.activity(1, as: $1) },
    StoreRead("officials") { try $0.officials(as: $1) },
    StoreRead("letterText", needs: .writeLetters) {
      try $0.letterText(.kop, of: "", on: today, as: $1)
    },
    StoreRead("dutyReport", .everybody) {
      try $0.dutyReport(.period(.bulanan, area, today), on: today, as: $1)
    },
    StoreRead("dutyReportBoard") {
      try $0.dutyReportBoard(of: area, [MonthOfYear(of: today)], on: today, as: $1)
    },
    StoreRead("dutyReports") { try $0.dutyReports(.bulanan, in: area, today...today, as: $1) },
    StoreRead("owedReports") { try $0.owedReports(in: area, onlyOwn: false, on: today, as: $1) },
    StoreRead("letterHead") { try $0.letterHead(of: area, on: today, as: $1) },
  ]

  private static let programmes = [
    StoreRead("complaints", .whoSeesTheType) {
      try $0.complaints(matching: ComplaintFilter(area: area), as: $1)
    },
    StoreRead("monitoringBoard", .whoSeesTheType) { try $0.monitoringBoard(of: 1, as: $1) },
    StoreRead("beneficiaries") { try $0.beneficiaries(of: 1, as: $1) },
    StoreRead("programmes") { try $0.programmes(on: today, as: $1) },
    StoreRead("dutyRules") { try $0.dutyRules(as: $1).count },
    StoreRead("dutyEvents", needs: .superviseDuties) { try $0.dutyEvents(in: area, as: $1) },
  ]

  private static let figures = [
    StoreRead("dashboard") { try $0.dashboard(of: area, on: today, as: $1) },
    StoreRead("casework") { try $0.casework(of: area, on: today, as: $1) },
    StoreRead("home") { try $0.home(on: today, as: $1).agenda },
  ]

  private static let lines = RecapRequest(area: area, level: .desa, position: today)

  private static let resourceFigures = [
    StoreRead("psksRecap") { try $0.psksRecap(lines, as: $1) },
    StoreRead("resourcePanel") { try $0.resourcePanel(of: area, on: today, as: $1) },
    StoreRead("tkskRecap") {
      try $0.tkskRecap(RecapRequest(area: area, level: .kecamatan, position: today), as: $1)
    },
    StoreRead("overlap") { try $0.overlap(in: area, on: today, as: $1) },
    StoreRead("people") {
      try $0.people(
        behind: OverlapCell(area: area, position: today, kind: "PSM", other: nil), as: $1)
    },
    StoreRead("psksChange") {
      try $0.psksChange(in: area, from: today.adding(days: -9), to: today, as: $1)
    },
    StoreRead("coverage") { try $0.coverage(lines, as: $1) },
    StoreRead("ageing") { try $0.ageing(lines, as: $1) },
    StoreRead("ageingThresholds") { try $0.ageingThresholds(as: $1) },
    StoreRead("qualification") { try $0.qualification(lines, as: $1) },
    StoreRead("socialMap") { try $0.socialMap(lines, today: today, as: $1) },
  ]

  private static let system = [
    StoreRead("accounts", needs: .manageAccounts) { try $0.accounts(as: $1).map(\.name) },
    StoreRead("accessLog", .everybody, needs: .seeLog) { try $0.accessLog(limit: 50, as: $1) },
    StoreRead("savedChanges") { try $0.savedChanges(as: $1) },
    StoreRead("drafts") { try $0.drafts(as: $1) },
    StoreRead("importBatches", needs: .importClients) { try $0.importBatches(as: $1) },
  ]

  private static let registry = PSKSFilter(area: area, on: today)

  private static let resources = [
    StoreRead("psksRoles") { try $0.psksRoles(matching: registry, window: all10, as: $1) },
    StoreRead("psksInstitutions") {
      try $0.psksInstitutions(matching: registry, window: all10, as: $1)
    },
    StoreRead("psksPerson") {
      try $0.psksPerson(PersonID(rawValue: 1), on: today, as: $1).rolesElsewhere
    },
    StoreRead("psksInstitution") { try $0.psksInstitution(1, on: today, as: $1) },
    StoreRead("kindUses") { try $0.kindUses(as: $1) },
    StoreRead("pairRules") { try $0.pairRules(as: $1) },
    StoreRead("psksCount") { try $0.psksCount(matching: registry, as: $1) },
  ]

  private static let tksk = [
    StoreRead("tkskBoard") { try $0.tkskBoard(of: area, on: today, as: $1) },
    StoreRead("tkskHistory") { try $0.tkskHistory(of: area, on: today, as: $1) },
    StoreRead("handOver") { try $0.handOver(1, as: $1) },
    StoreRead("taliAsih", needs: .manageTKSK) {
      try $0.taliAsih(of: area, for: [MonthOfYear(of: today)], as: $1)
    },
  ]
}
