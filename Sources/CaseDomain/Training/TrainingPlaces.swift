/// How many clients live where: every village of a province with its share.
struct TrainingPlaces: Sendable {
  /// A kecamatan with its villages, or itself as the only one where the table has none.
  struct Kecamatan: Sendable {
    let code: WilayahCode
    /// Another kecamatan of the province, each one only once.
    let elsewhere: WilayahCode
    let villages: [Village]
  }

  struct Village: Sendable {
    let code: WilayahCode
    let clients: Int
  }

  let kecamatan: [Kecamatan]

  /// Shares out exactly `people`.
  init(province: WilayahCode, people: Int, seed: UInt64) {
    let codes = Wilayah.areas(at: .kecamatan, in: province)
    let villages = codes.map { code in
      let below = Wilayah.children(of: code)
      return (below.isEmpty ? [code] : below).map { ($0, Self.weight(of: $0, seed: seed)) }
    }
    let total = villages.joined().reduce(0) { $0 + $1.1 }
    var sum = 0
    kecamatan = codes.indices.map { index in
      let shares = villages[index].map { code, weight in
        let before = people * sum / total
        sum += weight
        return Village(code: code, clients: people * sum / total - before)
      }
      let elsewhere = codes[(index + codes.count / 2) % codes.count]
      return Kecamatan(code: codes[index], elsewhere: elsewhere, villages: shares)
    }
  }

  /// A kelurahan holds more people than a desa, and no two are alike.
  private static func weight(of code: WilayahCode, seed: UInt64) -> Int {
    var random = TrainingRandom(seed: seed, place: code.number)
    let usual =
      switch Wilayah.kind(of: code) {
      case .kelurahan: 90
      case .desa: 16
      default: 40
      }
    return usual + random.below(usual)
  }
}
