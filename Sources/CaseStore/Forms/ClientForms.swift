/// The forms of clients.
enum ClientForms {
  static let handlers: [any FormHandler] = [
    NewClientHandler(), EditClientHandler(), CommunityHandler(), AddTypeHandler(),
    EndTypeHandler(), MoveHandler(), DTSENHandler(), MembershipHandler(), FamilyMemberHandler(),
    ProposeHandler(), DecideHandler(),
  ]
}
