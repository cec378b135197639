/// Something in a monitoring visit that is not as it should be (FACTS 4.3).
public enum RedFlag: Hashable, Sendable {
  case notAllServed(listed: Int, served: Int, isExplained: Bool)
  case servedOutsideList(Int)
  /// Each family got less than is due.
  case short(due: Int, received: Int)
  /// Families paid more than the price.
  case levy(price: Int, paid: Int)
  case notHandedOut(planned: Day?)
  /// Later than planned; worse when also later than the month.
  case late(planned: Day, actual: Day)
  case poorQuality(SixRights.Quality, complaining: Int, served: Int, returned: Int)
  case missingPapers([SixRights.Paper])

  /// Which of the six it belongs to.
  public var right: SixRight {
    switch self {
    case .notAllServed, .servedOutsideList: .sasaran
    case .short: .jumlah
    case .levy: .harga
    case .notHandedOut, .late: .waktu
    case .poorQuality: .kualitas
    case .missingPapers: .administrasi
    }
  }

  /// Whether it must be acted upon, rather than looked at.
  public var isGrave: Bool {
    switch self {
    case .notAllServed(_, _, let isExplained): !isExplained
    case .servedOutsideList, .short, .levy, .notHandedOut: true
    case .late(let planned, let actual):
      (planned.year, planned.month) != (actual.year, actual.month)
    case .poorQuality(_, _, _, let returned): returned > 0
    case .missingPapers: false
    }
  }
}

extension SixRights {
  /// Everything that is not as it should be, in the order of the six.
  public var redFlags: [RedFlag] {
    targetFlags + valueFlags + timeFlags + qualityFlags + paperFlags
  }

  /// How one of the six stands: the gravest of its flags.
  public func state(of right: SixRight) -> State {
    let flags = redFlags.filter { $0.right == right }
    if flags.isEmpty { return .good }
    return flags.contains(where: \.isGrave) ? .bad : .doubtful
  }

  /// How one of the six stands.
  public enum State: Hashable, Sendable {
    case good
    case doubtful
    case bad
  }

  private var targetFlags: [RedFlag] {
    var flags: [RedFlag] = []
    if served < listed {
      flags.append(
        .notAllServed(listed: listed, served: served, isExplained: !whyNotServed.isEmpty))
    }
    let outside = max(notListed, served - listed)
    if outside > 0 { flags.append(.servedOutsideList(outside)) }
    return flags
  }

  /// Nothing is short or overcharged where nobody was served.
  private var valueFlags: [RedFlag] {
    guard served + notListed > 0 else { return [] }
    var flags: [RedFlag] = []
    if received < due { flags.append(.short(due: due, received: received)) }
    if paid > price { flags.append(.levy(price: price, paid: paid)) }
    return flags
  }

  private var timeFlags: [RedFlag] {
    guard let actual else { return [.notHandedOut(planned: planned)] }
    guard let planned, actual > planned else { return [] }
    return [.late(planned: planned, actual: actual)]
  }

  private var qualityFlags: [RedFlag] {
    guard quality != .good || complaining > 0 || returned > 0 else { return [] }
    return [
      .poorQuality(
        quality, complaining: complaining, served: served + notListed, returned: returned)
    ]
  }

  private var paperFlags: [RedFlag] {
    let missing = neededPapers.filter { !papers.contains($0) }
    return missing.isEmpty ? [] : [.missingPapers(missing)]
  }
}
