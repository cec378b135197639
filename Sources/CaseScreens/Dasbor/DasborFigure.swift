import CaseDomain

/// A number on the dashboard that opens the list behind it.
enum DasborFigure: Hashable, Sendable {
  case everybody
  case unit(ClientUnit)
  case type(Int)
  /// The types that found no line of their own.
  case otherTypes([Int])
  case restricted
  case ages(ClosedRange<Int>, Sex)
  case withoutNIK
  /// What waits, of one kind or of all.
  case agenda(AgendaKind?)
  case stage(CaseStage)
  /// Cases closed in twelve months.
  case outcome(CaseOutcome)
  case pillar(InterventionPillar)
  /// The page with all figures of case work.
  case casework
  /// The figures of PSKS.
  case resources
  case tksk

  /// The list behind the number.
  func destination(in area: WilayahCode, on today: Day) -> Destination {
    switch self {
    case .everybody, .unit, .type, .otherTypes, .restricted, .ages, .withoutNIK:
      return .klien(filter(in: area))
    case .agenda(let kind): return .agenda(AgendaFilter(area: area, onlyOwn: false, kind: kind))
    case .stage(let stage): return .kasus(CaseFilter(area: area, stages: [stage]))
    case .outcome(let outcome):
      let months = CaseworkFigures.twelveMonths(to: today)
      return .kasus(CaseFilter(area: area, outcome: outcome, closed: months))
    case .pillar(let pillar):
      var filter = CaseworkFigures.services(in: area, to: today)
      filter.pillar = pillar
      return .layanan(filter)
    case .casework: return .kinerja(area)
    case .resources: return .cakupan(area)
    case .tksk: return .tksk
    }
  }

  /// The filter whose list holds exactly the clients that the number counts.
  func filter(in area: WilayahCode) -> ClientFilter {
    var filter = ClientFilter(area: area)
    switch self {
    case .everybody: break
    case .unit(let unit): filter.unit = unit
    case .type(let number): filter.types = [number]
    case .otherTypes(let numbers): filter.types = TypeSet(numbers)
    case .restricted: filter.restrictedOnly = true
    case .ages(let ages, let sex):
      filter.unit = .orang
      filter.ages = ages
      filter.sex = sex
    case .withoutNIK: filter.withoutNIK = true
    case .agenda, .stage, .outcome, .pillar, .casework, .resources, .tksk: break
    }
    return filter
  }
}
