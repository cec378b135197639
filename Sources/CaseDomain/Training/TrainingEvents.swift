/// The bimtek events of a training province: those of the news, and one that begins today.
struct TrainingEvents {
  let province: TrainingProvince

  /// In the order of their days.
  func all() -> [NewEvent] {
    let past: [NewEvent] =
      switch province.province.number {
      case 63: [pillarsOf2023(), tkskOf2024()]
      case 62: [tkskOf2023()]
      case 18: [briefingOf2017()]
      default: []
      }
    return past + [volunteersOfToday()]
  }

  // MARK: The events

  /// 52 from 13 kab/kota, Banjarmasin.
  private func pillarsOf2023() -> NewEvent {
    let pillars = ["PSM", "TKSK", "KT", "LKS"]
    let participants = Wilayah.children(of: province.province).flatMap { kabupaten in
      let people = volunteers(of: kabupaten, count: pillars.count)
      return zip(pillars, people).map { participant($1, from: kabupaten, as: $0) }
    }
    var event = event(
      TrainingText.pillars2023, from: Day(year: 2023, month: 2, day: 22), days: 3,
      participants: participants)
    // 52 from 13 × 4 is an inference (FACTS 13).
    event.quotas = participants.map {
      EventQuota(kabupaten: $0.kabupaten, kind: $0.represents, seats: 1, isInferred: true)
    }
    return event
  }

  /// Every TKSK of the province, 156 in all.
  private func tkskOf2024() -> NewEvent {
    event(
      TrainingText.tksk2024, from: Day(year: 2024, month: 8, day: 28), days: 3,
      participants: allTKSK())
  }

  /// 136 were listed, 126 came.
  private func tkskOf2023() -> NewEvent {
    event(
      TrainingText.tksk2023, from: Day(year: 2023, month: 10, day: 30), days: 3,
      participants: allTKSK(), absent: 10)
  }

  /// One coordinator per kab/kota, half a day.
  private func briefingOf2017() -> NewEvent {
    let participants = Wilayah.children(of: province.province).compactMap { kabupaten in
      tksk(of: kabupaten).first.map { participant($0, from: kabupaten, as: "TKSK") }
    }
    return event(
      TrainingText.briefing2017, from: Day(year: 2017, month: 6, day: 22), days: 1,
      participants: participants)
  }

  /// An event that is on now, so that the desk can be tried.
  private func volunteersOfToday() -> NewEvent {
    let participants = Wilayah.children(of: province.province).flatMap { kabupaten in
      volunteers(of: kabupaten, count: 3).map { participant($0, from: kabupaten, as: "PSM") }
    }
    return event(
      TrainingText.volunteersToday(year: province.today.year), from: province.today, days: 3,
      participants: participants)
  }

  // MARK: People

  private func allTKSK() -> [NewEvent.Participant] {
    province.places.kecamatan.map { kecamatan in
      let person = TrainingVolunteers(province: province, kecamatan: kecamatan).tksk()
      return participant(person, from: kecamatan.code.parent ?? kecamatan.code, as: "TKSK")
    }
  }

  private func tksk(of kabupaten: WilayahCode) -> [BulkPerson] {
    province.places.kecamatan.filter { kabupaten.contains($0.code) }.map {
      TrainingVolunteers(province: province, kecamatan: $0).tksk()
    }
  }

  /// The first volunteers of a kab/kota, TKSK among them.
  private func volunteers(of kabupaten: WilayahCode, count: Int) -> [BulkPerson] {
    let people = province.places.kecamatan.filter { kabupaten.contains($0.code) }.flatMap {
      TrainingVolunteers(province: province, kecamatan: $0).people()
    }
    return Array(people.prefix(count))
  }

  private func participant(
    _ person: BulkPerson, from kabupaten: WilayahCode, as kind: String
  ) -> NewEvent.Participant {
    NewEvent.Participant(
      name: person.name, kabupaten: kabupaten, represents: kind,
      nik: person.nik.map { NIK(trusted: String($0)) })
  }

  /// Most of those who came wrote both tests, and most of these the second one better.
  private func tested(
    _ participants: [NewEvent.Participant], _ marks: [NewEvent.Mark], on day: Day
  ) -> [NewEvent.Participant] {
    var random = TrainingRandom(seed: province.seed, place: -Int64(day.number))
    let came = Set(
      marks.filter { AttendanceSet.standard.isPresent($0.mark.status) }.map(\.participant))
    return participants.enumerated().map { index, participant in
      guard came.contains(index) else { return participant }
      var participant = participant
      let pre = random.within(70...150) * 5
      let post = min(1000, max(0, pre + random.within(-10...60) * 5))
      participant.tests = NewTestScores(
        pre: random.happens(960) ? pre : nil, post: random.happens(940) ? post : nil)
      return participant
    }
  }

  // MARK: Days and marks

  private func event(
    _ text: TrainingText.Event, from day: Day?, days: Int,
    participants: [NewEvent.Participant], absent: Int = 0
  ) -> NewEvent {
    let from = day ?? province.today
    let times = TrainingText.sessionTimes
    let sessions = text.topics.enumerated().map { index, topic in
      let time = times[index % times.count]
      return NewEvent.Session(
        day: from.adding(days: index / times.count), startMinute: time.start, endMinute: time.end,
        topic: topic, lessonHours: 2)
    }
    let to = from.adding(days: days - 1)
    let marks = marks(of: participants.count, sessions, absent: absent)
    let isOver = to < province.today
    var event = NewEvent(
      code: text.code, name: text.name, place: text.place, from: from, to: to,
      sessions: sessions,
      participants: isOver ? tested(participants, marks, on: from) : participants, marks: marks)
    event.state = isOver ? .selesai : .berjalan
    return event
  }

  /// Marks of the sessions that have ended; `absent` people missed them all.
  private func marks(
    of participants: Int, _ sessions: [NewEvent.Session], absent: Int
  ) -> [NewEvent.Mark] {
    let zone = Wilayah.zone(of: province.province)
    var random = TrainingRandom(
      seed: province.seed, place: Int64(sessions.first?.day.number ?? 0))
    var away: Set<Int> = []
    while away.count < min(absent, participants) { away.insert(random.below(participants)) }
    var marks: [NewEvent.Mark] = []
    for (number, session) in sessions.enumerated()
    where Moment(day: session.day, minuteOfDay: session.endMinute, in: zone) <= province.now {
      for participant in 0..<participants {
        let isAway = away.contains(participant)
        let status = isAway ? AttendanceStatus.alpa : Self.statuses.draw(&random)
        // The first session has everybody who came.
        let first: AttendanceStatus = isAway ? .alpa : .hadir
        let mark = mark(number == 0 ? first : status, in: session, zone, &random)
        marks.append(NewEvent.Mark(participant: participant, session: number, mark: mark))
      }
    }
    return marks
  }

  private func mark(
    _ status: AttendanceStatus, in session: NewEvent.Session, _ zone: TimeZoneOfIndonesia,
    _ random: inout TrainingRandom
  ) -> AttendanceMark {
    let minutes = status == .terlambat ? random.within(16...45) : random.within(-20...12)
    let at = Moment(
      day: session.day, minuteOfDay: session.startMinute + minutes, second: random.below(60),
      in: zone)
    let isPresent = AttendanceSet.standard.isPresent(status)
    return AttendanceMark(
      status: status, at: at, desk: isPresent ? String(random.within(1...2)) : "")
  }

  private static let statuses = WeightedChoice<AttendanceStatus>([
    (.hadir, 905), (.terlambat, 55), (.izin, 18), (.sakit, 14), (.alpa, 8),
  ])
}
