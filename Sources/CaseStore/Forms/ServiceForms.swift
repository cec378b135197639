/// The forms of services, referrals, institutions, follow-ups and attachments.
enum ServiceForms {
  static let handlers: [any FormHandler] = [
    ReferralHandler(), ReferralAnswerHandler(), InstitutionHandler(), PlaceHandler(),
    OccupancyHandler(), FollowUpHandler(), FollowUpResultHandler(), ServiceHandler(),
    ServiceForManyHandler(),
    AttachmentHandler(),
  ]
}
