import CaseDocuments
import CaseDomain

/// `mutu contoh`: a list of invented people of whom some stand on it twice, with labels.
///
/// What matching finds on it can be measured: `orang` says who is who.
public struct SampleListCommand: Command {
  public var people: Int
  public var seed: UInt64
  public var province: String
  /// Second lines without NIK or with a wrong one, in a thousand people.
  public var nikFaults: Int

  public init(people: Int, seed: UInt64, province: String, nikFaults: Int) {
    self.people = people
    self.seed = seed
    self.province = province
    self.nikFaults = nikFaults
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard (1...5_000_000).contains(people) else {
      throw CommandFailure(.usage, MatchingText.badCount)
    }
    let province = try WilayahOption.read(self.province)
    let desa = Wilayah.areas(at: .desa, in: province).map(\.number)
    let places =
      desa.isEmpty
      ? Wilayah.areas(at: .kecamatan, in: province).map { $0.number * 10_000 } : desa
    var maker = LabelledPeople(seed: seed, places: places, province: province)
    maker.nikFaultsPerMille = nikFaults
    try context.carryingOut {
      let document = LabelledListDocument(to: DocumentStream { try context.output.write($0) })
      try document.begin()
      try maker.make(people) { try document.add($0) }
      try document.finish()
    }
  }
}
