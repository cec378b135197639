/// The names of one people of the region; first and second names are drawn apart.
struct NamePool: Sendable {
  let maleFirst: [String]
  let maleSecond: [String]
  let femaleFirst: [String]
  let femaleSecond: [String]
  /// Whether older people may have made the hajj.
  let hasHajj: Bool

  func name(_ sex: Sex, age: Int, _ random: inout TrainingRandom) -> String {
    let firsts = sex == .male ? maleFirst : femaleFirst
    let seconds = sex == .male ? maleSecond : femaleSecond
    let first = random.pick(firsts)
    let kind = random.below(100)
    var name = first
    if kind >= 18 {
      let second = random.pick(seconds)
      if second != first { name += " " + second }
      if kind >= 80 {
        let third = random.pick(seconds)
        if third != second, third != first { name += " " + third }
      }
    }
    guard hasHajj, age >= 40, random.happens(45) else { return name }
    return (sex == .male ? "H. " : "Hj. ") + name
  }
}

/// Which peoples live in a province, and how a village leans to one of them.
struct TrainingPeoples: Sendable {
  private let choice: WeightedChoice<NamePool>

  init(of province: WilayahCode) {
    switch province.number {
    case 63:
      choice = WeightedChoice([
        (.banjar, 68), (.jawa, 14), (.dayak, 6), (.bugis, 5), (.madura, 4), (.bali, 2),
        (.sunda, 1),
      ])
    case 62:
      choice = WeightedChoice([
        (.dayak, 46), (.jawa, 24), (.banjar, 21), (.madura, 4), (.bugis, 2), (.bali, 2),
        (.sunda, 1),
      ])
    case 18:
      choice = WeightedChoice([
        (.jawa, 62), (.lampung, 16), (.sunda, 12), (.bali, 4), (.bugis, 3), (.madura, 3),
      ])
    default:
      choice = WeightedChoice([
        (.jawa, 42), (.sunda, 20), (.lampung, 12), (.madura, 8), (.bugis, 8), (.bali, 4),
        (.banjar, 6),
      ])
    }
  }

  func draw(_ random: inout TrainingRandom) -> NamePool { choice.draw(&random) }

  /// The people of one household of a village where `usual` is the most frequent.
  func draw(_ random: inout TrainingRandom, usual: NamePool) -> NamePool {
    random.happens(650) ? usual : choice.draw(&random)
  }
}
