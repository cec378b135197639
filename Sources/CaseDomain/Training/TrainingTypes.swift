/// Which types people have, at which age and of which sex: shares as lists of offices show them.
struct TrainingTypes: Sendable {
  private let types = WeightedChoice<Int>([
    (24, 4300), (9, 1400), (8, 1250), (23, 1000), (21, 500), (2, 400), (5, 300), (1, 150),
    (13, 100), (7, 60), (17, 60), (3, 50), (6, 50), (12, 50), (4, 40), (11, 40), (15, 40),
    (19, 40), (20, 40), (22, 30), (16, 20), (10, 10), (14, 5), (18, 5),
  ])

  /// The type that a person is registered for first.
  func draw(_ random: inout TrainingRandom) -> Int { types.draw(&random) }

  /// Completed years of somebody with the type.
  func age(for type: Int, _ random: inout TrainingRandom) -> Int {
    // The old are fewer with every year.
    if type == 8 { return 60 + min(random.below(36), random.below(36)) }
    return random.within(Self.ages[type] ?? 19...80)
  }

  func sex(for type: Int, _ random: inout TrainingRandom) -> Sex {
    random.happens(Self.menPerMille[type] ?? 500) ? .male : .female
  }

  /// A second type for somebody; nil when none comes to mind.
  func second(beside type: Int, age: Int, sex: Sex, _ random: inout TrainingRandom) -> Int? {
    if type != 24, random.happens(700) { return 24 }
    let candidates: [Int] =
      switch age {
      case 0...5: [1, 5, 21]
      case 6...17: [2, 5, 21]
      case 18...59: sex == .female ? [23, 9, 21] : [9, 21, 13]
      default: [8, 9, 21]
      }
    return random.pick(candidates.filter { $0 != type })
  }

  private static let ages: [Int: ClosedRange<Int>] = [
    1: 0...5, 2: 6...18, 3: 12...17, 4: 7...17, 5: 0...17, 6: 2...17, 7: 6...17, 9: 18...82,
    10: 18...45, 11: 20...70, 12: 20...72, 13: 18...65, 14: 18...50, 15: 19...60, 16: 18...58,
    17: 16...45, 18: 14...40, 19: 18...60, 20: 19...55, 21: 1...85, 22: 1...80, 23: 18...59,
    24: 22...84,
  ]
  private static let menPerMille = [
    3: 850, 4: 700, 8: 430, 10: 100, 11: 680, 12: 550, 13: 620, 15: 920, 17: 880, 18: 150,
    19: 180, 20: 380, 23: 0, 24: 640,
  ]
}
