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

  /// The filter whose list holds exactly what the number counts.
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
    }
    return filter
  }
}
