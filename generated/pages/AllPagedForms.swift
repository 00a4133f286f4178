import FormPages
import GeneratedForms

/// The forms of the catalog with their pages, in the order of their services' ids.
public let allPagedForms: [any PagedForm.Type] = [
    BirthCertificateOrder.self,
    CollectBulkyWaste.self,
    EventNotification.self,
    ExchangeWasteBin.self,
    RegisterDog.self,
    RenewBenefitCard.self,
    ReportDefect.self,
    ResidentParkingPermit.self,
    SepaDirectDebitMandate.self,
]
