/// The forms of events.
enum BimtekForms {
  static let handlers: [any FormHandler] = [
    EventHandler(), SessionHandler(), QuotaHandler(), BasisHandler(), CommitteeHandler(),
    InviteHandler(), WalkInHandler(), SubstituteHandler(), TieHandler(),
    ParticipantStateHandler(),
  ]
}
