import CaseDomain

extension KnownFigures {
  /// What the registry holds, as one object; regions by code, pairs of kinds as `KT+PSM`.
  var json: String {
    JSONText.object([
      ("posisi", JSONText.string(day.iso8601)), ("jumlahOrang", JSONText.number(heads)),
      ("jumlahPeran", JSONText.number(roleCount)), ("jenis", Self.counts(roles)),
      ("rangkap", Self.counts(overlap) { "\($0.one)+\($0.other)" }),
      ("menurutBanyakPeran", Self.counts(peopleByRoles) { String($0) }),
      ("cakupan", coverageJSON), ("orangGanda", JSONText.number(doubles.count)),
    ])
  }

  private var coverageJSON: String {
    JSONText.object(
      coverage.sorted { $0.key < $1.key }.map { ($0.key.dotted, Self.counts($0.value)) })
  }

  private static func counts(_ counts: [String: Int]) -> String { self.counts(counts) { $0 } }

  private static func counts<Key>(_ counts: [Key: Int], named name: (Key) -> String) -> String {
    let named = counts.map { (name: name($0.key), count: $0.value) }.sorted { $0.name < $1.name }
    return JSONText.object(named.map { ($0.name, JSONText.number($0.count)) })
  }
}
