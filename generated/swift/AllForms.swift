import FormRuntime

/// The forms of the catalog, in the order of their services' ids.
public let allForms: [any Form.Type] = [
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
