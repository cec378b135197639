import CaseDomain

/// Which session a desk or a grid opens on.
enum SessionChoice {
  /// People come early: a session counts as running from half an hour before it starts.
  static let earlyMinutes = 30

  /// The index of the session that runs, else of the next one, else of the last; nil without any.
  static func index(
    in sessions: [BimtekSession], at now: Moment, zone: TimeZoneOfIndonesia
  )
    -> Int?
  {
    let clock = now.clock(in: zone)
    let next = sessions.firstIndex { session in
      (session.day, session.endMinute) >= (clock.day, clock.minuteOfDay)
    }
    return next ?? sessions.indices.last
  }
}
