import CaseDomain
import CaseStore

/// `latihan --contoh`: a database of invented people of which the figures are known.
public struct SampleCommand: Command {
  public var sample: Sample
  /// How many people the known registry has; the published provinces have as many as they have.
  public var people: Int
  public var seed: UInt64
  /// Of the known registry.
  public var province: String

  public enum Sample: String, CaseIterable, Sendable {
    case kalsel
    case kalteng
    case lampung
    /// The known registry of dual roles and doubles.
    case ganda
  }

  public init(_ sample: Sample, people: Int = 1000, seed: UInt64 = 1, province: String = "63") {
    self.sample = sample
    self.people = people
    self.seed = seed
    self.province = province
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard people > 0 else { throw CommandFailure(.usage, TrainingText.badCount) }
    switch sample {
    case .kalsel: try make(.kalsel, in: context)
    case .kalteng: try make(.kalteng, in: context)
    case .lampung: try make(.lampung, in: context)
    case .ganda: try makeRegistry(in: context)
    }
  }

  private func make(
    _ name: PublishedProvince.Name, in context: CommandContext
  ) throws(CommandFailure) {
    guard let published = PublishedProvince(name, seed: seed) else {
      throw CommandFailure(.usage, SetUpText.unknownProvince(name.rawValue))
    }
    try build(published.province, in: context) { (loader) throws(StorageError) in
      for institution in published.institutions { try loader.add(institution) }
      try published.forEachPerson { (person) throws(StorageError) in try loader.add(person) }
    }
    for fact in published.facts { try context.output.writeLine(TrainingText.fact(fact)) }
  }

  private func makeRegistry(in context: CommandContext) throws(CommandFailure) {
    let code = try SetUpCommand.province(province)
    let day = context.clock.now(in: Wilayah.zone(of: code)).clock(in: Wilayah.zone(of: code)).day
    guard let known = KnownRegistry(province: code, people: people, seed: seed, day: day) else {
      throw CommandFailure(.usage, SetUpText.unknownProvince(province))
    }
    try build(code, in: context) { (loader) throws(StorageError) in
      try known.forEachPerson { (person) throws(StorageError) in try loader.add(person) }
    }
    try context.output.writeLine(known.figures().json)
  }

  /// Makes the database, all or none.
  private func build(
    _ province: WilayahCode, in context: CommandContext,
    fill: (BulkLoader) throws(StorageError) -> Void
  ) throws(CommandFailure) {
    try Folders.makeParent(of: context.databasePath)
    let blueprint = Blueprint(
      province: province, officeName: SetUpText.office(of: province), isTraining: true,
      firstAccount: context.user, now: context.clock.now(in: Wilayah.zone(of: province)))
    let progress = ProgressLine(TrainingText.making, on: context.errors)
    defer { progress.clear() }
    do {
      try CaseStore.bulkLoad(
        at: context.databasePath, blueprint, finishing: { progress.show($0) },
        fill: { try fill($0) })
    } catch let error as StorageError {
      throw CommandFailure(error, at: context.databasePath)
    } catch {
      throw CommandFailure(.inputOutput, CommonText.cannotWrite)
    }
    try context.errors.writeLine(TrainingText.sampleDone(at: context.databasePath))
  }
}
