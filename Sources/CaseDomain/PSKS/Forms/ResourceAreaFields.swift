/// The fields that say at which level and where something of the registry is.
public enum ResourceAreaFields {
  public static let tier: FieldID = "tingkat"
  public static let desa: FieldID = "wilayah-desa"
  public static let kecamatan: FieldID = "wilayah-kecamatan"
  public static let kabupaten: FieldID = "wilayah-kabupaten"

  /// A level, and the place of that level; `level` is *kecamatan* in provinces whose desa no
  /// table has.
  static func fields(at level: WilayahLevel, help: String, section: String) -> [FormField] {
    let tiers = ResourceTier.allCases.filter { $0 != .desa || level == .desa }
    var fields = [
      FormField(
        tier, "Tingkat", .choice(.fixed(tiers.map { .init($0.rawValue, $0.label) })),
        required: true, help: help, section: section, carriesOver: true)
    ]
    if level == .desa { fields.append(field(desa, .desa, "Desa/Kel.", section)) }
    return fields + [
      field(kecamatan, .kecamatan, "Kecamatan", section),
      field(kabupaten, .kabupaten, "Kab/kota", section),
    ]
  }

  private static func field(
    _ id: FieldID, _ tier: ResourceTier, _ label: String, _ section: String
  ) -> FormField {
    FormField(
      id, label, .area(tier.level), required: true,
      help: ResourceFormText.area, section: section, when: .has(Self.tier, anyOf: [tier.rawValue]),
      carriesOver: true)
  }

  /// The field that names a place of a level; nil for the province, which nobody types.
  public static func field(of tier: ResourceTier) -> FieldID? {
    switch tier {
    case .desa: desa
    case .kecamatan: kecamatan
    case .kabupaten: kabupaten
    case .provinsi: nil
    }
  }
}

extension FormValues {
  /// The place that ``ResourceAreaFields`` name; nil where an answer is missing.
  public func resourceArea(in province: WilayahCode) -> WilayahCode? {
    guard let tier = ResourceTier(rawValue: self[ResourceAreaFields.tier]) else { return nil }
    guard let field = ResourceAreaFields.field(of: tier) else { return province }
    return area(field)
  }

  /// Answers ``ResourceAreaFields`` with a place.
  public mutating func setResourceArea(_ area: WilayahCode) {
    let tier = ResourceTier(of: area)
    self[ResourceAreaFields.tier] = tier.rawValue
    if let field = ResourceAreaFields.field(of: tier) { self[field] = area.dotted }
  }
}
