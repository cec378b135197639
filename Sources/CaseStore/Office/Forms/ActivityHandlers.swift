import CaseDomain
import GRDB

/// `kegiatan` and `rapat`: what was done on a day, and meetings with their minutes.
struct ActivityHandler: FormHandler {
  let form: FormID
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    form == ActivityForm.meeting
      ? ActivityForm.meetingDescription : ActivityForm.activityDescription
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    // Day and task are required, so that a form without them never comes here.
    guard let new = NewActivity(values) else { throw StorageError.notFound }
    return SavedForm(row: try OfficeDesk(context).record(new))
  }
}
