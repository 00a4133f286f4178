import FormPages
import GeneratedForms

extension RegisterDog: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="permitFirst">
    <h3>Für diesen Hund brauchen Sie zuerst eine Erlaubnis</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie bei „<bdi>Zu welcher Gruppe gehört Ihr Hund?</bdi>“ die Antwort „<bdi>Hund nach § 3 LHundG NRW</bdi>“ gewählt haben.</p>
    <div class="dw-prose">
    <p>Hunde dieser Rassen dürfen Sie nur mit Erlaubnis des Ordnungsamts halten (§ 4 LHundG NRW). Die Anmeldung zur Steuer erledigen wir dort gleich mit.</p>
    <p>Bitte <a href="/ordnungsamt/termin">vereinbaren Sie einen Termin</a> oder rufen Sie das <a href="tel:+492214710160">Ordnungsamt</a> an.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/register-dog" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="register-dog"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-dog" data-page="dog">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 5</span> <h2>Ihr Hund</h2></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-dogName">Name des Hundes</label><input class="dw-input" type="text" id="f-dogName" name="dogName"></div>
    <fieldset class="dw-field" data-field aria-describedby="f-category-hint">
    <legend class="dw-label">Zu welcher Gruppe gehört Ihr Hund?</legend>
    <p class="dw-hint" id="f-category-hint">Auch Kreuzungen mit diesen Rassen zählen dazu.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-category" name="category" value="otherBreed"> <label for="f-category">Keine der beiden Listen</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-category--section10" name="category" value="section10" aria-describedby="f-category--section10-hint-section10"> <label for="f-category--section10">Hund nach § 10 LHundG NRW</label>
    <p class="dw-choice-hint" id="f-category--section10-hint-section10">Alano, American Bulldog, Bullmastiff, Mastiff, Mastino Español, Mastino Napoletano, Fila Brasileiro, Dogo Argentino, Rottweiler, Tosa Inu.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-category--section3" name="category" value="section3" aria-describedby="f-category--section3-hint-section3"> <label for="f-category--section3">Hund nach § 3 LHundG NRW</label>
    <p class="dw-choice-hint" id="f-category--section3-hint-section3">Pitbull Terrier, American Staffordshire Terrier, Staffordshire Bullterrier, Bullterrier.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-breed">Rasse oder Mischung</label>
    <p class="dw-hint" id="f-breed-hint">Zum Beispiel „Labrador“ oder „Mischling aus Pudel und Terrier“. Sie wissen es nicht? Schreiben Sie „Mischling“.</p>
    <input class="dw-input" type="text" id="f-breed" name="breed" aria-describedby="f-breed-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-dogBirthDate-hint">
    <legend class="dw-label">Geburtsdatum des Hundes</legend>
    <p class="dw-hint" id="f-dogBirthDate-hint">Geschätzt genügt – dann nehmen Sie den ersten Tag des Monats.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-dogBirthDate">Tag</label> <input class="dw-input" type="text" id="f-dogBirthDate" name="dogBirthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-dogBirthDate.month">Monat</label> <input class="dw-input" type="text" id="f-dogBirthDate.month" name="dogBirthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-dogBirthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-dogBirthDate.year" name="dogBirthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-shoulderHeight">Schulterhöhe</label>
    <p class="dw-hint" id="f-shoulderHeight-hint">Ausgewachsen, vom Boden bis zum höchsten Punkt der Schulter. Beim Welpen schätzen Sie bitte.</p>
    <p class="dw-hint" id="f-shoulderHeight-limits">Von 10 bis 120</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-shoulderHeight" name="shoulderHeight" aria-describedby="f-shoulderHeight-hint f-shoulderHeight-limits f-shoulderHeight-unit" inputmode="numeric" data-number><span class="dw-unit" id="f-shoulderHeight-unit" data-unit="&#xA0;cm">cm</span></div>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-weight">Gewicht</label>
    <p class="dw-hint" id="f-weight-hint">Ausgewachsen.</p>
    <p class="dw-hint" id="f-weight-limits">Von 0,5 bis 120</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-weight" name="weight" aria-describedby="f-weight-hint f-weight-limits f-weight-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-weight-unit" data-unit="&#xA0;kg">kg</span></div>
    </div>
    <div class="dw-note" id="f-largeDogNote" data-note="largeDogNote" data-when>
    <p class="dw-condition" data-plain>Gilt nur, wenn Sie bei „<bdi>Zu welcher Gruppe gehört Ihr Hund?</bdi>“ die Antwort „<bdi>Hund nach § 10 LHundG NRW</bdi>“ gewählt haben oder Ihre Angabe bei „<bdi>Schulterhöhe</bdi>“ mindestens 40&#xA0;cm ist oder Ihre Angabe bei „<bdi>Gewicht</bdi>“ mindestens 20&#xA0;kg ist:</p>
    <div class="dw-prose">
    <p>Für diesen Hund gilt das Landeshundegesetz. Wir fragen deshalb auf der nächsten Seite nach Mikrochip, Sachkunde und Versicherung.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-obligations" data-page="obligations">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 5</span> <h2>Chip und Nachweise</h2></legend>
    <div class="dw-prose">
    <p>Bei kleinen Hunden ist nur der Chip gefragt – und auch der ist freiwillig.</p>
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-chipNumber">Nummer des Mikrochips</label>
    <p class="dw-condition" id="f-chipNumber-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Zu welcher Gruppe gehört Ihr Hund?</bdi>“ die Antwort „<bdi>Hund nach § 10 LHundG NRW</bdi>“ gewählt haben oder Ihre Angabe bei „<bdi>Schulterhöhe</bdi>“ mindestens 40&#xA0;cm ist oder Ihre Angabe bei „<bdi>Gewicht</bdi>“ mindestens 20&#xA0;kg ist. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-chipNumber-hint">15 Ziffern, im Heimtierausweis eingetragen. Damit finden wir Sie, wenn Ihr Hund entläuft.</p>
    <input class="dw-input dw-w20" type="text" id="f-chipNumber" name="chipNumber" aria-describedby="f-chipNumber-required f-chipNumber-hint">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-competence">Sachkundebescheinigung</label>
    <p class="dw-condition" id="f-competence-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Zu welcher Gruppe gehört Ihr Hund?</bdi>“ die Antwort „<bdi>Hund nach § 10 LHundG NRW</bdi>“ gewählt haben oder Ihre Angabe bei „<bdi>Schulterhöhe</bdi>“ mindestens 40&#xA0;cm ist oder Ihre Angabe bei „<bdi>Gewicht</bdi>“ mindestens 20&#xA0;kg ist.</p>
    <p class="dw-hint" id="f-competence-hint">Stellen zum Beispiel benannte Tierärztinnen und Tierärzte aus. Auch ein Jagdschein gilt.</p>
    <p class="dw-hint" id="f-competence-limits">PDF, JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-competence" name="competence" aria-describedby="f-competence-when f-competence-hint f-competence-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-insurance">Bestätigung der Haftpflichtversicherung</label>
    <p class="dw-condition" id="f-insurance-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Zu welcher Gruppe gehört Ihr Hund?</bdi>“ die Antwort „<bdi>Hund nach § 10 LHundG NRW</bdi>“ gewählt haben oder Ihre Angabe bei „<bdi>Schulterhöhe</bdi>“ mindestens 40&#xA0;cm ist oder Ihre Angabe bei „<bdi>Gewicht</bdi>“ mindestens 20&#xA0;kg ist.</p>
    <p class="dw-hint" id="f-insurance-limits">PDF, JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-insurance" name="insurance" aria-describedby="f-insurance-when f-insurance-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-keeping" data-page="keeping">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 5</span> <h2>Haltung und Steuer</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-keptSince-hint">
    <legend class="dw-label">Seit wann halten Sie <bdi data-pipe="dogName" data-otherwise="den Hund">den Hund</bdi> in Hellenbeck?</legend>
    <p class="dw-hint" id="f-keptSince-hint">Bei Zuzug der Tag des Einzugs.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-keptSince">Tag</label> <input class="dw-input" type="text" id="f-keptSince" name="keptSince.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-keptSince.month">Monat</label> <input class="dw-input" type="text" id="f-keptSince.month" name="keptSince.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-keptSince.year">Jahr</label> <input class="dw-input" type="text" id="f-keptSince.year" name="keptSince.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sind Sie mit <bdi data-pipe="dogName" data-otherwise="dem Hund">dem Hund</bdi> zugezogen?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-movedHere" name="movedHere" value="true"> <label for="f-movedHere">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-movedHere--false" name="movedHere" value="false"> <label for="f-movedHere--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-previousTown">Bisheriger Wohnort</label>
    <p class="dw-condition" id="f-previousTown-when" data-plain>Nur beantworten, wenn Sie „<bdi>Sind Sie mit dem Hund zugezogen?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-previousTown-hint">Damit Sie nicht doppelt Steuern zahlen.</p>
    <input class="dw-input" type="text" id="f-previousTown" name="previousTown" aria-describedby="f-previousTown-when f-previousTown-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-otherDogs">Wie viele weitere Hunde leben in Ihrem Haushalt?</label>
    <p class="dw-hint" id="f-otherDogs-hint">Davon hängt der Steuersatz ab.</p>
    <p class="dw-hint" id="f-otherDogs-limits">Von 0 bis 20</p>
    <input class="dw-input dw-number" type="text" id="f-otherDogs" name="otherDogs" aria-describedby="f-otherDogs-hint f-otherDogs-limits" inputmode="numeric" data-number value="0">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-taxForThisDog">Steuer für <bdi data-pipe="dogName" data-otherwise="diesen Hund">diesen Hund</bdi> im Jahr</label>
    <p class="dw-hint" id="f-taxForThisDog-hint">Ohne Ermäßigung. Fest steht der Betrag mit dem Steuerbescheid.</p>
    <p class="dw-hint" id="f-taxForThisDog-bound">Das ergibt sich aus „<bdi>Wie viele weitere Hunde leben in Ihrem Haushalt?</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="f-taxForThisDog" name="taxForThisDog" aria-describedby="f-taxForThisDog-hint f-taxForThisDog-bound">wird berechnet</output>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-taxForAllDogs">Steuer für alle Hunde im Haushalt</label>
    <p class="dw-condition" id="f-taxForAllDogs-when" data-plain>Gilt nur, wenn Ihre Angabe bei „<bdi>Wie viele weitere Hunde leben in Ihrem Haushalt?</bdi>“ größer als 0 ist.</p>
    <p class="dw-hint" id="f-taxForAllDogs-bound">Das ergibt sich aus „<bdi>Steuer für diesen Hund im Jahr</bdi>“ und „<bdi>Wie viele weitere Hunde leben in Ihrem Haushalt?</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="f-taxForAllDogs" name="taxForAllDogs" aria-describedby="f-taxForAllDogs-when f-taxForAllDogs-bound">wird berechnet</output>
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Trifft einer dieser Gründe für weniger Steuer zu?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-reduction" name="reduction" value="noReduction" checked> <label for="f-reduction">Nein</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--assistanceDog" name="reduction" value="assistanceDog"> <label for="f-reduction--assistanceDog">Assistenz- oder Blindenführhund</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--fromShelter" name="reduction" value="fromShelter"> <label for="f-reduction--fromShelter">Aus dem Tierheim Hellenbeck übernommen</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--benefitRecipient" name="reduction" value="benefitRecipient"> <label for="f-reduction--benefitRecipient">Ich erhalte Bürgergeld oder Grundsicherung</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-reductionProof">Nachweis für die Ermäßigung <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-condition" id="f-reductionProof-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Trifft einer dieser Gründe für weniger Steuer zu?</bdi>“ etwas anderes als „<bdi>Nein</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-reductionProof-hint">Sie können den Nachweis auch später schicken.</p>
    <p class="dw-hint" id="f-reductionProof-limits">PDF, JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-reductionProof" name="reductionProof" aria-describedby="f-reductionProof-when f-reductionProof-hint f-reductionProof-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-keeper" data-page="keeper">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 4 von 5</span> <h2>Über Sie</h2></legend>
    <fieldset class="dw-field dw-group" id="f-keeper" data-field="keeper">
    <legend class="dw-label">Halterin oder Halter</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-keeper.givenName">Vorname</label>
    <p class="dw-hint" id="f-keeper.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-keeper.givenName" name="keeper.givenName" aria-describedby="f-keeper.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-keeper.familyName">Familienname</label><input class="dw-input" type="text" id="f-keeper.familyName" name="keeper.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-keeperBirthDate-hint">
    <legend class="dw-label">Ihr Geburtsdatum</legend>
    <p class="dw-hint" id="f-keeperBirthDate-hint">Halterin oder Halter muss volljährig sein.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-keeperBirthDate">Tag</label> <input class="dw-input" type="text" id="f-keeperBirthDate" name="keeperBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-keeperBirthDate.month">Monat</label> <input class="dw-input" type="text" id="f-keeperBirthDate.month" name="keeperBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-keeperBirthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-keeperBirthDate.year" name="keeperBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Anschrift</legend>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Ort</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact">
    <legend class="dw-label">So erreichen wir Sie <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></legend>
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
    </fieldset>
    <fieldset class="dw-part" id="f--page-payment" data-page="payment">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 5 von 5</span> <h2>Bezahlen</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-directDebit-hint">
    <legend class="dw-label">Sollen wir die Hundesteuer abbuchen?</legend>
    <p class="dw-hint" id="f-directDebit-hint">Sonst überweisen Sie sie jedes Jahr zum 15. Mai.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-directDebit" name="directDebit" value="true"> <label for="f-directDebit">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-directDebit--false" name="directDebit" value="false"> <label for="f-directDebit--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-account" data-field="account" data-when aria-describedby="f-account-when">
    <legend class="dw-label">Bankverbindung</legend>
    <p class="dw-condition" id="f-account-when" data-plain>Nur ausfüllen, wenn Sie „<bdi>Sollen wir die Hundesteuer abbuchen?</bdi>“ mit Ja beantwortet haben.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.accountHolder">Kontoinhaberin oder Kontoinhaber</label>
    <p class="dw-hint" id="f-account.accountHolder-hint">Der Name, auf den das Konto läuft – bei Gemeinschaftskonten genügt ein Name.</p>
    <input class="dw-input" type="text" id="f-account.accountHolder" name="account.accountHolder" aria-describedby="f-account.accountHolder-hint">
    </div>
    <div class="dw-field" data-field data-sensitive>
    <label class="dw-label" for="f-account.iban">IBAN</label>
    <p class="dw-hint" id="f-account.iban-hint">Sie steht auf Ihrer Bankkarte und auf jedem Kontoauszug. Eine deutsche IBAN hat 22 Stellen.</p>
    <input class="dw-input" type="text" id="f-account.iban" name="account.iban" aria-describedby="f-account.iban-hint" spellcheck="false" autocapitalize="characters">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.bic">BIC <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-account.bic-hint">Nur nötig, wenn das Konto außerhalb des Europäischen Wirtschaftsraums liegt, zum Beispiel in der Schweiz.</p>
    <input class="dw-input dw-w20" type="text" id="f-account.bic" name="account.bic" aria-describedby="f-account.bic-hint" spellcheck="false" autocapitalize="characters">
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <div id="f-mandate-text" class="dw-prose">
    <p>Ich ermächtige die Stadt Hellenbeck (Gläubiger-Identifikationsnummer DE98ZZZ09999999999), die Hundesteuer von diesem Konto mittels Lastschrift einzuziehen, und weise die Bank an, die Lastschriften einzulösen. Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen.</p>
    </div>
    <p class="dw-condition" id="f-mandate-when" data-plain>Nur beantworten, wenn Sie „<bdi>Sollen wir die Hundesteuer abbuchen?</bdi>“ mit Ja beantwortet haben.</p>
    <div class="dw-choice"><input type="checkbox" id="f-mandate" name="mandate" value="true" aria-describedby="f-mandate-text f-mandate-when"> <label for="f-mandate">SEPA-Lastschriftmandat</label></div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-truth-text" class="dw-prose">
    <p>Ich versichere, dass meine Angaben richtig sind. Ich melde es der Stadt innerhalb von zwei Wochen, wenn ich den Hund nicht mehr halte.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-truth" name="truth" value="true" aria-describedby="f-truth-text"> <label for="f-truth">Erklärung</label></div>
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
        <title>Hund anmelden: Formular – Hellenbeck</title>
        <meta name="description" content="Wer in Hellenbeck einen Hund hält, meldet ihn zur Hundesteuer an. Große Hunde und Hunde bestimmter Rassen müssen zusätzlich dem Ordnungsamt angezeigt werden.">
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
        <li><a href="../../de/register-dog/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/register-dog/form.html" hreflang="en" lang="en">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="register-dog" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Hund anmelden</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Hund anmelden</h1>

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
        <p class="dw-contact-name">Steueramt</p>
        <p>Telefon: <a href="tel:+492214710130" dir="ltr">+49 221 4710130</a></p>
        <p>E-Mail: <a href="mailto:steueramt@hellenbeck.example">steueramt@<wbr>hellenbeck.example</a></p>
        <p><a href="/steueramt">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Rathausplatz 1</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="register-dog" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "register-dog--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="permitFirst">
    <h3>You need a permit for this dog first</h3>
    <p class="dw-condition" data-plain>This is so if you chose “<bdi>Dog under section 3 LHundG NRW</bdi>” for “<bdi>Which group does your dog belong to?</bdi>”.</p>
    <div class="dw-prose">
    <p>You may keep a dog of these breeds only with a permit from the Public Order Office (section 4 LHundG NRW). We register the dog for the tax there at the same time.</p>
    <p>Please <a href="/ordnungsamt/termin">make an appointment</a> or call the <a href="tel:+492214710160">Public Order Office</a>.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/register-dog" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="register-dog"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-dog" data-page="dog">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 5</span> <h2>Your dog</h2></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-dogName">Name of the dog</label><input class="dw-input" type="text" id="f-dogName" name="dogName"></div>
    <fieldset class="dw-field" data-field aria-describedby="f-category-hint">
    <legend class="dw-label">Which group does your dog belong to?</legend>
    <p class="dw-hint" id="f-category-hint">Cross-breeds with these breeds count as well.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-category" name="category" value="otherBreed"> <label for="f-category">Neither of the two lists</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-category--section10" name="category" value="section10" aria-describedby="f-category--section10-hint-section10"> <label for="f-category--section10">Dog under section 10 LHundG NRW</label>
    <p class="dw-choice-hint" id="f-category--section10-hint-section10">Alano, American Bulldog, Bullmastiff, Mastiff, Mastino Español, Mastino Napoletano, Fila Brasileiro, Dogo Argentino, Rottweiler, Tosa Inu.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-category--section3" name="category" value="section3" aria-describedby="f-category--section3-hint-section3"> <label for="f-category--section3">Dog under section 3 LHundG NRW</label>
    <p class="dw-choice-hint" id="f-category--section3-hint-section3">Pit Bull Terrier, American Staffordshire Terrier, Staffordshire Bull Terrier, Bull Terrier.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-breed">Breed or mix</label>
    <p class="dw-hint" id="f-breed-hint">For example “Labrador” or “mix of poodle and terrier”. If you do not know, write “mixed”.</p>
    <input class="dw-input" type="text" id="f-breed" name="breed" aria-describedby="f-breed-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-dogBirthDate-hint">
    <legend class="dw-label">Date of birth of the dog</legend>
    <p class="dw-hint" id="f-dogBirthDate-hint">An estimate is enough – then use the first day of the month.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-dogBirthDate">Day</label> <input class="dw-input" type="text" id="f-dogBirthDate" name="dogBirthDate.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-dogBirthDate.month">Month</label> <input class="dw-input" type="text" id="f-dogBirthDate.month" name="dogBirthDate.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-dogBirthDate.year">Year</label> <input class="dw-input" type="text" id="f-dogBirthDate.year" name="dogBirthDate.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-shoulderHeight">Height at the shoulder</label>
    <p class="dw-hint" id="f-shoulderHeight-hint">Fully grown, from the ground to the highest point of the shoulder. Please estimate for a puppy.</p>
    <p class="dw-hint" id="f-shoulderHeight-limits">From 10 to 120</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-shoulderHeight" name="shoulderHeight" aria-describedby="f-shoulderHeight-hint f-shoulderHeight-limits f-shoulderHeight-unit" inputmode="numeric" data-number><span class="dw-unit" id="f-shoulderHeight-unit" data-unit="&#xA0;cm">cm</span></div>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-weight">Weight</label>
    <p class="dw-hint" id="f-weight-hint">Fully grown.</p>
    <p class="dw-hint" id="f-weight-limits">From 0.5 to 120</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-weight" name="weight" aria-describedby="f-weight-hint f-weight-limits f-weight-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-weight-unit" data-unit="&#xA0;kg">kg</span></div>
    </div>
    <div class="dw-note" id="f-largeDogNote" data-note="largeDogNote" data-when>
    <p class="dw-condition" data-plain>This only applies if you chose “<bdi>Dog under section 10 LHundG NRW</bdi>” for “<bdi>Which group does your dog belong to?</bdi>” or your answer to “<bdi>Height at the shoulder</bdi>” is at least 40&#xA0;cm or your answer to “<bdi>Weight</bdi>” is at least 20&#xA0;kg:</p>
    <div class="dw-prose">
    <p>The Dog Act applies to this dog. That is why the next page asks for the microchip, your competence and the insurance.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-obligations" data-page="obligations">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 5</span> <h2>Microchip and evidence</h2></legend>
    <div class="dw-prose">
    <p>For small dogs we only ask for the microchip – and even that is voluntary.</p>
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-chipNumber">Microchip number</label>
    <p class="dw-condition" id="f-chipNumber-required">We need this answer if you chose “<bdi>Dog under section 10 LHundG NRW</bdi>” for “<bdi>Which group does your dog belong to?</bdi>” or your answer to “<bdi>Height at the shoulder</bdi>” is at least 40&#xA0;cm or your answer to “<bdi>Weight</bdi>” is at least 20&#xA0;kg. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-chipNumber-hint">15 digits, entered in the pet passport. It helps us to find you if your dog runs away.</p>
    <input class="dw-input dw-w20" type="text" id="f-chipNumber" name="chipNumber" aria-describedby="f-chipNumber-required f-chipNumber-hint">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-competence">Certificate of competence</label>
    <p class="dw-condition" id="f-competence-when" data-plain>Only answer this if you chose “<bdi>Dog under section 10 LHundG NRW</bdi>” for “<bdi>Which group does your dog belong to?</bdi>” or your answer to “<bdi>Height at the shoulder</bdi>” is at least 40&#xA0;cm or your answer to “<bdi>Weight</bdi>” is at least 20&#xA0;kg.</p>
    <p class="dw-hint" id="f-competence-hint">Issued for example by authorised veterinarians. A hunting licence is accepted, too.</p>
    <p class="dw-hint" id="f-competence-limits">PDF, JPEG or PNG, at most 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-competence" name="competence" aria-describedby="f-competence-when f-competence-hint f-competence-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-insurance">Confirmation of liability insurance</label>
    <p class="dw-condition" id="f-insurance-when" data-plain>Only answer this if you chose “<bdi>Dog under section 10 LHundG NRW</bdi>” for “<bdi>Which group does your dog belong to?</bdi>” or your answer to “<bdi>Height at the shoulder</bdi>” is at least 40&#xA0;cm or your answer to “<bdi>Weight</bdi>” is at least 20&#xA0;kg.</p>
    <p class="dw-hint" id="f-insurance-limits">PDF, JPEG or PNG, at most 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-insurance" name="insurance" aria-describedby="f-insurance-when f-insurance-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-keeping" data-page="keeping">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 5</span> <h2>Keeping and tax</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-keptSince-hint">
    <legend class="dw-label">Since when have you kept <bdi data-pipe="dogName" data-otherwise="the dog">the dog</bdi> in Hellenbeck?</legend>
    <p class="dw-hint" id="f-keptSince-hint">If you moved here with the dog, the day you moved in.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-keptSince">Day</label> <input class="dw-input" type="text" id="f-keptSince" name="keptSince.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-keptSince.month">Month</label> <input class="dw-input" type="text" id="f-keptSince.month" name="keptSince.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-keptSince.year">Year</label> <input class="dw-input" type="text" id="f-keptSince.year" name="keptSince.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Did you move here with <bdi data-pipe="dogName" data-otherwise="the dog">the dog</bdi>?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-movedHere" name="movedHere" value="true"> <label for="f-movedHere">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-movedHere--false" name="movedHere" value="false"> <label for="f-movedHere--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-previousTown">Previous place of residence</label>
    <p class="dw-condition" id="f-previousTown-when" data-plain>Only answer this if you answered “<bdi>Did you move here with the dog?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-previousTown-hint">So that you do not pay the tax twice.</p>
    <input class="dw-input" type="text" id="f-previousTown" name="previousTown" aria-describedby="f-previousTown-when f-previousTown-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-otherDogs">How many other dogs live in your household?</label>
    <p class="dw-hint" id="f-otherDogs-hint">The tax rate depends on it.</p>
    <p class="dw-hint" id="f-otherDogs-limits">From 0 to 20</p>
    <input class="dw-input dw-number" type="text" id="f-otherDogs" name="otherDogs" aria-describedby="f-otherDogs-hint f-otherDogs-limits" inputmode="numeric" data-number value="0">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-taxForThisDog">Tax for <bdi data-pipe="dogName" data-otherwise="this dog">this dog</bdi> per year</label>
    <p class="dw-hint" id="f-taxForThisDog-hint">Without a reduction. The amount is fixed by the tax notice.</p>
    <p class="dw-hint" id="f-taxForThisDog-bound">This follows from “<bdi>How many other dogs live in your household?</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="f-taxForThisDog" name="taxForThisDog" aria-describedby="f-taxForThisDog-hint f-taxForThisDog-bound">is computed</output>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-taxForAllDogs">Tax for all dogs of the household</label>
    <p class="dw-condition" id="f-taxForAllDogs-when" data-plain>This only applies if your answer to “<bdi>How many other dogs live in your household?</bdi>” is more than 0.</p>
    <p class="dw-hint" id="f-taxForAllDogs-bound">This follows from “<bdi>Tax for this dog per year</bdi>” and “<bdi>How many other dogs live in your household?</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="f-taxForAllDogs" name="taxForAllDogs" aria-describedby="f-taxForAllDogs-when f-taxForAllDogs-bound">is computed</output>
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Does one of these reasons for a lower tax apply?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-reduction" name="reduction" value="noReduction" checked> <label for="f-reduction">None</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--assistanceDog" name="reduction" value="assistanceDog"> <label for="f-reduction--assistanceDog">Assistance or guide dog</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--fromShelter" name="reduction" value="fromShelter"> <label for="f-reduction--fromShelter">Adopted from the Hellenbeck animal shelter</label></div>
    <div class="dw-choice"><input type="radio" id="f-reduction--benefitRecipient" name="reduction" value="benefitRecipient"> <label for="f-reduction--benefitRecipient">I receive basic income support</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-reductionProof">Evidence for the reduction <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-condition" id="f-reductionProof-when" data-plain>Only answer this if you chose something other than “<bdi>None</bdi>” for “<bdi>Does one of these reasons for a lower tax apply?</bdi>”.</p>
    <p class="dw-hint" id="f-reductionProof-hint">You may also send the evidence later.</p>
    <p class="dw-hint" id="f-reductionProof-limits">PDF, JPEG or PNG, at most 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-reductionProof" name="reductionProof" aria-describedby="f-reductionProof-when f-reductionProof-hint f-reductionProof-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-keeper" data-page="keeper">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 4 of 5</span> <h2>About you</h2></legend>
    <fieldset class="dw-field dw-group" id="f-keeper" data-field="keeper">
    <legend class="dw-label">Keeper</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-keeper.givenName">First name</label>
    <p class="dw-hint" id="f-keeper.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-keeper.givenName" name="keeper.givenName" aria-describedby="f-keeper.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-keeper.familyName">Last name</label><input class="dw-input" type="text" id="f-keeper.familyName" name="keeper.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-keeperBirthDate-hint">
    <legend class="dw-label">Your date of birth</legend>
    <p class="dw-hint" id="f-keeperBirthDate-hint">The keeper must be of full age.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-keeperBirthDate">Day</label> <input class="dw-input" type="text" id="f-keeperBirthDate" name="keeperBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-keeperBirthDate.month">Month</label> <input class="dw-input" type="text" id="f-keeperBirthDate.month" name="keeperBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-keeperBirthDate.year">Year</label> <input class="dw-input" type="text" id="f-keeperBirthDate.year" name="keeperBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Address</legend>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Street and house number</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Town</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact">
    <legend class="dw-label">How we can reach you <span class="dw-mark" data-mark>(optional, but helpful)</span></legend>
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
    </fieldset>
    <fieldset class="dw-part" id="f--page-payment" data-page="payment">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 5 of 5</span> <h2>Payment</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-directDebit-hint">
    <legend class="dw-label">Shall we collect the dog tax by direct debit?</legend>
    <p class="dw-hint" id="f-directDebit-hint">Otherwise you transfer it every year by 15 May.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-directDebit" name="directDebit" value="true"> <label for="f-directDebit">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-directDebit--false" name="directDebit" value="false"> <label for="f-directDebit--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-account" data-field="account" data-when aria-describedby="f-account-when">
    <legend class="dw-label">Bank account</legend>
    <p class="dw-condition" id="f-account-when" data-plain>Only fill this in if you answered “<bdi>Shall we collect the dog tax by direct debit?</bdi>” with Yes.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.accountHolder">Account holder</label>
    <p class="dw-hint" id="f-account.accountHolder-hint">The name in which the account is held – for joint accounts one name is enough.</p>
    <input class="dw-input" type="text" id="f-account.accountHolder" name="account.accountHolder" aria-describedby="f-account.accountHolder-hint">
    </div>
    <div class="dw-field" data-field data-sensitive>
    <label class="dw-label" for="f-account.iban">IBAN</label>
    <p class="dw-hint" id="f-account.iban-hint">You find it on your bank card and on every statement. A German IBAN has 22 characters.</p>
    <input class="dw-input" type="text" id="f-account.iban" name="account.iban" aria-describedby="f-account.iban-hint" spellcheck="false" autocapitalize="characters">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.bic">BIC <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-account.bic-hint">Only necessary if the account is outside the European Economic Area, for example in Switzerland.</p>
    <input class="dw-input dw-w20" type="text" id="f-account.bic" name="account.bic" aria-describedby="f-account.bic-hint" spellcheck="false" autocapitalize="characters">
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <div id="f-mandate-text" class="dw-prose">
    <p>I authorise the Town of Hellenbeck (creditor identifier DE98ZZZ09999999999) to collect the dog tax from this account by direct debit and instruct the bank to honour the direct debits. I may claim a refund of the amount debited within eight weeks of the debit date.</p>
    </div>
    <p class="dw-condition" id="f-mandate-when" data-plain>Only answer this if you answered “<bdi>Shall we collect the dog tax by direct debit?</bdi>” with Yes.</p>
    <div class="dw-choice"><input type="checkbox" id="f-mandate" name="mandate" value="true" aria-describedby="f-mandate-text f-mandate-when"> <label for="f-mandate">SEPA direct debit mandate</label></div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-truth-text" class="dw-prose">
    <p>I declare that my details are correct. I will inform the town within two weeks if I no longer keep the dog.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-truth" name="truth" value="true" aria-describedby="f-truth-text"> <label for="f-truth">Declaration</label></div>
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
        <title>Register a dog: form – Hellenbeck</title>
        <meta name="description" content="Anybody who keeps a dog in Hellenbeck has to register it for the dog tax.">
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
        <li><a href="../../de/register-dog/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/register-dog/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="register-dog" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Register a dog</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Register a dog</h1>

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
        <p class="dw-contact-name">Tax office</p>
        <p>Telephone: <a href="tel:+492214710130" dir="ltr">+49 221 4710130</a></p>
        <p>Email: <a href="mailto:steueramt@hellenbeck.example">steueramt@<wbr>hellenbeck.example</a></p>
        <p><a href="/steueramt">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Rathausplatz 1</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="register-dog" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "register-dog--")
}
