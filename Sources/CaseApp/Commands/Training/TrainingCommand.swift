import CaseDomain
import CaseStore

/// `latihan`: a believable province of invented people, the same for the same seed.
public struct TrainingCommand: Command {
  public var people: Int
  public var seed: UInt64
  public var province: String
  /// Whether some of the people have cases, with everything that was done for them, and whether
  /// their office has institutions, rounds, visitors and letters.
  public var hasCases: Bool

  public init(people: Int, seed: UInt64, province: String = "63", hasCases: Bool = true) {
    self.people = people
    self.seed = seed
    self.province = province
    self.hasCases = hasCases
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard people > 0 else { throw CommandFailure(.usage, TrainingText.badCount) }
    try Folders.makeParent(of: context.databasePath)
    try build(at: context.databasePath, in: context)
    try context.errors.writeLine(TrainingText.done(people, at: context.databasePath))
  }

  /// Makes the database at `path`, all or none, with a bar on a terminal.
  func build(at path: String, in context: CommandContext) throws(CommandFailure) {
    let code = try SetUpCommand.province(province)
    let now = context.clock.now(in: Wilayah.zone(of: code))
    guard let invented = TrainingProvince(province: code, people: people, seed: seed, now: now)
    else { throw CommandFailure(.usage, SetUpText.unknownProvince(province)) }
    let blueprint = Blueprint(
      province: code, officeName: SetUpText.office(of: code), isTraining: true,
      firstAccount: context.user, now: now)
    let progress = ProgressLine(TrainingText.making, on: context.errors)
    defer { progress.clear() }
    do {
      try CaseStore.bulkLoad(
        at: path, blueprint,
        finishing: { progress.show(Self.fillShare + $0 * (1 - Self.fillShare)) },
        fill: { try fill($0, from: invented, progress) })
    } catch let error as StorageError {
      throw CommandFailure(error, at: path)
    } catch {
      throw CommandFailure(.inputOutput, CommonText.cannotWrite)
    }
  }

  private func fill(
    _ loader: BulkLoader, from invented: TrainingProvince, _ progress: ProgressLine
  ) throws(StorageError) {
    for institution in invented.institutions { try loader.add(institution) }
    var clients = 0
    try invented.forEachPerson { (person) throws(StorageError) in
      var person = person
      if !hasCases { person.caseFile = nil }
      try loader.add(person)
      guard !person.entries.isEmpty else { return }
      clients += 1
      if clients % 1024 == 0 {
        progress.show(Self.fillShare * Double(clients) / Double(people))
      }
    }
    for community in invented.communities { try loader.add(community) }
    for event in invented.events { try loader.add(event) }
    if hasCases, let office = invented.office { loader.add(office) }
  }

  /// The share of the time that goes by before the indexes are built.
  private static let fillShare = 0.7
}
