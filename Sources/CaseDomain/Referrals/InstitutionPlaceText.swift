/// How a place of an institution is named.
public enum InstitutionPlaceText {
  /// `Martapura · perawatan total`.
  public static func name(_ place: InstitutionBoard.Place) -> String {
    place.location + " · " + place.careClass
  }

  /// `Martapura · perawatan total · sisa 3 dari 70`.
  public static func choice(_ place: InstitutionBoard.Place) -> String {
    name(place) + " · " + (place.free == 0 ? "penuh" : "sisa \(place.free)")
      + " dari \(place.capacity)"
  }
}
