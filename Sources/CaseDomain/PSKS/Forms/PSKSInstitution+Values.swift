extension PSKSInstitution {
  /// Reads the form `psks-lembaga`; nil where a required answer is missing.
  public init?(_ values: FormValues, in province: WilayahCode) {
    typealias Form = PSKSInstitutionForm
    guard let area = values.resourceArea(in: province), let from = values.day(Form.from) else {
      return nil
    }
    self.init(kind: values[Form.kind], name: values[Form.name], area: area, from: from)
    takesClients = values.isYes(Form.takesClients)
    (address, phone, email) = (values[Form.address], values[Form.phone], values[Form.email])
    (leader, owner, founded) = (values[Form.leader], values[Form.owner], values.int(Form.founded))
    taxNumber = values[Form.taxNumber]
    services = values.codes(Form.services).compactMap(LKSService.init(rawValue:))
    capacity = values.int(Form.capacity)
    (clientsMale, clientsFemale) = (values.int(Form.clientsMale), values.int(Form.clientsFemale))
    (membersMale, membersFemale) = (values.int(Form.membersMale), values.int(Form.membersFemale))
    classification = values[Form.classification]
    (sector, contribution) = (values[Form.sector], values[Form.contribution])
  }

  /// The form's answers that stand for this institution.
  public var values: FormValues {
    typealias Form = PSKSInstitutionForm
    var values = FormValues([
      Form.kind: kind, Form.name: name, Form.from: from.iso8601, Form.address: address,
      Form.phone: phone, Form.email: email, Form.leader: leader, Form.owner: owner,
      Form.taxNumber: taxNumber,
      Form.services: services.map(\.rawValue).joined(separator: ","),
      Form.classification: classification, Form.sector: sector, Form.contribution: contribution,
      Form.takesClients: takesClients ? "ya" : "tidak",
    ])
    let numbers: [(FieldID, Int?)] = [
      (Form.founded, founded), (Form.capacity, capacity), (Form.clientsMale, clientsMale),
      (Form.clientsFemale, clientsFemale), (Form.membersMale, membersMale),
      (Form.membersFemale, membersFemale),
    ]
    for (field, number) in numbers { values[field] = number.map(String.init) ?? "" }
    values.setResourceArea(area)
    return values
  }
}
