import FormPages
import GeneratedForms

extension RenewBenefitCard: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
        FormPages.Page(language: "de-simple", whole: { whole2 }, fragment: { fragment2 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="noBenefit">
    <h3>Der Pass lässt sich so nicht verlängern</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie bei „<bdi>Welche Leistung erhalten Sie?</bdi>“ die Antwort „<bdi>Keine davon</bdi>“ gewählt haben.</p>
    <div class="dw-prose">
    <p>Den Hellenbeck-Pass gibt es nur zusammen mit einer dieser Leistungen. Vielleicht haben Sie trotzdem Anspruch auf Hilfe: Viele Haushalte wissen nicht, dass ihnen Wohngeld zusteht.</p>
    <ul>
    <li><a href="/wohngeld">Wohngeld prüfen und beantragen</a></li>
    <li><a href="tel:+492214710140">Beratung im Amt für Soziales und Teilhabe</a></li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/renew-benefit-card" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="renew-benefit-card"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-card" data-page="card">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Ihr Pass</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Haben Sie den bisherigen Pass noch?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCard" name="hasCard" value="true"> <label for="f-hasCard">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCard--false" name="hasCard" value="false"> <label for="f-hasCard--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-cardNumber">Nummer des Passes</label>
    <p class="dw-condition" id="f-cardNumber-when" data-plain>Nur beantworten, wenn Sie „<bdi>Haben Sie den bisherigen Pass noch?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-cardNumber-hint">Sie steht unter dem Namen, zum Beispiel HP-204711.</p>
    <input class="dw-input dw-w10" type="text" id="f-cardNumber" name="cardNumber" aria-describedby="f-cardNumber-when f-cardNumber-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Welche Leistung erhalten Sie?</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Wenn Sie mehrere Leistungen erhalten, wählen Sie die, deren Bescheid am längsten gilt.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-benefit" name="benefit" value="basicIncome" aria-describedby="f-benefit-hint-basicIncome"> <label for="f-benefit">Grundsicherung oder Bürgergeld vom Jobcenter</label>
    <p class="dw-choice-hint" id="f-benefit-hint-basicIncome">Nach dem SGB II.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--socialAssistance" name="benefit" value="socialAssistance" aria-describedby="f-benefit--socialAssistance-hint-socialAssistance"> <label for="f-benefit--socialAssistance">Sozialhilfe oder Grundsicherung im Alter</label>
    <p class="dw-choice-hint" id="f-benefit--socialAssistance-hint-socialAssistance">Nach dem SGB XII.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--housingBenefit" name="benefit" value="housingBenefit"> <label for="f-benefit--housingBenefit">Wohngeld</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--childSupplement" name="benefit" value="childSupplement" aria-describedby="f-benefit--childSupplement-hint-childSupplement"> <label for="f-benefit--childSupplement">Kinderzuschlag</label>
    <p class="dw-choice-hint" id="f-benefit--childSupplement-hint-childSupplement">Das ist nicht das Kindergeld.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--asylumBenefits" name="benefit" value="asylumBenefits"> <label for="f-benefit--asylumBenefits">Leistungen nach dem Asylbewerberleistungsgesetz</label></div>
    <div class="dw-choice"><input type="radio" id="f-benefit--noneOfThese" name="benefit" value="noneOfThese"> <label for="f-benefit--noneOfThese">Keine davon</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-validUntil-hint">
    <legend class="dw-label">Bis wann gilt Ihr Bescheid?</legend>
    <p class="dw-hint" id="f-validUntil-hint">Das letzte Datum im Bewilligungszeitraum.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil">Tag</label> <input class="dw-input" type="text" id="f-validUntil" name="validUntil.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil.month">Monat</label> <input class="dw-input" type="text" id="f-validUntil.month" name="validUntil.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-validUntil.year">Jahr</label> <input class="dw-input" type="text" id="f-validUntil.year" name="validUntil.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-notice">Leistungsbescheid</label>
    <p class="dw-hint" id="f-notice-hint">PDF oder Foto, bis zu fünf Dateien. Beträge und Bankverbindung dürfen Sie schwärzen.</p>
    <p class="dw-hint" id="f-notice-limits">PDF, JPEG oder PNG, höchstens 5 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-notice" name="notice" aria-describedby="f-notice-hint f-notice-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-household" data-page="household">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Sie und Ihre Kinder</h2></legend>
    <div class="dw-prose">
    <p>Wir fragen nur, was wir für den Pass brauchen.</p>
    </div>
    <fieldset class="dw-field dw-group" id="f-holder" data-field="holder">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-holder.givenName">Vorname</label>
    <p class="dw-hint" id="f-holder.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-holder.givenName" name="holder.givenName" aria-describedby="f-holder.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-holder.familyName">Familienname</label><input class="dw-input" type="text" id="f-holder.familyName" name="holder.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-birthDate-hint">
    <legend class="dw-label">Ihr Geburtsdatum</legend>
    <p class="dw-hint" id="f-birthDate-hint">Steht auf dem Pass, damit ihn niemand anderes nutzen kann. Ab 15 Jahren gibt es einen eigenen Pass.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate">Tag</label> <input class="dw-input" type="text" id="f-birthDate" name="birthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-birthDate.month" name="birthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-birthDate.year" name="birthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sind Sie seit dem letzten Pass umgezogen?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasMoved" name="hasMoved" value="true"> <label for="f-hasMoved">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasMoved--false" name="hasMoved" value="false"> <label for="f-hasMoved--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-newAddress" data-field="newAddress" data-when aria-describedby="f-newAddress-when">
    <legend class="dw-label">Ihre neue Anschrift</legend>
    <p class="dw-condition" id="f-newAddress-when" data-plain>Nur ausfüllen, wenn Sie „<bdi>Sind Sie seit dem letzten Pass umgezogen?</bdi>“ mit Ja beantwortet haben.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-newAddress.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="f-newAddress.street" name="newAddress.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-newAddress.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-newAddress.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="f-newAddress.addition" name="newAddress.addition" aria-describedby="f-newAddress.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-newAddress.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="f-newAddress.postalCode" name="newAddress.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-newAddress.city">Ort</label><input class="dw-input" type="text" id="f-newAddress.city" name="newAddress.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sollen Kinder unter 15 Jahren auf den Pass?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasChildren" name="hasChildren" value="true"> <label for="f-hasChildren">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasChildren--false" name="hasChildren" value="false"> <label for="f-hasChildren--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-children" data-field="children" data-when data-list data-least="1" data-most="12" data-item-label="Kind" data-item-title="Kind {number}" aria-describedby="f-children-when f-children-hint f-children-limits">
    <legend class="dw-label">Kinder</legend>
    <p class="dw-condition" id="f-children-when" data-plain>Nur ausfüllen, wenn Sie „<bdi>Sollen Kinder unter 15 Jahren auf den Pass?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-children-hint">Tragen Sie alle Kinder ein, die bei Ihnen wohnen.</p>
    <p class="dw-hint" id="f-children-limits" data-plain>Lassen Sie frei, was Sie nicht brauchen. Hier ist Platz für 3 Einträge. Wenn Sie mehr brauchen (höchstens 12), wenden Sie sich bitte an die zuständige Stelle.</p>
    <fieldset class="dw-field dw-group" data-field="children.0" data-item="0">
    <legend class="dw-label"><span data-title>Kind 1</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.0.name">
    <legend class="dw-label">Name des Kindes</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.0.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.0.name.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-children.0.name.givenName" name="children.0.name.givenName" aria-describedby="f-children.0.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.0.name.familyName">Familienname</label><input class="dw-input" type="text" id="f-children.0.name.familyName" name="children.0.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.0.birthDate-limits">
    <legend class="dw-label">Geburtsdatum von <bdi data-pipe="children.0.name.givenName" data-otherwise="Ihrem Kind">Ihrem Kind</bdi></legend>
    <p class="dw-hint" id="f-children.0.birthDate-limits">Frühestens vor 15 Jahren. Spätestens heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.0.birthDate" name="children.0.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.0.birthDate.month" name="children.0.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.0.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.0.birthDate.year" name="children.0.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.1" data-item="1">
    <legend class="dw-label"><span data-title>Kind 2</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.1.name">
    <legend class="dw-label">Name des Kindes</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.1.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.1.name.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-children.1.name.givenName" name="children.1.name.givenName" aria-describedby="f-children.1.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.1.name.familyName">Familienname</label><input class="dw-input" type="text" id="f-children.1.name.familyName" name="children.1.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.1.birthDate-limits">
    <legend class="dw-label">Geburtsdatum von <bdi data-pipe="children.1.name.givenName" data-otherwise="Ihrem Kind">Ihrem Kind</bdi></legend>
    <p class="dw-hint" id="f-children.1.birthDate-limits">Frühestens vor 15 Jahren. Spätestens heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.1.birthDate" name="children.1.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.1.birthDate.month" name="children.1.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.1.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.1.birthDate.year" name="children.1.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.2" data-item="2">
    <legend class="dw-label"><span data-title>Kind 3</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.2.name">
    <legend class="dw-label">Name des Kindes</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.2.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.2.name.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-children.2.name.givenName" name="children.2.name.givenName" aria-describedby="f-children.2.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.2.name.familyName">Familienname</label><input class="dw-input" type="text" id="f-children.2.name.familyName" name="children.2.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.2.birthDate-limits">
    <legend class="dw-label">Geburtsdatum von <bdi data-pipe="children.2.name.givenName" data-otherwise="Ihrem Kind">Ihrem Kind</bdi></legend>
    <p class="dw-hint" id="f-children.2.birthDate-limits">Frühestens vor 15 Jahren. Spätestens heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.2.birthDate" name="children.2.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.2.birthDate.month" name="children.2.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.2.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.2.birthDate.year" name="children.2.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Kind hinzufügen</button>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-handover" data-page="handover">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>So bekommen Sie den Pass</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wie möchten Sie den Pass bekommen?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-delivery" name="delivery" value="post" checked> <label for="f-delivery">Mit der Post</label></div>
    <div class="dw-choice"><input type="radio" id="f-delivery--pickup" name="delivery" value="pickup"> <label for="f-delivery--pickup">Ich hole ihn im Bürgerbüro ab</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" aria-describedby="f-contact-required f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-condition" id="f-contact-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Wie möchten Sie den Pass bekommen?</bdi>“ die Antwort „<bdi>Ich hole ihn im Bürgerbüro ab</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-contact-hint">Für Rückfragen. Bei Abholung sagen wir Ihnen, wann der Pass bereitliegt.</p>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Zum Beispiel name@anbieter.example. Dorthin schicken wir die Bestätigung.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telefonnummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">Für Rückfragen am Tag. Auch eine Handynummer ist möglich.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
    <div class="dw-note" id="f-postNote" data-note="postNote" data-when>
    <p class="dw-condition" data-plain>Gilt nur, wenn Sie bei „<bdi>Wie möchten Sie den Pass bekommen?</bdi>“ die Antwort „<bdi>Mit der Post</bdi>“ gewählt haben und Sie „<bdi>Sind Sie seit dem letzten Pass umgezogen?</bdi>“ mit Ja beantwortet haben:</p>
    <div class="dw-prose">
    <p>Wir schicken den Pass an Ihre neue Anschrift.</p>
    </div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-declaration-text" class="dw-prose">
    <p>Meine Angaben sind vollständig und richtig. Ich teile der Stadt mit, wenn ich die Leistung nicht mehr erhalte.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-declaration" name="declaration" value="true" aria-describedby="f-declaration-text"> <label for="f-declaration">Erklärung</label></div>
    </div>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Angaben prüfen und absenden</h2>
    <p>Bitte lesen Sie Ihre Angaben noch einmal durch, bevor Sie das Formular absenden.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Formular absenden</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Weiter</button><button class="dw-button dw-secondary" type="button" data-back hidden>Zurück</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (Schritt {number} von {count}) – {page}" data-wrong="Fehler: {title}" data-none="Keine Angabe" data-agreed="Ja, bestätigt" data-added="{item} hinzugefügt" data-removed="{item} entfernt" data-locale="de" data-lost="Diese Angabe wurde beim Verlassen der Seite nicht gespeichert. Bitte machen Sie sie noch einmal."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Fehler:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Hinweis:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="{item} entfernen"></button>
    <p class="dw-counter" data-part="counter" data-character-left="Noch {number} Zeichen möglich" data-characters-left="Noch {number} Zeichen möglich" data-character-over="{number} Zeichen zu viel" data-characters-over="{number} Zeichen zu viel" data-word-left="Noch {number} Wort möglich" data-words-left="Noch {number} Wörter möglich" data-word-over="{number} Wort zu viel" data-words-over="{number} Wörter zu viel"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="de" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Ändern</span><span class="dw-unseen" data-words="{label} ändern"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole0 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hellenbeck-Pass verlängern: Formular – Hellenbeck</title>
        <meta name="description" content="Mit dem Hellenbeck-Pass zahlen Sie weniger – im Freibad, in der Stadtbücherei, in der Musikschule und im Bus. Er gilt zwölf Monate.">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw">
        <a class="dw-skip" href="#inhalt">Zum Inhalt springen</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online-Dienste</span></a>
        <nav class="dw-languages" aria-label="Sprache wählen">
        <ul>
        <li><a href="../../de/renew-benefit-card/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/renew-benefit-card/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/renew-benefit-card/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="renew-benefit-card" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Hellenbeck-Pass verlängern</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Hellenbeck-Pass verlängern</h1>

        """##,
        content0,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Zuständig und für Sie da</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Amt für Soziales und Teilhabe</p>
        <p>Telefon: <a href="tel:+492214710140" dir="ltr">+49 221 4710140</a></p>
        <p>E-Mail: <a href="mailto:soziales@hellenbeck.example">soziales@<wbr>hellenbeck.example</a></p>
        <p><a href="/soziales">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Lindenstraße 14</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="renew-benefit-card" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "renew-benefit-card--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="noBenefit">
    <h3>The card cannot be renewed this way</h3>
    <p class="dw-condition" data-plain>This is so if you chose “<bdi>None of these</bdi>” for “<bdi>Which benefit do you receive?</bdi>”.</p>
    <div class="dw-prose">
    <p>The benefit card is available only together with one of these benefits. You may still be entitled to support: many households do not know that they can receive housing benefit.</p>
    <ul>
    <li><a href="/wohngeld">Check and apply for housing benefit</a></li>
    <li><a href="tel:+492214710140">Advice from the Office for Social Affairs</a></li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/renew-benefit-card" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="renew-benefit-card"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-card" data-page="card">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>Your card</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Do you still have your previous card?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCard" name="hasCard" value="true"> <label for="f-hasCard">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCard--false" name="hasCard" value="false"> <label for="f-hasCard--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-cardNumber">Card number</label>
    <p class="dw-condition" id="f-cardNumber-when" data-plain>Only answer this if you answered “<bdi>Do you still have your previous card?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-cardNumber-hint">It is below your name, for example HP-204711.</p>
    <input class="dw-input dw-w10" type="text" id="f-cardNumber" name="cardNumber" aria-describedby="f-cardNumber-when f-cardNumber-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Which benefit do you receive?</legend>
    <details class="dw-help">
    <summary>Help with this question</summary>
    <div class="dw-prose">
    <p>If you receive several benefits, choose the one whose notice is valid longest.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-benefit" name="benefit" value="basicIncome" aria-describedby="f-benefit-hint-basicIncome"> <label for="f-benefit">Basic income support from the Jobcenter</label>
    <p class="dw-choice-hint" id="f-benefit-hint-basicIncome">Under SGB II.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--socialAssistance" name="benefit" value="socialAssistance" aria-describedby="f-benefit--socialAssistance-hint-socialAssistance"> <label for="f-benefit--socialAssistance">Social assistance or basic income support in old age</label>
    <p class="dw-choice-hint" id="f-benefit--socialAssistance-hint-socialAssistance">Under SGB XII.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--housingBenefit" name="benefit" value="housingBenefit"> <label for="f-benefit--housingBenefit">Housing benefit</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--childSupplement" name="benefit" value="childSupplement" aria-describedby="f-benefit--childSupplement-hint-childSupplement"> <label for="f-benefit--childSupplement">Child supplement</label>
    <p class="dw-choice-hint" id="f-benefit--childSupplement-hint-childSupplement">This is not the child benefit (Kindergeld).</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--asylumBenefits" name="benefit" value="asylumBenefits"> <label for="f-benefit--asylumBenefits">Benefits under the Asylum Seekers’ Benefits Act</label></div>
    <div class="dw-choice"><input type="radio" id="f-benefit--noneOfThese" name="benefit" value="noneOfThese"> <label for="f-benefit--noneOfThese">None of these</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-validUntil-hint">
    <legend class="dw-label">Until when is your notice valid?</legend>
    <p class="dw-hint" id="f-validUntil-hint">The last day of the approved period.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil">Day</label> <input class="dw-input" type="text" id="f-validUntil" name="validUntil.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil.month">Month</label> <input class="dw-input" type="text" id="f-validUntil.month" name="validUntil.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-validUntil.year">Year</label> <input class="dw-input" type="text" id="f-validUntil.year" name="validUntil.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-notice">Benefit notice</label>
    <p class="dw-hint" id="f-notice-hint">PDF or photo, up to five files. You may black out amounts and bank details.</p>
    <p class="dw-hint" id="f-notice-limits">PDF, JPEG or PNG, at most 5 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-notice" name="notice" aria-describedby="f-notice-hint f-notice-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-household" data-page="household">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>You and your children</h2></legend>
    <div class="dw-prose">
    <p>We ask only for what we need for the card.</p>
    </div>
    <fieldset class="dw-field dw-group" id="f-holder" data-field="holder">
    <legend class="dw-label">Your name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-holder.givenName">First name</label>
    <p class="dw-hint" id="f-holder.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-holder.givenName" name="holder.givenName" aria-describedby="f-holder.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-holder.familyName">Last name</label><input class="dw-input" type="text" id="f-holder.familyName" name="holder.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-birthDate-hint">
    <legend class="dw-label">Your date of birth</legend>
    <p class="dw-hint" id="f-birthDate-hint">It is printed on the card so that nobody else can use it. People aged 15 or over have their own card.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate">Day</label> <input class="dw-input" type="text" id="f-birthDate" name="birthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate.month">Month</label> <input class="dw-input" type="text" id="f-birthDate.month" name="birthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-birthDate.year">Year</label> <input class="dw-input" type="text" id="f-birthDate.year" name="birthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Have you moved since your last card was issued?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasMoved" name="hasMoved" value="true"> <label for="f-hasMoved">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasMoved--false" name="hasMoved" value="false"> <label for="f-hasMoved--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-newAddress" data-field="newAddress" data-when aria-describedby="f-newAddress-when">
    <legend class="dw-label">Your new address</legend>
    <p class="dw-condition" id="f-newAddress-when" data-plain>Only fill this in if you answered “<bdi>Have you moved since your last card was issued?</bdi>” with Yes.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-newAddress.street">Street and house number</label><input class="dw-input" type="text" id="f-newAddress.street" name="newAddress.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-newAddress.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-newAddress.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="f-newAddress.addition" name="newAddress.addition" aria-describedby="f-newAddress.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-newAddress.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="f-newAddress.postalCode" name="newAddress.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-newAddress.city">Town</label><input class="dw-input" type="text" id="f-newAddress.city" name="newAddress.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Shall children under 15 be listed on the card?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasChildren" name="hasChildren" value="true"> <label for="f-hasChildren">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasChildren--false" name="hasChildren" value="false"> <label for="f-hasChildren--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-children" data-field="children" data-when data-list data-least="1" data-most="12" data-item-label="Child" data-item-title="Child {number}" aria-describedby="f-children-when f-children-hint f-children-limits">
    <legend class="dw-label">Children</legend>
    <p class="dw-condition" id="f-children-when" data-plain>Only fill this in if you answered “<bdi>Shall children under 15 be listed on the card?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-children-hint">Enter all children who live with you.</p>
    <p class="dw-hint" id="f-children-limits" data-plain>Leave empty what you do not need. There is room for 3 entries here. If you need more (12 at the most), please get in touch with the responsible unit.</p>
    <fieldset class="dw-field dw-group" data-field="children.0" data-item="0">
    <legend class="dw-label"><span data-title>Child 1</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.0.name">
    <legend class="dw-label">Name of the child</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.0.name.givenName">First name</label>
    <p class="dw-hint" id="f-children.0.name.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-children.0.name.givenName" name="children.0.name.givenName" aria-describedby="f-children.0.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.0.name.familyName">Last name</label><input class="dw-input" type="text" id="f-children.0.name.familyName" name="children.0.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.0.birthDate-limits">
    <legend class="dw-label">Date of birth of <bdi data-pipe="children.0.name.givenName" data-otherwise="your child">your child</bdi></legend>
    <p class="dw-hint" id="f-children.0.birthDate-limits">Not before: 15 years ago. Not after: today.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate">Day</label> <input class="dw-input" type="text" id="f-children.0.birthDate" name="children.0.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate.month">Month</label> <input class="dw-input" type="text" id="f-children.0.birthDate.month" name="children.0.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.0.birthDate.year">Year</label> <input class="dw-input" type="text" id="f-children.0.birthDate.year" name="children.0.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.1" data-item="1">
    <legend class="dw-label"><span data-title>Child 2</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.1.name">
    <legend class="dw-label">Name of the child</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.1.name.givenName">First name</label>
    <p class="dw-hint" id="f-children.1.name.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-children.1.name.givenName" name="children.1.name.givenName" aria-describedby="f-children.1.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.1.name.familyName">Last name</label><input class="dw-input" type="text" id="f-children.1.name.familyName" name="children.1.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.1.birthDate-limits">
    <legend class="dw-label">Date of birth of <bdi data-pipe="children.1.name.givenName" data-otherwise="your child">your child</bdi></legend>
    <p class="dw-hint" id="f-children.1.birthDate-limits">Not before: 15 years ago. Not after: today.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate">Day</label> <input class="dw-input" type="text" id="f-children.1.birthDate" name="children.1.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate.month">Month</label> <input class="dw-input" type="text" id="f-children.1.birthDate.month" name="children.1.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.1.birthDate.year">Year</label> <input class="dw-input" type="text" id="f-children.1.birthDate.year" name="children.1.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.2" data-item="2">
    <legend class="dw-label"><span data-title>Child 3</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.2.name">
    <legend class="dw-label">Name of the child</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.2.name.givenName">First name</label>
    <p class="dw-hint" id="f-children.2.name.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-children.2.name.givenName" name="children.2.name.givenName" aria-describedby="f-children.2.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.2.name.familyName">Last name</label><input class="dw-input" type="text" id="f-children.2.name.familyName" name="children.2.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.2.birthDate-limits">
    <legend class="dw-label">Date of birth of <bdi data-pipe="children.2.name.givenName" data-otherwise="your child">your child</bdi></legend>
    <p class="dw-hint" id="f-children.2.birthDate-limits">Not before: 15 years ago. Not after: today.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate">Day</label> <input class="dw-input" type="text" id="f-children.2.birthDate" name="children.2.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate.month">Month</label> <input class="dw-input" type="text" id="f-children.2.birthDate.month" name="children.2.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.2.birthDate.year">Year</label> <input class="dw-input" type="text" id="f-children.2.birthDate.year" name="children.2.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Add: Child</button>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-handover" data-page="handover">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>How you get the card</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">How would you like to receive the card?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-delivery" name="delivery" value="post" checked> <label for="f-delivery">By post</label></div>
    <div class="dw-choice"><input type="radio" id="f-delivery--pickup" name="delivery" value="pickup"> <label for="f-delivery--pickup">I collect it at the citizens’ office</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" aria-describedby="f-contact-required f-contact-hint">
    <legend class="dw-label">How we can reach you</legend>
    <p class="dw-condition" id="f-contact-required">We need this answer if you chose “<bdi>I collect it at the citizens’ office</bdi>” for “<bdi>How would you like to receive the card?</bdi>”. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-contact-hint">For questions. If you collect the card we tell you when it is ready.</p>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-mail address <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">For example name@provider.example. We send the confirmation there.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telephone number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">For questions during the day. A mobile number is fine.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
    <div class="dw-note" id="f-postNote" data-note="postNote" data-when>
    <p class="dw-condition" data-plain>This only applies if you chose “<bdi>By post</bdi>” for “<bdi>How would you like to receive the card?</bdi>” and you answered “<bdi>Have you moved since your last card was issued?</bdi>” with Yes:</p>
    <div class="dw-prose">
    <p>We will send the card to your new address.</p>
    </div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-declaration-text" class="dw-prose">
    <p>My details are complete and correct. I will inform the town if I no longer receive the benefit.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-declaration" name="declaration" value="true" aria-describedby="f-declaration-text"> <label for="f-declaration">Declaration</label></div>
    </div>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Check and send</h2>
    <p>Please read through your answers once more before you send the form.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Send the form</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Continue</button><button class="dw-button dw-secondary" type="button" data-back hidden>Back</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (step {number} of {count}) – {page}" data-wrong="Error: {title}" data-none="No answer" data-agreed="Yes, confirmed" data-added="{item} added" data-removed="{item} removed" data-locale="en-GB" data-lost="This answer was not kept when you left the page. Please give it again."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Error:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Note:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="Remove {item}"></button>
    <p class="dw-counter" data-part="counter" data-character-left="{number} character left" data-characters-left="{number} characters left" data-character-over="{number} character too many" data-characters-over="{number} characters too many" data-word-left="{number} word left" data-words-left="{number} words left" data-word-over="{number} word too many" data-words-over="{number} words too many"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="en" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Change</span><span class="dw-unseen" data-words="Change {label}"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole1 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Renew the Hellenbeck benefit card: form – Hellenbeck</title>
        <meta name="description" content="With the Hellenbeck benefit card you pay less – at the open-air pool, the public library, the music school and on the bus. It is valid for twelve months.">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw">
        <a class="dw-skip" href="#inhalt">Skip to content</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online services</span></a>
        <nav class="dw-languages" aria-label="Choose a language">
        <ul>
        <li><a href="../../de/renew-benefit-card/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/renew-benefit-card/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        <li><a href="../../de-simple/renew-benefit-card/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="renew-benefit-card" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Renew the Hellenbeck benefit card</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Renew the Hellenbeck benefit card</h1>

        """##,
        content1,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Who is responsible</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Office for Social Affairs and Participation</p>
        <p>Telephone: <a href="tel:+492214710140" dir="ltr">+49 221 4710140</a></p>
        <p>Email: <a href="mailto:soziales@hellenbeck.example">soziales@<wbr>hellenbeck.example</a></p>
        <p><a href="/soziales">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Lindenstraße 14</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="renew-benefit-card" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "renew-benefit-card--")

    private static let content2: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie die Fragen. Bei einer Frage steht „freiwillig“? Dann müssen Sie nicht antworten.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Dann ist es nicht das richtige Formular</h2>
    <div data-exit="noBenefit">
    <h3>Das geht leider nicht</h3>
    <p class="dw-condition" data-plain>Haben Sie bei „<bdi>Welches Geld bekommen Sie?</bdi>“ die Antwort „<bdi>Nichts davon</bdi>“ gewählt? Dann gilt das für Sie.</p>
    <div class="dw-prose">
    <p>Sie bekommen kein Geld vom Amt.
    Dann können Sie keinen Pass bekommen.</p>
    <p>Haben Sie wenig Geld?
    Vielleicht bekommen Sie <a href="/wohngeld">Wohn·geld</a>.
    Rufen Sie bitte das <a href="tel:+492214710140">Sozial·amt</a> an.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/renew-benefit-card" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="renew-benefit-card"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea"><input type="hidden" name="_language" value="de-simple"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Etwas stimmt noch nicht</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-card" data-page="card">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Ihr Pass</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Haben Sie den alten Pass noch?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCard" name="hasCard" value="true"> <label for="f-hasCard">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCard--false" name="hasCard" value="false"> <label for="f-hasCard--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-cardNumber">Nummer von dem Pass</label>
    <p class="dw-condition" id="f-cardNumber-when" data-plain>Haben Sie bei „<bdi>Haben Sie den alten Pass noch?</bdi>“ Ja gewählt? Nur dann beantworten Sie bitte diese Frage.</p>
    <p class="dw-hint" id="f-cardNumber-hint">Die Nummer steht unter Ihrem Namen. Zum Beispiel HP-204711.</p>
    <input class="dw-input dw-w10" type="text" id="f-cardNumber" name="cardNumber" aria-describedby="f-cardNumber-when f-cardNumber-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Welches Geld bekommen Sie?</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Bekommen Sie Geld von mehreren Ämtern?
    Dann wählen Sie bitte eins aus.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-benefit" name="benefit" value="basicIncome" aria-describedby="f-benefit-hint-basicIncome"> <label for="f-benefit">Bürger·geld oder Grund·sicherung vom Job·center</label>
    <p class="dw-choice-hint" id="f-benefit-hint-basicIncome">Das Geld kommt vom Job·center.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--socialAssistance" name="benefit" value="socialAssistance" aria-describedby="f-benefit--socialAssistance-hint-socialAssistance"> <label for="f-benefit--socialAssistance">Sozial·hilfe oder Grund·sicherung im Alter</label>
    <p class="dw-choice-hint" id="f-benefit--socialAssistance-hint-socialAssistance">Das Geld kommt vom Sozial·amt.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--housingBenefit" name="benefit" value="housingBenefit"> <label for="f-benefit--housingBenefit">Wohn·geld</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-benefit--childSupplement" name="benefit" value="childSupplement" aria-describedby="f-benefit--childSupplement-hint-childSupplement"> <label for="f-benefit--childSupplement">Kinder·zuschlag</label>
    <p class="dw-choice-hint" id="f-benefit--childSupplement-hint-childSupplement">Das ist nicht das Kinder·geld.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-benefit--asylumBenefits" name="benefit" value="asylumBenefits"> <label for="f-benefit--asylumBenefits">Geld für Menschen im Asyl·verfahren</label></div>
    <div class="dw-choice"><input type="radio" id="f-benefit--noneOfThese" name="benefit" value="noneOfThese"> <label for="f-benefit--noneOfThese">Nichts davon</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-validUntil-hint">
    <legend class="dw-label">Bis wann bekommen Sie das Geld?</legend>
    <p class="dw-hint" id="f-validUntil-hint">Das Datum steht in dem Brief vom Amt.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil">Tag</label> <input class="dw-input" type="text" id="f-validUntil" name="validUntil.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-validUntil.month">Monat</label> <input class="dw-input" type="text" id="f-validUntil.month" name="validUntil.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-validUntil.year">Jahr</label> <input class="dw-input" type="text" id="f-validUntil.year" name="validUntil.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-notice">Brief vom Amt</label>
    <p class="dw-hint" id="f-notice-hint">Machen Sie ein Foto von dem Brief. Ihr Name muss auf dem Foto sein.</p>
    <p class="dw-hint" id="f-notice-limits">Höchstens 5 Dateien. Jede Datei muss so sein: PDF, JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-notice" name="notice" aria-describedby="f-notice-hint f-notice-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-household" data-page="household">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Sie und Ihre Kinder</h2></legend>
    <div class="dw-prose">
    <p>Das brauchen wir für den Pass.</p>
    </div>
    <fieldset class="dw-field dw-group" id="f-holder" data-field="holder">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-holder.givenName">Vorname</label>
    <p class="dw-hint" id="f-holder.givenName-hint">Zum Beispiel Anna.</p>
    <input class="dw-input" type="text" id="f-holder.givenName" name="holder.givenName" aria-describedby="f-holder.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-holder.familyName">Nachname</label><input class="dw-input" type="text" id="f-holder.familyName" name="holder.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-birthDate-hint">
    <legend class="dw-label">Wann sind Sie geboren?</legend>
    <p class="dw-hint" id="f-birthDate-hint">Zum Beispiel 24.12.1980.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate">Tag</label> <input class="dw-input" type="text" id="f-birthDate" name="birthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-birthDate.month" name="birthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-birthDate.year" name="birthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sind Sie umgezogen?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasMoved" name="hasMoved" value="true"> <label for="f-hasMoved">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasMoved--false" name="hasMoved" value="false"> <label for="f-hasMoved--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-newAddress" data-field="newAddress" data-when aria-describedby="f-newAddress-when">
    <legend class="dw-label">Ihre neue Adresse</legend>
    <p class="dw-condition" id="f-newAddress-when" data-plain>Haben Sie bei „<bdi>Sind Sie umgezogen?</bdi>“ Ja gewählt? Nur dann füllen Sie bitte diesen Teil aus.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-newAddress.street">Straße und Haus·nummer</label><input class="dw-input" type="text" id="f-newAddress.street" name="newAddress.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-newAddress.addition">Mehr zur Adresse <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-newAddress.addition-hint">Zum Beispiel der Name von einer anderen Person an der Tür.</p>
    <input class="dw-input" type="text" id="f-newAddress.addition" name="newAddress.addition" aria-describedby="f-newAddress.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-newAddress.postalCode">Post·leit·zahl</label><input class="dw-input dw-w5" type="text" id="f-newAddress.postalCode" name="newAddress.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-newAddress.city">Ort</label><input class="dw-input" type="text" id="f-newAddress.city" name="newAddress.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Haben Sie Kinder unter 15 Jahren?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasChildren" name="hasChildren" value="true"> <label for="f-hasChildren">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasChildren--false" name="hasChildren" value="false"> <label for="f-hasChildren--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-children" data-field="children" data-when data-list data-least="1" data-most="12" data-item-label="Kind" data-item-title="Kind {number}" aria-describedby="f-children-when f-children-hint f-children-limits">
    <legend class="dw-label">Ihre Kinder</legend>
    <p class="dw-condition" id="f-children-when" data-plain>Haben Sie bei „<bdi>Haben Sie Kinder unter 15 Jahren?</bdi>“ Ja gewählt? Nur dann füllen Sie bitte diesen Teil aus.</p>
    <p class="dw-hint" id="f-children-hint">Schreiben Sie alle Kinder auf. Die Kinder wohnen bei Ihnen.</p>
    <p class="dw-hint" id="f-children-limits" data-plain>Sie brauchen ein Feld nicht? Dann lassen Sie es leer. Hier können Sie 3 Sachen eintragen. Sie brauchen mehr? Dann fragen Sie uns bitte. Es dürfen höchstens 12 sein.</p>
    <fieldset class="dw-field dw-group" data-field="children.0" data-item="0">
    <legend class="dw-label"><span data-title>Kind 1</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.0.name">
    <legend class="dw-label">Name von dem Kind</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.0.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.0.name.givenName-hint">Zum Beispiel Anna.</p>
    <input class="dw-input" type="text" id="f-children.0.name.givenName" name="children.0.name.givenName" aria-describedby="f-children.0.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.0.name.familyName">Nachname</label><input class="dw-input" type="text" id="f-children.0.name.familyName" name="children.0.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.0.birthDate-limits">
    <legend class="dw-label">Wann ist <bdi data-pipe="children.0.name.givenName" data-otherwise="das Kind">das Kind</bdi> geboren?</legend>
    <p class="dw-hint" id="f-children.0.birthDate-limits">Der früheste Tag ist: vor 15 Jahren. Der späteste Tag ist: heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.0.birthDate" name="children.0.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.0.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.0.birthDate.month" name="children.0.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.0.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.0.birthDate.year" name="children.0.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.1" data-item="1">
    <legend class="dw-label"><span data-title>Kind 2</span> <span class="dw-mark" data-mark data-plain>(freiwillig)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.1.name">
    <legend class="dw-label">Name von dem Kind</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.1.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.1.name.givenName-hint">Zum Beispiel Anna.</p>
    <input class="dw-input" type="text" id="f-children.1.name.givenName" name="children.1.name.givenName" aria-describedby="f-children.1.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.1.name.familyName">Nachname</label><input class="dw-input" type="text" id="f-children.1.name.familyName" name="children.1.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.1.birthDate-limits">
    <legend class="dw-label">Wann ist <bdi data-pipe="children.1.name.givenName" data-otherwise="das Kind">das Kind</bdi> geboren?</legend>
    <p class="dw-hint" id="f-children.1.birthDate-limits">Der früheste Tag ist: vor 15 Jahren. Der späteste Tag ist: heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.1.birthDate" name="children.1.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.1.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.1.birthDate.month" name="children.1.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.1.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.1.birthDate.year" name="children.1.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="children.2" data-item="2">
    <legend class="dw-label"><span data-title>Kind 3</span> <span class="dw-mark" data-mark data-plain>(freiwillig)</span></legend>
    <fieldset class="dw-field dw-group" data-field="children.2.name">
    <legend class="dw-label">Name von dem Kind</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-children.2.name.givenName">Vorname</label>
    <p class="dw-hint" id="f-children.2.name.givenName-hint">Zum Beispiel Anna.</p>
    <input class="dw-input" type="text" id="f-children.2.name.givenName" name="children.2.name.givenName" aria-describedby="f-children.2.name.givenName-hint">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-children.2.name.familyName">Nachname</label><input class="dw-input" type="text" id="f-children.2.name.familyName" name="children.2.name.familyName"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-children.2.birthDate-limits">
    <legend class="dw-label">Wann ist <bdi data-pipe="children.2.name.givenName" data-otherwise="das Kind">das Kind</bdi> geboren?</legend>
    <p class="dw-hint" id="f-children.2.birthDate-limits">Der früheste Tag ist: vor 15 Jahren. Der späteste Tag ist: heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate">Tag</label> <input class="dw-input" type="text" id="f-children.2.birthDate" name="children.2.birthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-children.2.birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-children.2.birthDate.month" name="children.2.birthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-children.2.birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-children.2.birthDate.year" name="children.2.birthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Kind: noch eine Angabe machen</button>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-handover" data-page="handover">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>So bekommen Sie den Pass</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wie wollen Sie den Pass bekommen?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-delivery" name="delivery" value="post" checked> <label for="f-delivery">Mit der Post</label></div>
    <div class="dw-choice"><input type="radio" id="f-delivery--pickup" name="delivery" value="pickup"> <label for="f-delivery--pickup">Ich hole den Pass im Bürger·büro ab</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" aria-describedby="f-contact-required f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-condition" id="f-contact-required">Haben Sie bei „<bdi>Wie wollen Sie den Pass bekommen?</bdi>“ die Antwort „<bdi>Ich hole den Pass im Bürger·büro ab</bdi>“ gewählt? Dann brauchen wir diese Antwort. Sonst ist die Antwort freiwillig.</p>
    <p class="dw-hint" id="f-contact-hint">Dann können wir Sie fragen.</p>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Wir schicken Ihnen dann eine E-Mail.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telefon·nummer <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">Dann können wir Sie anrufen.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
    <div class="dw-note" id="f-postNote" data-note="postNote" data-when>
    <p class="dw-condition" data-plain>Haben Sie bei „<bdi>Wie wollen Sie den Pass bekommen?</bdi>“ die Antwort „<bdi>Mit der Post</bdi>“ gewählt und haben Sie bei „<bdi>Sind Sie umgezogen?</bdi>“ Ja gewählt? Dann gilt das für Sie:</p>
    <div class="dw-prose">
    <p>Wir schicken den Pass an die neue Adresse.</p>
    </div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-declaration-text" class="dw-prose">
    <p>Das stimmt alles.
    Bekomme ich das Geld nicht mehr?
    Dann sage ich es der Stadt.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-declaration" name="declaration" value="true" aria-describedby="f-declaration-text"> <label for="f-declaration">Stimmt alles?</label></div>
    </div>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Prüfen und abschicken</h2>
    <p>Bitte lesen Sie alles noch einmal. Ist alles richtig? Dann schicken Sie das Formular ab.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Formular abschicken</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Weiter</button><button class="dw-button dw-secondary" type="button" data-back hidden>Zurück</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (Schritt {number} von {count}) – {page}" data-wrong="Fehler: {title}" data-none="Keine Antwort" data-agreed="Ja" data-added="{item} ist jetzt da" data-removed="{item} ist jetzt weg" data-locale="de" data-lost="Diese Antwort haben wir nicht gespeichert. Bitte antworten Sie noch einmal."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Fehler:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Hinweis:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="{item} wegnehmen"></button>
    <p class="dw-counter" data-part="counter" data-character-left="Sie können noch {number} Zeichen schreiben." data-characters-left="Sie können noch {number} Zeichen schreiben." data-character-over="Das ist {number} Zeichen zu viel." data-characters-over="Das sind {number} Zeichen zu viel." data-word-left="Sie können noch {number} Wort schreiben." data-words-left="Sie können noch {number} Wörter schreiben." data-word-over="Das ist {number} Wort zu viel." data-words-over="Das sind {number} Wörter zu viel."></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="de-simple" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Ändern</span><span class="dw-unseen" data-words="{label} ändern"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole2 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="de-simple">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hellenbeck-Pass verlängern: Formular – Hellenbeck</title>
        <meta name="description" content="Mit dem Hellenbeck-Pass zahlen Sie weniger Geld. Zum Beispiel im Frei·bad. Oder in der Bücherei. Oder im Bus. Der Pass gilt ein Jahr.">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw dw-simple">
        <a class="dw-skip" href="#inhalt">Zum Inhalt springen</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online-Dienste</span></a>
        <nav class="dw-languages" aria-label="Sprache wählen">
        <ul>
        <li><a href="../../de/renew-benefit-card/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/renew-benefit-card/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/renew-benefit-card/form.html" hreflang="de-simple" lang="de-simple" aria-current="page">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="renew-benefit-card" data-language="de-simple">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Hellenbeck-Pass verlängern</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Hellenbeck-Pass verlängern</h1>

        """##,
        content2,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Hier bekommen Sie Hilfe</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Sozial·amt</p>
        <p>Telefon: <a href="tel:+492214710140" dir="ltr">+49 221 4710140</a></p>
        <p>E-Mail: <a href="mailto:soziales@hellenbeck.example">soziales@<wbr>hellenbeck.example</a></p>
        <p><a href="/soziales">Hier steht mehr</a></p>
        <p class="dw-contact-address"><bdi>Lindenstraße 14</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Nummer vom Formular: 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment2 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de-simple" data-frame="renew-benefit-card" data-language="de-simple">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content2,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "renew-benefit-card--")
}
