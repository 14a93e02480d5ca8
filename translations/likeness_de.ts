<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>window, values, processes</source>
        <translation>Fenster, Werte, Prozesse</translation>
    </message>
    <message>
        <source>the library&apos;s file</source>
        <translation>die Datei der Bibliothek</translation>
    </message>
    <message>
        <source>sealing what is stored</source>
        <translation>Versiegeln, was gespeichert wird</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>reading letters in pictures</source>
        <translation>Buchstaben in Bildern lesen</translation>
    </message>
    <message>
        <source>decoding pictures</source>
        <translation>Bildformate lesen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZIP archives of chats</source>
        <translation>ZIP-Archive von Chats</translation>
    </message>
    <message>
        <source>how a photo was held</source>
        <translation>wie ein Foto gehalten wurde</translation>
    </message>
    <message>
        <source>locking reading in</source>
        <translation>das Lesen einsperren</translation>
    </message>
    <message>
        <source>values or errors</source>
        <translation>Werte oder Fehler</translation>
    </message>
    <message>
        <source>Files are read by a process of its own that is locked in; how well is known once one was read.</source>
        <translation>Dateien liest ein eigener, eingesperrter Prozess; wie gut, zeigt sich, sobald eine gelesen wurde.</translation>
    </message>
    <message>
        <source>system calls filtered</source>
        <translation>Systemaufrufe gefiltert</translation>
    </message>
    <message>
        <source>memory and files limited</source>
        <translation>Speicher und Dateien begrenzt</translation>
    </message>
    <message>
        <source>no access to your files (Landlock %1)</source>
        <translation>kein Zugriff auf deine Dateien (Landlock %1)</translation>
    </message>
    <message>
        <source>this system offers no Landlock</source>
        <translation>dieses System bietet kein Landlock</translation>
    </message>
    <message>
        <source>Files are read by a process of its own that is locked in: %1.</source>
        <translation>Dateien liest ein eigener, eingesperrter Prozess: %1.</translation>
    </message>
    <message>
        <source>training and running models, in the engine</source>
        <translation>Modelle trainieren und ausführen, in der Engine</translation>
    </message>
    <message>
        <source>the engine&apos;s sums</source>
        <translation>was die Engine rechnet</translation>
    </message>
    <message>
        <source>the engine&apos;s protocol</source>
        <translation>das Protokoll der Engine</translation>
    </message>
    <message>
        <source>counting tokens</source>
        <translation>Tokens zählen</translation>
    </message>
    <message>
        <source>the lines of loss curves</source>
        <translation>die Linien der Verlustkurven</translation>
    </message>
</context>
<context>
    <name>Avatars</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 accepted</source>
        <translation>%1, %2 von %3 angenommen</translation>
    </message>
    <message>
        <source>%1, %2 accepted</source>
        <translation>%1, %2 angenommen</translation>
    </message>
    <message>
        <source>Sample, to try things out</source>
        <translation>Muster zum Ausprobieren</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>A character I own</source>
        <translation>Eine Figur, die mir gehört</translation>
    </message>
    <message>
        <source>Voice: trained</source>
        <translation>Stimme: trainiert</translation>
    </message>
    <message>
        <source>Voice: prompt</source>
        <translation>Stimme: Prompt</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) to look at</source>
        <translation>
            <numerusform>%n Quelle zu prüfen</numerusform>
            <numerusform>%n Quellen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No voice to chat with yet</source>
        <translation>Noch keine Stimme zum Chatten</translation>
    </message>
    <message>
        <source>What answers as %1 in a chat is called its voice. It comes from a prompt or from training. Examples can be reviewed and exported without one.</source>
        <translation>Was im Chat als %1 antwortet, heißt die Stimme. Sie kommt aus einem Prompt oder aus einem Training. Beispiele lassen sich auch ohne prüfen und exportieren.</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cut at its greatest length</source>
        <translation>Bei der größten Länge abgebrochen</translation>
    </message>
    <message>
        <source>Cut by the provider&apos;s filter</source>
        <translation>Vom Filter des Anbieters abgebrochen</translation>
    </message>
    <message>
        <source>The model declined</source>
        <translation>Das Modell hat abgelehnt</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of this year, as QDate::toString has it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Typical of you</source>
        <translation>Typisch für dich</translation>
    </message>
    <message>
        <source>Like the message (%1 %)</source>
        <translation>Ähnlich wie die Nachricht (%1 %)</translation>
    </message>
    <message>
        <source>Not my words</source>
        <translation>Nicht meine Worte</translation>
    </message>
    <message>
        <source>Wrong fact</source>
        <translation>Falsche Tatsache</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too formal</source>
        <translation>Zu förmlich</translation>
    </message>
    <message>
        <source>recorded, no model was asked</source>
        <translation>aufgezeichnet, kein Modell wurde gefragt</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Found in %1: %2</source>
        <translation>Gefunden in %1: %2</translation>
    </message>
    <message>
        <source>%1, pinned, last changed %2</source>
        <translation>%1, angeheftet, zuletzt geändert %2</translation>
    </message>
    <message>
        <source>%1, last changed %2</source>
        <translation>%1, zuletzt geändert %2</translation>
    </message>
</context>
<context>
    <name>ChatMessages</name>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Schreibt...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>rated good</source>
        <translation>als gut bewertet</translation>
    </message>
    <message>
        <source>rated bad</source>
        <translation>als schlecht bewertet</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 sagte: %2</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Du sagtest: %1</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text file(s)</source>
        <translation>
            <numerusform>%n Textdatei</numerusform>
            <numerusform>%n Textdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat archive(s)</source>
        <translation>
            <numerusform>%n Chat-Archiv</numerusform>
            <numerusform>%n Chat-Archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add 1 picture</source>
        <translation>1 Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Diesen Text hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht lesen</numerusform>
            <numerusform>%n Dateien lassen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Pictures, PDFs, texts and chat exports</source>
        <translation>Bilder, PDFs, Texte und Chat-Exporte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chosen by you.</source>
        <translation>Von dir gewählt.</translation>
    </message>
    <message>
        <source>Named in the imported file.</source>
        <translation>In der importierten Datei so angegeben.</translation>
    </message>
    <message>
        <source>Guessed from a greeting word</source>
        <translation>An einem Grußwort erkannt</translation>
    </message>
    <message>
        <source>Guessed from the question mark</source>
        <translation>Am Fragezeichen erkannt</translation>
    </message>
    <message>
        <source>Guessed from a question word</source>
        <translation>An einem Fragewort erkannt</translation>
    </message>
    <message>
        <source>Guessed from the laughter</source>
        <translation>Am Lachen erkannt</translation>
    </message>
    <message>
        <source>Guessed from the form of a joke</source>
        <translation>An der Form eines Witzes erkannt</translation>
    </message>
    <message>
        <source>Guessed from its length and past tense</source>
        <translation>An Länge und Vergangenheitsform erkannt</translation>
    </message>
    <message>
        <source>Guessed from words that tell a story</source>
        <translation>An erzählenden Wörtern erkannt</translation>
    </message>
    <message>
        <source>Nothing marks it as another kind</source>
        <translation>Nichts weist auf eine andere Art hin</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Joke</source>
        <translation>Witz</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Personal link</source>
        <translation>Persönlicher Link</translation>
    </message>
    <message>
        <source>%1, right about %2 % of the time.</source>
        <translation>%1; das stimmt in etwa %2 % der Fälle.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Bare greeting</source>
        <translation>Bloße Begrüßung</translation>
    </message>
    <message>
        <source>Bare goodbye</source>
        <translation>Bloßer Abschied</translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Nur ein Link</translation>
    </message>
    <message>
        <source>Only a number</source>
        <translation>Nur eine Zahl</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Opener</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Left out of the selection: the exchange has too few words to show a way of writing.</source>
        <translation>Nicht in der Auswahl: Der Wortwechsel hat zu wenige Wörter, um eine Schreibweise zu zeigen.</translation>
    </message>
    <message>
        <source>Left out of the selection: it is a greeting and nothing more.</source>
        <translation>Nicht in der Auswahl: Es ist eine Begrüßung und nichts weiter.</translation>
    </message>
    <message>
        <source>Left out of the selection: it is a goodbye and nothing more.</source>
        <translation>Nicht in der Auswahl: Es ist ein Abschied und nichts weiter.</translation>
    </message>
    <message>
        <source>Left out of the selection: one side is only a link.</source>
        <translation>Nicht in der Auswahl: Eine Seite ist nur ein Link.</translation>
    </message>
    <message>
        <source>Left out of the selection: one side is only a number.</source>
        <translation>Nicht in der Auswahl: Eine Seite ist nur eine Zahl.</translation>
    </message>
    <message>
        <source>Left out of the selection: the same exchange is there already.</source>
        <translation>Nicht in der Auswahl: Derselbe Wortwechsel ist schon da.</translation>
    </message>
    <message>
        <source>Left out of the selection: a nearly equal exchange is there already.</source>
        <translation>Nicht in der Auswahl: Ein fast gleicher Wortwechsel ist schon da.</translation>
    </message>
    <message>
        <source>Left out of the selection: you opened the conversation, so it answers nobody.</source>
        <translation>Nicht in der Auswahl: Du hast das Gespräch eröffnet, es ist also keine Antwort.</translation>
    </message>
    <message>
        <source>you opened</source>
        <translation>du hast eröffnet</translation>
    </message>
    <message>
        <source>they said: %1, you replied</source>
        <translation>dein Gegenüber: %1, deine Antwort</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Starred.</source>
        <translation>Mit Stern.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Bearbeitet.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Ein Blick lohnt sich</translation>
    </message>
    <message>
        <source>Personal data?</source>
        <translation>Persönliche Daten?</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>You opened the conversation</source>
        <translation>Du hast das Gespräch eröffnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Under 80 %</source>
        <translation>Unter 80 %</translation>
    </message>
    <message>
        <source>80 to 94 %</source>
        <translation>80 bis 94 %</translation>
    </message>
    <message>
        <source>95 % and more</source>
        <translation>95 % und mehr</translation>
    </message>
    <message>
        <source>Short, up to 40</source>
        <translation>Kurz, bis 40</translation>
    </message>
    <message>
        <source>Medium, 41 to 120</source>
        <translation>Mittel, 41 bis 120</translation>
    </message>
    <message>
        <source>Long, over 120</source>
        <translation>Lang, über 120</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Possible personal data</source>
        <translation>Mögliche persönliche Daten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Read with certainty</source>
        <translation>Sicher gelesen</translation>
    </message>
    <message>
        <source>Length of the reply</source>
        <translation>Länge der Antwort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Training or validation</source>
        <translation>Training oder Validierung</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von dir geschrieben</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What kind of reply it is, guessed from its words. A greeting greets or says goodbye. A joke has the form of one, or a laugh behind your own words. A story tells what happened. A question asks. Everything else is a statement. Dry humour is often missed: the keys 1 to 5 set the category of what is selected.</source>
        <translation>Was für eine Antwort es ist, aus ihren Worten geschätzt. Ein Gruß grüßt oder verabschiedet. Ein Witz hat dessen Form oder ein Lachen hinter deinen eigenen Worten. Eine Geschichte erzählt, was war. Eine Frage fragt. Alles andere ist eine Aussage. Trockener Humor wird oft übersehen: Die Tasten 1 bis 5 setzen die Kategorie des Gewählten.</translation>
    </message>
    <message>
        <source>Texts that look like an address, a number or a link of somebody. Nothing is changed until you replace it.</source>
        <translation>Texte, die wie eine Adresse, eine Nummer oder ein Link von jemandem aussehen. Nichts ändert sich, bis du es ersetzt.</translation>
    </message>
    <message>
        <source>How sure it is that the texts say what stands in the picture. Low ones are worth a look beside their picture: Space shows it.</source>
        <translation>Wie sicher es ist, dass die Texte sagen, was im Bild steht. Bei niedrigen lohnt ein Blick neben das Bild: Die Leertaste zeigt es.</translation>
    </message>
    <message>
        <source>Examples for training are learned from. Those for validation are kept back to test what was learned.</source>
        <translation>Aus Beispielen fürs Training wird gelernt. Die für die Prüfung werden zurückgehalten, um das Gelernte zu testen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Stopped. %1 of %n file(s) were read.</source>
        <translation>
            <numerusform>Angehalten. %1 von %n Datei wurde gelesen.</numerusform>
            <numerusform>Angehalten. %1 von %n Dateien wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s).</source>
        <translation>
            <numerusform>%n neues Beispiel.</numerusform>
            <numerusform>%n neue Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) already here.</source>
        <translation>
            <numerusform>%n Datei war schon da.</numerusform>
            <numerusform>%n Dateien waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
</context>
<context>
    <name>LocalModels</name>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>%1; licence: %2; up to %3 tokens at once.</source>
        <translation>%1; Lizenz: %2; bis zu %3 Tokens auf einmal.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory to chat and %2 to train.</source>
        <translation>Braucht etwa %1 Arbeitsspeicher zum Chatten und %2 zum Trainieren.</translation>
    </message>
    <message>
        <source>Estimate for this computer: %1, and %2 to train 50 examples.</source>
        <translation>Schätzung für diesen Computer: %1, und %2 für das Training mit 50 Beispielen.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a second</source>
        <translation>
            <numerusform>%n Wort pro Sekunde</numerusform>
            <numerusform>%n Wörter pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are here; the download goes on there.</source>
        <translation>%1 von %2 sind da; dort geht es weiter.</translation>
    </message>
    <message>
        <source>Downloading: %1 of %2.</source>
        <translation>Wird heruntergeladen: %1 von %2.</translation>
    </message>
    <message>
        <source>Checking what came...</source>
        <translation>Was kam, wird geprüft...</translation>
    </message>
    <message>
        <source>Ready, in your folder %1.</source>
        <translation>Bereit, in deinem Ordner %1.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>What came of %1 is not the file that was meant: its SHA-256 is another. It was deleted; download it again.</source>
        <translation>Was von %1 kam, ist nicht die gemeinte Datei: Die SHA-256 ist eine andere. Es wurde gelöscht; lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>What came of %1 is not the file that was meant: its size is another. It was deleted; download it again.</source>
        <translation>Was von %1 kam, ist nicht die gemeinte Datei: Die Größe ist eine andere. Es wurde gelöscht; lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Made on this computer, without a download. It learns your examples by heart, to try the workflow; not for conversation.</source>
        <translation>Auf diesem Computer gemacht, ohne Download. Es lernt deine Beispiele auswendig, um den Ablauf auszuprobieren; nicht zum Unterhalten.</translation>
    </message>
    <message>
        <source>Its maker gives it only to those who signed in and agreed to its licence. Get it at %1, then use its folder.</source>
        <translation>Der Hersteller gibt es nur denen, die sich angemeldet und der Lizenz zugestimmt haben. Hol es unter %1, dann nimm seinen Ordner.</translation>
    </message>
    <message>
        <source>Not enough space to add %1. %2 is free in this folder.</source>
        <translation>Nicht genug Platz für %1. In diesem Ordner sind %2 frei.</translation>
    </message>
    <message>
        <source>The disk is full. What came is kept; make room and download on.</source>
        <translation>Der Datenträger ist voll. Was kam, ist behalten; schaffe Platz und lade weiter.</translation>
    </message>
    <message>
        <source>The hub led to an address that may not be followed, so nothing was taken from there.</source>
        <translation>Der Hub führte zu einer Adresse, der nicht gefolgt werden darf; von dort wurde nichts genommen.</translation>
    </message>
    <message>
        <source>The hub gives this model only to those who signed in there. Use a folder instead.</source>
        <translation>Der Hub gibt dieses Modell nur denen, die dort angemeldet sind. Nimm stattdessen einen Ordner.</translation>
    </message>
    <message>
        <source>The hub does not have this file any more. Use a folder instead.</source>
        <translation>Der Hub hat diese Datei nicht mehr. Nimm stattdessen einen Ordner.</translation>
    </message>
    <message>
        <source>The connection to the hub broke. What came is kept; the download goes on there.</source>
        <translation>Die Verbindung zum Hub ist abgebrochen. Was kam, ist behalten; dort geht es weiter.</translation>
    </message>
    <message>
        <source>There is no model in %1: it has no file config.json. Choose the folder that holds it.</source>
        <translation>In %1 ist kein Modell: Die Datei config.json fehlt. Wähle den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The engine can&apos;t run %1: %2</source>
        <translation>Die Engine kann %1 nicht ausführen: %2</translation>
    </message>
    <message>
        <source>About %1 to download (not yet verified)</source>
        <translation>Etwa %1 herunterzuladen (noch nicht überprüft)</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Validation loss has risen for %n checkpoint(s): it may be memorising.</source>
        <translation>
            <numerusform>Der Validierungsverlust steigt seit %n Prüfpunkt: Vielleicht lernt es auswendig.</numerusform>
            <numerusform>Der Validierungsverlust steigt seit %n Prüfpunkten: Vielleicht lernt es auswendig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation loss has risen %n time(s) in a row: it may be memorising.</source>
        <translation>
            <numerusform>Der Validierungsverlust ist %n Mal gestiegen: Vielleicht lernt es auswendig.</numerusform>
            <numerusform>Der Validierungsverlust ist %n Mal in Folge gestiegen: Vielleicht lernt es auswendig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest at step %1.</source>
        <translation>Tiefster Wert: Schritt %1.</translation>
    </message>
    <message>
        <source>Validation loss was lowest at step %1: %2.</source>
        <translation>Tiefster Validierungsverlust bei Schritt %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: from %3 at step %4 to %5 at step %6, lowest %7 at step %8, highest %9.</source>
        <translation>%1, %2: von %3 bei Schritt %4 bis %5 bei Schritt %6, tiefster Wert %7 bei Schritt %8, höchster %9.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <translation>%1:%2 h</translation>
    </message>
    <message>
        <source>Waiting for the first loss value.</source>
        <translation>Wartet auf den ersten Verlustwert.</translation>
    </message>
    <message>
        <source>No loss values came from this training.</source>
        <translation>Von diesem Training kamen keine Verlustwerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) so far: too early to say where it goes.</source>
        <translation>
            <numerusform>Bisher %n Schritt: zu früh, um zu sagen, wohin es geht.</numerusform>
            <numerusform>Bisher %n Schritte: zu früh, um zu sagen, wohin es geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last loss is not a number: the training has come apart. A lower learning rate may help.</source>
        <translation>Der letzte Verlust ist keine Zahl: Das Training ist entgleist. Eine niedrigere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>Training loss is rising, now %1: a lower learning rate may help.</source>
        <translation>Der Trainingsverlust steigt, jetzt %1: Eine niedrigere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>Training loss is falling: from %1 at the start to %2 now.</source>
        <translation>Der Trainingsverlust fällt: von %1 am Anfang auf jetzt %2.</translation>
    </message>
    <message>
        <source>Training loss has levelled out at %1: more steps would change little.</source>
        <translation>Der Trainingsverlust bleibt bei %1: Mehr Schritte würden wenig ändern.</translation>
    </message>
    <message>
        <source>No training is shown.</source>
        <translation>Es wird kein Training gezeigt.</translation>
    </message>
    <message>
        <source>This training tells no accuracy.</source>
        <translation>Dieses Training nennt keine Genauigkeit.</translation>
    </message>
    <message>
        <source>This training tells no epochs.</source>
        <translation>Dieses Training nennt keine Durchgänge.</translation>
    </message>
    <message>
        <source>None of the values can be shown on this axis.</source>
        <translation>Keiner der Werte lässt sich auf dieser Achse zeigen.</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1, geglättet %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Durchgang %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;vatar</source>
        <translation>A&amp;vatar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 of %2 used in %3</source>
        <translation>%1 von %2 im %3 ausgegeben</translation>
    </message>
    <message>
        <source>%1 used in %2</source>
        <translation>%1 im %2 ausgegeben</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>menu %1</source>
        <translation>Menü %1</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>PassphraseRule</name>
    <message numerus="yes">
        <source>At least %n character(s), typed twice.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen, zweimal getippt.</numerusform>
            <numerusform>Mindestens %n Zeichen, zweimal getippt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s).</source>
        <translation>
            <numerusform>Noch %n Zeichen.</numerusform>
            <numerusform>Noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Now type the same again.</source>
        <translation>Jetzt noch einmal dasselbe tippen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retirement</name>
    <message>
        <source>Retired on %1.</source>
        <translation>Eingestellt am %1.</translation>
    </message>
    <message>
        <source>Retires on %1.</source>
        <translation>Endet am %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Send this message to %1?</source>
        <translation>Diese Nachricht an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n example(s) to %1?</source>
        <translation>
            <numerusform>%n Beispiel an %1 senden?</numerusform>
            <numerusform>%n Beispiele an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send your conversations to %1?</source>
        <translation>Deine Gespräche an %1 senden?</translation>
    </message>
    <message>
        <source>Send this picture to %1?</source>
        <translation>Dieses Bild an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n example(s) to %1 for training?</source>
        <translation>
            <numerusform>%n Beispiel zum Training an %1 senden?</numerusform>
            <numerusform>%n Beispiele zum Training an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 which models it has?</source>
        <translation>%1 fragen, welche Modelle es hat?</translation>
    </message>
    <message>
        <source>No pictures, no file names, no other chats.</source>
        <translation>Keine Bilder, keine Dateinamen, keine anderen Chats.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s). No file names, no other chats.</source>
        <translation>
            <numerusform>%n Bild. Keine Dateinamen, keine anderen Chats.</numerusform>
            <numerusform>%n Bilder. Keine Dateinamen, keine anderen Chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 (%3).</source>
        <translation>%1 in %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 in, up to %2 out (counted as this model does)</source>
        <translation>%1 hin, bis zu %2 zurück (gezählt wie von diesem Modell)</translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out (an estimate: how this model counts is not known)</source>
        <translation>etwa %1 hin, bis zu %2 zurück (geschätzt: wie dieses Modell zählt, ist nicht bekannt)</translation>
    </message>
    <message>
        <source>Unknown: there is no price for %1. Type the most you would pay; it counts towards your limit.</source>
        <translation>Unbekannt: Für %1 gibt es keinen Preis. Tippe, was du höchstens zahlen würdest; es zählt zu deinem Limit.</translation>
    </message>
    <message>
        <source>Nothing: this model runs on this computer.</source>
        <translation>Nichts: Dieses Modell läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing (at your own prices)</source>
        <translation>Nichts (zu deinen eigenen Preisen)</translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation>etwa %1, höchstens %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 (prices of %2)</source>
        <translation>%1 (Preise vom %2)</translation>
    </message>
    <message>
        <source>%1 (at your own prices)</source>
        <translation>%1 (zu deinen eigenen Preisen)</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n Telefonnummer</numerusform>
            <numerusform>%n Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street address(es)</source>
        <translation>
            <numerusform>%n Anschrift</numerusform>
            <numerusform>%n Anschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card number(s)</source>
        <translation>
            <numerusform>%n Kartennummer</numerusform>
            <numerusform>%n Kartennummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank account(s)</source>
        <translation>
            <numerusform>%n Bankkonto</numerusform>
            <numerusform>%n Bankkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal link(s)</source>
        <translation>
            <numerusform>%n persönlicher Link</numerusform>
            <numerusform>%n persönliche Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Style analysis</source>
        <translation>Stilanalyse</translation>
    </message>
    <message>
        <source>Search for examples</source>
        <translation>Suche nach Beispielen</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <translation>Lesen eines Bildes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Test of the account</source>
        <translation>Test des Kontos</translation>
    </message>
    <message>
        <source>%1 (%2), model %3</source>
        <translation>%1 (%2), Modell %3</translation>
    </message>
    <message>
        <source>%1 replaced by stand-ins; you see the answer with the originals.</source>
        <translation>%1 durch Platzhalter ersetzt; die Antwort siehst du mit den Originalen.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What %1 keeps of it is up to %1&apos;s own rules.</source>
        <translation>Was %1 davon behält, bestimmen die Regeln von %1.</translation>
    </message>
    <message>
        <source>&amp;Send for up to %1</source>
        <translation>Für bis zu %1 &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>about %1 in, up to %2 out (an estimate: what a picture counts for differs)</source>
        <translation>etwa %1 hin, bis zu %2 zurück (geschätzt: Was ein Bild zählt, ist verschieden)</translation>
    </message>
    <message>
        <source>Nothing: a picture shows all that is on it, names and numbers too.</source>
        <translation>Nichts: Ein Bild zeigt alles, was darauf ist, auch Namen und Nummern.</translation>
    </message>
    <message>
        <source>No personal data were found in it. What you write in your own words goes out.</source>
        <translation>Darin wurden keine persönlichen Daten gefunden. Was du in eigenen Worten schreibst, geht hinaus.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Hidden in the document</source>
        <translation>Im Dokument verborgen</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, ignored</source>
        <translation>, ignoriert</translation>
    </message>
    <message>
        <source>, hidden in the document</source>
        <translation>, im Dokument verborgen</translation>
    </message>
    <message>
        <source>, read with %1 % certainty</source>
        <translation>, zu %1 % sicher gelesen</translation>
    </message>
    <message numerus="yes">
        <source>, %n uncertain word(s)</source>
        <translation>
            <numerusform>, %n unsicheres Wort</numerusform>
            <numerusform>, %n unsichere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>, who speaks is a guess</source>
        <translation>, wer spricht, ist vermutet</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <translation>Liest Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Read, worth a look</source>
        <translation>Gelesen, ein Blick lohnt sich</translation>
    </message>
    <message>
        <source>Read, %1, worth a look</source>
        <translation>Gelesen, %1, ein Blick lohnt sich</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read, %1</source>
        <translation>Gelesen, %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Reviewed, %1</source>
        <translation>Geprüft, %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Original is missing</source>
        <translation>Original fehlt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 could be read only in part.</source>
        <translation>Seite %1 ließ sich nur zum Teil lesen.</translation>
    </message>
    <message>
        <source>Page %1 holds text that a reader doesn&apos;t see. Check that it belongs there.</source>
        <translation>Seite %1 enthält Text, den man beim Lesen nicht sieht. Prüfe, ob er dorthin gehört.</translation>
    </message>
    <message>
        <source>Some text addresses a computer program instead of a person. It is kept as plain text.</source>
        <translation>Ein Teil des Textes spricht ein Computerprogramm an statt eines Menschen. Er bleibt einfacher Text.</translation>
    </message>
    <message>
        <source>Some characters were damaged and are shown as a replacement mark.</source>
        <translation>Einige Zeichen waren beschädigt und stehen als Ersatzzeichen da.</translation>
    </message>
    <message>
        <source>Invisible control characters were removed.</source>
        <translation>Unsichtbare Steuerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Row %1 was left out because it is damaged.</source>
        <translation>Zeile %1 wurde ausgelassen, weil sie beschädigt ist.</translation>
    </message>
    <message>
        <source>The picture is small or blurred. A sharper screenshot may help.</source>
        <translation>Das Bild ist klein oder unscharf. Ein schärferer Screenshot kann helfen.</translation>
    </message>
    <message>
        <source>Some text stood outside every message. See whether it is one.</source>
        <translation>Etwas Text stand außerhalb aller Nachrichten. Sieh nach, ob er eine ist.</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart. The order of the messages is not affected.</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden. Die Reihenfolge der Nachrichten stimmt trotzdem.</translation>
    </message>
    <message>
        <source>Only one person&apos;s messages are in this file, so there is nothing to pair them with.</source>
        <translation>In dieser Datei sind nur die Nachrichten einer Person, also gibt es nichts, womit sie Paare bilden.</translation>
    </message>
    <message>
        <source>This file is over a limit. The rest was left out.</source>
        <translation>Diese Datei überschreitet eine Grenze. Der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1, %2 certain</source>
        <translation>%1, %2 sicher</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Turns your chats into examples of how you write.</source>
        <translation>Macht aus deinen Chats Beispiele dafür, wie du schreibst.</translation>
    </message>
    <message>
        <source>Where the library lies.</source>
        <translation>Wo die Bibliothek liegt.</translation>
    </message>
    <message>
        <source>A file whose first line opens the library; - is standard input.</source>
        <translation>Eine Datei, deren erste Zeile die Bibliothek öffnet; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>What to do in the window: avatar.new or file.add.</source>
        <translation>Was im Fenster zu tun ist: avatar.new oder file.add.</translation>
    </message>
    <message>
        <source>Files to add.</source>
        <translation>Dateien, die hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nearly every message (%1)</source>
        <translation>fast jede Nachricht (%1)</translation>
    </message>
    <message>
        <source>%1 in 10 messages (%2)</source>
        <translation>%1 von 10 Nachrichten (%2)</translation>
    </message>
    <message>
        <source>1 in %1 messages (%2)</source>
        <translation>1 von %1 Nachrichten (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Sentence length</source>
        <translation>Satzlänge</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>Message length</source>
        <translation>Nachrichtenlänge</translation>
    </message>
    <message>
        <source>Messages in a row</source>
        <translation>Nachrichten am Stück</translation>
    </message>
    <message>
        <source>Begins in lower case</source>
        <translation>Beginnt klein</translation>
    </message>
    <message>
        <source>No capitals at all</source>
        <translation>Gar keine Großbuchstaben</translation>
    </message>
    <message>
        <source>SHOUTED words</source>
        <translation>GESCHRIENE Wörter</translation>
    </message>
    <message>
        <source>No mark at the end</source>
        <translation>Kein Zeichen am Ende</translation>
    </message>
    <message>
        <source>Full stop at the end</source>
        <translation>Punkt am Ende</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Asks something</source>
        <translation>Fragt etwas</translation>
    </message>
    <message>
        <source>Trails off...</source>
        <translation>Lässt ausklingen...</translation>
    </message>
    <message>
        <source>Repeated marks (?!, !!)</source>
        <translation>Gehäufte Zeichen (?!, !!)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Favourite emoji</source>
        <translation>Liebste Emoji</translation>
    </message>
    <message>
        <source>Draws words out</source>
        <translation>Dehnt Wörter</translation>
    </message>
    <message>
        <source>Laughs in words</source>
        <translation>Lacht in Worten</translation>
    </message>
    <message>
        <source>Laughs with</source>
        <translation>Lacht mit</translation>
    </message>
    <message>
        <source>Greets with</source>
        <translation>Grüßt mit</translation>
    </message>
    <message>
        <source>Says goodbye with</source>
        <translation>Verabschiedet sich mit</translation>
    </message>
    <message>
        <source>Catch-phrases</source>
        <translation>Redewendungen</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Typische Wörter</translation>
    </message>
    <message>
        <source>Counted on this computer, out of %1 and %2.</source>
        <translation>Auf diesem Computer gezählt, aus %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>First file, to train on:</source>
        <translation>Erste Datei, zum Trainieren:</translation>
    </message>
    <message>
        <source>Second file, to validate:</source>
        <translation>Zweite Datei, zum Validieren:</translation>
    </message>
    <message>
        <source>Request that begins the training:</source>
        <translation>Anfrage, die das Training beginnt:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows to train on. Every provider refuses fewer: accept at least %n more example(s).</source>
        <translation>
            <numerusform>%1 von %2 Zeilen zum Trainieren. Weniger nimmt kein Anbieter: Nimm noch mindestens %n Beispiel an.</numerusform>
            <numerusform>%1 von %2 Zeilen zum Trainieren. Weniger nimmt kein Anbieter: Nimm noch mindestens %n Beispiele an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all. It can be done with so few, but rarely turns out well: aim for %1.</source>
        <translation>
            <numerusform>Insgesamt %n Zeile. Mit so wenigen geht es, gelingt aber selten: Besser sind %1.</numerusform>
            <numerusform>Insgesamt %n Zeilen. Mit so wenigen geht es, gelingt aber selten: Besser sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) answer nobody and are left out.</source>
        <translation>
            <numerusform>%n Beispiel antwortet niemandem und ist ausgelassen.</numerusform>
            <numerusform>%n Beispiele antworten niemandem und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) without a reply are left out.</source>
        <translation>
            <numerusform>%n Beispiel ohne Antwort ist ausgelassen.</numerusform>
            <numerusform>%n Beispiele ohne Antwort sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) are left out by your selection: too short, a bare greeting or a repeat.</source>
        <translation>
            <numerusform>%n Beispiel lässt deine Auswahl aus: zu kurz, bloße Begrüßung oder doppelt.</numerusform>
            <numerusform>%n Beispiele lässt deine Auswahl aus: zu kurz, bloße Begrüßung oder doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than this model takes; their end would be cut off.</source>
        <translation>
            <numerusform>%n Zeile ist länger, als dieses Modell nimmt; ihr Ende würde abgeschnitten.</numerusform>
            <numerusform>%n Zeilen sind länger, als dieses Modell nimmt; ihr Ende würde abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold signs such as &lt;|...|&gt;, for which the whole file is refused.</source>
        <translation>
            <numerusform>%n Zeile enthält Zeichen wie &lt;|...|&gt;, für die die ganze Datei abgelehnt wird.</numerusform>
            <numerusform>%n Zeilen enthalten Zeichen wie &lt;|...|&gt;, für die die ganze Datei abgelehnt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold personal data. Before anything is sent it is replaced by stand-ins, which the model then learns; replace it in the example to say something else there.</source>
        <translation>
            <numerusform>%n Zeile enthält persönliche Daten. Bevor etwas gesendet wird, werden sie durch Platzhalter ersetzt, die das Modell dann lernt; ersetze sie im Beispiel, damit dort etwas anderes steht.</numerusform>
            <numerusform>%n Zeilen enthalten persönliche Daten. Bevor etwas gesendet wird, werden sie durch Platzhalter ersetzt, die das Modell dann lernt; ersetze sie im Beispiel, damit dort etwas anderes steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompt is active. The model would learn the words, and not who it is.</source>
        <translation>Kein Prompt ist aktiv. Das Modell würde die Worte lernen, aber nicht, wer es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nearly the same as another; they stay on the same side.</source>
        <translation>
            <numerusform>%n Zeile sagt fast dasselbe wie eine andere; beide bleiben auf derselben Seite.</numerusform>
            <numerusform>%n Zeilen sagen fast dasselbe wie eine andere; sie bleiben auf derselben Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are all &quot;%1&quot;. The model would say it too often.</source>
        <translation>
            <numerusform>%n Antwort lautet „%1“. Das Modell würde es zu oft sagen.</numerusform>
            <numerusform>%n Antworten lauten alle „%1“. Das Modell würde es zu oft sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), most of all, are of one kind: %1.</source>
        <translation>
            <numerusform>%n Zeile, die Mehrheit, ist von einer Art: %1.</numerusform>
            <numerusform>%n Zeilen, die Mehrheit, sind von einer Art: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of the kind: %1.</source>
        <translation>Es gibt keine dieser Art: %1.</translation>
    </message>
    <message>
        <source>The rows are in several languages (%1). The model will mix them as they are mixed.</source>
        <translation>Die Zeilen sind in mehreren Sprachen (%1). Das Modell wird sie mischen wie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nearly the same as one that is pinned to the other side; both are trained on.</source>
        <translation>
            <numerusform>%n Zeile sagt fast dasselbe wie eine, die auf die andere Seite gelegt ist; mit beiden wird trainiert.</numerusform>
            <numerusform>%n Zeilen sagen fast dasselbe wie eine, die auf die andere Seite gelegt ist; mit beiden wird trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Prompt wählen</translation>
    </message>
    <message>
        <source>Go to examples</source>
        <translation>Zu den Beispielen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n row(s)</source>
        <translation>
            <numerusform>%n Zeile zeigen</numerusform>
            <numerusform>%n Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Available until %1</source>
        <translation>Verfügbar bis %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not offered to this account</source>
        <translation>Für dieses Konto nicht angeboten</translation>
    </message>
    <message>
        <source>Trains for nobody since %1</source>
        <translation>Trainiert seit %1 für niemanden</translation>
    </message>
    <message>
        <source>Trains for nobody any more</source>
        <translation>Trainiert für niemanden mehr</translation>
    </message>
    <message>
        <source>Costs nothing but time and current.</source>
        <translation>Kostet nichts als Zeit und Strom.</translation>
    </message>
    <message>
        <source>From %1 for a million trained tokens.</source>
        <translation>Ab %1 je Million trainierter Tokens.</translation>
    </message>
    <message>
        <source>Its price is not known here.</source>
        <translation>Der Preis ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The tuned model is yours, as files.</source>
        <translation>Nichts verlässt diesen Computer. Das trainierte Modell gehört dir, als Dateien.</translation>
    </message>
    <message>
        <source>The tuned model can be had as files.</source>
        <translation>Das trainierte Modell gibt es als Dateien.</translation>
    </message>
    <message>
        <source>The tuned model stays there and cannot be had as files.</source>
        <translation>Das trainierte Modell bleibt dort; als Dateien gibt es das nicht.</translation>
    </message>
    <message>
        <source>The rows are sent to %1.</source>
        <translation>Die Zeilen werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The examples were not looked over yet.</source>
        <translation>Die Beispiele sind noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Say in the first step that you may use these words.</source>
        <translation>Sag im ersten Schritt, dass du diese Worte verwenden darfst.</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose where it is to be trained.</source>
        <translation>Wähle, wo trainiert werden soll.</translation>
    </message>
    <message>
        <source>No model that can be tuned is known at %1.</source>
        <translation>Bei %1 ist kein Modell bekannt, das sich trainieren lässt.</translation>
    </message>
    <message>
        <source>%1 retired on %2. Choose another base model.</source>
        <translation>%1 wurde am %2 eingestellt. Wähle ein anderes Basismodell.</translation>
    </message>
</context>
<context>
    <name>TrainingCost</name>
    <message numerus="yes">
        <source>%n row(s) to train on and %1 to validate, each with the prompt.</source>
        <translation>
            <numerusform>%n Zeile zum Trainieren und %1 zum Validieren, jede mit dem Prompt.</numerusform>
            <numerusform>%n Zeilen zum Trainieren und %1 zum Validieren, jede mit dem Prompt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files, %1.</source>
        <translation>Zwei Dateien, %1.</translation>
    </message>
    <message>
        <source>No pictures, no file names, no chats.</source>
        <translation>Keine Bilder, keine Dateinamen, keine Chats.</translation>
    </message>
    <message>
        <source>%1 in each pass, %2 in all (counted as this model does)</source>
        <translation>%1 je Durchgang, insgesamt %2 (gezählt wie von diesem Modell)</translation>
    </message>
    <message>
        <source>about %1 in each pass, %2 in all (an estimate: how this model counts is not known)</source>
        <translation>etwa %1 je Durchgang, insgesamt %2 (geschätzt: wie dieses Modell zählt, ist nicht bekannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) through all rows</source>
        <translation>
            <numerusform>%n Mal durch alle Zeilen</numerusform>
            <numerusform>%n Mal durch alle Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: chosen automatically. The service may choose otherwise, and then says so.</source>
        <translation>%1: automatisch gewählt. Der Dienst kann anders wählen und sagt es dann.</translation>
    </message>
    <message>
        <source>Nothing: it is trained on this computer.</source>
        <translation>Nichts: Es wird auf diesem Computer trainiert.</translation>
    </message>
    <message>
        <source>Unknown: there is no price for training %1. Type the most you would pay; it counts towards your limit, but the provider does not know of it.</source>
        <translation>Unbekannt: Für das Training von %1 gibt es keinen Preis. Tippe, was du höchstens zahlen würdest; es zählt zu deinem Limit, aber der Anbieter weiß nichts davon.</translation>
    </message>
    <message>
        <source>about %1 (prices of %2)</source>
        <translation>etwa %1 (Preise vom %2)</translation>
    </message>
    <message>
        <source>about %1 (at your own prices)</source>
        <translation>etwa %1 (zu deinen eigenen Preisen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paid training(s) used this month</source>
        <translation>
            <numerusform>%1 von %n bezahlten Training diesen Monat verbraucht</numerusform>
            <numerusform>%1 von %n bezahlten Trainings diesen Monat verbraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid training(s) this month</source>
        <translation>
            <numerusform>%n bezahltes Training diesen Monat</numerusform>
            <numerusform>%n bezahlte Trainings diesen Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Your limit of %n paid training(s) a month is used up. Nothing is sent.</source>
        <translation>
            <numerusform>Dein Limit von %n bezahlten Training im Monat ist aufgebraucht. Es wird nichts gesendet.</numerusform>
            <numerusform>Dein Limit von %n bezahlten Trainings im Monat ist aufgebraucht. Es wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit of %1 for this month is used up. Nothing is sent.</source>
        <translation>Dein Limit von %1 für diesen Monat ist aufgebraucht. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This would pass your limit of %1 for this month by about %2. Nothing is sent.</source>
        <translation>Das würde dein Limit von %1 für diesen Monat um etwa %2 überschreiten. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Train on this computer?</source>
        <translation>Auf diesem Computer trainieren?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n example(s) to %1 for training?</source>
        <translation>
            <numerusform>%n Beispiel zum Training an %1 senden?</numerusform>
            <numerusform>%n Beispiele zum Training an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer, model %1. Nothing leaves it.</source>
        <translation>Dieser Computer, Modell %1. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>%1 (%2), base model %3</source>
        <translation>%1 (%2), Basismodell %3</translation>
    </message>
    <message>
        <source>%1 replaced by stand-ins, which the model then learns.</source>
        <translation>%1 durch Platzhalter ersetzt, die das Modell dann lernt.</translation>
    </message>
    <message>
        <source>Nothing: it stays on this computer.</source>
        <translation>Nichts: Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No personal data were found in it. What no form tells goes out.</source>
        <translation>Darin wurden keine persönlichen Daten gefunden. Was keine Form verrät, geht hinaus.</translation>
    </message>
    <message>
        <source>It is known after the first steps. The computer is busy meanwhile; a training can be paused.</source>
        <translation>Das ist nach den ersten Schritten bekannt. Der Computer ist so lange beschäftigt; ein Training lässt sich pausieren.</translation>
    </message>
    <message>
        <source>From ten minutes to some hours, with the time it waits in the queue. It goes on while Likeness is closed.</source>
        <translation>Von zehn Minuten bis zu einigen Stunden, mit der Zeit in der Warteschlange. Es geht weiter, während Likeness geschlossen ist.</translation>
    </message>
    <message>
        <source>The tuned model lies with your library, sealed, until you delete it.</source>
        <translation>Das trainierte Modell liegt versiegelt bei deiner Bibliothek, bis du es löschst.</translation>
    </message>
    <message>
        <source>What %1 keeps is up to %1&apos;s own rules. The tuned model stays there.</source>
        <translation>Was %1 behält, bestimmen die Regeln von %1. Das trainierte Modell bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Train on this computer</source>
        <translation>Auf diesem Computer &amp;trainieren</translation>
    </message>
    <message>
        <source>&amp;Send and train</source>
        <translation>&amp;Senden und trainieren</translation>
    </message>
    <message>
        <source>&amp;Send and train for about %1</source>
        <translation>Für etwa %1 &amp;senden und trainieren</translation>
    </message>
    <message numerus="yes">
        <source>about %n token(s) with each message, since no examples need to be shown</source>
        <translation>
            <numerusform>etwa %n Token bei jeder Nachricht, weil keine Beispiele gezeigt werden müssen</numerusform>
            <numerusform>etwa %n Tokens bei jeder Nachricht, weil keine Beispiele gezeigt werden müssen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Its tokens cost more than those of the base model: %2 more with each message.</source>
        <translation>%1. Seine Tokens kosten mehr als die des Basismodells: %2 mehr bei jeder Nachricht.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It has paid for itself after about %1 messages.</source>
        <translation>Nach etwa %1 Nachrichten ist es bezahlt.</translation>
    </message>
</context>
<context>
    <name>TrainingJobs</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>done at about %1</source>
        <translation>fertig etwa %1</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>It cost %1.</source>
        <translation>Kosten: %1.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>%1 rejected row %2: %3</source>
        <translation>%1 hat Zeile %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>Show row %1</source>
        <translation>Zeile %1 zeigen</translation>
    </message>
    <message>
        <source>It failed. %1 says: %2</source>
        <translation>Es ist fehlgeschlagen. %1 sagt: %2</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Daten ansehen</translation>
    </message>
    <message>
        <source>It is done, and its model is the active voice: chats are answered with it. %1</source>
        <translation>Es ist fertig, und sein Modell ist die aktive Stimme: Chats werden damit beantwortet. %1</translation>
    </message>
    <message>
        <source>It is done. Its model can be tried, and made the active voice. %1</source>
        <translation>Es ist fertig. Sein Modell lässt sich ausprobieren und zur aktiven Stimme machen. %1</translation>
    </message>
    <message>
        <source>Make this the active voice</source>
        <translation>Zur aktiven Stimme machen</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Job %1, %2</source>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>gpt-4o-mini at OpenAI</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Sending the rows</source>
        <translation>Zeilen werden gesendet</translation>
    </message>
    <message>
        <source>Sending the rows to validate</source>
        <translation>Zeilen zum Validieren werden gesendet</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Files are checked</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Abgefragt %1</translation>
    </message>
    <message>
        <source>%1 is no longer listed at %2. Its chart is kept here.</source>
        <translation>%1 steht bei %2 nicht mehr in der Liste. Das Diagramm bleibt hier.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 does not offer training to this account: %2 Your data are ready for the other places.</source>
        <translation>%1 bietet diesem Konto kein Training an: %2 Deine Daten sind für die anderen Orte bereit.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>It was cancelled. %1</source>
        <translation>Es wurde abgebrochen. %1</translation>
    </message>
    <message>
        <source>%1 did not answer, and may have begun all the same. It is looked for before anything is sent again.</source>
        <translation>%1 hat nicht geantwortet und vielleicht trotzdem begonnen. Danach wird gesucht, bevor wieder etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Look for it now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>It is paused, and goes on at its last checkpoint.</source>
        <translation>Es ist pausiert und geht beim letzten Prüfpunkt weiter.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>10:31  Step 400 training loss 0.74</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 isn&apos;t there any more. It may have been moved or deleted.</source>
        <translation>%1 ist nicht mehr da. Vielleicht wurde die Datei verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it is damaged, or not what its name says. Save it again and add the new file.</source>
        <translation>%1 ist nicht lesbar: beschädigt, oder etwas anderes, als der Name sagt. Speichere die Datei neu und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read. Check that its drive is connected, then try again.</source>
        <translation>%1 ließ sich nicht lesen. Prüfe, ob das Laufwerk angeschlossen ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: this format isn&apos;t supported. Save it as PNG, JPEG, PDF or text and add it again.</source>
        <translation>%1 ist nicht lesbar: Dieses Format wird nicht unterstützt. Speichere die Datei als PNG, JPEG, PDF oder Text und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 opens only with a password. Save a copy without one and add that.</source>
        <translation>%1 öffnet sich nur mit einem Passwort. Speichere eine Kopie ohne Passwort und füge sie hinzu.</translation>
    </message>
    <message>
        <source>%1 holds no text that can be read.</source>
        <translation>%1 enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>%1 is too large to read (over 100 MB or 50 megapixels). Split it, or save it smaller.</source>
        <translation>%1 ist zu groß zum Lesen (über 100 MB oder 50 Megapixel). Teile die Datei auf oder speichere sie kleiner.</translation>
    </message>
    <message>
        <source>%1 may not be opened. Change its permissions, then try again.</source>
        <translation>%1 darf nicht geöffnet werden. Ändere die Zugriffsrechte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. What was read is kept.</source>
        <translation>%1 wurde nicht zu Ende gelesen. Was gelesen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was stored of %1 is damaged. Everything else still works.</source>
        <translation>%1: Was dazu gespeichert ist, ist beschädigt. Alles andere funktioniert weiter.</translation>
    </message>
    <message>
        <source>%1 took too long, so reading it was stopped. Other files are not affected.</source>
        <translation>%1 brauchte zu lange, deshalb wurde das Lesen abgebrochen. Andere Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Reading %1 failed halfway. Other files are not affected.</source>
        <translation>%1 ließ sich nicht zu Ende lesen. Andere Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Reading and editing work without one.</source>
        <translation>Für %1 gibt es noch keinen Schlüssel. Lesen und Bearbeiten gehen auch ohne.</translation>
    </message>
    <message>
        <source>%1 does not offer this to your account. Your data stay ready for another place.</source>
        <translation>%1 bietet das für dein Konto nicht an. Deine Daten liegen für einen anderen Ort bereit.</translation>
    </message>
    <message>
        <source>%1 asks to wait. Try again in a minute.</source>
        <translation>%1 bittet zu warten. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This would pass your spending limit. Nothing was sent.</source>
        <translation>Das würde dein Ausgabenlimit überschreiten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No connection. Everything on this computer still works.</source>
        <translation>Keine Verbindung. Auf diesem Computer funktioniert alles weiter.</translation>
    </message>
    <message>
        <source>%1 answered with an error. Try again later.</source>
        <translation>%1 hat mit einem Fehler geantwortet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the library any more.</source>
        <translation>%1 ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be written. Check that the drive is connected and has free space.</source>
        <translation>%1 ließ sich nicht schreiben. Prüfe, ob das Laufwerk angeschlossen ist und freien Platz hat.</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be opened safely. Nothing was changed; a backup can be restored.</source>
        <translation>%1 ist beschädigt und lässt sich nicht sicher öffnen. Es wurde nichts verändert; eine Sicherung lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this library. It can&apos;t be recovered; a backup can be restored.</source>
        <translation>Diese Passphrase öffnet die Bibliothek nicht. Sie lässt sich nicht wiederbeschaffen; eine Sicherung lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The library is locked. Enter its passphrase to open it.</source>
        <translation>Die Bibliothek ist gesperrt. Gib ihre Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library is open in another program. Close it there, then try again.</source>
        <translation>Die Bibliothek ist in einem anderen Programm geöffnet. Schließe sie dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This library was written by a newer Likeness. Update Likeness to open it; nothing was changed.</source>
        <translation>Diese Bibliothek wurde von einem neueren Likeness geschrieben. Aktualisiere Likeness, um sie zu öffnen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer, and the library&apos;s key is kept there. Unlock the keyring, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet, und dort liegt der Schlüssel der Bibliothek. Entsperre den Schlüsselbund und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Choose columns...</source>
        <translation>Spalten wählen...</translation>
    </message>
    <message>
        <source>%1 is a table, and it isn&apos;t known which of its columns hold the chat. Choose them, and it is read.</source>
        <translation>%1 ist eine Tabelle, und welche ihrer Spalten den Chat enthalten, ist nicht bekannt. Wähle sie aus, dann wird sie gelesen.</translation>
    </message>
    <message>
        <source>%1 did not accept this key. It may have been revoked or belong to another project. Reading and editing still work.</source>
        <translation>%1 hat diesen Schlüssel nicht angenommen. Vielleicht wurde er widerrufen oder gehört zu einem anderen Projekt. Lesen und Bearbeiten geht weiterhin.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left, so nothing was sent. Everything on this computer still works.</source>
        <translation>Dein Konto bei %1 hat kein Guthaben mehr, darum wurde nichts gesendet. Auf diesem Computer geht alles weiterhin.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. What came is kept.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war. Was ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>No connection to %1. Everything on this computer still works.</source>
        <translation>Keine Verbindung zu %1. Alles auf diesem Computer geht weiter.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Nothing that you wrote is lost.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Nichts, was du geschrieben hast, ist verloren.</translation>
    </message>
    <message>
        <source>This is more than the model at %1 can take at once. Send less, or choose a model with more room.</source>
        <translation>Das ist mehr, als das Modell bei %1 auf einmal aufnehmen kann. Sende weniger oder wähle ein Modell mit mehr Platz.</translation>
    </message>
    <message>
        <source>%1 did not take this request. Help &gt; Recent activity has its reason.</source>
        <translation>%1 hat diese Anfrage nicht angenommen. Der Grund steht unter Hilfe &gt; Letzte Ereignisse.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for. Choose another model.</source>
        <translation>%1 hat nicht, wonach gefragt wurde. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Stopped. What %1 answered until then is kept.</source>
        <translation>Angehalten. Was %1 bis dahin geantwortet hat, bleibt.</translation>
    </message>
    <message>
        <source>What %1 answered is not what was asked for, so nothing of it was taken.</source>
        <translation>Was %1 geantwortet hat, ist nicht das Gefragte; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Add sources or write examples first.</source>
        <translation>Es gibt noch nichts zu senden. Füge zuerst Quellen hinzu oder schreibe Beispiele.</translation>
    </message>
    <message>
        <source>The way to %1 is not encrypted, so nothing was sent. Use an address that begins with https.</source>
        <translation>Der Weg zu %1 ist nicht verschlüsselt, darum wurde nichts gesendet. Nimm eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>%1 could not show that it is who it says it is, so nothing was sent.</source>
        <translation>%1 konnte nicht zeigen, dass es das ist, was es vorgibt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your key. Another key or project may be allowed to.</source>
        <translation>%1 erlaubt das mit deinem Schlüssel nicht. Ein anderer Schlüssel oder ein anderes Projekt darf es vielleicht.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Add a key...</source>
        <translation>Schlüssel hinzufügen...</translation>
    </message>
    <message>
        <source>Replace key...</source>
        <translation>Schlüssel ersetzen...</translation>
    </message>
    <message>
        <source>Change limit...</source>
        <translation>Limit ändern...</translation>
    </message>
    <message>
        <source>It is not known which models %1 has, so nothing was asked. Choose a model.</source>
        <translation>Welche Modelle %1 hat, ist nicht bekannt, also wurde nichts gefragt. Wähle ein Modell.</translation>
    </message>
    <message>
        <source>The engine on this computer ended unexpectedly. What came is kept. It starts again when it is asked again.</source>
        <translation>Die Engine auf diesem Computer hat unerwartet geendet. Was kam, ist behalten. Sie startet wieder, sobald sie wieder gefragt wird.</translation>
    </message>
    <message>
        <source>The engine on this computer is held by another program. Close that one, then try again.</source>
        <translation>Die Engine auf diesem Computer wird von einem anderen Programm gehalten. Schließe es, dann versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>There are no data for the language &quot;%1&quot;.</source>
        <translation>Für die Sprache „%1“ gibt es keine Daten.</translation>
    </message>
    <message>
        <source>Installed: %1. On Debian, the package tesseract-ocr-LANGUAGE adds one.</source>
        <translation>Installiert: %1. Auf Debian fügt das Paket tesseract-ocr-SPRACHE eine hinzu.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>In %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Hidden files and folders more than four levels deep are not looked at.</source>
        <translation>Versteckte Dateien und mehr als vier Ebenen tiefe Ordner werden nicht angesehen.</translation>
    </message>
    <message>
        <source>The name of a file is blank.</source>
        <translation>Der Name einer Datei ist leer.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be both the passphrase and a file.</source>
        <translation>Die Standardeingabe kann nicht zugleich Passphrase und Datei sein.</translation>
    </message>
    <message>
        <source>Put one into a file.</source>
        <translation>Lege eines von beiden in eine Datei.</translation>
    </message>
    <message>
        <source>One file can be taken at a time, not %1.</source>
        <translation>Es geht eine Datei auf einmal, nicht %1.</translation>
    </message>
    <message>
        <source>The system keyring did not give this library its key.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel dieser Bibliothek nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Allow it; a new library can have a passphrase instead: --passphrase-file FILE.</source>
        <translation>Erlaube es; eine neue Bibliothek kann stattdessen eine Passphrase haben: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this library.</source>
        <translation>Diese Passphrase öffnet die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>It can&apos;t be recovered; a backup can be restored.</source>
        <translation>Sie lässt sich nicht wiederbeschaffen; eine Sicherung lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The library is locked and no keyring or passphrase opens it.</source>
        <translation>Die Bibliothek ist gesperrt, und weder Schlüsselbund noch Passphrase öffnen sie.</translation>
    </message>
    <message>
        <source>Unlock the system keyring, or give --passphrase-file FILE.</source>
        <translation>Entsperre den Schlüsselbund des Systems oder gib --passphrase-file FILE an.</translation>
    </message>
    <message>
        <source>A new passphrase needs at least %1 characters.</source>
        <translation>Eine neue Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody can recover it: choose one that you will remember.</source>
        <translation>Niemand kann sie wiederbeschaffen: Wähle eine, die du dir merkst.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged, or its library.db is something else.</source>
        <translation>Die Bibliothek in %1 ist beschädigt, oder ihre library.db ist etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or name another folder with --data-dir.</source>
        <translation>Es wurde nichts verändert. Stelle eine Sicherung wieder her oder nenne mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>In %1 ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Create an avatar in it: likeness-cli avatars create NAME</source>
        <translation>Lege darin einen Avatar an: likeness-cli avatars create NAME</translation>
    </message>
    <message>
        <source>%1 starts with no passphrase but a longer line.</source>
        <translation>%1 beginnt nicht mit einer Passphrase, sondern mit einer längeren Zeile.</translation>
    </message>
    <message>
        <source>%1 holds no passphrase.</source>
        <translation>%1 enthält keine Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of the library:</source>
        <translation>Passphrase der Bibliothek:</translation>
    </message>
    <message>
        <source>New passphrase of the library (it can&apos;t be recovered):</source>
        <translation>Neue Passphrase der Bibliothek (sie lässt sich nicht wiederbeschaffen):</translation>
    </message>
    <message>
        <source>Passphrase for the backup (it can&apos;t be recovered):</source>
        <translation>Passphrase für die Sicherung (sie lässt sich nicht wiederbeschaffen):</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Eine Sicherung braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-file FILE.</source>
        <translation>Gib sie mit --passphrase-file FILE an.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Dieselbe Passphrase noch einmal:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing was made; try again.</source>
        <translation>Es wurde nichts angelegt; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no avatar yet.</source>
        <translation>Es gibt noch keinen Avatar.</translation>
    </message>
    <message>
        <source>Create one: likeness-cli avatars create NAME</source>
        <translation>Lege einen an: likeness-cli avatars create NAME</translation>
    </message>
    <message>
        <source>There are several avatars: say which with --avatar NAME.</source>
        <translation>Es gibt mehrere Avatare: Sag mit --avatar NAME, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>likeness-cli avatars list shows them.</source>
        <translation>likeness-cli avatars list zeigt sie.</translation>
    </message>
    <message>
        <source>the avatar to work on (needed if there are several)</source>
        <translation>der Avatar, um den es geht (nötig, wenn es mehrere gibt)</translation>
    </message>
    <message>
        <source>where the library lies</source>
        <translation>wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>read the library&apos;s passphrase from a file; - is stdin</source>
        <translation>die Passphrase der Bibliothek aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>no progress and no messages but errors</source>
        <translation>kein Fortschritt und keine Meldungen außer Fehlern</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>mehr erzählen</translation>
    </message>
    <message>
        <source>no colours; NO_COLOR in the environment does the same</source>
        <translation>keine Farben; NO_COLOR in der Umgebung bewirkt dasselbe</translation>
    </message>
    <message>
        <source>never ask anything</source>
        <translation>nie etwas fragen</translation>
    </message>
    <message>
        <source>say what would be done, change nothing</source>
        <translation>sagen, was getan würde, nichts verändern</translation>
    </message>
    <message>
        <source>answer yes to confirmations</source>
        <translation>Rückfragen mit Ja beantworten</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falsch aufgerufen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>data did not pass checks</source>
        <translation>Daten haben die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>no key, key refused, or not offered to this account</source>
        <translation>kein Schlüssel, Schlüssel abgelehnt oder für dieses Konto nicht angeboten</translation>
    </message>
    <message>
        <source>network or provider unavailable</source>
        <translation>Netz oder Anbieter nicht erreichbar</translation>
    </message>
    <message>
        <source>spending not confirmed or over limit</source>
        <translation>Ausgabe nicht bestätigt oder über dem Limit</translation>
    </message>
    <message>
        <source>partly done (details in output)</source>
        <translation>teilweise erledigt (Näheres in der Ausgabe)</translation>
    </message>
    <message>
        <source>store locked or in use</source>
        <translation>Bibliothek gesperrt oder in Gebrauch</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C</source>
        <translation>durch Strg+C angehalten</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Turns chats, documents and exports into few-shot examples, on this computer.</source>
        <translation>Macht aus Chats, Dokumenten und Exporten Few-Shot-Beispiele, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>turn chats, documents and exports into few-shot examples, on this computer</source>
        <translation>aus Chats, Dokumenten und Exporten Few-Shot-Beispiele machen, auf diesem Computer</translation>
    </message>
    <message>
        <source>likeness-cli %1 --help shows how it is used.</source>
        <translation>likeness-cli %1 --help zeigt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no option --%2.</source>
        <translation>„%1“ kennt keine Option --%2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no use for &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Verwendung für „%2“.</translation>
    </message>
    <message>
        <source>Say what to do: likeness-cli VERB.</source>
        <translation>Gib an, was zu tun ist: likeness-cli VERB.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>the name under which the avatar speaks (may be repeated)</source>
        <translation>der Name, unter dem der Avatar spricht (mehrfach möglich)</translation>
    </message>
    <message>
        <source>e.g. &apos;cat:joke status:new src:&quot;a.png&quot; conf:&lt;80 len:&gt;40 -word &quot;phrase&quot;&apos;</source>
        <translation>z. B. &apos;cat:joke status:new src:&quot;a.png&quot; conf:&lt;80 len:&gt;40 -word &quot;phrase&quot;&apos;</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>die Datei, in die geschrieben wird; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>openai, sharegpt, alpaca or csv</source>
        <translation>openai, sharegpt, alpaca oder csv</translation>
    </message>
    <message>
        <source>List examples.</source>
        <translation>Beispiele auflisten.</translation>
    </message>
    <message>
        <source>only the most representative ones</source>
        <translation>nur die aussagekräftigsten</translation>
    </message>
    <message>
        <source>those in the trash instead</source>
        <translation>stattdessen die im Papierkorb</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>Show one example and where it comes from.</source>
        <translation>Ein Beispiel zeigen und woher es kommt.</translation>
    </message>
    <message>
        <source>Count the examples, measure their diversity and the way to training.</source>
        <translation>Die Beispiele zählen, ihre Vielfalt messen und den Weg zum Training.</translation>
    </message>
    <message>
        <source>Write examples to a file, CSV unless told.</source>
        <translation>Beispiele in eine Datei schreiben, als CSV, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>Write the accepted examples as a training file, OpenAI chat JSONL unless told.</source>
        <translation>Die angenommenen Beispiele als Trainingsdatei schreiben, als OpenAI-Chat-JSONL, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>system prompt for every row that has none of its own</source>
        <translation>System-Prompt für jede Zeile, die keinen eigenen hat</translation>
    </message>
    <message>
        <source>greeting, question, statement, joke or story</source>
        <translation>greeting, question, statement, joke oder story</translation>
    </message>
    <message>
        <source>the message that is answered</source>
        <translation>die Nachricht, auf die geantwortet wird</translation>
    </message>
    <message>
        <source>the avatar&apos;s reply</source>
        <translation>die Antwort des Avatars</translation>
    </message>
    <message>
        <source>what was said before</source>
        <translation>was vorher gesagt wurde</translation>
    </message>
    <message>
        <source>every example</source>
        <translation>jedes Beispiel</translation>
    </message>
    <message>
        <source>everything in the trash</source>
        <translation>alles im Papierkorb</translation>
    </message>
    <message>
        <source>Add an example of your own.</source>
        <translation>Ein eigenes Beispiel hinzufügen.</translation>
    </message>
    <message>
        <source>Change examples: state, category, texts, star or split.</source>
        <translation>Beispiele ändern: Status, Kategorie, Texte, Stern oder Aufteilung.</translation>
    </message>
    <message>
        <source>new, accepted or rejected</source>
        <translation>new, accepted oder rejected</translation>
    </message>
    <message>
        <source>mark as a favourite</source>
        <translation>als Favorit markieren</translation>
    </message>
    <message>
        <source>pin to training or validation; auto: neither</source>
        <translation>für Training oder Validierung festlegen; auto: keins von beiden</translation>
    </message>
    <message>
        <source>Reject examples; they are kept, not used.</source>
        <translation>Beispiele ablehnen; sie bleiben, werden aber nicht verwendet.</translation>
    </message>
    <message>
        <source>Move examples to the trash, where they stay for 30 days.</source>
        <translation>Beispiele in den Papierkorb legen, wo sie 30 Tage bleiben.</translation>
    </message>
    <message>
        <source>Take examples back from the trash.</source>
        <translation>Beispiele aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>Delete examples in the trash for good.</source>
        <translation>Beispiele im Papierkorb endgültig löschen.</translation>
    </message>
    <message>
        <source>Replace a text in messages and replies, as it is written; --dry-run shows where.</source>
        <translation>Einen Text in Nachrichten und Antworten ersetzen, genau wie geschrieben; --dry-run zeigt, wo.</translation>
    </message>
    <message>
        <source>Find examples again in all sources, on this computer; decisions are kept.</source>
        <translation>In allen Quellen neu nach Beispielen suchen, auf diesem Computer; Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>how many to select as most representative (20)</source>
        <translation>wie viele als aussagekräftigste ausgewählt werden (20)</translation>
    </message>
    <message>
        <source>leave out exchanges with fewer words (5); remembered</source>
        <translation>Wortwechsel mit weniger Wörtern auslassen (5); wird gemerkt</translation>
    </message>
    <message>
        <source>leave out replies with fewer words (2); remembered</source>
        <translation>Antworten mit weniger Wörtern auslassen (2); wird gemerkt</translation>
    </message>
    <message>
        <source>a longer silence ends a conversation (3; 0: none); remembered</source>
        <translation>eine längere Stille beendet ein Gespräch (3; 0: keine); wird gemerkt</translation>
    </message>
    <message>
        <source>keep bare greetings and goodbyes that are long enough (no); remembered</source>
        <translation>bloße Begrüßungen und Abschiede behalten, die lang genug sind (no); wird gemerkt</translation>
    </message>
    <message>
        <source>Store the rows of a training file as examples.</source>
        <translation>Die Zeilen einer Trainingsdatei als Beispiele speichern.</translation>
    </message>
    <message>
        <source>import the good rows and list the bad ones</source>
        <translation>die guten Zeilen importieren und die schlechten auflisten</translation>
    </message>
    <message>
        <source>List the avatars.</source>
        <translation>Die Avatare auflisten.</translation>
    </message>
    <message>
        <source>Show one avatar, its sources and its examples.</source>
        <translation>Einen Avatar, seine Quellen und seine Beispiele zeigen.</translation>
    </message>
    <message>
        <source>Create an avatar.</source>
        <translation>Einen Avatar anlegen.</translation>
    </message>
    <message>
        <source>a name under which the avatar speaks in chats (may be repeated)</source>
        <translation>ein Name, unter dem der Avatar in Chats spricht (mehrfach möglich)</translation>
    </message>
    <message>
        <source>Write an avatar with its examples as JSON.</source>
        <translation>Einen Avatar mit seinen Beispielen als JSON schreiben.</translation>
    </message>
    <message>
        <source>Delete an avatar with everything learned for it.</source>
        <translation>Einen Avatar löschen, mit allem, was für ihn gelernt wurde.</translation>
    </message>
    <message>
        <source>Write the whole library into one file that a passphrase opens.</source>
        <translation>Die ganze Bibliothek in eine Datei schreiben, die eine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Check a backup and show what is in it.</source>
        <translation>Eine Sicherung prüfen und zeigen, was darin ist.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library.</source>
        <translation>Eine Sicherung an die Stelle der Bibliothek setzen.</translation>
    </message>
    <message>
        <source>languages of the pictures, e.g. eng+deu (default: automatic)</source>
        <translation>Sprachen der Bilder, z. B. eng+deu (sonst automatisch)</translation>
    </message>
    <message>
        <source>Read files and print what was said, without storing anything.</source>
        <translation>Dateien lesen und ausgeben, was gesagt wurde, ohne etwas zu speichern.</translation>
    </message>
    <message>
        <source>the files are one conversation scrolled down: join them</source>
        <translation>die Dateien sind ein durchgescrolltes Gespräch: zusammenfügen</translation>
    </message>
    <message>
        <source>Read files into an avatar; without files, go on with what was left unread.</source>
        <translation>Dateien für einen Avatar lesen; ohne Dateien mit dem weitermachen, was noch ungelesen ist.</translation>
    </message>
    <message>
        <source>who writes on the right in two-sided chats</source>
        <translation>wer in zweiseitigen Chats rechts schreibt</translation>
    </message>
    <message>
        <source>List the files that an avatar was given.</source>
        <translation>Die Dateien auflisten, die ein Avatar bekommen hat.</translation>
    </message>
    <message>
        <source>Show one source, what was not read of it and why.</source>
        <translation>Eine Quelle zeigen, was von ihr nicht gelesen wurde und warum.</translation>
    </message>
    <message>
        <source>Keep sources, but learn nothing from them.</source>
        <translation>Quellen behalten, aber nichts aus ihnen lernen.</translation>
    </message>
    <message>
        <source>Learn from excluded sources again.</source>
        <translation>Wieder aus ausgelassenen Quellen lernen.</translation>
    </message>
    <message>
        <source>Move sources to the trash with all that was learned from them.</source>
        <translation>Quellen mit allem, was aus ihnen gelernt wurde, in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>Take sources back from the trash with all that was learned from them.</source>
        <translation>Quellen mit allem, was aus ihnen gelernt wurde, aus dem Papierkorb zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>Stopped before %1 was done.</source>
        <translation>%1 wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>What was finished is kept. Run the same command again to go on.</source>
        <translation>Was fertig ist, bleibt. Führe denselben Befehl noch einmal aus, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling; &quot;list&quot; shows what is there.</source>
        <translation>Prüfe die Schreibweise; „list“ zeigt, was da ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: its content is damaged or wrong.</source>
        <translation>%1 ist nicht lesbar: Der Inhalt ist beschädigt oder falsch.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again and retry.</source>
        <translation>Öffne die Datei in dem Programm, das sie gemacht hat, speichere sie neu und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check that the place exists, that you may use it, and that there is space left.</source>
        <translation>Prüfe, ob es den Ort gibt, ob du ihn benutzen darfst und ob noch Platz ist.</translation>
    </message>
    <message>
        <source>Stored data of %1 do not check out.</source>
        <translation>Gespeicherte Daten zu %1 sind nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The rest of the library stays usable. Restore a backup if you need this part.</source>
        <translation>Der Rest der Bibliothek bleibt benutzbar. Stelle eine Sicherung wieder her, wenn du diesen Teil brauchst.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: this format isn&apos;t supported.</source>
        <translation>%1 ist nicht lesbar: Dieses Format wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Save pictures as PNG or JPEG, documents as PDF or text, and add them again.</source>
        <translation>Speichere Bilder als PNG oder JPEG, Dokumente als PDF oder Text, und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without a password and add that.</source>
        <translation>Speichere eine Kopie ohne Passwort und füge sie hinzu.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>Check that it is the right file; for a picture, try a sharper one.</source>
        <translation>Prüfe, ob es die richtige Datei ist; bei einem Bild versuche es mit einem schärferen.</translation>
    </message>
    <message>
        <source>%1 is over a limit.</source>
        <translation>%1 überschreitet eine Grenze.</translation>
    </message>
    <message>
        <source>Limits: 100 MB a file, 50 megapixels, 10,000 pages. Split it or save it smaller.</source>
        <translation>Grenzen: 100 MB je Datei, 50 Megapixel, 10.000 Seiten. Teile die Datei auf oder speichere sie kleiner.</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>%1 brauchte zum Lesen zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Save it smaller or simpler, for example as separate pages, and retry.</source>
        <translation>Speichere die Datei kleiner oder einfacher, zum Beispiel als einzelne Seiten, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Reading %1 ended unexpectedly; nothing else was harmed.</source>
        <translation>Das Lesen endete unerwartet: %1; sonst ist nichts beschädigt.</translation>
    </message>
    <message>
        <source>Save it in another format and retry. It may be damaged.</source>
        <translation>Speichere die Datei in einem anderen Format und versuche es noch einmal. Vielleicht ist sie beschädigt.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add a key first.</source>
        <translation>Füge zuerst einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Access to %1 was refused.</source>
        <translation>Der Zugriff auf %1 wurde verweigert.</translation>
    </message>
    <message>
        <source>Check the passphrase, or the rights of the file.</source>
        <translation>Prüfe die Passphrase oder die Rechte der Datei.</translation>
    </message>
    <message>
        <source>%1 does not offer this to your account.</source>
        <translation>%1 bietet das für dein Konto nicht an.</translation>
    </message>
    <message>
        <source>Choose another provider.</source>
        <translation>Wähle einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>%1 asks to wait.</source>
        <translation>%1 bittet zu warten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 would pass your spending limit.</source>
        <translation>%1 würde dein Ausgabenlimit überschreiten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the limit to go on.</source>
        <translation>Es wurde nichts gesendet. Ändere das Limit, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Prüfe die Verbindung.</translation>
    </message>
    <message>
        <source>%1 did not answer as it should.</source>
        <translation>%1 hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>The library is locked: %1.</source>
        <translation>Die Bibliothek ist gesperrt: %1.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1.</source>
        <translation>Die Bibliothek wird gerade von einem anderen Programm benutzt: %1.</translation>
    </message>
    <message>
        <source>Close Likeness or wait for the other command, then retry. Reading verbs work meanwhile.</source>
        <translation>Schließe Likeness oder warte auf den anderen Befehl und versuche es dann noch einmal. Lesende Befehle gehen währenddessen.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Likeness.</source>
        <translation>Die Bibliothek %1 wurde von einem neueren Likeness geschrieben.</translation>
    </message>
    <message>
        <source>Update this program. Nothing was changed.</source>
        <translation>Aktualisiere dieses Programm. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>likeness-cli --help lists the verbs and options.</source>
        <translation>likeness-cli --help listet Befehle und Optionen auf.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von dir gewählt</translation>
    </message>
    <message>
        <source>named by the imported file</source>
        <translation>von der importierten Datei angegeben</translation>
    </message>
    <message>
        <source>a greeting or parting word</source>
        <translation>ein Wort zum Gruß oder Abschied</translation>
    </message>
    <message>
        <source>ends in a question mark</source>
        <translation>endet mit einem Fragezeichen</translation>
    </message>
    <message>
        <source>starts with a question word</source>
        <translation>beginnt mit einem Fragewort</translation>
    </message>
    <message>
        <source>laughter</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>has the form of a joke</source>
        <translation>hat die Form eines Witzes</translation>
    </message>
    <message>
        <source>long and told in the past</source>
        <translation>lang und in der Vergangenheit erzählt</translation>
    </message>
    <message>
        <source>narrative words</source>
        <translation>erzählende Wörter</translation>
    </message>
    <message>
        <source>nothing else fits</source>
        <translation>nichts anderes passt</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>only a greeting</source>
        <translation>nur eine Begrüßung</translation>
    </message>
    <message>
        <source>only a goodbye</source>
        <translation>nur ein Abschied</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>nur ein Link</translation>
    </message>
    <message>
        <source>only a number</source>
        <translation>nur eine Zahl</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>dasselbe wie ein anderes</translation>
    </message>
    <message>
        <source>nearly the same as another</source>
        <translation>fast dasselbe wie ein anderes</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>es antwortet niemandem</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>sie ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>sie ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>sie enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>it has the fields of no known format</source>
        <translation>sie hat die Felder keines bekannten Formats</translation>
    </message>
    <message>
        <source>it has no messages</source>
        <translation>sie hat keine Nachrichten</translation>
    </message>
    <message>
        <source>a message has an unknown role</source>
        <translation>eine Nachricht hat eine unbekannte Rolle</translation>
    </message>
    <message>
        <source>a message&apos;s content is not text</source>
        <translation>der Inhalt einer Nachricht ist kein Text</translation>
    </message>
    <message>
        <source>no message is the assistant&apos;s</source>
        <translation>keine Nachricht ist vom Assistenten</translation>
    </message>
    <message>
        <source>the reply is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>a column is missing</source>
        <translation>eine Spalte fehlt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 has changed since it was added, so reading it can&apos;t go on.</source>
        <translation>%1 hat sich seit dem Hinzufügen geändert, deshalb kann das Lesen nicht weitergehen.</translation>
    </message>
    <message>
        <source>Add it again: likeness-cli import FILE</source>
        <translation>Füge die Datei noch einmal hinzu: likeness-cli import FILE</translation>
    </message>
    <message>
        <source>Check the spelling and the folder.</source>
        <translation>Prüfe die Schreibweise und den Ordner.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it: chmod u+r FILE</source>
        <translation>Gib dir das Recht, die Datei zu lesen: chmod u+r FILE</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and whole, then retry.</source>
        <translation>Prüfe, ob der Datenträger angeschlossen und heil ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe, not a file.</source>
        <translation>%1 ist ein Ordner, ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file, or - for standard input.</source>
        <translation>Nenne eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is an archive of pictures or documents.</source>
        <translation>%1 ist ein Archiv mit Bildern oder Dokumenten.</translation>
    </message>
    <message>
        <source>Unpack it and add the files.</source>
        <translation>Entpacke es und füge die Dateien hinzu.</translation>
    </message>
    <message>
        <source>%1 is an archive without a chat.</source>
        <translation>%1 ist ein Archiv ohne Chat.</translation>
    </message>
    <message>
        <source>Unpack it and add the files that hold text.</source>
        <translation>Entpacke es und füge die Dateien hinzu, die Text enthalten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: office documents aren&apos;t supported.</source>
        <translation>%1 ist nicht lesbar: Office-Dokumente werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Save it as PDF or text and add it again.</source>
        <translation>Speichere die Datei als PDF oder Text und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: its JSON is of an unknown form.</source>
        <translation>%1 ist nicht lesbar: Das JSON hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>%1 is not what its name says.</source>
        <translation>%1 ist nicht, was der Name sagt.</translation>
    </message>
    <message>
        <source>%1 is a program, not text.</source>
        <translation>%1 ist ein Programm, kein Text.</translation>
    </message>
    <message>
        <source>Add pictures, PDF, text or chat exports.</source>
        <translation>Füge Bilder, PDF, Text oder Chat-Exporte hinzu.</translation>
    </message>
    <message>
        <source>a quote mark in it is never closed</source>
        <translation>ein Anführungszeichen darin wird nie geschlossen</translation>
    </message>
    <message>
        <source>it has too few columns</source>
        <translation>sie hat zu wenige Spalten</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1: other texts in the archive, left unread: %3. Unpack it and add the files you want.</source>
        <translation>%1: andere Texte im Archiv, die ungelesen blieben: %3. Entpacke es und füge die gewünschten Dateien hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further notice(s) not listed here. Correct the file and add it again.</source>
        <translation>
            <numerusform>%1: %n weiterer Hinweis steht hier nicht. Berichtige die Datei und füge sie noch einmal hinzu.</numerusform>
            <numerusform>%1: %n weitere Hinweise stehen hier nicht. Berichtige die Datei und füge sie noch einmal hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is over a limit, and the rest was left out. Split it and add the parts.</source>
        <translation>%1 überschreitet eine Grenze, und der Rest wurde weggelassen. Teile die Datei auf und füge die Teile hinzu.</translation>
    </message>
    <message>
        <source>%1, page %2: a part could not be read; what could be is kept. Save the file again in the program that made it, or take a new picture.</source>
        <translation>%1, Seite %2: Ein Teil ließ sich nicht lesen; das Übrige ist da. Speichere die Datei im ursprünglichen Programm neu oder mach ein neues Bild.</translation>
    </message>
    <message>
        <source>%1, page %2: it holds text that a person does not see, which was left out. Look at the page before you use its examples.</source>
        <translation>%1, Seite %2: Sie enthält Text, den ein Mensch nicht sieht; er wurde weggelassen. Sieh dir die Seite an, bevor du ihre Beispiele verwendest.</translation>
    </message>
    <message>
        <source>%1, page %2: its text tries to give orders to an AI. Nothing obeyed it. Look at its examples before you use them.</source>
        <translation>%1, Seite %2: Ihr Text versucht, einer KI Befehle zu geben. Niemand ist ihnen gefolgt. Sieh dir die Beispiele an, bevor du sie verwendest.</translation>
    </message>
    <message>
        <source>%1: places with bytes that are not text: %3. Save it as UTF-8 and add it again.</source>
        <translation>%1: Stellen mit Bytes, die kein Text sind: %3. Speichere die Datei als UTF-8 und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1: invisible control characters were removed: %3. Nothing needs to be done.</source>
        <translation>%1: Unsichtbare Steuerzeichen wurden entfernt: %3. Du musst nichts tun.</translation>
    </message>
    <message>
        <source>%1, row %3 was left out: %4. Correct the row and add the file again.</source>
        <translation>%1, Zeile %3 wurde ausgelassen: %4. Berichtige die Zeile und füge die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1, page %2: too small or blurred to be read surely. A sharper picture may help.</source>
        <translation>%1, Seite %2: zu klein oder zu unscharf, um sicher gelesen zu werden. Ein schärferes Bild kann helfen.</translation>
    </message>
    <message>
        <source>%1, page %2: text outside the bubbles was taken in. Look at its examples.</source>
        <translation>%1, Seite %2: Text außerhalb der Sprechblasen wurde aufgenommen. Sieh dir die Beispiele an.</translation>
    </message>
    <message>
        <source>%1: day and month of its dates can&apos;t be told apart, so times may be wrong. Nothing needs to be done unless silences between messages matter to you.</source>
        <translation>%1: Tag und Monat der Daten lassen sich nicht unterscheiden, Zeiten können also falsch sein. Du musst nichts tun, außer wenn dir die Stille zwischen Nachrichten wichtig ist.</translation>
    </message>
    <message>
        <source>%1: it holds one side of the chats only, so there is nothing that these messages answer. Export whole channels for pairs.</source>
        <translation>%1: Die Datei enthält nur eine Seite der Chats, es gibt also nichts, worauf diese Nachrichten antworten. Exportiere ganze Kanäle, um Paare zu bekommen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: the %2 format isn&apos;t supported.</source>
        <translation>%1 ist nicht lesbar: Das Format %2 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Speichere die Datei als PNG oder JPEG und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1: further rows that were left out: %2. --json lists them all.</source>
        <translation>%1: weitere ausgelassene Zeilen: %2. --json listet alle auf.</translation>
    </message>
    <message>
        <source>There is no avatar yet. Create one: likeness-cli avatars create NAME</source>
        <translation>Es gibt noch keinen Avatar. Lege einen an: likeness-cli avatars create NAME</translation>
    </message>
    <message>
        <source>This deletes %1 with all its sources and examples for good. Type its name to go on:</source>
        <translation>Das löscht %1 mit allen Quellen und Beispielen endgültig. Tippe den Namen ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>An avatar needs a name.</source>
        <translation>Ein Avatar braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an avatar named &quot;%1&quot; already.</source>
        <translation>Es gibt schon einen Avatar namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Speaks as: %1</source>
        <translation>Spricht als: %1</translation>
    </message>
    <message>
        <source>%1, %2, accepted: %3</source>
        <translation>%1, %2, angenommen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Would create the avatar %1.</source>
        <translation>Würde den Avatar %1 anlegen.</translation>
    </message>
    <message>
        <source>Created %1 (%2).</source>
        <translation>%1 angelegt (%2).</translation>
    </message>
    <message>
        <source>Would make an avatar of %1.</source>
        <translation>Würde aus %1 einen Avatar machen.</translation>
    </message>
    <message>
        <source>%1 holds no avatar.</source>
        <translation>%1 enthält keinen Avatar.</translation>
    </message>
    <message>
        <source>Such files are made by: likeness-cli avatars export NAME --out FILE</source>
        <translation>Solche Dateien macht: likeness-cli avatars export NAME --out FILE</translation>
    </message>
    <message>
        <source>Would delete the avatar %1 with all its sources and examples.</source>
        <translation>Würde den Avatar %1 mit allen Quellen und Beispielen löschen.</translation>
    </message>
    <message>
        <source>%1 was not deleted: nobody confirmed it.</source>
        <translation>%1 wurde nicht gelöscht: Niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>Add --yes to confirm.</source>
        <translation>Füge --yes hinzu, um zu bestätigen.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>The query does not understand &quot;%1&quot;.</source>
        <translation>Die Abfrage versteht „%1“ nicht.</translation>
    </message>
    <message>
        <source>Known are cat: status: src: conf: len: is: has: and plain words.</source>
        <translation>Bekannt sind cat: status: src: conf: len: is: has: und einfache Wörter.</translation>
    </message>
    <message>
        <source>Several examples begin with &quot;%1&quot;.</source>
        <translation>Mehrere Beispiele beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Gib mehr von der ID an.</translation>
    </message>
    <message>
        <source>There is no example &quot;%1&quot;.</source>
        <translation>Das Beispiel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>likeness-cli examples list shows their ids.</source>
        <translation>likeness-cli examples list zeigt ihre IDs.</translation>
    </message>
    <message>
        <source>Name the examples by their ids, or give a --query, or say --all.</source>
        <translation>Nenne die Beispiele mit ihren IDs, gib eine --query an oder sag --all.</translation>
    </message>
    <message>
        <source>The --query is blank, which would mean every example.</source>
        <translation>Die --query ist leer, das würde jedes Beispiel bedeuten.</translation>
    </message>
    <message>
        <source>If that is meant, say --all.</source>
        <translation>Wenn das gemeint ist, sag --all.</translation>
    </message>
    <message>
        <source>Stored rows that are damaged and missing here: %1.</source>
        <translation>Gespeicherte Zeilen, die beschädigt sind und hier fehlen: %1.</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
    <message>
        <source>Categories, without rejected ones:</source>
        <translation>Kategorien, ohne abgelehnte:</translation>
    </message>
    <message>
        <source>Selected: %1, left out: %2, worth a look: %3</source>
        <translation>Ausgewählt: %1, ausgelassen: %2, anzusehen: %3</translation>
    </message>
    <message>
        <source>Diversity: %1 of 1</source>
        <translation>Vielfalt: %1 von 1</translation>
    </message>
    <message>
        <source>Accepted for training: %1 of %2</source>
        <translation>Fürs Training angenommen: %1 von %2</translation>
    </message>
    <message>
        <source>--limit needs a number, not &quot;%1&quot;.</source>
        <translation>--limit braucht eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>No examples match.</source>
        <translation>Keine Beispiele passen.</translation>
    </message>
    <message>
        <source>Message: </source>
        <translation>Nachricht: </translation>
    </message>
    <message>
        <source>Reply: </source>
        <translation>Antwort: </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n example(s).</source>
        <translation>
            <numerusform>%n Beispiel geändert.</numerusform>
            <numerusform>%n Beispiele geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n example(s).</source>
        <translation>
            <numerusform>Würde %n Beispiel ändern.</numerusform>
            <numerusform>Würde %n Beispiele ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because nothing would be left of the reply: %1.</source>
        <translation>Unverändert, weil von der Antwort nichts übrig bliebe: %1.</translation>
    </message>
    <message>
        <source>Say which text to replace.</source>
        <translation>Gib an, welcher Text ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Name the examples by their ids, or say --all.</source>
        <translation>Nenne die Beispiele mit ihren IDs oder sag --all.</translation>
    </message>
    <message>
        <source>likeness-cli examples list --trash shows them.</source>
        <translation>likeness-cli examples list --trash zeigt sie.</translation>
    </message>
    <message>
        <source>There is no example &quot;%1&quot; in the trash.</source>
        <translation>Das Beispiel „%1“ ist nicht im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n example(s) for good. Type &quot;delete&quot; to go on:</source>
        <translation>
            <numerusform>Das löscht %n Beispiel endgültig. Tippe „delete“ ein, um fortzufahren:</numerusform>
            <numerusform>Das löscht %n Beispiele endgültig. Tippe „delete“ ein, um fortzufahren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would move %n example(s) to the trash.</source>
        <translation>
            <numerusform>Würde %n Beispiel in den Papierkorb legen.</numerusform>
            <numerusform>Würde %n Beispiele in den Papierkorb legen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n example(s) to the trash, for 30 days.</source>
        <translation>
            <numerusform>%n Beispiel für 30 Tage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Beispiele für 30 Tage in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take %n example(s) back from the trash.</source>
        <translation>
            <numerusform>Würde %n Beispiel aus dem Papierkorb zurückholen.</numerusform>
            <numerusform>Würde %n Beispiele aus dem Papierkorb zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n example(s) back from the trash.</source>
        <translation>
            <numerusform>%n Beispiel aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%n Beispiele aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %n example(s) for good.</source>
        <translation>
            <numerusform>Würde %n Beispiel endgültig löschen.</numerusform>
            <numerusform>Würde %n Beispiele endgültig löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted: nobody confirmed it.</source>
        <translation>Es wurde nichts gelöscht: Niemand hat es bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n example(s) for good.</source>
        <translation>
            <numerusform>%n Beispiel endgültig gelöscht.</numerusform>
            <numerusform>%n Beispiele endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1 kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>A reply can&apos;t be blank: an example is a message and its reply.</source>
        <translation>Eine Antwort kann nicht leer sein: Ein Beispiel ist eine Nachricht und ihre Antwort.</translation>
    </message>
    <message>
        <source>To do without the example: likeness-cli examples reject ID</source>
        <translation>Um ohne das Beispiel auszukommen: likeness-cli examples reject ID</translation>
    </message>
    <message>
        <source>Say what to change, for example --state accepted.</source>
        <translation>Gib an, was geändert werden soll, zum Beispiel --state accepted.</translation>
    </message>
    <message>
        <source>Texts are changed one example at a time.</source>
        <translation>Texte werden für ein Beispiel auf einmal geändert.</translation>
    </message>
    <message>
        <source>--category does not know &quot;%1&quot;.</source>
        <translation>--category kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>An example needs a --reply.</source>
        <translation>Ein Beispiel braucht eine --reply.</translation>
    </message>
    <message>
        <source>Would add an example to %1.</source>
        <translation>Würde %1 ein Beispiel hinzufügen.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>%1 hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>%1 is too much or too little.</source>
        <translation>%1 ist zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>Words may be 0 to 1000, hours 0 to 8760.</source>
        <translation>Wörter dürfen 0 bis 1000 sein, Stunden 0 bis 8760.</translation>
    </message>
    <message>
        <source>--target is a number from 1 to 1000.</source>
        <translation>--target ist eine Zahl von 1 bis 1000.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n example(s): %1 new, %2 no longer there.</source>
        <translation>
            <numerusform>%n Beispiel gefunden: %1 neu, %2 nicht mehr da.</numerusform>
            <numerusform>%n Beispiele gefunden: %1 neu, %2 nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) as %1.</source>
        <translation>
            <numerusform>%n Zeile als %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen als %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format does not know &quot;%1&quot;.</source>
        <translation>--format kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Say where to write: --out FILE, or --out - for standard output.</source>
        <translation>Gib an, wohin geschrieben wird: --out FILE oder --out - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 has no examples to export.</source>
        <translation>%1 hat keine Beispiele zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Would write %n row(s).</source>
        <translation>
            <numerusform>Würde %n Zeile schreiben.</numerusform>
            <numerusform>Würde %n Zeilen schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files first, or change the --query.</source>
        <translation>Importiere zuerst Dateien oder ändere die --query.</translation>
    </message>
    <message>
        <source>Accept some first: likeness-cli examples set --query &apos;status:new&apos; --state accepted</source>
        <translation>Nimm zuerst welche an: likeness-cli examples set --query &apos;status:new&apos; --state accepted</translation>
    </message>
    <message>
        <source>bare greetings stay</source>
        <translation>bloße Begrüßungen bleiben</translation>
    </message>
    <message>
        <source>bare greetings and goodbyes are left out</source>
        <translation>bloße Begrüßungen und Abschiede werden ausgelassen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Filter, unless a reply has substance: exchanges under %n word(s) and replies under %1 are left out; %2. A silence of %3 ends a conversation (0: none does).</source>
        <translation>
            <numerusform>Filter, außer eine Antwort hat Gehalt: Wortwechsel unter %n Wort und Antworten unter %1 werden ausgelassen; %2. Eine Stille von %3 beendet ein Gespräch (0: keine).</numerusform>
            <numerusform>Filter, außer eine Antwort hat Gehalt: Wortwechsel unter %n Wörtern und Antworten unter %1 werden ausgelassen; %2. Eine Stille von %3 beendet ein Gespräch (0: keine).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here already; it was not read again.</source>
        <translation>%1 ist schon da und wurde nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>%1: some words were not read surely. Look at them: likeness-cli examples list --query &apos;is:review&apos;</source>
        <translation>%1: Einige Wörter wurden nicht sicher gelesen. Sieh sie dir an: likeness-cli examples list --query &apos;is:review&apos;</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) read and kept. Run import again, without files, to read the rest and find examples in all of it; likeness-cli examples find looks through what is read.</source>
        <translation>
            <numerusform>Angehalten. %n Datei gelesen und behalten. Führe import noch einmal ohne Dateien aus, um den Rest zu lesen und in allem Beispiele zu finden; likeness-cli examples find durchsucht, was gelesen ist.</numerusform>
            <numerusform>Angehalten. %n Dateien gelesen und behalten. Führe import noch einmal ohne Dateien aus, um den Rest zu lesen und in allem Beispiele zu finden; likeness-cli examples find durchsucht, was gelesen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 read (%2), %3 already here, %4 failed. Examples: %5 found, %6 new.</source>
        <translation>Dateien: %1 gelesen (%2), %3 schon da, %4 fehlgeschlagen. Beispiele: %5 gefunden, %6 neu.</translation>
    </message>
    <message>
        <source>Nobody is known to be %1 among: %2. Say who: likeness-cli examples find --self NAME</source>
        <translation>Niemand hiervon ist als %1 bekannt: %2. Sag, wer: likeness-cli examples find --self NAME</translation>
    </message>
    <message>
        <source>--speaker-right is &quot;me&quot; or &quot;them&quot;, not &quot;%1&quot;.</source>
        <translation>--speaker-right ist „me“ oder „them“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Sicherung vom %1, %2</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <translation>%1  %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this backup.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the backup was made.</source>
        <translation>Es ist die, die beim Sichern gewählt wurde.</translation>
    </message>
    <message>
        <source>%1 is no backup of a library.</source>
        <translation>%1 ist keine Sicherung einer Bibliothek.</translation>
    </message>
    <message>
        <source>Backups are made by: likeness-cli library backup --out FILE</source>
        <translation>Sicherungen macht: likeness-cli library backup --out FILE</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or cut off.</source>
        <translation>Die Sicherung %1 ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another copy of it.</source>
        <translation>Es wurde nichts verändert. Nimm eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer Likeness.</source>
        <translation>Die Sicherung %1 wurde von einem neueren Likeness geschrieben.</translation>
    </message>
    <message>
        <source>Passphrase of the backup:</source>
        <translation>Passphrase der Sicherung:</translation>
    </message>
    <message>
        <source>The backup&apos;s passphrase is needed.</source>
        <translation>Die Passphrase der Sicherung wird gebraucht.</translation>
    </message>
    <message>
        <source>This replaces the library that is there, with all its avatars. Type &quot;replace&quot; to go on:</source>
        <translation>Das ersetzt die vorhandene Bibliothek mit allen Avataren. Tippe „replace“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Say where to write the backup: --out FILE</source>
        <translation>Gib an, wohin gesichert wird: --out FILE</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe.</source>
        <translation>%1 ist ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>A backup is written into a file: --out FILE</source>
        <translation>Eine Sicherung wird in eine Datei geschrieben: --out FILE</translation>
    </message>
    <message>
        <source>Would write a backup to %1.</source>
        <translation>Würde eine Sicherung nach %1 schreiben.</translation>
    </message>
    <message>
        <source>It opens with the passphrase alone, which nobody can recover.</source>
        <translation>Sie öffnet sich allein mit der Passphrase, die niemand wiederbeschaffen kann.</translation>
    </message>
    <message>
        <source>Nothing was restored: nobody confirmed it.</source>
        <translation>Es wurde nichts wiederhergestellt: Niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>The library opens with the backup&apos;s passphrase from now on.</source>
        <translation>Die Bibliothek öffnet sich von jetzt an mit der Passphrase der Sicherung.</translation>
    </message>
    <message>
        <source>Row %1 was rejected: %2.</source>
        <translation>Zeile %1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 has no row that can be imported.</source>
        <translation>%1 hat keine Zeile, die sich importieren lässt.</translation>
    </message>
    <message>
        <source>Check that it is a training file: OpenAI chat JSONL, ShareGPT, Alpaca or CSV.</source>
        <translation>Prüfe, ob es eine Trainingsdatei ist: OpenAI-Chat-JSONL, ShareGPT, Alpaca oder CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bad row(s) among %2; nothing was imported.</source>
        <translation>
            <numerusform>%1 hat %n schlechte Zeile unter %2; es wurde nichts importiert.</numerusform>
            <numerusform>%1 hat %n schlechte Zeilen unter %2; es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them, or add --good-rows to import the others.</source>
        <translation>Bringe sie in Ordnung oder füge --good-rows hinzu, um die anderen zu importieren.</translation>
    </message>
    <message>
        <source>Imported %1 as %2; rows left out: %3.</source>
        <translation>%1 als %2 importiert; ausgelassene Zeilen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would import %n row(s).</source>
        <translation>
            <numerusform>Würde %n Zeile importieren.</numerusform>
            <numerusform>Würde %n Zeilen importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>Die Quelle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>likeness-cli sources list shows them.</source>
        <translation>likeness-cli sources list zeigt sie.</translation>
    </message>
    <message>
        <source>Several sources answer to &quot;%1&quot;.</source>
        <translation>Mehrere Quellen heißen „%1“.</translation>
    </message>
    <message>
        <source>Give more of the id: likeness-cli sources list</source>
        <translation>Gib mehr von der ID an: likeness-cli sources list</translation>
    </message>
    <message>
        <source>Pages read: %1 of %2. Examples learned: %3.</source>
        <translation>Gelesene Seiten: %1 von %2. Gelernte Beispiele: %3.</translation>
    </message>
    <message>
        <source>The trash holds no sources.</source>
        <translation>Im Papierkorb sind keine Quellen.</translation>
    </message>
    <message>
        <source>There are no sources yet. Add some: likeness-cli import FILE...</source>
        <translation>Es gibt noch keine Quellen. Füge welche hinzu: likeness-cli import FILE...</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is learned from %n source(s) any more.</source>
        <translation>
            <numerusform>Aus %n Quelle wird nichts mehr gelernt.</numerusform>
            <numerusform>Aus %n Quellen wird nichts mehr gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would learn nothing more from %n source(s).</source>
        <translation>
            <numerusform>Würde aus %n Quelle nichts mehr lernen.</numerusform>
            <numerusform>Würde aus %n Quellen nichts mehr lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n source(s) again.</source>
        <translation>
            <numerusform>Aus %n Quelle wird wieder gelernt.</numerusform>
            <numerusform>Aus %n Quellen wird wieder gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would learn from %n source(s) again.</source>
        <translation>
            <numerusform>Würde wieder aus %n Quelle lernen.</numerusform>
            <numerusform>Würde wieder aus %n Quellen lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n source(s) to the trash for 30 days, with all that was learned there.</source>
        <translation>
            <numerusform>%n Quelle mit allem daraus Gelernten für 30 Tage in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Quellen mit allem daraus Gelernten für 30 Tage in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would move %n source(s) to the trash, with all that was learned there.</source>
        <translation>
            <numerusform>Würde %n Quelle mit allem daraus Gelernten in den Papierkorb legen.</numerusform>
            <numerusform>Würde %n Quellen mit allem daraus Gelernten in den Papierkorb legen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n source(s) back from the trash.</source>
        <translation>
            <numerusform>%n Quelle aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%n Quellen aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would take %n source(s) back from the trash.</source>
        <translation>
            <numerusform>Würde %n Quelle aus dem Papierkorb zurückholen.</numerusform>
            <numerusform>Würde %n Quellen aus dem Papierkorb zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--columns does not understand &quot;%1&quot;.</source>
        <translation>--columns versteht „%1“ nicht.</translation>
    </message>
    <message>
        <source>It is like speaker=Author,text=Message,time=Date; order=day|month|year and header=yes|no may follow.</source>
        <translation>Es sieht so aus: speaker=Author,text=Message,time=Date; order=day|month|year und header=yes|no können folgen.</translation>
    </message>
    <message>
        <source>%1: it isn&apos;t known which of its columns hold the chat. It has: %2.</source>
        <translation>%1: Welche der Spalten den Chat enthalten, ist nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Say which: --columns speaker=NAME,text=NAME,time=NAME (time may be left out).</source>
        <translation>Sag, welche: --columns speaker=NAME,text=NAME,time=NAME (time darf fehlen).</translation>
    </message>
    <message>
        <source>%1 is no folder, so no library can lie in it.</source>
        <translation>%1 ist kein Ordner, darin kann keine Bibliothek liegen.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or leave it out for the one that the window uses.</source>
        <translation>Nenne mit --data-dir einen Ordner, oder lass es weg für den, den das Fenster nimmt.</translation>
    </message>
    <message>
        <source>also replies to nobody, with which a conversation was opened</source>
        <translation>auch Antworten an niemanden, mit denen ein Gespräch eröffnet wurde</translation>
    </message>
    <message>
        <source>also what the filter leaves out: too short, greetings, repeats</source>
        <translation>auch was der Filter auslässt: zu kurz, Begrüßungen, Wiederholungen</translation>
    </message>
    <message>
        <source>Replace personal data by placeholders such as [phone 1]; --dry-run shows where.</source>
        <translation>Persönliche Daten durch Platzhalter wie [phone 1] ersetzen; --dry-run zeigt, wo.</translation>
    </message>
    <message>
        <source>Keep the best of near-duplicates and move the others to the trash.</source>
        <translation>Von fast gleichen Beispielen das beste behalten und die anderen in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>Make an avatar of a file that avatars export wrote, or of a character card.</source>
        <translation>Einen Avatar aus einer Datei von avatars export oder aus einer Charakterkarte machen.</translation>
    </message>
    <message>
        <source>of unknown tables: speaker=NAME,text=NAME,time=NAME,order=day|month|year,header=yes|no</source>
        <translation>unbekannter Tabellen: speaker=NAME,text=NAME,time=NAME,order=day|month|year,header=yes|no</translation>
    </message>
    <message>
        <source>go on with what comes into the folders, until Ctrl+C</source>
        <translation>weitermachen mit allem, was in die Ordner kommt, bis Strg+C</translation>
    </message>
    <message>
        <source>%1 is a table, and it isn&apos;t known which of its columns hold the chat.</source>
        <translation>%1 ist eine Tabelle, und welche ihrer Spalten den Chat enthalten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 holds a character card that can&apos;t be understood.</source>
        <translation>%1 enthält eine Charakterkarte, die nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>Save it again as a V2 card in the program that made it and retry.</source>
        <translation>Speichere sie in dem Programm, aus dem sie kommt, noch einmal als V2-Karte.</translation>
    </message>
    <message>
        <source>%1 is a character card of a later version.</source>
        <translation>%1 ist eine Charakterkarte einer späteren Version.</translation>
    </message>
    <message>
        <source>Save it as a V2 or V3 card and add it again.</source>
        <translation>Speichere sie als V2- oder V3-Karte und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 holds a compressed character card, which isn&apos;t supported.</source>
        <translation>%1 enthält eine gepackte Charakterkarte, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Save the card as JSON and add that.</source>
        <translation>Speichere die Karte als JSON und füge diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Exports of Telegram and Discord, character cards and training files are known.</source>
        <translation>Bekannt sind Exporte von Telegram und Discord, Charakterkarten und Trainingsdateien.</translation>
    </message>
    <message numerus="yes">
        <source>Would write a character card with %n example(s).</source>
        <translation>
            <numerusform>Würde eine Charakterkarte mit %n Beispiel schreiben.</numerusform>
            <numerusform>Würde eine Charakterkarte mit %n Beispielen schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote a character card with %n example(s).</source>
        <translation>
            <numerusform>Charakterkarte mit %n Beispiel geschrieben.</numerusform>
            <numerusform>Charakterkarte mit %n Beispielen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n near-duplicate(s) to the trash.</source>
        <translation>
            <numerusform>%n fast gleiches Beispiel in den Papierkorb gelegt.</numerusform>
            <numerusform>%n fast gleiche Beispiele in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate(s) would go to the trash.</source>
        <translation>
            <numerusform>%n fast gleiches Beispiel käme in den Papierkorb.</numerusform>
            <numerusform>%n fast gleiche Beispiele kämen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n opener(s), and of what the filter leaves out: %1. --with-openers and --with-left-out write them.</source>
        <translation>
            <numerusform>Nicht geschrieben: %n Eröffnung, und von dem, was der Filter auslässt: %1. --with-openers und --with-left-out schreiben sie.</numerusform>
            <numerusform>Nicht geschrieben: %n Eröffnungen, und von dem, was der Filter auslässt: %1. --with-openers und --with-left-out schreiben sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s).</source>
        <translation>
            <numerusform>%n neues Beispiel.</numerusform>
            <numerusform>%n neue Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped watching. %n file(s) read and kept.</source>
        <translation>
            <numerusform>Beobachten beendet. %n Datei gelesen und behalten.</numerusform>
            <numerusform>Beobachten beendet. %n Dateien gelesen und behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>Beobachtet: %1. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>--watch needs a folder to look into.</source>
        <translation>--watch braucht einen Ordner, in den es schaut.</translation>
    </message>
    <message>
        <source>%1 did not accept this key.</source>
        <translation>%1 hat diesen Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>It may have been revoked or belong to another project. Add another one.</source>
        <translation>Vielleicht wurde er widerrufen oder gehört zu einem anderen Projekt. Füge einen anderen hinzu.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left, so nothing was sent.</source>
        <translation>Dein Konto bei %1 hat kein Guthaben mehr, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Add credit on the provider&apos;s billing page.</source>
        <translation>Lade auf der Abrechnungsseite des Anbieters Guthaben auf.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>What came is kept. Try again.</source>
        <translation>Was ankam, bleibt erhalten. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>about $%1, at most $%2</source>
        <translation>etwa $%1, höchstens $%2</translation>
    </message>
    <message>
        <source>%1 is no amount of dollars.</source>
        <translation>%1 ist kein Betrag in Dollar.</translation>
    </message>
    <message>
        <source>It looks like this: --max-cost 0.50</source>
        <translation>Es sieht so aus: --max-cost 0.50</translation>
    </message>
    <message>
        <source>What %1 costs is not known, so no maximum can be kept.</source>
        <translation>Was %1 kostet, ist nicht bekannt; so lässt sich kein Höchstbetrag einhalten.</translation>
    </message>
    <message>
        <source>Leave out --max-cost and confirm by hand, or give the model a price.</source>
        <translation>Lass --max-cost weg und bestätige von Hand, oder gib dem Modell einen Preis.</translation>
    </message>
    <message>
        <source>It may cost up to $%1, more than --max-cost.</source>
        <translation>Es kann bis zu $%1 kosten, mehr als --max-cost.</translation>
    </message>
    <message>
        <source>Nothing was sent. Raise --max-cost, or ask for less.</source>
        <translation>Es wurde nichts gesendet. Erhöhe --max-cost oder frage nach weniger.</translation>
    </message>
    <message>
        <source>To      %1 (%2), model %3</source>
        <translation>An        %1 (%2), Modell %3</translation>
    </message>
    <message numerus="yes">
        <source>What    %n message(s), %1 bytes</source>
        <translation>
            <numerusform>Was       %n Nachricht, %1 Bytes</numerusform>
            <numerusform>Was       %n Nachrichten, %1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden  %n piece(s) of personal data replaced</source>
        <translation>
            <numerusform>Verborgen %n persönliche Angabe ersetzt</numerusform>
            <numerusform>Verborgen %n persönliche Angaben ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens  %1 in, up to %2 out</source>
        <translation>Tokens    %1 hin, bis zu %2 zurück</translation>
    </message>
    <message>
        <source>Tokens  about %1 in, up to %2 out</source>
        <translation>Tokens    etwa %1 hin, bis zu %2 zurück</translation>
    </message>
    <message>
        <source>Cost    %1</source>
        <translation>Kosten    %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm it, or give --yes and --max-cost USD.</source>
        <translation>Es wurde nichts gesendet. Bestätige es, oder gib --yes und --max-cost USD an.</translation>
    </message>
    <message>
        <source>--yes alone does not spend money.</source>
        <translation>--yes allein gibt kein Geld aus.</translation>
    </message>
    <message>
        <source>Type &quot;send&quot; to send it:</source>
        <translation>Tippe „send“, um es zu senden:</translation>
    </message>
    <message>
        <source>Nobody agreed to send it.</source>
        <translation>Niemand hat dem Senden zugestimmt.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er sagt: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove who it is, so nothing was sent.</source>
        <translation>%1 kann nicht beweisen, wer es ist; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refused this to your account.</source>
        <translation>%1 hat das deinem Konto verweigert.</translation>
    </message>
    <message>
        <source>%1 knows no such model or address.</source>
        <translation>%1 kennt kein solches Modell und keine solche Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not take the question.</source>
        <translation>%1 hat die Frage nicht angenommen.</translation>
    </message>
    <message>
        <source>The question or its answer is too long for %1.</source>
        <translation>Die Frage oder ihre Antwort ist zu lang für %1.</translation>
    </message>
    <message>
        <source>send nothing that may cost more; with --yes, needed for what is paid</source>
        <translation>nichts senden, was mehr kosten kann; mit --yes nötig für alles, was kostet</translation>
    </message>
    <message>
        <source>List the servers that questions may go to.</source>
        <translation>Die Server auflisten, an die Fragen gehen dürfen.</translation>
    </message>
    <message>
        <source>Add a server: OpenAI, or any that speaks its protocol. Nothing is sent.</source>
        <translation>Einen Server hinzufügen: OpenAI oder jeden, der dessen Protokoll spricht. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>openai (default), ollama, lm-studio, llama-cpp, vllm or openai-compatible</source>
        <translation>openai (sonst), ollama, lm-studio, llama-cpp, vllm oder openai-compatible</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>wie er heißen soll</translation>
    </message>
    <message>
        <source>its address, where it is not the usual one</source>
        <translation>seine Adresse, wenn es nicht die übliche ist</translation>
    </message>
    <message>
        <source>a file whose first line is the key; - is standard input</source>
        <translation>eine Datei, deren erste Zeile der Schlüssel ist; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>send to this address of the local network without encryption</source>
        <translation>an diese Adresse des lokalen Netzes unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Ask a server which models it offers: a free call that shows whether the key works.</source>
        <translation>Einen Server fragen, welche Modelle er anbietet: ein kostenloser Aufruf, der zeigt, ob der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>Look for servers on this computer at their usual addresses. Nothing leaves it.</source>
        <translation>Auf diesem Computer nach Servern an den üblichen Adressen suchen. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Remove a server and its key.</source>
        <translation>Einen Server und seinen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>List the models of each server with prices and the day they retire.</source>
        <translation>Die Modelle jedes Servers mit Preisen und dem Tag auflisten, an dem sie enden.</translation>
    </message>
    <message>
        <source>ask the servers now; without it nothing is sent and the last list is shown</source>
        <translation>die Server jetzt fragen; sonst wird nichts gesendet und die letzte Liste gezeigt</translation>
    </message>
    <message>
        <source>Say something to the avatar and print its answer; - reads it from standard input.</source>
        <translation>Dem Avatar etwas sagen und seine Antwort ausgeben; - liest von der Standardeingabe.</translation>
    </message>
    <message>
        <source>the voice that answers; else the active one</source>
        <translation>die Stimme, die antwortet; sonst die aktive</translation>
    </message>
    <message>
        <source>go on with this chat; else a new one begins</source>
        <translation>mit diesem Chat weitermachen; sonst beginnt ein neuer</translation>
    </message>
    <message>
        <source>print the answer as it comes; one JSON line each with --json</source>
        <translation>die Antwort ausgeben, wie sie kommt; mit --json je eine JSON-Zeile</translation>
    </message>
    <message>
        <source>List the chats.</source>
        <translation>Die Chats auflisten.</translation>
    </message>
    <message>
        <source>Show what was said in a chat.</source>
        <translation>Zeigen, was in einem Chat gesagt wurde.</translation>
    </message>
    <message>
        <source>Write a chat to a file.</source>
        <translation>Einen Chat in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>how to write it; md unless the file&apos;s name tells</source>
        <translation>in welcher Form; md, wenn der Dateiname nichts anderes sagt</translation>
    </message>
    <message>
        <source>Write all chats of an avatar into a folder, a file each.</source>
        <translation>Alle Chats eines Avatars in einen Ordner schreiben, jeden in eine Datei.</translation>
    </message>
    <message>
        <source>the folder; it is made where it is missing</source>
        <translation>der Ordner; er wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>how to write them; md by default</source>
        <translation>in welcher Form; sonst md</translation>
    </message>
    <message>
        <source>Write the avatar as a character card V2 (JSON), which other chat programs read. It holds up to 50 accepted examples; while none is accepted, new ones, the selected first.</source>
        <translation>Den Avatar als Charakterkarte V2 (JSON) schreiben, die andere Chatprogramme lesen. Sie enthält bis zu 50 angenommene Beispiele; solange keines angenommen ist, neue, die ausgewählten zuerst.</translation>
    </message>
    <message>
        <source>the server to ask</source>
        <translation>der Server, der gefragt wird</translation>
    </message>
    <message>
        <source>the model to ask</source>
        <translation>das Modell, das gefragt wird</translation>
    </message>
    <message>
        <source>Ask a model how the avatar writes; the prompt it suggests is kept as a draft.</source>
        <translation>Ein Modell fragen, wie der Avatar schreibt; der vorgeschlagene Prompt bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>Ask a model for examples in sources in which the rules found none.</source>
        <translation>Ein Modell nach Beispielen in Quellen fragen, in denen die Regeln keine fanden.</translation>
    </message>
    <message>
        <source>how many are wanted; 20 unless told</source>
        <translation>wie viele gewünscht sind; sonst 20</translation>
    </message>
    <message>
        <source>put them among the examples, as new ones to be reviewed</source>
        <translation>sie als neue, noch zu prüfende zu den Beispielen legen</translation>
    </message>
    <message>
        <source>Show the active system prompt, or a version; &quot;draft&quot; is the newest draft.</source>
        <translation>Den aktiven Systemprompt oder eine Version zeigen; „draft“ ist der neueste Entwurf.</translation>
    </message>
    <message>
        <source>the style card instead, and a first prompt out of it; made on this computer</source>
        <translation>stattdessen die Stilkarte und einen ersten Prompt daraus; auf diesem Computer gemacht</translation>
    </message>
    <message>
        <source>List the versions of the system prompt and the drafts.</source>
        <translation>Die Versionen des Systemprompts und die Entwürfe auflisten.</translation>
    </message>
    <message>
        <source>Show which words changed: [-removed-] and {+added+}.</source>
        <translation>Zeigen, welche Wörter sich geändert haben: [-entfernt-] und {+hinzugefügt+}.</translation>
    </message>
    <message>
        <source>Keep a text as a new version of the system prompt.</source>
        <translation>Einen Text als neue Version des Systemprompts behalten.</translation>
    </message>
    <message>
        <source>Answer with this version from now on; an older one rolls back, a draft is saved first.</source>
        <translation>Ab jetzt mit dieser Version antworten; eine ältere führt zurück, ein Entwurf wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>key …%1</source>
        <translation>Schlüssel …%1</translation>
    </message>
    <message>
        <source>The first line of %1 holds no key.</source>
        <translation>Die erste Zeile von %1 enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>It looks like this: --base-url http://127.0.0.1:11434/v1</source>
        <translation>Sie sieht so aus: --base-url http://127.0.0.1:11434/v1</translation>
    </message>
    <message>
        <source>%1 holds a user name, so it may lead elsewhere than it seems.</source>
        <translation>%1 enthält einen Benutzernamen und führt vielleicht woandershin, als es scheint.</translation>
    </message>
    <message>
        <source>%1 holds a question mark or a number sign.</source>
        <translation>%1 enthält ein Fragezeichen oder ein Rautezeichen.</translation>
    </message>
    <message>
        <source>%1 would send everything unencrypted through the internet.</source>
        <translation>%1 würde alles unverschlüsselt durchs Internet senden.</translation>
    </message>
    <message>
        <source>What the key file holds is no key.</source>
        <translation>Was in der Schlüsseldatei steht, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Its first line has to be the key alone, as the provider shows it.</source>
        <translation>Ihre erste Zeile muss allein der Schlüssel sein, wie der Anbieter ihn zeigt.</translation>
    </message>
    <message>
        <source>There is an account named %1 already.</source>
        <translation>Es gibt schon ein Konto namens %1.</translation>
    </message>
    <message>
        <source>Give it another name: --name NAME</source>
        <translation>Gib ihm einen anderen Namen: --name NAME</translation>
    </message>
    <message>
        <source>No provider is called %1.</source>
        <translation>Kein Anbieter heißt %1.</translation>
    </message>
    <message>
        <source>Use openai-compatible with --base-url for any other server.</source>
        <translation>Nimm openai-compatible mit --base-url für jeden anderen Server.</translation>
    </message>
    <message>
        <source>Give it with --key-file FILE, or - for standard input.</source>
        <translation>Gib ihn mit --key-file FILE an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is in the local network and not encrypted: others there can read along.</source>
        <translation>%1 liegt im lokalen Netz und ist nicht verschlüsselt: Andere dort können mitlesen.</translation>
    </message>
    <message>
        <source>Add --allow-unencrypted if that is all right.</source>
        <translation>Füge --allow-unencrypted hinzu, wenn das in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1  retires %2</source>
        <translation>%1  endet am %2</translation>
    </message>
    <message>
        <source>No accounts yet. Everything on this computer works without one.</source>
        <translation>Noch keine Konten. Alles auf diesem Computer geht ohne.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try it with: likeness-cli accounts test &quot;%1&quot;</source>
        <translation>Es wurde nichts gesendet. Probiere es mit: likeness-cli accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It answers. Models offered: %1.</source>
        <translation>Er antwortet. Angebotene Modelle: %1.</translation>
    </message>
    <message>
        <source>%1 at %2. Add it with: likeness-cli accounts add --provider %3</source>
        <translation>%1 unter %2. Füge ihn hinzu mit: likeness-cli accounts add --provider %3</translation>
    </message>
    <message>
        <source>No server answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Server.</translation>
    </message>
    <message>
        <source>Would remove %1 and its key.</source>
        <translation>Würde %1 und seinen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Removed %1 and its key.</source>
        <translation>%1 und sein Schlüssel sind entfernt.</translation>
    </message>
    <message>
        <source>There is no account that could answer.</source>
        <translation>Es gibt kein Konto, das antworten könnte.</translation>
    </message>
    <message>
        <source>Add one: likeness-cli accounts add --key-file F</source>
        <translation>Füge eines hinzu: likeness-cli accounts add --key-file F</translation>
    </message>
    <message>
        <source>Cost: $%1</source>
        <translation>Kosten: $%1</translation>
    </message>
    <message>
        <source>Nothing would be sent: the answer is kept here.</source>
        <translation>Es würde nichts gesendet: Die Antwort ist hier aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait: again in %n second(s) (%1 of %2).</source>
        <translation>
            <numerusform>Der Server bittet zu warten: noch einmal in %n Sekunde (%1 von %2).</numerusform>
            <numerusform>Der Server bittet zu warten: noch einmal in %n Sekunden (%1 von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Several chats are called &quot;%1&quot;.</source>
        <translation>Mehrere Chats heißen „%1“.</translation>
    </message>
    <message>
        <source>Name one by its id; &quot;chat list&quot; shows them.</source>
        <translation>Nenne einen bei seiner ID; „chat list“ zeigt sie.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>No chats yet. Start one: likeness-cli chat send &quot;hi&quot;</source>
        <translation>Noch keine Chats. Beginne einen: likeness-cli chat send &quot;hi&quot;</translation>
    </message>
    <message>
        <source>Say where to write: --out FOLDER.</source>
        <translation>Sag, wohin: --out FOLDER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n chat(s).</source>
        <translation>
            <numerusform>%n Chat geschrieben.</numerusform>
            <numerusform>%n Chats geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>$%1 hin, $%2 zurück je Million Tokens</translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>No accounts yet. Add one: likeness-cli accounts add --help</source>
        <translation>Noch keine Konten. Füge eines hinzu: likeness-cli accounts add --help</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>Muster:</translation>
    </message>
    <message>
        <source>Vocabulary:</source>
        <translation>Wortschatz:</translation>
    </message>
    <message>
        <source>Behaviour:</source>
        <translation>Verhalten:</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) that nobody wrote were left out.</source>
        <translation>
            <numerusform>%n Zitat, das niemand geschrieben hat, wurde ausgelassen.</numerusform>
            <numerusform>%n Zitate, die niemand geschrieben hat, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft. &quot;prompt activate draft&quot; saves it as a version and answers with it.</source>
        <translation>Als Entwurf behalten. „prompt activate draft“ sichert ihn als Version und antwortet damit.</translation>
    </message>
    <message>
        <source>%1 has no examples to learn a style from yet.</source>
        <translation>%1 hat noch keine Beispiele, aus denen ein Stil zu lernen wäre.</translation>
    </message>
    <message>
        <source>Import chats first.</source>
        <translation>Importiere zuerst Chats.</translation>
    </message>
    <message>
        <source>The answer was cut off: this is what came of it.</source>
        <translation>Die Antwort brach ab: Das ist, was davon kam.</translation>
    </message>
    <message>
        <source>There is no server and model to ask.</source>
        <translation>Es gibt keinen Server mit Modell, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>&quot;accounts add&quot; adds a server; --model names one of its models.</source>
        <translation>„accounts add“ fügt einen Server hinzu; --model nennt eines seiner Modelle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not of the form that was asked for. Nothing of it was kept.</source>
        <translation>Die Antwort des Modells hat nicht die verlangte Form. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Try again, or another model.</source>
        <translation>Versuche es noch einmal oder mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>The model declined to look at these messages.</source>
        <translation>Das Modell hat es abgelehnt, diese Nachrichten anzusehen.</translation>
    </message>
    <message>
        <source>Leave out what it may object to, or ask another model.</source>
        <translation>Lass aus, woran es sich stoßen könnte, oder frage ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Trying again in %n second(s) (%1 of %2).</source>
        <translation>
            <numerusform>Der Server bittet zu warten. Neuer Versuch in %n Sekunde (%1 von %2).</numerusform>
            <numerusform>Der Server bittet zu warten. Neuer Versuch in %n Sekunden (%1 von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No system prompt is active yet.</source>
        <translation>Noch ist kein Systemprompt aktiv.</translation>
    </message>
    <message>
        <source>&quot;prompt show --style&quot; writes a first one; &quot;prompt save&quot; keeps it.</source>
        <translation>„prompt show --style“ schreibt einen ersten; „prompt save“ behält ihn.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>There is no system prompt yet.</source>
        <translation>Es gibt noch keinen Systemprompt.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of the system prompt.</source>
        <translation>Es gibt keine Version „%1“ des Systemprompts.</translation>
    </message>
    <message>
        <source>&quot;prompt versions&quot; lists them.</source>
        <translation>„prompt versions“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no draft of a system prompt.</source>
        <translation>Es gibt keinen Entwurf eines Systemprompts.</translation>
    </message>
    <message>
        <source>&quot;prompt analyse&quot; makes one, and so does the Prompt page.</source>
        <translation>„prompt analyse“ macht einen, und die Seite Prompt auch.</translation>
    </message>
    <message>
        <source>A system prompt needs a text.</source>
        <translation>Ein Systemprompt braucht einen Text.</translation>
    </message>
    <message>
        <source>Would save a new version of the system prompt.</source>
        <translation>Würde eine neue Version des Systemprompts sichern.</translation>
    </message>
    <message>
        <source>Saved as v%1.</source>
        <translation>Gesichert als v%1.</translation>
    </message>
    <message>
        <source>Would answer with %1 from now on.</source>
        <translation>Würde ab jetzt mit %1 antworten.</translation>
    </message>
    <message>
        <source>v%1 is active now.</source>
        <translation>v%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>Hold an emoji</source>
        <translation>Mit Emoji</translation>
    </message>
    <message>
        <source>Begin in small letters</source>
        <translation>Beginnen klein</translation>
    </message>
    <message>
        <source>No capital letter</source>
        <translation>Ohne Großbuchstaben</translation>
    </message>
    <message>
        <source>A word in capitals</source>
        <translation>Ein Wort in Großbuchstaben</translation>
    </message>
    <message>
        <source>End without a mark</source>
        <translation>Enden ohne Satzzeichen</translation>
    </message>
    <message>
        <source>End in a full stop</source>
        <translation>Enden mit Punkt</translation>
    </message>
    <message>
        <source>Hold an exclamation mark</source>
        <translation>Mit Ausrufezeichen</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Fragen etwas</translation>
    </message>
    <message>
        <source>Hold dots</source>
        <translation>Mit Auslassungspunkten</translation>
    </message>
    <message>
        <source>Repeat a mark</source>
        <translation>Wiederholen ein Zeichen</translation>
    </message>
    <message>
        <source>Draw a word out</source>
        <translation>Dehnen ein Wort</translation>
    </message>
    <message>
        <source>Laugh in words</source>
        <translation>Lachen in Worten</translation>
    </message>
    <message>
        <source>Greets with</source>
        <translation>Grüßt mit</translation>
    </message>
    <message>
        <source>Says goodbye with</source>
        <translation>Verabschiedet sich mit</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Laughs</source>
        <translation>Lacht</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Counted in %1 and %2, on this computer.</source>
        <translation>Gezählt in %1 und %2, auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence length: %1 words, message length: %2 words, messages in a reply: %3</source>
        <translation>Satzlänge: %1 Wörter, Nachrichtenlänge: %2 Wörter, Nachrichten je Antwort: %3</translation>
    </message>
    <message>
        <source>  %1 %2 of %3 (%4 to %5 %)</source>
        <translation>  %1 %2 von %3 (%4 bis %5 %)</translation>
    </message>
    <message>
        <source>Every source of %1 has given examples already.</source>
        <translation>Jede Quelle von %1 hat schon Beispiele gegeben.</translation>
    </message>
    <message>
        <source>A model is asked only about sources in which the rules found none.</source>
        <translation>Ein Modell wird nur zu Quellen gefragt, in denen die Regeln nichts fanden.</translation>
    </message>
    <message>
        <source>--target needs a number from 1 to 100, not &quot;%1&quot;.</source>
        <translation>--target braucht eine Zahl von 1 bis 100, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) did not fit the sources and were left out.</source>
        <translation>
            <numerusform>%n Vorschlag passte nicht zu den Quellen und wurde ausgelassen.</numerusform>
            <numerusform>%n Vorschläge passten nicht zu den Quellen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n new example(s) to be reviewed.</source>
        <translation>
            <numerusform>%n neues Beispiel zum Prüfen behalten.</numerusform>
            <numerusform>%n neue Beispiele zum Prüfen behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known which models %1 has.</source>
        <translation>Es ist nicht bekannt, welche Modelle %1 hat.</translation>
    </message>
    <message>
        <source>Ask it: likeness-cli accounts test &quot;%1&quot;</source>
        <translation>Frage ihn: likeness-cli accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is no address of a hub.</source>
        <translation>%1 ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>It begins with https.</source>
        <translation>Sie beginnt mit https.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The engine on this computer ended unexpectedly.</source>
        <translation>Die Engine auf diesem Computer hat unerwartet geendet.</translation>
    </message>
    <message>
        <source>What came is kept. It starts again with the next question; its log lies in the library&apos;s folder: engine/engine.log</source>
        <translation>Was kam, ist behalten. Sie startet mit der nächsten Frage wieder; ihr Protokoll liegt im Ordner der Bibliothek: engine/engine.log</translation>
    </message>
    <message>
        <source>the open models that this computer could run, with size and licence</source>
        <translation>die offenen Modelle, die dieser Computer ausführen könnte, mit Größe und Lizenz</translation>
    </message>
    <message>
        <source>Download an open model for this computer&apos;s engine; goes on where it stopped.</source>
        <translation>Lädt ein offenes Modell für die Engine dieses Computers herunter; geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>a mirror of huggingface.co</source>
        <translation>ein Spiegel von huggingface.co</translation>
    </message>
    <message>
        <source>Use a model&apos;s folder where it lies, once the engine has checked it.</source>
        <translation>Nimmt den Ordner eines Modells, wo er liegt, nachdem die Engine ihn geprüft hat.</translation>
    </message>
    <message>
        <source>Delete a downloaded model, or forget a folder, which stays.</source>
        <translation>Löscht ein heruntergeladenes Modell oder vergisst einen Ordner, der bleibt.</translation>
    </message>
    <message>
        <source>who answers instead, such as &quot;This computer&quot;</source>
        <translation>wer stattdessen antwortet, zum Beispiel „Dieser Computer“</translation>
    </message>
    <message>
        <source>which of its models, such as likeness-practice</source>
        <translation>welches seiner Modelle, zum Beispiel likeness-practice</translation>
    </message>
    <message>
        <source>the model that would be trained</source>
        <translation>das Modell, das trainiert würde</translation>
    </message>
    <message>
        <source>Look over the accepted examples before a training, on this computer; exit status 4 if they would be refused.</source>
        <translation>Sieht die angenommenen Beispiele vor einem Training durch, auf diesem Computer; Status 4, wenn sie abgelehnt würden.</translation>
    </message>
    <message>
        <source>write training.jsonl and validation.jsonl, as they are sent</source>
        <translation>schreibt training.jsonl und validation.jsonl, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Say how many tokens a training takes and what it costs. Nothing is sent.</source>
        <translation>Sagt, wie viele Tokens ein Training braucht und was es kostet. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>how often to go through the rows; automatic unless told</source>
        <translation>wie oft durch die Zeilen gegangen wird; automatisch, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>%1  the engine beside this program, without a key</source>
        <translation>%1  die Engine neben diesem Programm, ohne Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to train on</source>
        <translation>
            <numerusform>%n Zeile zum Trainieren</numerusform>
            <numerusform>%n Zeilen zum Trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate with, drawn with seed %1.</source>
        <translation>
            <numerusform>%n zum Validieren, gezogen mit Startwert %1.</numerusform>
            <numerusform>%n zum Validieren, gezogen mit Startwert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) through them.</source>
        <translation>
            <numerusform>%n Mal durch sie.</numerusform>
            <numerusform>%n Mal durch sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens each time, %2 in all.</source>
        <translation>Jedes Mal %1 Tokens, insgesamt %2.</translation>
    </message>
    <message>
        <source>About %1 tokens each time, %2 in all.</source>
        <translation>Jedes Mal etwa %1 Tokens, insgesamt %2.</translation>
    </message>
    <message>
        <source>Cost: about $%1 at the last published price.</source>
        <translation>Kosten: etwa $%1 nach dem zuletzt veröffentlichten Preis.</translation>
    </message>
    <message>
        <source>Nothing is known of what training %1 costs.</source>
        <translation>Was das Training von %1 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is switched off on %2, and with it whatever was trained from it.</source>
        <translation>%1 wird am %2 abgeschaltet, und damit alles, was daraus trainiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n row(s) to train on; 10 are the least. Accept more examples.</source>
        <translation>
            <numerusform>Es gibt %n Zeile zum Trainieren; 10 sind das Mindeste. Nimm mehr Beispiele an.</numerusform>
            <numerusform>Es gibt %n Zeilen zum Trainieren; 10 sind das Mindeste. Nimm mehr Beispiele an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n row(s). From 50 on a training usually helps.</source>
        <translation>
            <numerusform>Es gibt %n Zeile. Ab 50 hilft ein Training meistens.</numerusform>
            <numerusform>Es gibt %n Zeilen. Ab 50 hilft ein Training meistens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system prompt is active, so the rows have none. &quot;prompt activate&quot; chooses one.</source>
        <translation>Kein System-Prompt ist aktiv, also haben die Zeilen keinen. „prompt activate“ wählt einen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) to nobody are left out.</source>
        <translation>
            <numerusform>%n Antwort an niemanden ist ausgelassen.</numerusform>
            <numerusform>%n Antworten an niemanden sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) without a reply are left out.</source>
        <translation>
            <numerusform>%n Beispiel ohne Antwort ist ausgelassen.</numerusform>
            <numerusform>%n Beispiele ohne Antwort sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) are left out by the filter: too short, bare greetings, repeats.</source>
        <translation>
            <numerusform>%n Beispiel lässt der Filter aus: zu kurz, bloße Begrüßung, doppelt.</numerusform>
            <numerusform>%n Beispiele lässt der Filter aus: zu kurz, bloße Begrüßungen, doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than the model is trained with; their ends would be cut off.</source>
        <translation>
            <numerusform>%n Zeile ist länger, als das Modell trainiert wird; ihr Ende würde abgeschnitten.</numerusform>
            <numerusform>%n Zeilen sind länger, als das Modell trainiert wird; ihre Enden würden abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold a text like &lt;|...|&gt;, for which the whole file is refused. Take it out.</source>
        <translation>
            <numerusform>%n Zeile enthält einen Text wie &lt;|...|&gt;, für den die ganze Datei abgelehnt wird. Nimm ihn heraus.</numerusform>
            <numerusform>%n Zeilen enthalten einen Text wie &lt;|...|&gt;, für den die ganze Datei abgelehnt wird. Nimm ihn heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nearly the same as another one. &quot;examples merge&quot; puts them together.</source>
        <translation>
            <numerusform>%n Zeile sagt fast dasselbe wie eine andere. „examples merge“ fasst sie zusammen.</numerusform>
            <numerusform>%n Zeilen sagen fast dasselbe wie eine andere. „examples merge“ fasst sie zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the same reply, &quot;%1&quot;: the model will say it often.</source>
        <translation>
            <numerusform>%n Zeile hat dieselbe Antwort, „%1“: Das Modell wird sie oft sagen.</numerusform>
            <numerusform>%n Zeilen haben dieselbe Antwort, „%1“: Das Modell wird sie oft sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) seem to hold personal data. &quot;examples redact&quot; replaces it.</source>
        <translation>
            <numerusform>%n Zeile scheint persönliche Daten zu enthalten. „examples redact“ ersetzt sie.</numerusform>
            <numerusform>%n Zeilen scheinen persönliche Daten zu enthalten. „examples redact“ ersetzt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were pinned to another side than one that says nearly the same; both are trained on.</source>
        <translation>
            <numerusform>%n Zeile wurde auf eine andere Seite gelegt als eine, die fast dasselbe sagt; mit beiden wird trainiert.</numerusform>
            <numerusform>%n Zeilen wurden auf eine andere Seite gelegt als eine, die fast dasselbe sagt; mit beiden wird trainiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most rows, %n, are of one kind: %1.</source>
        <translation>
            <numerusform>Die meisten Zeilen, %n, sind von einer Art: %1.</numerusform>
            <numerusform>Die meisten Zeilen, %n, sind von einer Art: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row of this kind: %1.</source>
        <translation>Es gibt keine Zeile dieser Art: %1.</translation>
    </message>
    <message>
        <source>The rows are in several languages: %1. The model will mix them as they do.</source>
        <translation>Die Zeilen sind in mehreren Sprachen: %1. Das Modell wird sie mischen wie sie.</translation>
    </message>
    <message>
        <source>Nothing is known of training %1.</source>
        <translation>Über das Training von %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>&quot;finetune check&quot; lists everything that was found.</source>
        <translation>„finetune check“ zählt alles auf, was gefunden wurde.</translation>
    </message>
    <message>
        <source>learns your examples by heart, to try the workflow; not for conversation</source>
        <translation>lernt deine Beispiele auswendig, um den Ablauf auszuprobieren; nicht zum Unterhalten</translation>
    </message>
    <message>
        <source>ready, in %1</source>
        <translation>bereit, in %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>only after signing in at %1; then: models add</source>
        <translation>nur nach Anmeldung unter %1; dann: models add</translation>
    </message>
    <message>
        <source>about %1, not yet verified</source>
        <translation>etwa %1, noch nicht überprüft</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <translation>%1 von %2 sind da</translation>
    </message>
    <message>
        <source>to download: %1</source>
        <translation>herunterzuladen: %1</translation>
    </message>
    <message>
        <source>This Likeness was built or installed without its engine.</source>
        <translation>Dieses Likeness wurde ohne seine Engine gebaut oder installiert.</translation>
    </message>
    <message>
        <source>Models of other servers: likeness-cli models list</source>
        <translation>Modelle anderer Server: likeness-cli models list</translation>
    </message>
    <message>
        <source>What came is kept. Run the same command again to go on.</source>
        <translation>Was kam, ist behalten. Derselbe Befehl macht weiter.</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed and %2 are free.</source>
        <translation>Nicht genug Platz: %1 werden gebraucht, %2 sind frei.</translation>
    </message>
    <message>
        <source>Make room, or use a folder elsewhere: likeness-cli models add FOLDER</source>
        <translation>Schaffe Platz oder nimm einen Ordner anderswo: likeness-cli models add FOLDER</translation>
    </message>
    <message>
        <source>What came of %1 is not the file that was meant; it was deleted.</source>
        <translation>Was von %1 kam, ist nicht die gemeinte Datei; es wurde gelöscht.</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Führe denselben Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>The hub led to an address that may not be followed.</source>
        <translation>Der Hub führte zu einer Adresse, der nicht gefolgt werden darf.</translation>
    </message>
    <message>
        <source>%1 is given only to those who signed in at the hub.</source>
        <translation>%1 bekommen nur die, die beim Hub angemeldet sind.</translation>
    </message>
    <message>
        <source>Get it there, then: likeness-cli models add FOLDER</source>
        <translation>Hol es dort, dann: likeness-cli models add FOLDER</translation>
    </message>
    <message>
        <source>There is no model in %1: it has no file config.json.</source>
        <translation>In %1 ist kein Modell: Die Datei config.json fehlt.</translation>
    </message>
    <message>
        <source>Give the folder that holds it, with tokenizer.json and safetensors.</source>
        <translation>Nenne den Ordner, in dem sie liegt, mit tokenizer.json und safetensors.</translation>
    </message>
    <message>
        <source>The engine can&apos;t run %1: %2</source>
        <translation>Die Engine kann %1 nicht ausführen: %2</translation>
    </message>
    <message>
        <source>likeness-cli models list --offered shows models that it can run.</source>
        <translation>likeness-cli models list --offered zeigt Modelle, die sie ausführen kann.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from %2, licence: %3. Nothing of yours is sent.</source>
        <translation>%1 von %2, Lizenz: %3. Nichts von dir wird gesendet.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>The practice model can&apos;t be removed: it is made here when needed.</source>
        <translation>Das Übungsmodell lässt sich nicht entfernen: Es wird hier gemacht, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>It takes no download and little space.</source>
        <translation>Es braucht keinen Download und wenig Platz.</translation>
    </message>
    <message>
        <source>Would remove %1.</source>
        <translation>Würde %1 entfernen.</translation>
    </message>
    <message>
        <source>Forgot %1; its folder stays.</source>
        <translation>%1 ist vergessen; der Ordner bleibt.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 was not trained yet.</source>
        <translation>%1 wurde noch nicht trainiert.</translation>
    </message>
    <message>
        <source>%1 has no training %2.</source>
        <translation>%1 hat kein Training %2.</translation>
    </message>
    <message>
        <source>&quot;finetune status&quot; lists those that there are.</source>
        <translation>„finetune status“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>who trains, such as &quot;This computer&quot;</source>
        <translation>wer trainiert, zum Beispiel „Dieser Computer“</translation>
    </message>
    <message>
        <source>draws the rows to validate with; else the one remembered for the avatar</source>
        <translation>zieht die Zeilen zum Validieren; sonst der für den Avatar gemerkte</translation>
    </message>
    <message>
        <source>Train a model with the accepted examples and follow it to its end. Without an account it is trained on this computer.</source>
        <translation>Ein Modell mit den angenommenen Beispielen trainieren und das Training bis zum Ende verfolgen. Ohne Konto wird auf diesem Computer trainiert.</translation>
    </message>
    <message>
        <source>rows a step; automatic unless told</source>
        <translation>Zeilen je Schritt; automatisch, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>times the usual learning rate; automatic unless told</source>
        <translation>Vielfaches der üblichen Lernrate; automatisch, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>size of what is trained beside the model, where it can be chosen</source>
        <translation>Größe dessen, was neben dem Modell trainiert wird, wo sie sich wählen lässt</translation>
    </message>
    <message>
        <source>a part of the tuned model&apos;s name</source>
        <translation>ein Namenszusatz für das trainierte Modell</translation>
    </message>
    <message>
        <source>what the training and its voice are called</source>
        <translation>wie das Training und seine Stimme heißen</translation>
    </message>
    <message>
        <source>do not have the avatar answer with it once it is done</source>
        <translation>den Avatar danach nicht damit antworten lassen</translation>
    </message>
    <message>
        <source>do not delete the files at the provider once it is over</source>
        <translation>die Dateien beim Anbieter danach nicht löschen</translation>
    </message>
    <message>
        <source>these are my words, or I own this character, or I have permission; said once for each avatar</source>
        <translation>es sind meine Worte, oder die Figur gehört mir, oder ich habe die Erlaubnis; einmal je Avatar zu sagen</translation>
    </message>
    <message>
        <source>return as soon as the provider has it</source>
        <translation>zurückkehren, sobald der Anbieter es hat</translation>
    </message>
    <message>
        <source>List where a model can be trained, which ones, and whether it is possible now.</source>
        <translation>Auflisten, wo sich Modelle trainieren lassen, welche, und ob es jetzt möglich ist.</translation>
    </message>
    <message>
        <source>List the trainings, or tell all of one, by its number, id or &quot;latest&quot;.</source>
        <translation>Die Trainings auflisten, oder alles von einem, nach Nummer, ID oder „latest“.</translation>
    </message>
    <message>
        <source>Follow a training to its end; with --json a line for each step. The latest unless told.</source>
        <translation>Ein Training bis zum Ende verfolgen; mit --json eine Zeile je Schritt. Das neueste, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>End a training for good; needs --yes or the word typed.</source>
        <translation>Ein Training endgültig beenden; braucht --yes oder das getippte Wort.</translation>
    </message>
    <message>
        <source>Pause a training, where that is possible.</source>
        <translation>Ein Training pausieren, wo das möglich ist.</translation>
    </message>
    <message>
        <source>Go on with a training that was paused, or that could not go on by itself.</source>
        <translation>Mit einem Training weitermachen, das pausiert wurde oder nicht von selbst weiterkam.</translation>
    </message>
    <message>
        <source>List the models that a training kept on its way, each of which can be used.</source>
        <translation>Die Modelle auflisten, die ein Training unterwegs behalten hat; jedes lässt sich verwenden.</translation>
    </message>
    <message>
        <source>Write the losses of every step as a table (CSV).</source>
        <translation>Die Verluste jedes Schritts als Tabelle (CSV) schreiben.</translation>
    </message>
    <message>
        <source>Have the avatar answer with what was trained, or go back to its voice before.</source>
        <translation>Den Avatar mit dem Trainierten antworten lassen oder zu seiner vorigen Stimme zurückkehren.</translation>
    </message>
    <message>
        <source>with the model as it was at this step</source>
        <translation>mit dem Modell, wie es bei diesem Schritt war</translation>
    </message>
    <message>
        <source>go back to the voice before</source>
        <translation>zur vorigen Stimme zurückkehren</translation>
    </message>
    <message>
        <source>Delete a training that is over, with its curve; needs --yes or the word typed.</source>
        <translation>Ein beendetes Training mit seiner Kurve löschen; braucht --yes oder das getippte Wort.</translation>
    </message>
    <message>
        <source>also its files and its tuned model there; voices that use it fall silent</source>
        <translation>auch seine Dateien und sein trainiertes Modell dort; Stimmen, die es nehmen, verstummen</translation>
    </message>
    <message numerus="yes">
        <source>The server may still be loading the trained model: again in %n second(s) (%1 of %2).</source>
        <translation>
            <numerusform>Der Server lädt das trainierte Modell vielleicht noch: neuer Versuch in %n Sekunde (%1 von %2).</numerusform>
            <numerusform>Der Server lädt das trainierte Modell vielleicht noch: neuer Versuch in %n Sekunden (%1 von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done: nobody confirmed it.</source>
        <translation>Es wurde nichts getan: Niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>&quot;finetune watch %1&quot; follows it to its end.</source>
        <translation>„finetune watch %1“ verfolgt es bis zum Ende.</translation>
    </message>
    <message>
        <source>%1 is over: %2.</source>
        <translation>%1 ist zu Ende: %2.</translation>
    </message>
    <message>
        <source>&quot;finetune start&quot; begins another one.</source>
        <translation>„finetune start“ beginnt ein neues.</translation>
    </message>
    <message>
        <source>This ends %1 at %2 for good; what was trained until now may be charged. Type &quot;cancel&quot; to go on:</source>
        <translation>Das beendet %1 bei %2 endgültig; was bis jetzt trainiert wurde, kann berechnet werden. Tippe „cancel“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Would cancel %1 at %2.</source>
        <translation>Würde %1 bei %2 abbrechen.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t pause a training.</source>
        <translation>%1 kann ein Training nicht pausieren.</translation>
    </message>
    <message>
        <source>&quot;finetune cancel&quot; ends it for good.</source>
        <translation>„finetune cancel“ beendet es endgültig.</translation>
    </message>
    <message>
        <source>%1 is paused. &quot;finetune resume %2&quot; goes on.</source>
        <translation>%1 ist pausiert. „finetune resume %2“ macht weiter.</translation>
    </message>
    <message>
        <source>%1 with its curve, and its files and models at %2</source>
        <translation>%1 samt Kurve, und Dateien und Modelle davon bei %2</translation>
    </message>
    <message>
        <source>%1 with its curve from this library</source>
        <translation>%1 samt Kurve aus dieser Bibliothek</translation>
    </message>
    <message>
        <source>Would delete %1.</source>
        <translation>Würde %1 löschen.</translation>
    </message>
    <message>
        <source>This deletes %1 for good. Type &quot;delete&quot; to go on:</source>
        <translation>Das löscht %1 endgültig. Tippe „delete“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Cost: nothing, it is trained on this computer.</source>
        <translation>Kosten: nichts, es wird auf diesem Computer trainiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Trying again at %2.</source>
        <translation>%1 Neuer Versuch um %2.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>sending the training rows</source>
        <translation>Trainingszeilen werden gesendet</translation>
    </message>
    <message>
        <source>sending the validation rows</source>
        <translation>Validierungszeilen werden gesendet</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>rows are being checked</source>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>waiting its turn</source>
        <translation>wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Waiting for the first loss value</source>
        <translation>Wartet auf den ersten Verlustwert</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>&quot;finetune check&quot; looks the rows over; &quot;finetune start&quot; begins anew.</source>
        <translation>„finetune check“ sieht die Zeilen durch; „finetune start“ beginnt neu.</translation>
    </message>
    <message>
        <source>Row %1 was rejected: %2</source>
        <translation>Zeile %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>It is this example: likeness-cli examples show %1</source>
        <translation>Es ist dieses Beispiel: likeness-cli examples show %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>Step %1  loss %2  validation %3  %4  %5</source>
        <translation>Schritt %1  Verlust %2  Validierung %3  %4  %5</translation>
    </message>
    <message>
        <source>%1 has no model yet: %2.</source>
        <translation>%1 hat noch kein Modell: %2.</translation>
    </message>
    <message>
        <source>&quot;finetune checkpoints&quot; lists what can be used already.</source>
        <translation>„finetune checkpoints“ zeigt, was sich schon verwenden lässt.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint at step %2.</source>
        <translation>%1 hat bei Schritt %2 keinen Prüfpunkt.</translation>
    </message>
    <message>
        <source>&quot;finetune checkpoints %1&quot; lists them.</source>
        <translation>„finetune checkpoints %1“ zählt sie auf.</translation>
    </message>
    <message>
        <source>%1 answers with %2 now (%3).</source>
        <translation>%1 antwortet jetzt mit %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has no voice to go back to.</source>
        <translation>%1 hat keine vorige Stimme.</translation>
    </message>
    <message>
        <source>&quot;finetune status&quot; lists the trainings.</source>
        <translation>„finetune status“ zählt die Trainings auf.</translation>
    </message>
    <message>
        <source>Would go back to %1.</source>
        <translation>Würde zu %1 zurückkehren.</translation>
    </message>
    <message>
        <source>%1 has no checkpoints.</source>
        <translation>%1 hat keine Prüfpunkte.</translation>
    </message>
    <message>
        <source>Say which training to use, or --previous to go back.</source>
        <translation>Sag, welches Training gilt, oder --previous für die vorige Stimme.</translation>
    </message>
    <message>
        <source>Would have %1 answer with %2.</source>
        <translation>Würde %1 mit %2 antworten lassen.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1 began. Ctrl+C leaves it running.</source>
        <translation>%1 hat begonnen. Nach Strg+C läuft es weiter.</translation>
    </message>
    <message>
        <source>%1 goes on already. Ctrl+C leaves it running.</source>
        <translation>%1 läuft schon. Nach Strg+C läuft es weiter.</translation>
    </message>
    <message>
        <source>No trainings yet. &quot;finetune check&quot; looks over what there is to train with.</source>
        <translation>Noch keine Trainings. „finetune check“ sieht durch, was es zum Trainieren gibt.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Abgefragt: %1</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>für dieses Konto nicht angeboten</translation>
    </message>
    <message>
        <source>trains for nobody any more</source>
        <translation>trainiert für niemanden mehr</translation>
    </message>
    <message>
        <source>free, nothing leaves it</source>
        <translation>kostenlos, nichts verlässt ihn</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>$%1 a million trained tokens</source>
        <translation>$%1 je Million trainierter Tokens</translation>
    </message>
    <message>
        <source>%1 is done: %2</source>
        <translation>%1 ist fertig: %2</translation>
    </message>
    <message>
        <source>%1 is done (%3): %2</source>
        <translation>%1 ist fertig (%3): %2</translation>
    </message>
    <message>
        <source>%1 answers with it now. &quot;finetune use --previous&quot; goes back.</source>
        <translation>%1 antwortet jetzt damit. „finetune use --previous“ kehrt zurück.</translation>
    </message>
    <message>
        <source>Have %1 answer with it: likeness-cli finetune use %2</source>
        <translation>%1 damit antworten lassen: likeness-cli finetune use %2</translation>
    </message>
    <message>
        <source>What was trained until then may be charged. &quot;finetune start&quot; begins anew.</source>
        <translation>Was bis dahin trainiert wurde, kann berechnet werden. „finetune start“ beginnt neu.</translation>
    </message>
    <message>
        <source>Follow it: likeness-cli finetune watch %1</source>
        <translation>Verfolge es: likeness-cli finetune watch %1</translation>
    </message>
    <message>
        <source>%1 goes on at %2. %3</source>
        <translation>%1 geht bei %2 weiter. %3</translation>
    </message>
    <message>
        <source>%1 has not begun at %2 yet. It goes on as soon as Likeness runs again. %3</source>
        <translation>%1 hat bei %2 noch nicht begonnen. Es geht weiter, sobald Likeness wieder läuft. %3</translation>
    </message>
    <message>
        <source>%1 is no longer listed at %2.</source>
        <translation>%1 steht bei %2 nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Its curve is kept here. &quot;finetune remove %1&quot; takes it from the list.</source>
        <translation>Die Kurve bleibt hier. „finetune remove %1“ nimmt es aus der Liste.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, which does not list it: it may not have arrived.</source>
        <translation>%1 wurde an %2 gesendet, steht dort aber nicht in der Liste: Vielleicht kam es nicht an.</translation>
    </message>
    <message>
        <source>&quot;finetune resume %1&quot; looks for it again, and sends it if it is not there.</source>
        <translation>„finetune resume %1“ sucht noch einmal danach und sendet es, wenn es nicht da ist.</translation>
    </message>
    <message>
        <source>Training %1 is kept: &quot;finetune resume %1&quot; tries again.</source>
        <translation>Training %1 bleibt erhalten: „finetune resume %1“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>%1 runs at %2.</source>
        <translation>%1 läuft bei %2.</translation>
    </message>
    <message>
        <source>To      %1, base model %2: nothing leaves it</source>
        <translation>An        %1, Basismodell %2: Nichts verlässt ihn</translation>
    </message>
    <message>
        <source>To      %1 (%2), base model %3</source>
        <translation>An        %1 (%2), Basismodell %3</translation>
    </message>
    <message numerus="yes">
        <source>What    %n row(s) to train on</source>
        <translation>
            <numerusform>Was       %n Zeile zum Trainieren</numerusform>
            <numerusform>Was       %n Zeilen zum Trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate with, %1 bytes. No pictures, no file names, no chats.</source>
        <translation>
            <numerusform>%n zum Validieren, %1 Bytes. Keine Bilder, keine Dateinamen, keine Chats.</numerusform>
            <numerusform>%n zum Validieren, %1 Bytes. Keine Bilder, keine Dateinamen, keine Chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens  %1 each time, %n time(s): %2 in all</source>
        <translation>
            <numerusform>Tokens    jedes Mal %1, %n Mal: insgesamt %2</numerusform>
            <numerusform>Tokens    jedes Mal %1, %n Mal: insgesamt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens  about %1 each time, %n time(s): %2 in all</source>
        <translation>
            <numerusform>Tokens    jedes Mal etwa %1, %n Mal: insgesamt %2</numerusform>
            <numerusform>Tokens    jedes Mal etwa %1, %n Mal: insgesamt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost    nothing</source>
        <translation>Kosten    nichts</translation>
    </message>
    <message>
        <source>Cost    not known</source>
        <translation>Kosten    nicht bekannt</translation>
    </message>
    <message>
        <source>Cost    about $%1, prices of %2</source>
        <translation>Kosten    etwa $%1, Preise vom %2</translation>
    </message>
    <message>
        <source>Cost    about $%1</source>
        <translation>Kosten    etwa $%1</translation>
    </message>
    <message>
        <source>$%1 of $%2 are used this month</source>
        <translation>$%1 von $%2 sind diesen Monat verbraucht</translation>
    </message>
    <message>
        <source>Kept    in your library, encrypted</source>
        <translation>Verbleib  in deiner Bibliothek, verschlüsselt</translation>
    </message>
    <message>
        <source>Kept    the files until the training is over, then deleted; the tuned model until you delete it</source>
        <translation>Verbleib  die Dateien, bis das Training zu Ende ist, dann gelöscht; das trainierte Modell, bis du es löschst</translation>
    </message>
    <message>
        <source>Kept    the files and the tuned model until you delete them</source>
        <translation>Verbleib  die Dateien und das trainierte Modell, bis du sie löschst</translation>
    </message>
    <message>
        <source>Type &quot;send&quot; to send it and begin:</source>
        <translation>Tippe „send“, um es zu senden und zu beginnen:</translation>
    </message>
    <message>
        <source>Nobody knows what this costs. Type &quot;any cost&quot; to begin all the same:</source>
        <translation>Niemand weiß, was das kostet. Tippe „any cost“, um trotzdem zu beginnen:</translation>
    </message>
    <message>
        <source>Type the amount, %1, to send it and begin:</source>
        <translation>Tippe den Betrag, %1, um es zu senden und zu beginnen:</translation>
    </message>
    <message>
        <source>These are my words, or I own this character, or I have permission. Type &quot;yes&quot; to say so:</source>
        <translation>Es sind meine Worte, oder die Figur gehört mir, oder ich habe die Erlaubnis. Tippe „yes“, um das zu sagen:</translation>
    </message>
    <message>
        <source>Nobody said whose words %1 is to be trained with.</source>
        <translation>Niemand hat gesagt, mit wessen Worten %1 trainiert werden soll.</translation>
    </message>
    <message>
        <source>Add --i-have-permission if they are yours, the character is, or you may use them.</source>
        <translation>Füge --i-have-permission hinzu, wenn es deine sind, die Figur dir gehört oder du sie verwenden darfst.</translation>
    </message>
    <message>
        <source>&quot;finetune targets&quot; names the models that can be trained.</source>
        <translation>„finetune targets“ nennt die Modelle, die sich trainieren lassen.</translation>
    </message>
    <message>
        <source>%1 has no model that could be trained.</source>
        <translation>%1 hat kein Modell, das sich trainieren ließe.</translation>
    </message>
    <message>
        <source>Say which model of %1 to train: --model ID</source>
        <translation>Sag, welches Modell von %1 trainiert werden soll: --model ID</translation>
    </message>
    <message>
        <source>It trains: %1</source>
        <translation>Zum Training: %1</translation>
    </message>
    <message>
        <source>Your data stay ready for another place.</source>
        <translation>Deine Daten bleiben für einen anderen Ort bereit.</translation>
    </message>
    <message>
        <source>Your data are ready for: %1. Choose with --account.</source>
        <translation>Deine Daten sind bereit für: %1. Wähle mit --account.</translation>
    </message>
    <message>
        <source>%1 does not offer training to this account.</source>
        <translation>%1 bietet diesem Konto kein Training an.</translation>
    </message>
    <message>
        <source>%1 trains for nobody any more.</source>
        <translation>%1 trainiert für niemanden mehr.</translation>
    </message>
    <message>
        <source>Add it: likeness-cli accounts add --key-file F</source>
        <translation>Füge ihn hinzu: likeness-cli accounts add --key-file F</translation>
    </message>
    <message>
        <source>Without one, train at: %1.</source>
        <translation>Ohne geht es hier: %1.</translation>
    </message>
    <message>
        <source>As many trainings as you allow a month were started.</source>
        <translation>Es wurden so viele Trainings begonnen, wie du im Monat erlaubst.</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the limit in the settings of spending.</source>
        <translation>Es wurde nichts gesendet. Ändere das Limit in den Einstellungen unter Ausgaben.</translation>
    </message>
    <message>
        <source>This training can&apos;t be started: %1 %2</source>
        <translation>Dieses Training lässt sich nicht beginnen: %1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--suffix takes 1 to 64 letters, digits, dots, dashes and underscores, not &quot;%1&quot;.</source>
        <translation>--suffix nimmt 1 bis 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 chooses the rank itself: leave out --rank.</source>
        <translation>%1 wählt den Rang selbst: Lass --rank weg.</translation>
    </message>
    <message>
        <source>%1 answers with it now.</source>
        <translation>%1 antwortet jetzt damit.</translation>
    </message>
</context>
<context>
    <name>likeness::AboutDialog</name>
    <message>
        <source>About Likeness</source>
        <translation>Über Likeness</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with these libraries:</source>
        <translation>Gemacht mit diesen Bibliotheken:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>likeness::AccountDialog</name>
    <message>
        <source>The way to this address in your local network is not encrypted: whoever shares the network can read what is sent, the key included.</source>
        <translation>Der Weg zu dieser Adresse im lokalen Netz ist nicht verschlüsselt: Wer das Netz teilt, kann lesen, was gesendet wird, auch den Schlüssel.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so nothing would be safe on it. Use one that begins with https.</source>
        <translation>Der Weg zu dieser Adresse ist nicht verschlüsselt; nichts wäre dort sicher. Nimm eine, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Type it without, and the key below.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Tippe sie ohne, und den Schlüssel darunter.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://example.org/v1.</source>
        <translation>Das ist nicht die Adresse eines Servers. Sie sieht aus wie https://example.org/v1.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Es gibt schon ein Konto dieses Namens. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This server needs a key.</source>
        <translation>Dieser Server braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Send to this address all the same</source>
        <translation>Trotzdem an diese Adresse &amp;senden</translation>
    </message>
    <message>
        <source>The server that answers when you ask a model. Adding it sends nothing. The key is kept sealed in your library and goes to this server only.</source>
        <translation>Der Server, der antwortet, wenn du ein Modell fragst. Hinzufügen sendet nichts. Der Schlüssel liegt versiegelt in deiner Bibliothek und geht nur an diesen Server.</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;Art des Servers</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>Schlüss&amp;el</translation>
    </message>
    <message>
        <source>https://example.org/v1</source>
        <translation>https://example.org/v1</translation>
    </message>
    <message>
        <source>You find it in your account at %1.</source>
        <translation>Du findest ihn in deinem Konto bei %1.</translation>
    </message>
    <message>
        <source>Leave it empty if the server asks for none.</source>
        <translation>Lass ihn leer, wenn der Server keinen verlangt.</translation>
    </message>
</context>
<context>
    <name>likeness::AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Look on this computer</source>
        <translation>Auf diesem Computer &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Add account...</source>
        <translation>Konto &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ä&amp;ndern...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>They are kept sealed in your library and opened by what opens the library. Each goes to its own server only.</source>
        <translation>Sie liegen versiegelt in deiner Bibliothek und gehen mit ihr auf. Jeder geht nur an seinen eigenen Server.</translation>
    </message>
    <message>
        <source>No account yet: nothing can be sent. A model is asked only when you say so, after you saw what would be sent and what it costs.</source>
        <translation>Noch kein Konto: Es kann nichts gesendet werden. Ein Modell wird nur gefragt, wenn du es sagst, nachdem du gesehen hast, was gesendet würde und was es kostet.</translation>
    </message>
    <message>
        <source>A model is asked only when you say so, after you saw what would be sent and what it costs.</source>
        <translation>Ein Modell wird nur gefragt, wenn du es sagst, nachdem du gesehen hast, was gesendet würde und was es kostet.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Add &amp;key...</source>
        <translation>&amp;Schlüssel hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Replace key...</source>
        <translation>Schlüssel &amp;ersetzen...</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>Um&amp;benennen...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>key ...%1</source>
        <translation>Schlüssel ...%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worked on %1.</source>
        <translation>Ging am %1.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Asking it...</source>
        <translation>Wird gefragt...</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n model(s), asked at %1.</source>
        <translation>
            <numerusform>Geht: %n Modell, gefragt um %1.</numerusform>
            <numerusform>Geht: %n Modelle, gefragt um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>There is an account of this name already, so it was not changed.</source>
        <translation>Es gibt schon ein Konto dieses Namens, darum blieb er, wie er war.</translation>
    </message>
    <message>
        <source>Looking for servers on this computer...</source>
        <translation>Suche Server auf diesem Computer...</translation>
    </message>
    <message>
        <source>No server answered on this computer. Start one, such as Ollama or LM Studio, and look again.</source>
        <translation>Auf diesem Computer hat kein Server geantwortet. Starte einen, etwa Ollama oder LM Studio, und suche noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) answered on this computer. Nothing left it.</source>
        <translation>
            <numerusform>%n Server hat auf diesem Computer geantwortet. Nichts hat ihn verlassen.</numerusform>
            <numerusform>%n Server haben auf diesem Computer geantwortet. Nichts hat ihn verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation>
            <numerusform>%1, %n Modell</numerusform>
            <numerusform>%1, %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Es gibt schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Its models...</source>
        <translation>&amp;Seine Modelle...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Runs and trains models here. It needs no key and costs nothing, and nothing leaves this computer.</source>
        <translation>Führt Modelle hier aus und trainiert sie. Das braucht keinen Schlüssel und kostet nichts, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>%1 was removed. Its key is destroyed when Likeness is closed or locked.</source>
        <translation>%1 ist entfernt. Der Schlüssel wird vernichtet, sobald Likeness geschlossen oder gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>likeness::Actions</name>
    <message>
        <source>Only in %1</source>
        <translation>Nur unter %1</translation>
    </message>
</context>
<context>
    <name>likeness::ActivityDialog</name>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Nothing has happened since the program started.</source>
        <translation>Seit dem Start des Programms ist nichts geschehen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>likeness::AnalysisFlow</name>
    <message>
        <source>Analysing style</source>
        <translation>Stil wird analysiert</translation>
    </message>
    <message>
        <source>The style analysis has ended</source>
        <translation>Die Stilanalyse ist zu Ende</translation>
    </message>
</context>
<context>
    <name>likeness::Application</name>
    <message>
        <source>The window is opened anew.</source>
        <translation>Das Fenster wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>Die Sicherung wird wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n avatar(s).</source>
        <translation>
            <numerusform>%n Avatar wiederhergestellt.</numerusform>
            <numerusform>%n Avatare wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library opens with the backup&apos;s passphrase from now on.</source>
        <translation>Die Bibliothek öffnet sich von jetzt an mit der Passphrase der Sicherung.</translation>
    </message>
    <message>
        <source>Everything is being deleted.</source>
        <translation>Alles wird gelöscht.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>likeness::AreaBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>likeness::AreasModel</name>
    <message>
        <source>Pictures of %1</source>
        <translation>Bilder von %1</translation>
    </message>
    <message>
        <source>An area at the top, %1</source>
        <translation>Ein Bereich oben, %1</translation>
    </message>
    <message>
        <source>An area in the middle, %1</source>
        <translation>Ein Bereich in der Mitte, %1</translation>
    </message>
    <message>
        <source>An area at the bottom, %1</source>
        <translation>Ein Bereich unten, %1</translation>
    </message>
    <message>
        <source>Ignored areas</source>
        <translation>Ignorierte Bereiche</translation>
    </message>
</context>
<context>
    <name>likeness::AvatarActs</name>
    <message>
        <source>&amp;New avatar...</source>
        <translation>&amp;Neuer Avatar...</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Muster ausprobieren</translation>
    </message>
</context>
<context>
    <name>likeness::AvatarButton</name>
    <message>
        <source>No avatar yet</source>
        <translation>Noch kein Avatar</translation>
    </message>
    <message>
        <source>&amp;All avatars</source>
        <translation>&amp;Alle Avatare</translation>
    </message>
    <message>
        <source>&amp;New avatar...</source>
        <translation>&amp;Neuer Avatar...</translation>
    </message>
    <message>
        <source>Avatar: %1</source>
        <translation>Avatar: %1</translation>
    </message>
    <message>
        <source>Switch avatar (Ctrl+Shift+A)</source>
        <translation>Avatar wechseln (Strg+Umschalt+A)</translation>
    </message>
</context>
<context>
    <name>likeness::AvatarsPage</name>
    <message>
        <source>Find an avatar</source>
        <translation>Avatar suchen</translation>
    </message>
    <message>
        <source>Recent first</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Order of the avatars</source>
        <translation>Reihenfolge der Avatare</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>&amp;New avatar</source>
        <translation>&amp;Neuer Avatar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Change &amp;picture...</source>
        <translation>&amp;Bild ändern...</translation>
    </message>
    <message>
        <source>Remove pi&amp;cture</source>
        <translation>Bild &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>Ex&amp;portieren...</translation>
    </message>
    <message>
        <source>De&amp;lete...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>&amp;Import avatar...</source>
        <translation>Avatar &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Find an avatar</source>
        <translation>Avatar &amp;suchen</translation>
    </message>
    <message>
        <source>No avatar is called that.</source>
        <translation>Kein Avatar heißt so.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n avatar(s) can&apos;t be opened: what is stored is damaged. All others still work.</source>
        <translation>
            <numerusform>%n Avatar lässt sich nicht öffnen: Was gespeichert ist, ist beschädigt. Alle anderen funktionieren weiter.</numerusform>
            <numerusform>%n Avatare lassen sich nicht öffnen: Was gespeichert ist, ist beschädigt. Alle anderen funktionieren weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a backup...</source>
        <translation>Sicherung öffnen...</translation>
    </message>
    <message>
        <source>Select an avatar first</source>
        <translation>Wähle zuerst einen Avatar aus</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Er hat keins</translation>
    </message>
    <message numerus="yes">
        <source>%n avatar(s)</source>
        <translation>
            <numerusform>%n Avatar</numerusform>
            <numerusform>%n Avatare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n avatar(s)</source>
        <translation>
            <numerusform>%1 von %n Avatar</numerusform>
            <numerusform>%1 von %n Avataren</numerusform>
        </translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>Take in an avatar that was exported, or a character card</source>
        <translation>Einen exportierten Avatar oder eine Charakterkarte aufnehmen</translation>
    </message>
    <message>
        <source>Export as character card &amp;V2...</source>
        <translation>Als Charakterkarte &amp;V2 exportieren...</translation>
    </message>
</context>
<context>
    <name>likeness::AwayNotes</name>
    <message>
        <source>%1: ended</source>
        <translation>%1: zu Ende</translation>
    </message>
</context>
<context>
    <name>likeness::BackupFlow</name>
    <message>
        <source>Backups (*.%1)</source>
        <translation>Sicherungen (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Likeness %1</source>
        <translation>Likeness %1</translation>
    </message>
    <message>
        <source>A passphrase for the backup</source>
        <translation>Eine Passphrase für die Sicherung</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file that opens with this passphrase on any computer. It can&apos;t be recovered: keep it in a safe place, apart from the file.</source>
        <translation>Alles kommt in eine verschlüsselte Datei, die sich mit dieser Passphrase auf jedem Computer öffnet. Die Passphrase lässt sich nicht wiederbeschaffen: Bewahre sie an einem sicheren Ort auf, getrennt von der Datei.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n avatar(s) to %1.</source>
        <translation>
            <numerusform>%n Avatar nach %1 gesichert.</numerusform>
            <numerusform>%n Avatare nach %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>The one that was chosen when %1 was made. You will see what is in it before anything changes.</source>
        <translation>Die, die beim Erstellen von %1 gewählt wurde. Du siehst, was darin ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Zeigen, was darin ist</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this backup. Check for capitals and a different keyboard.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht. Achte auf Großbuchstaben und eine andere Tastatur.</translation>
    </message>
    <message>
        <source>%1 is no backup made by Likeness.</source>
        <translation>%1 ist keine Sicherung von Likeness.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off. Nothing was changed; try another copy of it.</source>
        <translation>%1 ist beschädigt oder abgeschnitten. Es wurde nichts verändert; versuche es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Likeness. Update this one to open it.</source>
        <translation>%1 wurde von einem neueren Likeness gemacht. Aktualisiere dieses, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Made on %1, %2.</source>
        <translation>Erstellt am %1, %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more avatar(s)</source>
        <translation>
            <numerusform>und %n weiterer Avatar</numerusform>
            <numerusform>und %n weitere Avatare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the library on this computer: %n avatar(s) with everything learned for them will be gone for good. Back them up first if you need them.</source>
        <translation>
            <numerusform>Sie tritt an die Stelle der Bibliothek auf diesem Computer: %n Avatar mit allem, was für ihn gelernt wurde, ist dann endgültig weg. Sichere ihn vorher, wenn du ihn noch brauchst.</numerusform>
            <numerusform>Sie tritt an die Stelle der Bibliothek auf diesem Computer: %n Avatare mit allem, was für sie gelernt wurde, sind dann endgültig weg. Sichere sie vorher, wenn du sie noch brauchst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Replace my library</source>
        <translation>Meine Bibliothek ersetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
</context>
<context>
    <name>likeness::BulkBar</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>All %1 matching selected</source>
        <translation>Alle %1 passenden ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>likeness::CardActs</name>
    <message>
        <source>Another avatar is called %1. Choose a different name.</source>
        <translation>Ein anderer Avatar heißt schon %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Made %1 with the same examples. Sources stay with %2.</source>
        <translation>%1 mit denselben Beispielen angelegt. Die Quellen bleiben bei %2.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Exported %1 with its examples. The file is not encrypted.</source>
        <translation>%1 mit den Beispielen exportiert. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <translation>Avatar importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Likeness. Update this one to import it.</source>
        <translation>%1 wurde von einem neueren Likeness geschrieben. Aktualisiere dieses, um die Datei zu importieren.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The sample was deleted. &quot;Try the sample&quot; brings it back.</source>
        <translation>Das Muster wurde gelöscht. „Muster ausprobieren“ holt es zurück.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 has no examples yet, so there is nothing for a card.</source>
        <translation>%1 hat noch keine Beispiele, also gibt es nichts für eine Karte.</translation>
    </message>
    <message>
        <source>Export %1 as a character card</source>
        <translation>%1 als Charakterkarte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 as a character card with %n example(s). The file is not encrypted.</source>
        <translation>
            <numerusform>%1 als Charakterkarte mit %n Beispiel exportiert. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%1 als Charakterkarte mit %n Beispielen exportiert. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avatars and character cards (*.likeness *.json *.png)</source>
        <translation>Avatare und Charakterkarten (*.likeness *.json *.png)</translation>
    </message>
    <message>
        <source>%1 holds no avatar. Choose a file that was exported by Likeness, or a character card.</source>
        <translation>%1 enthält keinen Avatar. Wähle eine Datei, die Likeness exportiert hat, oder eine Charakterkarte.</translation>
    </message>
</context>
<context>
    <name>likeness::CardDelegate</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the avatar</source>
        <translation>Name des Avatars</translation>
    </message>
</context>
<context>
    <name>likeness::CardList</name>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
</context>
<context>
    <name>likeness::CardsModel</name>
    <message>
        <source>Avatar</source>
        <translation>Avatar</translation>
    </message>
</context>
<context>
    <name>likeness::CategoryModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>Zum Validieren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 to train on, %3 to validate</source>
        <translation>
            <numerusform>%1: %n Zeile, %2 zum Trainieren, %3 zum Validieren</numerusform>
            <numerusform>%1: %n Zeilen, %2 zum Trainieren, %3 zum Validieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::CategoryTable</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rows of each kind</source>
        <translation>Zeilen jeder Art</translation>
    </message>
</context>
<context>
    <name>likeness::ChartActs</name>
    <message>
        <source>&amp;Fit the chart</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>&amp;Log-Skala</translation>
    </message>
    <message>
        <source>&amp;Pin read-out</source>
        <translation>Werte &amp;festhalten</translation>
    </message>
    <message>
        <source>Copy read-&amp;out</source>
        <translation>Werte &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save PNG...</source>
        <translation>&amp;PNG speichern...</translation>
    </message>
    <message>
        <source>Save CS&amp;V...</source>
        <translation>&amp;CSV speichern...</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>There is no curve yet</source>
        <translation>Es gibt noch keine Kurve</translation>
    </message>
    <message>
        <source>Point at the chart first, or press an arrow key on it</source>
        <translation>Zeige erst auf das Diagramm oder drücke darin eine Pfeiltaste</translation>
    </message>
    <message>
        <source>Values copied.</source>
        <translation>Werte kopiert.</translation>
    </message>
    <message>
        <source>Picture of the chart copied.</source>
        <translation>Bild des Diagramms kopiert.</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>loss-curve</source>
        <translation>verlustkurve</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>likeness::ChartBar</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>Lo&amp;g-Skala</translation>
    </message>
    <message>
        <source>Ignore &amp;outliers</source>
        <translation>Ohne &amp;Ausreißer</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Along which axis</source>
        <translation>Entlang welcher Achse</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>One epoch is one pass through all of the training rows.</source>
        <translation>Ein Durchgang geht einmal durch alle Zeilen zum Trainieren.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>The upright axis shows the middle 98 % of the values.</source>
        <translation>Die senkrechte Achse zeigt die mittleren 98 % der Werte.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Alles zeigen (F)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Smoothing %1</source>
        <translation>Glättung %1</translation>
    </message>
</context>
<context>
    <name>likeness::ChartCanvas</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Checkpoint at step %1</source>
        <translation>Prüfpunkt bei Schritt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>likeness::ChartLegend</name>
    <message>
        <source>Training, each step</source>
        <translation>Training, je Schritt</translation>
    </message>
    <message>
        <source>Training, smoothed</source>
        <translation>Training, geglättet</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Click to hide or show</source>
        <translation>Klick blendet aus oder ein</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Vergleich)</translation>
    </message>
    <message>
        <source>Click to hide or show. Its menu keeps it as the baseline.</source>
        <translation>Klick blendet aus oder ein. Im Menü lässt es sich als Vergleich merken.</translation>
    </message>
    <message>
        <source>Keep as baseline</source>
        <translation>Als Vergleich merken</translation>
    </message>
</context>
<context>
    <name>likeness::ChatActs</name>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>rename a chat</source>
        <translation>Umbenennen eines Chats</translation>
    </message>
    <message>
        <source>move a chat</source>
        <translation>Verschieben eines Chats</translation>
    </message>
    <message>
        <source>deletion of a chat</source>
        <translation>Löschen eines Chats</translation>
    </message>
    <message>
        <source>Chat deleted. It can be restored for 30 days.</source>
        <translation>Chat gelöscht. Er lässt sich 30 Tage lang wiederherstellen.</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON with all answers (*.json)</source>
        <translation>JSON mit allen Antworten (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>This chat has not begun yet</source>
        <translation>Dieser Chat hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>An answer is on its way</source>
        <translation>Eine Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>No answer is on its way</source>
        <translation>Es ist keine Antwort unterwegs</translation>
    </message>
    <message>
        <source>No example is selected in the list of those used</source>
        <translation>In der Liste der benutzten ist kein Beispiel gewählt</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>Rena&amp;me chat...</source>
        <translation>Chat u&amp;mbenennen...</translation>
    </message>
    <message>
        <source>&amp;Pin chat</source>
        <translation>Chat an&amp;heften</translation>
    </message>
    <message>
        <source>Move chat to f&amp;older...</source>
        <translation>Chat in &amp;Ordner verschieben...</translation>
    </message>
    <message>
        <source>Delete c&amp;hat</source>
        <translation>C&amp;hat löschen</translation>
    </message>
    <message>
        <source>&amp;Export chat...</source>
        <translation>Chat &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>In diesem Chat &amp;suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Find in &amp;all chats</source>
        <translation>In &amp;allen Chats suchen</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Sto&amp;p the reply</source>
        <translation>Antwort anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>&amp;Zum Neuesten</translation>
    </message>
    <message>
        <source>Choose the &amp;voice</source>
        <translation>&amp;Stimme wählen</translation>
    </message>
    <message>
        <source>Enter sen&amp;ds</source>
        <translation>Eingabetaste sen&amp;det</translation>
    </message>
    <message>
        <source>Always use this example</source>
        <translation>Dieses Beispiel immer zeigen</translation>
    </message>
    <message>
        <source>Never use this example</source>
        <translation>Dieses Beispiel nie zeigen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Never use</source>
        <translation>Nie zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Exported to %1. The file is not encrypted.</source>
        <translation>Exportiert: %1. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>likeness::ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s)</source>
        <translation>
            <numerusform>%1, %n Nachricht</numerusform>
            <numerusform>%1, %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Add a key to chat</source>
        <translation>Schlüssel für Chats hinzufügen</translation>
    </message>
    <message>
        <source>This model was retired. Choose a replacement to go on.</source>
        <translation>Dieses Modell wurde eingestellt. Wähle einen Ersatz, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Add a key to chat. Chats can be read, searched and exported without one.</source>
        <translation>Füge zum Chatten einen Schlüssel hinzu. Lesen, suchen und exportieren geht ohne.</translation>
    </message>
    <message>
        <source>Add a key...</source>
        <translation>Schlüssel hinzufügen...</translation>
    </message>
    <message>
        <source>Choose a model to chat</source>
        <translation>Modell für Chats wählen</translation>
    </message>
    <message>
        <source>Add a key to chat, or choose a model of this computer under Settings &gt; Models. Chats can be read, searched and exported without one.</source>
        <translation>Füge zum Chatten einen Schlüssel hinzu oder wähle unter Einstellungen &gt; Modelle ein Modell dieses Computers. Lesen, suchen und exportieren geht ohne.</translation>
    </message>
</context>
<context>
    <name>likeness::ChatsPane</name>
    <message>
        <source>Find in all chats</source>
        <translation>In allen Chats suchen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>likeness::Checklist</name>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Decide on %1 examples (%2 so far)</source>
        <translation>%1 Beispiele prüfen (bisher %2)</translation>
    </message>
    <message>
        <source>Reach %1 accepted (%2 so far)</source>
        <translation>%1 annehmen (bisher %2)</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>First steps with %1</source>
        <translation>Erste Schritte mit %1</translation>
    </message>
    <message>
        <source>Add a key, or choose a server</source>
        <translation>Schlüssel hinzufügen oder Server wählen</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>likeness::CheckpointsModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>tiefster</translation>
    </message>
    <message>
        <source>Checkpoint at step %1, training loss %2, validation loss %3</source>
        <translation>Prüfpunkt bei Schritt %1, Trainingsverlust %2, Validierungsverlust %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, the lowest</source>
        <translation>%1, der tiefste</translation>
    </message>
</context>
<context>
    <name>likeness::CheckpointsPane</name>
    <message>
        <source>&amp;Try</source>
        <translation>Pr&amp;obieren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Nehmen</translation>
    </message>
    <message>
        <source>None yet. They come at the end of each pass, and can be tried like the finished model.</source>
        <translation>Noch keine. Sie kommen am Ende jedes Durchgangs und lassen sich wie das fertige Modell ausprobieren.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Try this checkpoint</source>
        <translation>Diesen Prüfpunkt ausprobieren</translation>
    </message>
    <message>
        <source>Use this checkpoint as the active voice</source>
        <translation>Diesen Prüfpunkt als aktive Stimme nehmen</translation>
    </message>
</context>
<context>
    <name>likeness::ColumnsDialog</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The &amp;first row holds the names of the columns</source>
        <translation>Die &amp;erste Zeile enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>Messages as they would be read</source>
        <translation>Nachrichten, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>Which columns hold the chat?</source>
        <translation>Welche Spalten enthalten den Chat?</translation>
    </message>
    <message>
        <source>%1 is a table that no known program wrote. Say what its columns hold; this is remembered for files with the same columns.</source>
        <translation>%1 ist eine Tabelle, die kein bekanntes Programm geschrieben hat. Sag, was ihre Spalten enthalten; für Dateien mit denselben Spalten wird es gemerkt.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>As the file&apos;s dates suggest</source>
        <translation>Wie es die Datumsangaben nahelegen</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Tag zuerst (31/12)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Monat zuerst (12/31)</translation>
    </message>
    <message>
        <source>Year first (2024/12/31)</source>
        <translation>Jahr zuerst (2024/12/31)</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Wer spricht</translation>
    </message>
    <message>
        <source>What is &amp;said</source>
        <translation>Was &amp;gesagt wird</translation>
    </message>
    <message>
        <source>When (&amp;optional)</source>
        <translation>Wa&amp;nn (falls bekannt)</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datum steht</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Wähle eine Spalte</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Choose who speaks and what is said, and the messages are shown here.</source>
        <translation>Wähle, wer spricht und was gesagt wird, dann stehen hier die Nachrichten.</translation>
    </message>
    <message>
        <source>These dates can be read with the day or the month first: say which.</source>
        <translation>Diese Datumsangaben lassen sich mit dem Tag oder dem Monat zuerst lesen: Sag, wie.</translation>
    </message>
    <message>
        <source>So it would be read:</source>
        <translation>So würde es gelesen:</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>likeness::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippe ein, was du tun möchtest</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>likeness::Composer</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>This goes out in a copy of the chat. The chat stays as it is.</source>
        <translation>Das geht in einer Kopie des Chats hinaus. Der Chat bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>likeness::ComposerEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter begins a new line.</source>
        <translation>Umschalt+Eingabe sendet, Eingabe beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>likeness::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Type &quot;%1&quot; to go on</source>
        <translation>Zum Fortfahren „%1“ &amp;eintippen</translation>
    </message>
    <message>
        <source>Word that confirms</source>
        <translation>Wort zur Bestätigung</translation>
    </message>
</context>
<context>
    <name>likeness::CostStep</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Change &amp;limits...</source>
        <translation>&amp;Limits ändern...</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>It saves</source>
        <translation>Es spart</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>&amp;Start...</source>
        <translation>&amp;Starten...</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing is paid, so no limit is touched.</source>
        <translation>Es wird nichts bezahlt, also ist kein Limit berührt.</translation>
    </message>
</context>
<context>
    <name>likeness::DataStep</name>
    <message>
        <source>%1 %2</source>
        <comment>Joke 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Where to train</source>
        <translation>&amp;Wo trainiert wird</translation>
    </message>
    <message>
        <source>Accepted for training</source>
        <translation>Fürs Training angenommen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineingeht</translation>
    </message>
    <message>
        <source>&amp;Draw again</source>
        <translation>&amp;Neu ziehen</translation>
    </message>
    <message>
        <source>Change &amp;seed...</source>
        <translation>&amp;Startwert ändern...</translation>
    </message>
    <message>
        <source>Other rows validate. Rows that you pinned to a side under Examples stay there.</source>
        <translation>Andere Zeilen dienen dann zum Validieren. Zeilen, die du unter Beispiele auf eine Seite gelegt hast, bleiben dort.</translation>
    </message>
    <message>
        <source>See the &amp;first rows as sent...</source>
        <translation>&amp;Erste Zeilen, wie gesendet...</translation>
    </message>
    <message>
        <source>&amp;Export the files...</source>
        <translation>&amp;Dateien exportieren...</translation>
    </message>
    <message>
        <source>What is to be said of them</source>
        <translation>Was dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Whose words they are</source>
        <translation>Wessen Worte es sind</translation>
    </message>
    <message>
        <source>A trained model speaks like the person it was trained on. This is asked once for each avatar.</source>
        <translation>Ein trainiertes Modell spricht wie die Person, mit deren Worten es trainiert wurde. Das wird für jeden Avatar einmal gefragt.</translation>
    </message>
    <message>
        <source>&amp;I may use them</source>
        <translation>&amp;Ich darf sie nutzen</translation>
    </message>
    <message>
        <source>These are my words, or I own this character, or I have permission.</source>
        <translation>Es sind meine Worte, oder die Figur gehört mir, oder ich habe die Erlaubnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted example(s): fine-tuning available</source>
        <translation>
            <numerusform>%n angenommenes Beispiel: Fine-Tuning möglich</numerusform>
            <numerusform>%n angenommene Beispiele: Fine-Tuning möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accepted examples</source>
        <translation>%1 von %2 angenommenen Beispielen</translation>
    </message>
    <message>
        <source>Enough to train on. More make the voice surer.</source>
        <translation>Genug zum Trainieren. Mehr davon machen die Stimme sicherer.</translation>
    </message>
    <message>
        <source>It can be started, but with %1 and more it turns out well.</source>
        <translation>Es lässt sich starten, aber mit %1 und mehr gelingt es gut.</translation>
    </message>
    <message>
        <source>It can be started, but with %1 and more it turns out well. Most wanted: %2.</source>
        <translation>Es lässt sich starten, aber mit %1 und mehr gelingt es gut. Am meisten fehlt: %2.</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to validate: a tenth, drawn with the seed %3. What says nearly the same stays on one side. Pin a row to a side under Examples.</source>
        <translation>%1 zum Trainieren, %2 zum Validieren: ein Zehntel, gezogen mit dem Startwert %3. Was fast dasselbe sagt, bleibt auf einer Seite. Unter Beispiele kannst du eine Zeile auf eine Seite legen.</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>&amp;Seed, a whole number</source>
        <translation>&amp;Startwert, eine ganze Zahl</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 1 to %2. The seed stays as it was.</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2. Der Startwert bleibt, wie er war.</translation>
    </message>
    <message>
        <source>a place to train</source>
        <translation>einen Ort zum Trainieren</translation>
    </message>
    <message>
        <source>Export what is sent</source>
        <translation>Exportieren, was gesendet wird</translation>
    </message>
    <message>
        <source>Training files (*.jsonl)</source>
        <translation>Trainingsdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>The files were written, as they would be sent. They are not encrypted.</source>
        <translation>Die Dateien sind geschrieben, wie sie gesendet würden. Sie sind nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>likeness::DeleteAvatarDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete avatar</source>
        <translation>Avatar löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Type &amp;its name to go on: %1</source>
        <translation>Zum Fortfahren den &amp;Namen eintippen: %1</translation>
    </message>
    <message>
        <source>Name of the avatar to delete</source>
        <translation>Name des Avatars, der gelöscht wird</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 and what was read of %2 go with it, and its key is destroyed. Your own files stay where they are. This can&apos;t be undone; a bundle or a backup brings it back.</source>
        <translation>%1 und was aus %2 gelesen wurde, verschwinden mit ihm, und sein Schlüssel wird vernichtet. Deine eigenen Dateien bleiben, wo sie sind. Das lässt sich nicht rückgängig machen; eine Exportdatei oder eine Sicherung bringt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>likeness::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>likeness::DiffView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both say the same, word by word.</source>
        <translation>Beide sagen Wort für Wort dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Differences: %n line(s). Struck through: only in %1. Underlined: only in %2.</source>
        <translation>
            <numerusform>Unterschiede: %n Zeile. Durchgestrichen: nur in %1. Unterstrichen: nur in %2.</numerusform>
            <numerusform>Unterschiede: %n Zeilen. Durchgestrichen: nur in %1. Unterstrichen: nur in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::DuplicatesDialog</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Merge near-duplicates</source>
        <translation>Fast gleiche zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>The struck copy goes to the trash; the one under it stays. Untick what you want to keep.</source>
        <translation>Das durchgestrichene kommt in den Papierkorb; das darunter bleibt. Nimm das Häkchen weg, wo du beide behalten willst.</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Fast gleiche Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate(s) will be merged</source>
        <translation>
            <numerusform>%n fast gleiches Beispiel wird zusammengeführt</numerusform>
            <numerusform>%n fast gleiche Beispiele werden zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::EngineWatch</name>
    <message>
        <source>Starting the engine on this computer...</source>
        <translation>Die Engine auf diesem Computer startet...</translation>
    </message>
    <message>
        <source>The engine on this computer ended unexpectedly. What it answered is kept, and a training goes on at its last checkpoint. Its log: %1</source>
        <translation>Die Engine auf diesem Computer hat unerwartet geendet. Was sie geantwortet hat, ist behalten, und ein Training geht beim letzten Prüfpunkt weiter. Ihr Protokoll: %1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Wieder starten</translation>
    </message>
</context>
<context>
    <name>likeness::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>likeness::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save log...</source>
        <translation>Spe&amp;ichern...</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context>
<context>
    <name>likeness::ExampleActions</name>
    <message>
        <source>Find si&amp;milar</source>
        <translation>Äh&amp;nliche suchen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>Als &amp;neu markieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Show s&amp;ource</source>
        <translation>&amp;Quelle zeigen</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Used for: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Select a&amp;ll matching</source>
        <translation>Alle &amp;passenden auswählen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den Papier&amp;korb</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;vert to original</source>
        <translation>Auf &amp;Original zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;dact personal data</source>
        <translation>Persönliche &amp;Daten schwärzen</translation>
    </message>
    <message>
        <source>Find and re&amp;place...</source>
        <translation>Suchen und &amp;ersetzen...</translation>
    </message>
    <message>
        <source>&amp;Merge near-duplicates...</source>
        <translation>Fast &amp;gleiche zusammenführen...</translation>
    </message>
    <message>
        <source>&amp;Write an example...</source>
        <translation>Beispiel s&amp;chreiben...</translation>
    </message>
    <message>
        <source>&amp;Export examples...</source>
        <translation>Beispiele e&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Filter examples</source>
        <translation>Beispiele &amp;filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>Diesen Filter speichern...</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) copied.</source>
        <translation>
            <numerusform>%n Beispiel kopiert.</numerusform>
            <numerusform>%n Beispiele kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>Es gibt noch keine Beispiele</translation>
    </message>
    <message>
        <source>No example is selected</source>
        <translation>Kein Beispiel ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one example</source>
        <translation>Wähle ein einzelnes Beispiel aus</translation>
    </message>
    <message>
        <source>It comes from no source</source>
        <translation>Es stammt aus keiner Quelle</translation>
    </message>
    <message>
        <source>It was not edited</source>
        <translation>Es wurde nicht bearbeitet</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Training or validation</source>
        <translation>&amp;Training oder Validierung</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>likeness::ExampleDesk</name>
    <message numerus="yes">
        <source>accept %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel annehmen</numerusform>
            <numerusform>%n Beispiele annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) accepted.</source>
        <translation>
            <numerusform>%n Beispiel angenommen.</numerusform>
            <numerusform>%n Beispiele angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel ablehnen</numerusform>
            <numerusform>%n Beispiele ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) rejected.</source>
        <translation>
            <numerusform>%n Beispiel abgelehnt.</numerusform>
            <numerusform>%n Beispiele abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the decision on %n example(s)</source>
        <translation>
            <numerusform>Entscheidung über %n Beispiel zurücknehmen</numerusform>
            <numerusform>Entscheidung über %n Beispiele zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set category of %n example(s)</source>
        <translation>
            <numerusform>Kategorie von %n Beispiel setzen</numerusform>
            <numerusform>Kategorie von %n Beispielen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Category of %n example(s) set.</source>
        <translation>
            <numerusform>Kategorie von %n Beispiel gesetzt.</numerusform>
            <numerusform>Kategorie von %n Beispielen gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel mit Stern markieren</numerusform>
            <numerusform>%n Beispiele mit Stern markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star from %n example(s)</source>
        <translation>
            <numerusform>Stern von %n Beispiel entfernen</numerusform>
            <numerusform>Stern von %n Beispielen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set training or validation of %n example(s)</source>
        <translation>
            <numerusform>Training oder Validierung von %n Beispiel festlegen</numerusform>
            <numerusform>Training oder Validierung von %n Beispielen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training or validation of %n example(s) set.</source>
        <translation>
            <numerusform>Training oder Validierung von %n Beispiel festgelegt.</numerusform>
            <numerusform>Training oder Validierung von %n Beispielen festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>edit an example</source>
        <translation>ein Beispiel bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>revert %n example(s) to the original</source>
        <translation>
            <numerusform>%n Beispiel auf das Original zurücksetzen</numerusform>
            <numerusform>%n Beispiele auf das Original zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>ignore possible personal data</source>
        <translation>mögliche persönliche Daten ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>move %n example(s) to the trash</source>
        <translation>
            <numerusform>%n Beispiel in den Papierkorb legen</numerusform>
            <numerusform>%n Beispiele in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Beispiel in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Beispiele in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n near-duplicate(s)</source>
        <translation>
            <numerusform>%n fast gleiches Beispiel zusammenführen</numerusform>
            <numerusform>%n fast gleiche Beispiele zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate(s) moved to the trash.</source>
        <translation>
            <numerusform>%n fast gleiches Beispiel in den Papierkorb gelegt.</numerusform>
            <numerusform>%n fast gleiche Beispiele in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace personal data in %n example(s)</source>
        <translation>
            <numerusform>persönliche Daten in %n Beispiel ersetzen</numerusform>
            <numerusform>persönliche Daten in %n Beispielen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data replaced.</source>
        <translation>Persönliche Daten ersetzt.</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>ein Beispiel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>replace text in %n example(s)</source>
        <translation>
            <numerusform>Text in %n Beispiel ersetzen</numerusform>
            <numerusform>Text in %n Beispielen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text replaced in %n example(s).</source>
        <translation>
            <numerusform>Text in %n Beispiel ersetzt.</numerusform>
            <numerusform>Text in %n Beispielen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %1 of %n example(s) were changed.</source>
        <translation>
            <numerusform>Angehalten. %1 von %n Beispiel wurde geändert.</numerusform>
            <numerusform>Angehalten. %1 von %n Beispielen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) marked as new.</source>
        <translation>
            <numerusform>%n Beispiel als neu markiert.</numerusform>
            <numerusform>%n Beispiele als neu markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n found example(s)</source>
        <translation>
            <numerusform>%n gefundenes Beispiel behalten</numerusform>
            <numerusform>%n gefundene Beispiele behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept as new.</source>
        <translation>
            <numerusform>%n Beispiel als neu behalten.</numerusform>
            <numerusform>%n Beispiele als neu behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::ExampleDetail</name>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Accept this example (A in the list)</source>
        <translation>Dieses Beispiel annehmen (A in der Liste)</translation>
    </message>
    <message>
        <source>Reject this example (R in the list)</source>
        <translation>Dieses Beispiel ablehnen (R in der Liste)</translation>
    </message>
    <message>
        <source>Select an example to see both messages.</source>
        <translation>Wähle ein Beispiel aus, um beide Nachrichten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n examples selected.
What you choose now is done to all of them.</source>
        <translation>
            <numerusform>%n Beispiel ausgewählt.
Was du jetzt wählst, gilt dafür.</numerusform>
            <numerusform>%n Beispiele ausgewählt.
Was du jetzt wählst, gilt für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::ExampleDialogs</name>
    <message numerus="yes">
        <source>%n example(s) exported to %1.</source>
        <translation>
            <numerusform>%n Beispiel nach %1 exportiert.</numerusform>
            <numerusform>%n Beispiele nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No near-duplicates among these examples.</source>
        <translation>Unter diesen Beispielen sind keine fast gleichen.</translation>
    </message>
</context>
<context>
    <name>likeness::ExampleFacts</name>
    <message>
        <source>Worth a look: a message was read with doubt, or is cut off at the picture&apos;s edge.</source>
        <translation>Ein Blick lohnt sich: Eine Nachricht wurde unsicher gelesen oder ist am Bildrand abgeschnitten.</translation>
    </message>
    <message>
        <source>Written by you, or imported as a row.</source>
        <translation>Von dir geschrieben oder als Zeile importiert.</translation>
    </message>
    <message>
        <source>Imported as a row from %1.</source>
        <translation>Als Zeile aus %1 importiert.</translation>
    </message>
    <message>
        <source>From a source that was removed</source>
        <translation>Aus einer Quelle, die entfernt wurde</translation>
    </message>
    <message>
        <source>, page %1</source>
        <translation>, Seite %1</translation>
    </message>
    <message>
        <source>, read with %1 % certainty</source>
        <translation>, zu %1 % sicher gelesen</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>A tenth of the examples is put aside for validation.</source>
        <translation>Ein Zehntel der Beispiele ist für die Validierung zurückgelegt.</translation>
    </message>
    <message>
        <source>Take the star away (S in the list)</source>
        <translation>Stern entfernen (S in der Liste)</translation>
    </message>
    <message>
        <source>Star (S in the list)</source>
        <translation>Mit Stern markieren (S in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation>Ver&amp;wendet für</translation>
    </message>
</context>
<context>
    <name>likeness::ExampleTexts</name>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A text you had not saved was brought back.</source>
        <translation>Ein Text, den du nicht gespeichert hattest, ist wieder da.</translation>
    </message>
    <message>
        <source>You opened the conversation</source>
        <translation>Du hast das Gespräch eröffnet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Re&amp;vert to original</source>
        <translation>Auf &amp;Original zurücksetzen</translation>
    </message>
    <message>
        <source>Reply &amp;to</source>
        <translation>Ant&amp;wort auf</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Gesagt</translation>
    </message>
</context>
<context>
    <name>likeness::ExamplesList</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>likeness::ExamplesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>Ex&amp;portieren...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No examples match.</source>
        <translation>Keine Beispiele passen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1 accepted, %2 new, %3 rejected</source>
        <translation>%1 angenommen, %2 neu, %3 abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 match. %3</source>
        <translation>%1 von %2 passen. %3</translation>
    </message>
    <message>
        <source>No examples yet.</source>
        <translation>Noch keine Beispiele.</translation>
    </message>
    <message>
        <source>Add sources, write one, or load the sample.</source>
        <translation>Füge Quellen hinzu, schreib eins oder lade das Muster.</translation>
    </message>
    <message>
        <source>Add &amp;files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Write an example...</source>
        <translation>Beispiel s&amp;chreiben...</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Muster ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Find more...</source>
        <translation>&amp;Mehr finden...</translation>
    </message>
</context>
<context>
    <name>likeness::ExportDialog</name>
    <message>
        <source>OpenAI chat (JSONL)</source>
        <translation>OpenAI-Chat (JSONL)</translation>
    </message>
    <message>
        <source>For fine-tuning at OpenAI and services that take the same files.</source>
        <translation>Für Fine-Tuning bei OpenAI und Diensten, die dieselben Dateien nehmen.</translation>
    </message>
    <message>
        <source>ShareGPT (JSON)</source>
        <translation>ShareGPT (JSON)</translation>
    </message>
    <message>
        <source>For many open-source trainers.</source>
        <translation>Für viele quelloffene Trainingsprogramme.</translation>
    </message>
    <message>
        <source>Alpaca (JSON)</source>
        <translation>Alpaca (JSON)</translation>
    </message>
    <message>
        <source>Instruction, input and output, for open-source trainers.</source>
        <translation>Anweisung, Eingabe und Ausgabe, für quelloffene Trainingsprogramme.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. It keeps category, state and source.</source>
        <translation>Für Tabellenprogramme. Kategorie, Status und Quelle bleiben dabei.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export examples</source>
        <translation>Beispiele exportieren</translation>
    </message>
    <message>
        <source>Export examples of %1</source>
        <translation>Beispiele von %1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %n &amp;accepted</source>
        <translation>
            <numerusform>Alle an&amp;genommenen (%n)</numerusform>
            <numerusform>Alle an&amp;genommenen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are &amp;not rejected</source>
        <translation>
            <numerusform>Alle &amp;nicht abgelehnten (%n)</numerusform>
            <numerusform>Alle &amp;nicht abgelehnten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n of them that the filter &amp;leaves out</source>
        <translation>
            <numerusform>Auch %n davon, das der Filter &amp;auslässt</numerusform>
            <numerusform>Auch %n davon, die der Filter &amp;auslässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n of them that answer &amp;nobody</source>
        <translation>
            <numerusform>Auch %n davon, das &amp;niemandem antwortet</numerusform>
            <numerusform>Auch %n davon, die &amp;niemandem antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>D&amp;urchsuchen...</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 exists. Replace it? Press Export again.</source>
        <translation>%1 gibt es schon. Zum Ersetzen noch einmal „Exportieren“ drücken.</translation>
    </message>
    <message numerus="yes">
        <source>The %n pi&amp;cked in the list</source>
        <translation>
            <numerusform>In der &amp;Liste gewählt: %n</numerusform>
            <numerusform>In der &amp;Liste gewählt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: the %n most &amp;representative</source>
        <translation>
            <numerusform>Die Auswahl: %n &amp;aussagekräftiges</numerusform>
            <numerusform>Die Auswahl: die %n &amp;aussagekräftigsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::FacetList</name>
    <message>
        <source>Facets</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>A question mark typed on a heading explains it.</source>
        <translation>Ein Fragezeichen, auf einer Überschrift getippt, erklärt sie.</translation>
    </message>
</context>
<context>
    <name>likeness::FacetModel</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n example(s)</source>
        <translation>
            <numerusform>%1: %2, %n Beispiel</numerusform>
            <numerusform>%1: %2, %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>likeness::FilterBar</name>
    <message>
        <source>Most alike first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. Known are: %2.</source>
        <translation>„%1“ ist kein Filter. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. It may be: %2.</source>
        <translation>„%1“ ist kein Filter. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Nothing follows &quot;%1&quot;.</source>
        <translation>Nach „%1“ folgt nichts.</translation>
    </message>
    <message>
        <source>Nothing follows &quot;%1&quot;. It may be: %2.</source>
        <translation>Nach „%1“ folgt nichts. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Try &lt;80, &gt;=40 or 80-94.</source>
        <translation>„%1“ ist keine Zahl. Versuche &lt;80, &gt;=40 oder 80-94.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>As in the sources</source>
        <translation>Wie in den Quellen</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>likeness::FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>likeness::FindFlow</name>
    <message>
        <source>Find more &amp;with a model...</source>
        <translation>Mit einem &amp;Modell mehr finden...</translation>
    </message>
    <message>
        <source>A model is looking for examples</source>
        <translation>Ein Modell sucht Beispiele</translation>
    </message>
    <message>
        <source>Add an account and choose a model to use this. Examples are found by rules without one.</source>
        <translation>Füge dafür ein Konto hinzu und wähle ein Modell. Nach Regeln werden Beispiele auch ohne gefunden.</translation>
    </message>
    <message>
        <source>Every source has given examples by rules already, so there is nothing a model could add.</source>
        <translation>Jede Quelle hat nach Regeln schon Beispiele gegeben; ein Modell könnte nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Looking for examples</source>
        <translation>Beispiele werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found no examples that are not here already.</source>
        <translation>%1 hat keine Beispiele gefunden, die nicht schon da sind.</translation>
    </message>
</context>
<context>
    <name>likeness::FindingsList</name>
    <message>
        <source>Nothing is to be said against these rows.</source>
        <translation>Gegen diese Zeilen ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>likeness::FolderDialog</name>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Leer: in keinem Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>likeness::FoundDialog</name>
    <message>
        <source>%1, from %2, page %3</source>
        <translation>%1, aus %2, Seite %3</translation>
    </message>
    <message>
        <source>Them: %1</source>
        <translation>Gegenüber: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>Found examples</source>
        <translation>Gefundene Beispiele</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 points these out. The words are your sources&apos; own. What you keep comes in as new, to be reviewed like any other.</source>
        <translation>%1 hat diese gefunden. Die Worte sind die deiner Quellen. Was du behältst, kommt als neu herein und wird geprüft wie jedes andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) did not fit the sources and were left out.</source>
        <translation>
            <numerusform>%n Vorschlag passte nicht zu den Quellen und wurde ausgelassen.</numerusform>
            <numerusform>%n Vorschläge passten nicht zu den Quellen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ended early: this is what came of it.</source>
        <translation>Die Antwort endete vorzeitig: Das ist, was davon kam.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) will be kept.</source>
        <translation>
            <numerusform>%1 von %n Beispiel wird behalten.</numerusform>
            <numerusform>%1 von %n Beispielen werden behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Open the window &amp;anew</source>
        <translation>&amp;Fenster neu öffnen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text and borders in pure black and white.</source>
        <translation>Text und Ränder in reinem Schwarz und Weiß.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Of everything in the window, compared with the system&apos;s. Ctrl++ and Ctrl+- do the same.</source>
        <translation>Von allem im Fenster, verglichen mit der des Systems. Strg++ und Strg+- tun dasselbe.</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>It is spoken from the next start on, or once the window is opened anew. Reading then goes on where it was; what was done before can no longer be undone.</source>
        <translation>Sie gilt ab dem nächsten Start, oder sobald das Fenster neu geöffnet ist. Das Lesen geht dann dort weiter, wo es war; was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Tell me what has ended</source>
        <translation>&amp;Sagen, was zu Ende ist</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The desktop shows them while another program is in front: work that took more than a minute, a limit that is reached, a model that retires. What was said or written never stands in them.</source>
        <translation>Der Schreibtisch zeigt sie, während ein anderes Programm vorn ist: Arbeit, die länger als eine Minute dauerte, ein erreichtes Limit, ein Modell, das endet. Was gesagt oder geschrieben wurde, steht nie darin.</translation>
    </message>
</context>
<context>
    <name>likeness::HelpDialog</name>
    <message>
        <source>What is fine-tuning?</source>
        <translation>Was ist Fine-Tuning?</translation>
    </message>
    <message>
        <source>Fine-tuning trains a model on your examples until it writes like you by itself. It then needs neither examples nor a long prompt with each message. Other ways are quicker, and often enough:</source>
        <translation>Fine-Tuning trainiert ein Modell mit deinen Beispielen, bis es von selbst schreibt wie du. Danach braucht es bei einer Nachricht weder Beispiele noch einen langen Prompt. Andere Wege sind schneller und reichen oft:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>you have %n</source>
        <translation>
            <numerusform>du hast %n</numerusform>
            <numerusform>du hast %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for your rows once, then what its answers cost.</source>
        <translation>Einmal etwa %1 für deine Zeilen, dann was die Antworten kosten.</translation>
    </message>
    <message>
        <source>Some dollars once, then what its answers cost.</source>
        <translation>Einmal ein paar Dollar, dann was die Antworten kosten.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The model is told in words how to write. It stays as it is.</source>
        <translation>Dem Modell wird in Worten gesagt, wie es schreiben soll. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>1 to 10 examples, or none. %1</source>
        <translation>1 bis 10 Beispiele oder keine. %1</translation>
    </message>
    <message>
        <source>Yours has a prompt.</source>
        <translation>Deiner hat einen Prompt.</translation>
    </message>
    <message>
        <source>Yours has none yet.</source>
        <translation>Deiner hat noch keinen.</translation>
    </message>
    <message>
        <source>Under a minute</source>
        <translation>Unter einer Minute</translation>
    </message>
    <message>
        <source>Cents, for an analysis of the style; nothing where you write it.</source>
        <translation>Ein paar Cent für eine Stilanalyse; nichts, wenn du ihn selbst schreibst.</translation>
    </message>
    <message>
        <source>Trying things out, and changing the style quickly.</source>
        <translation>Ausprobieren und den Stil schnell ändern.</translation>
    </message>
    <message>
        <source>Prompt with examples</source>
        <translation>Prompt mit Beispielen</translation>
    </message>
    <message>
        <source>With each message the model is shown some of your examples.</source>
        <translation>Bei jeder Nachricht werden dem Modell einige deiner Beispiele gezeigt.</translation>
    </message>
    <message>
        <source>20 and more; %1.</source>
        <translation>20 und mehr; %1.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>More tokens with each message.</source>
        <translation>Mehr Tokens bei jeder Nachricht.</translation>
    </message>
    <message>
        <source>A likeness that is good without any training.</source>
        <translation>Eine gute Ähnlichkeit ganz ohne Training.</translation>
    </message>
    <message>
        <source>Fine-tuning at a provider</source>
        <translation>Fine-Tuning bei einem Anbieter</translation>
    </message>
    <message>
        <source>A copy of their model is trained on your rows. It stays there.</source>
        <translation>Eine Kopie des dortigen Modells wird mit deinen Zeilen trainiert. Sie bleibt dort.</translation>
    </message>
    <message>
        <source>%1 to 1000 and more; %2.</source>
        <translation>%1 bis 1000 und mehr; %2.</translation>
    </message>
    <message>
        <source>10 minutes to some hours</source>
        <translation>10 Minuten bis einige Stunden</translation>
    </message>
    <message>
        <source>A manner that goes deep, with short and cheap prompts.</source>
        <translation>Eine Art, die tief sitzt, mit kurzen und billigen Prompts.</translation>
    </message>
    <message>
        <source>Open model on this computer</source>
        <translation>Offenes Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>A model that is yours is trained here. Nothing leaves the computer.</source>
        <translation>Ein Modell, das dir gehört, wird hier trainiert. Nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Minutes for the practice model, hours for large ones</source>
        <translation>Minuten beim Übungsmodell, Stunden bei großen</translation>
    </message>
    <message>
        <source>Nothing but current.</source>
        <translation>Nichts außer Strom.</translation>
    </message>
    <message>
        <source>Full control, and words that must not leave the house.</source>
        <translation>Volle Kontrolle und Worte, die das Haus nicht verlassen dürfen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Gut für</translation>
    </message>
</context>
<context>
    <name>likeness::HiddenList</name>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen wird</translation>
    </message>
    <message>
        <source>These were found in the texts and are replaced before sending. In the answer they are put back on this computer. Personal data that no form tells may be left: look through what will be sent.</source>
        <translation>Das wurde in den Texten gefunden und wird vor dem Senden ersetzt. In der Antwort wird es auf diesem Computer wieder eingesetzt. Persönliches, das sich an keiner Form erkennen lässt, kann übrig sein: Sieh durch, was gesendet wird.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>likeness::HiddenModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Yours, which stays here</source>
        <translation>Deines, das hierbleibt</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%1 &quot;%2&quot; is sent as &quot;%3&quot;, %n time(s)</source>
        <translation>
            <numerusform>%1 „%2“ wird als „%3“ gesendet, %n Mal</numerusform>
            <numerusform>%1 „%2“ wird als „%3“ gesendet, %n Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>likeness::Intake</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a picture, text or files first.</source>
        <translation>Es gibt nichts einzufügen. Kopiere zuerst ein Bild, Text oder Dateien.</translation>
    </message>
</context>
<context>
    <name>likeness::JobDesk</name>
    <message>
        <source>It ends here and cannot go on. The checkpoints that there are stay, and can be used. To go on later, pause it instead.</source>
        <translation>Es endet hier und kann nicht weitergehen. Die vorhandenen Prüfpunkte bleiben und lassen sich verwenden. Um später weiterzumachen, pausiere es stattdessen.</translation>
    </message>
    <message>
        <source>It ends at %1 and cannot go on. What was trained so far may be charged. The checkpoints that there are stay, and can be used.</source>
        <translation>Es endet bei %1 und kann nicht weitergehen. Was bisher trainiert wurde, kann berechnet werden. Die vorhandenen Prüfpunkte bleiben und lassen sich verwenden.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 beenden?</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>Training &amp;beenden</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>The id was copied.</source>
        <translation>Die ID ist kopiert.</translation>
    </message>
    <message>
        <source>Its curve, events and checkpoints go from this computer and cannot be brought back. What %1 has stays there, and voices that use its model stay too.</source>
        <translation>Kurve, Ereignisse und Prüfpunkte verschwinden von diesem Computer und lassen sich nicht zurückholen. Was %1 hat, bleibt dort, und Stimmen, die das Modell nehmen, bleiben auch.</translation>
    </message>
    <message>
        <source>Delete %1 from the list?</source>
        <translation>%1 aus der Liste löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The files at %1 were deleted.</source>
        <translation>Die Dateien bei %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>The model and its checkpoints go from %1 and cannot be brought back. Voices that use them answer no more.</source>
        <translation>Das Modell und seine Prüfpunkte verschwinden von %1 und lassen sich nicht zurückholen. Stimmen, die sie nehmen, antworten nicht mehr.</translation>
    </message>
    <message>
        <source>Delete the model of %1?</source>
        <translation>Modell von %1 löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete it there</source>
        <translation>Dort &amp;löschen</translation>
    </message>
    <message>
        <source>The model at %1 was deleted.</source>
        <translation>Das Modell bei %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>make %1 the active voice</source>
        <translation>Wechsel zur Stimme %1</translation>
    </message>
    <message>
        <source>%1 is the active voice: chats are answered with it.</source>
        <translation>%1 ist die aktive Stimme: Chats werden damit beantwortet.</translation>
    </message>
    <message>
        <source>%1 is the active voice again.</source>
        <translation>%1 ist wieder die aktive Stimme.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Probe von %1</translation>
    </message>
    <message>
        <source>The log was copied.</source>
        <translation>Das Protokoll ist kopiert.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The log was written. The file is not encrypted.</source>
        <translation>Das Protokoll ist geschrieben. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>likeness::JobDialog</name>
    <message>
        <source>Rename Job %1</source>
        <translation>Auftrag %1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>likeness::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is done is kept.</source>
        <translation>Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten...</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>likeness::JobTray</name>
    <message>
        <source>What goes on</source>
        <translation>Was gerade läuft</translation>
    </message>
</context>
<context>
    <name>likeness::JobView</name>
    <message>
        <source>Delete them &amp;now</source>
        <translation>&amp;Jetzt löschen</translation>
    </message>
    <message>
        <source>&amp;Stop...</source>
        <translation>&amp;Beenden...</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Try in a chat</source>
        <translation>Im Chat p&amp;robieren</translation>
    </message>
    <message>
        <source>&amp;Back to the voice before</source>
        <translation>Zurück zur &amp;Stimme davor</translation>
    </message>
    <message>
        <source>Waiting for the first loss value.</source>
        <translation>Wartet auf den ersten Verlustwert.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The uploaded files are kept at %1 until they are deleted.</source>
        <translation>Die hochgeladenen Dateien bleiben bei %1, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Makes &quot;%1&quot; the active voice again</source>
        <translation>Macht „%1“ wieder zur aktiven Stimme</translation>
    </message>
</context>
<context>
    <name>likeness::JobsModel</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, the active voice</source>
        <translation>%1, die aktive Stimme</translation>
    </message>
    <message>
        <source>%1, laid over the chart</source>
        <translation>%1, über das Diagramm gelegt</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>overlaid</source>
        <translation>darüber</translation>
    </message>
</context>
<context>
    <name>likeness::KeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diesen Schlüssel &amp;nehmen</translation>
    </message>
    <message>
        <source>It takes the place of the one before and goes to this server only.</source>
        <translation>Er tritt an die Stelle des vorigen und geht nur an diesen Server.</translation>
    </message>
    <message>
        <source>It takes the place of the one before and goes to this server only. Leave it empty if the server asks for none.</source>
        <translation>Er tritt an die Stelle des vorigen und geht nur an diesen Server. Lass ihn leer, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>Schlüss&amp;el</translation>
    </message>
</context>
<context>
    <name>likeness::LanguageList</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Languages of pictures</source>
        <translation>Sprachen der Bilder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), not installed any more</source>
        <translation>%1 (%2), nicht mehr installiert</translation>
    </message>
</context>
<context>
    <name>likeness::Learning</name>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all files are read</source>
        <translation>%1: Alle Dateien sind gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>likeness::LeaveDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>likeness::ListPane</name>
    <message>
        <source>No files match.</source>
        <translation>Keine Dateien passen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Needs review %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
</context>
<context>
    <name>likeness::LocalModelsSection</name>
    <message>
        <source>Models of this computer</source>
        <translation>Modelle dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Wieder starten</translation>
    </message>
    <message>
        <source>Use a &amp;folder...</source>
        <translation>Einen &amp;Ordner nehmen...</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>A model that is here already</source>
        <translation>Ein Modell, das schon da ist</translation>
    </message>
    <message>
        <source>It runs and trains models, and nothing of yours leaves this computer. It is not running now: it starts when it is needed, and ends after ten minutes without work.</source>
        <translation>Sie führt Modelle aus und trainiert sie, und nichts von dir verlässt diesen Computer. Gerade läuft sie nicht: Sie startet, wenn sie gebraucht wird, und endet nach zehn Minuten ohne Arbeit.</translation>
    </message>
    <message>
        <source>Starting the engine on this computer...</source>
        <translation>Die Engine auf diesem Computer startet...</translation>
    </message>
    <message>
        <source>It is running, and ends after ten minutes without work. Nothing of yours leaves this computer.</source>
        <translation>Sie läuft und endet nach zehn Minuten ohne Arbeit. Nichts von dir verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It ended unexpectedly. What was answered is kept, and a training goes on at its last checkpoint. Its log: %1</source>
        <translation>Sie hat unerwartet geendet. Was geantwortet wurde, ist behalten, und ein Training geht beim letzten Prüfpunkt weiter. Ihr Protokoll: %1</translation>
    </message>
    <message>
        <source>A folder with config.json, tokenizer.json and safetensors, as huggingface.co gives it. It stays where it is. Below are open models as of %1; they come from huggingface.co when you say so, and nothing of yours is sent there.</source>
        <translation>Ein Ordner mit config.json, tokenizer.json und safetensors, wie huggingface.co ihn gibt. Er bleibt, wo er ist. Darunter stehen offene Modelle, Stand %1; sie kommen von huggingface.co, wenn du es sagst, und nichts von dir wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Re&amp;move...</source>
        <translation>Ent&amp;fernen...</translation>
    </message>
    <message>
        <source>&amp;Download on</source>
        <translation>&amp;Weiter laden</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is ready. Voices can use it under This computer.</source>
        <translation>%1 ist bereit. Stimmen können es unter Dieser Computer nehmen.</translation>
    </message>
    <message>
        <source>Stopped. What came of %1 is kept.</source>
        <translation>Angehalten. Was von %1 kam, ist behalten.</translation>
    </message>
    <message>
        <source>Use a folder</source>
        <translation>Einen Ordner nehmen</translation>
    </message>
    <message>
        <source>The engine looks into the folder...</source>
        <translation>Die Engine sieht sich den Ordner an...</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its files are deleted and have to be downloaded again if you want it back. Chats stay; voices and fine-tunes that use it answer again once it is back.</source>
        <translation>Die Dateien werden gelöscht und müssen wieder heruntergeladen werden, wenn du es zurück willst. Chats bleiben; Stimmen und Fine-Tunings, die es nehmen, antworten wieder, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; its folder stays.</source>
        <translation>%1 steht nicht mehr in der Liste; der Ordner bleibt.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>likeness::LockedWindow</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>Likeness ist gesperrt</translation>
    </message>
    <message>
        <source>Your passphrase opens it where you left it.</source>
        <translation>Deine Passphrase öffnet es dort, wo du warst.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens it where you left it.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet es dort, wo du warst.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Unlocking...</source>
        <translation>Wird geöffnet...</translation>
    </message>
</context>
<context>
    <name>likeness::LossChart</name>
    <message numerus="yes">
        <source>%n point(s) not shown</source>
        <translation>
            <numerusform>%n Punkt nicht gezeigt</numerusform>
            <numerusform>%n Punkte nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::LossTable</name>
    <message>
        <source>Values of the curves</source>
        <translation>Werte der Kurven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>likeness::LossTableModel</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
</context>
<context>
    <name>likeness::MainWindow</name>
    <message>
        <source>Make an avatar first</source>
        <translation>Leg zuerst einen Avatar an</translation>
    </message>
    <message>
        <source>%1 - Likeness</source>
        <translation>%1 - Likeness</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
</context>
<context>
    <name>likeness::MessageDelegate</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it as it was.</source>
        <translation>Eingabe behält ihn, Escape lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>likeness::MessageList</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Left and right go from word to word, Enter corrects the text.</source>
        <translation>Links und rechts gehen von Wort zu Wort, Eingabe berichtigt den Text.</translation>
    </message>
</context>
<context>
    <name>likeness::MessageModel</name>
    <message>
        <source>Read with %1 % certainty</source>
        <translation>Mit %1 % Sicherheit gelesen</translation>
    </message>
</context>
<context>
    <name>likeness::ModelWatch</name>
    <message>
        <source>%1 retired on %2 and answers no more. Choose another model; versions, chats and ratings stay.</source>
        <translation>%1 wurde am %2 eingestellt und antwortet nicht mehr. Wähle ein anderes Modell; Versionen, Chats und Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>%1 retires on %2. Versions, chats and ratings stay with another model.</source>
        <translation>%1 endet am %2. Versionen, Chats und Bewertungen bleiben mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>Choose a replacement</source>
        <translation>Ersatz wählen</translation>
    </message>
    <message>
        <source>The limit of this month is used up. Nothing more is sent before you change it.</source>
        <translation>Das Limit dieses Monats ist aufgebraucht. Es wird nichts mehr gesendet, bis du es änderst.</translation>
    </message>
    <message>
        <source>%1 % of this month&apos;s limit is used.</source>
        <translation>%1 % des Limits dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>%1 retires on %2</source>
        <translation>%1 endet am %2</translation>
    </message>
</context>
<context>
    <name>likeness::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>As&amp;k the servers now</source>
        <translation>Ser&amp;ver jetzt fragen</translation>
    </message>
    <message>
        <source>For &amp;chats</source>
        <translation>Für &amp;Chats</translation>
    </message>
    <message>
        <source>Freedom in c&amp;hats</source>
        <translation>Freiheit in C&amp;hats</translation>
    </message>
    <message>
        <source>For style &amp;analysis</source>
        <translation>Für die Stil&amp;analyse</translation>
    </message>
    <message>
        <source>Freedom in a&amp;nalyses</source>
        <translation>Freiheit in A&amp;nalysen</translation>
    </message>
    <message>
        <source>%1: account</source>
        <translation>%1: Konto</translation>
    </message>
    <message>
        <source>%1: model</source>
        <translation>%1: Modell</translation>
    </message>
    <message>
        <source>The temperature: 0 gives nearly the same answer each time, 2 the most varied.</source>
        <translation>Die Temperatur: 0 gibt fast immer dieselbe Antwort, 2 die verschiedensten.</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>Listen der Modelle</translation>
    </message>
    <message>
        <source>There is no account yet. Add one under Accounts.</source>
        <translation>Es gibt noch kein Konto. Füge unter Konten eines hinzu.</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>Wie der Server</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wähle ein Modell.</translation>
    </message>
    <message>
        <source>Takes up to %1 tokens at once.</source>
        <translation>Nimmt bis zu %1 Tokens auf einmal.</translation>
    </message>
    <message>
        <source>No price is known; it can be typed under Spending.</source>
        <translation>Kein Preis bekannt; er lässt sich unter Ausgaben eintippen.</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Wird gefragt...</translation>
    </message>
    <message>
        <source>The servers were asked on %1.</source>
        <translation>Die Server wurden am %1 gefragt.</translation>
    </message>
    <message>
        <source>The servers were not asked yet; what the program brings along is of %1.</source>
        <translation>Die Server wurden noch nicht gefragt; was das Programm mitbringt, ist vom %1.</translation>
    </message>
    <message>
        <source>No list came from %1; what was known stays.</source>
        <translation>Von %1 kam keine Liste; was bekannt war, bleibt.</translation>
    </message>
</context>
<context>
    <name>likeness::MoneyItem</name>
    <message>
        <source>Show what may be spent</source>
        <translation>Zeigen, was ausgegeben werden darf</translation>
    </message>
</context>
<context>
    <name>likeness::NewAvatarDialog</name>
    <message>
        <source>&amp;Me</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>A &amp;character I own</source>
        <translation>Die einer &amp;Figur, die mir gehört</translation>
    </message>
    <message>
        <source>Create avatar</source>
        <translation>Avatar anlegen</translation>
    </message>
    <message>
        <source>New avatar</source>
        <translation>Neuer Avatar</translation>
    </message>
    <message>
        <source>Whose voice is it?</source>
        <translation>Wessen Stimme ist es?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another avatar has this name. Choose a different one.</source>
        <translation>Ein anderer Avatar heißt schon so. Wähle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>likeness::Openers</name>
    <message>
        <source>Say something to %1</source>
        <translation>Sag etwas zu %1</translation>
    </message>
    <message>
        <source>Begin with: %1</source>
        <translation>Beginne mit: %1</translation>
    </message>
    <message>
        <source>hey, how was your day?</source>
        <translation>hey, wie war dein Tag?</translation>
    </message>
    <message>
        <source>what are you up to this weekend?</source>
        <translation>was machst du am Wochenende?</translation>
    </message>
    <message>
        <source>tell me something funny</source>
        <translation>erzähl mir was Lustiges</translation>
    </message>
</context>
<context>
    <name>likeness::OwnExampleDialog</name>
    <message>
        <source>Write an example</source>
        <translation>Beispiel schreiben</translation>
    </message>
    <message>
        <source>&amp;Add example</source>
        <translation>Beispiel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>&amp;Antwort auf</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Gesagt</translation>
    </message>
    <message>
        <source>What somebody writes; empty where you open the conversation</source>
        <translation>Was jemand schreibt; leer, wenn du das Gespräch eröffnest</translation>
    </message>
    <message>
        <source>What you answer, as you would write it</source>
        <translation>Was du antwortest, so wie du es schreiben würdest</translation>
    </message>
    <message>
        <source>Guess it</source>
        <translation>Erraten lassen</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>A text you had not saved was brought back.</source>
        <translation>Ein nicht gesicherter Text ist wieder da.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>likeness::PageBar</name>
    <message>
        <source>read from its picture</source>
        <translation>aus dem Bild gelesen</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 %, show at 100 %</source>
        <translation>Zoom %1 %, auf 100 % stellen</translation>
    </message>
</context>
<context>
    <name>likeness::PassphraseDialog</name>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>It opens your library on this computer. It is not sent anywhere.</source>
        <translation>Sie öffnet deine Bibliothek auf diesem Computer. Sie wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;noch einmal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Everything you add is kept encrypted on this computer. The keyring of the system is not used, so a passphrase opens it, asked for at each start. It can&apos;t be recovered: keep it in a safe place. You can change to the keyring later, in the settings.</source>
        <translation>Alles, was du hinzufügst, liegt verschlüsselt auf diesem Computer. Der Schlüsselbund des Systems wird nicht benutzt, also öffnet es eine Passphrase, nach der bei jedem Start gefragt wird. Sie lässt sich nicht wiederherstellen: Bewahre sie sicher auf. Zum Schlüsselbund kannst du später wechseln, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Tippe die Passphrase dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Opening the library...</source>
        <translation>Die Bibliothek wird geöffnet...</translation>
    </message>
</context>
<context>
    <name>likeness::PassphraseForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Einen Moment...</translation>
    </message>
    <message>
        <source>Type the passphrase that it was made with.</source>
        <translation>Tippe die Passphrase, mit der sie angelegt wurde.</translation>
    </message>
</context>
<context>
    <name>likeness::PayloadView</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Find in what will be sent</source>
        <translation>Im zu Sendenden suchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The body of the request, %1 bytes, exactly as it goes to %2.</source>
        <translation>Der Inhalt der Anfrage, %1 Bytes, genau wie er an %2 geht.</translation>
    </message>
    <message>
        <source>What is underlined stands in the place of personal data.</source>
        <translation>Unterstrichenes steht an der Stelle persönlicher Daten.</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht darin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>[the picture, %1 characters]</source>
        <translation>[das Bild, %1 Zeichen]</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Said by the avatar</source>
        <translation>Vom Avatar gesagt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>&amp;Untick what is to be left out:</source>
        <translation>Was ausgelassen werden soll, &amp;abwählen:</translation>
    </message>
    <message>
        <source>What will be sent, part by part</source>
        <translation>Was gesendet wird, Teil für Teil</translation>
    </message>
    <message>
        <source>%1 bytes, exactly as they go to %2.</source>
        <translation>%1 Bytes, genau wie sie an %2 gehen.</translation>
    </message>
</context>
<context>
    <name>likeness::PersonalPanel</name>
    <message>
        <source>This seems to be personal data:</source>
        <translation>Das scheinen persönliche Daten zu sein:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Put a placeholder in its place</source>
        <translation>Einen Platzhalter dafür einsetzen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>It is none; do not ask again</source>
        <translation>Es sind keine; nicht mehr fragen</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
</context>
<context>
    <name>likeness::PictureDesk</name>
    <message>
        <source>There is no picture of this page: its original is gone or has changed.</source>
        <translation>Von dieser Seite gibt es kein Bild: Ihr Original ist weg oder hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>likeness::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Arrow keys go from word to word, Enter corrects the word.</source>
        <translation>Pfeiltasten gehen von Wort zu Wort, Eingabe berichtigt das Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read with %2 % certainty</source>
        <translation>%1, zu %2 % sicher gelesen</translation>
    </message>
</context>
<context>
    <name>likeness::PriceDialog</name>
    <message>
        <source>Prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>&amp;Use these prices</source>
        <translation>Diese Preise &amp;nehmen</translation>
    </message>
    <message>
        <source>In dollars for a million tokens, as %1 states them.</source>
        <translation>In Dollar je Million Tokens, wie %1 sie nennt.</translation>
    </message>
    <message>
        <source>&amp;In: what you send</source>
        <translation>&amp;Hin: was du sendest</translation>
    </message>
    <message>
        <source>In, &amp;cached: what was sent just before</source>
        <translation>Hin, &amp;aufbewahrt: was eben schon gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Out: what comes back</source>
        <translation>&amp;Zurück: was kommt</translation>
    </message>
    <message>
        <source>Forget &amp;mine</source>
        <translation>&amp;Meine vergessen</translation>
    </message>
</context>
<context>
    <name>likeness::PricesModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deiner</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hin</translation>
    </message>
    <message>
        <source>In, cached</source>
        <translation>Hin, aufbewahrt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 at %2: %3 for a million tokens in, %4 out, prices of %5</source>
        <translation>%1 bei %2: %3 je Million Tokens hin, %4 zurück, Preise vom %5</translation>
    </message>
    <message>
        <source>%1 at %2: no price is known</source>
        <translation>%1 bei %2: kein Preis bekannt</translation>
    </message>
</context>
<context>
    <name>likeness::PrivacySection</name>
    <message>
        <source>Privacy and storage</source>
        <translation>Datenschutz und Speicher</translation>
    </message>
    <message>
        <source>Move to the &amp;keyring</source>
        <translation>In den Sch&amp;lüsselbund legen</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock &amp;by itself</source>
        <translation>Von selbs&amp;t sperren</translation>
    </message>
    <message>
        <source>When neither a key nor the mouse was touched.</source>
        <translation>Wenn weder Taste noch Maus berührt wurden.</translation>
    </message>
    <message>
        <source>Back &amp;up...</source>
        <translation>&amp;Sichern...</translation>
    </message>
    <message>
        <source>&amp;Open a backup...</source>
        <translation>Si&amp;cherung öffnen...</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The whole library in one encrypted file with a passphrase of its own. What is in it is shown before it takes the place of this library.</source>
        <translation>Die ganze Bibliothek in einer verschlüsselten Datei mit eigener Passphrase. Was darin ist, wird gezeigt, bevor sie an die Stelle dieser Bibliothek tritt.</translation>
    </message>
    <message>
        <source>&amp;Export all...</source>
        <translation>Alles expo&amp;rtieren...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Each avatar with its examples as a file that other programs can read. These are not encrypted.</source>
        <translation>Jeder Avatar mit seinen Beispielen als Datei, die andere Programme lesen können. Diese Dateien sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Delete everything...</source>
        <translation>Alles lösche&amp;n...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Every avatar with everything learned, and the keys. Your own files stay where they are.</source>
        <translation>Jeder Avatar mit allem Gelernten, und die Schlüssel. Deine eigenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>%1 (%2, encrypted)</source>
        <translation>%1 (%2, verschlüsselt)</translation>
    </message>
    <message>
        <source>A passphrase opens it, asked for at each start.</source>
        <translation>Eine Passphrase öffnet sie; jeder Start fragt danach.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer; no passphrase is asked for.</source>
        <translation>Ihr Schlüssel liegt im Schlüsselbund dieses Computers; nach einer Passphrase wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase...</source>
        <translation>&amp;Passphrase ändern...</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase...</source>
        <translation>Mit &amp;Passphrase schützen...</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>It opens your library from the next start on, instead of what opens it now. It can&apos;t be recovered: keep it in a safe place.</source>
        <translation>Sie öffnet deine Bibliothek ab dem nächsten Start, statt dessen, was sie jetzt öffnet. Sie lässt sich nicht wiederbeschaffen: Bewahre sie an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>The passphrase is set. It is asked for at the next start.</source>
        <translation>Die Passphrase ist gesetzt. Der nächste Start fragt danach.</translation>
    </message>
    <message>
        <source>The key is in the keyring now. No passphrase is asked for any more.</source>
        <translation>Der Schlüssel liegt jetzt im Schlüsselbund. Nach einer Passphrase wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key, so the passphrase stays.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen, deshalb bleibt die Passphrase.</translation>
    </message>
    <message>
        <source>Export all avatars</source>
        <translation>Alle Avatare exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n avatar(s). The files are not encrypted.</source>
        <translation>
            <numerusform>%n Avatar exportiert. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%n Avatare exportiert. Die Dateien sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n avatar(s) with everything learned, all settings inside the library and its keys are destroyed. A backup that you made before still opens. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n Avatar mit allem Gelernten, alle Einstellungen in der Bibliothek und ihre Schlüssel werden vernichtet. Eine Sicherung, die du vorher gemacht hast, öffnet sich weiterhin. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Avatare mit allem Gelernten, alle Einstellungen in der Bibliothek und ihre Schlüssel werden vernichtet. Eine Sicherung, die du vorher gemacht hast, öffnet sich weiterhin. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>delete everything</source>
        <translation>alles löschen</translation>
    </message>
    <message>
        <source>Closes everything until the library is opened again; you come back to the same place, but what was done before can&apos;t be undone any more.</source>
        <translation>Schließt alles, bis die Bibliothek wieder geöffnet wird; du kommst an dieselbe Stelle zurück, aber was vorher geschah, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Show what was sent...</source>
        <translation>Gesendetes &amp;zeigen...</translation>
    </message>
    <message>
        <source>Record of transfers</source>
        <translation>Verzeichnis des Gesendeten</translation>
    </message>
    <message>
        <source>What left this computer: when, to whom, how much of what, and what it cost. Never what the texts said.</source>
        <translation>Was diesen Computer verließ: wann, an wen, wie viel wovon und was es kostete. Nie, was in den Texten stand.</translation>
    </message>
</context>
<context>
    <name>likeness::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Stop reading. What is done is kept.</source>
        <translation>Lesen anhalten. Was fertig ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)...</source>
        <translation>
            <numerusform>%n Datei wird gelesen...</numerusform>
            <numerusform>%n Dateien werden gelesen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::PromptActions</name>
    <message>
        <source>A&amp;nalyse style...</source>
        <translation>Stil a&amp;nalysieren...</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>New draft from the &amp;style card</source>
        <translation>Neuer Entwurf aus der &amp;Stilkarte</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>&amp;Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Save as version</source>
        <translation>Als Version &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Export prompt...</source>
        <translation>Prompt &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Compare versions</source>
        <translation>Versionen &amp;vergleichen</translation>
    </message>
    <message>
        <source>D&amp;uplicate as draft</source>
        <translation>Als Entw&amp;urf verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The prompt was copied.</source>
        <translation>Der Prompt ist kopiert.</translation>
    </message>
    <message>
        <source>There is no prompt yet</source>
        <translation>Es gibt noch keinen Prompt</translation>
    </message>
    <message>
        <source>Change the text first</source>
        <translation>Ändere zuerst den Text</translation>
    </message>
    <message>
        <source>Save the draft as a version first</source>
        <translation>Sichere den Entwurf zuerst als Version</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>Sie ist schon aktiv</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Es gibt nichts, womit zu vergleichen wäre</translation>
    </message>
    <message>
        <source>The active version cannot be deleted</source>
        <translation>Die aktive Version kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>likeness::PromptDesk</name>
    <message>
        <source>activate %1</source>
        <translation>Aktivieren von %1</translation>
    </message>
    <message>
        <source>%1 is active: chats are answered with it.</source>
        <translation>%1 ist aktiv: Chats werden damit beantwortet.</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>Löschen eines Entwurfs</translation>
    </message>
    <message>
        <source>The draft was deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
    <message>
        <source>Saved as %1. It is active: chats are answered with it.</source>
        <translation>Gesichert als %1. Sie ist aktiv: Chats werden damit beantwortet.</translation>
    </message>
    <message>
        <source>Saved as %1. Activate it to answer chats with it.</source>
        <translation>Gesichert als %1. Aktiviere sie, um Chats damit zu beantworten.</translation>
    </message>
</context>
<context>
    <name>likeness::PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the model is told before every chat: who it is, how it writes, what it never does.</source>
        <translation>Was dem Modell vor jedem Chat gesagt wird: wer es ist, wie es schreibt, was es nie tut.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <translation>%1, %2 bei %3</translation>
    </message>
</context>
<context>
    <name>likeness::PromptPage</name>
    <message>
        <source>A&amp;nalyse style...</source>
        <translation>Stil a&amp;nalysieren...</translation>
    </message>
    <message>
        <source>&amp;Save as version</source>
        <translation>Als Version &amp;sichern</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No prompt yet.</source>
        <translation>Noch kein Prompt.</translation>
    </message>
    <message>
        <source>The prompt tells a model who it is and how it writes. It can begin with what was counted in your examples, on this computer.</source>
        <translation>Der Prompt sagt einem Modell, wer es ist und wie es schreibt. Er kann mit dem beginnen, was in deinen Beispielen gezählt wurde, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start from the style &amp;card</source>
        <translation>Mit der Stil&amp;karte beginnen</translation>
    </message>
    <message>
        <source>&amp;Write it yourself</source>
        <translation>Selbst &amp;schreiben</translation>
    </message>
    <message>
        <source>Analyse s&amp;tyle...</source>
        <translation>S&amp;til analysieren...</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>No version is active</source>
        <translation>Keine Version ist aktiv</translation>
    </message>
    <message>
        <source>%1 is active. Chats are answered with it.</source>
        <translation>%1 ist aktiv. Chats werden damit beantwortet.</translation>
    </message>
    <message>
        <source>The draft is being written. Yours stay as they are.</source>
        <translation>Der Entwurf wird geschrieben. Deine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This draft was stopped halfway. It can be finished by hand, or written anew.</source>
        <translation>Dieser Entwurf blieb auf halbem Weg stehen. Er lässt sich von Hand beenden oder neu schreiben.</translation>
    </message>
    <message>
        <source>Analyse again...</source>
        <translation>Noch einmal analysieren...</translation>
    </message>
    <message>
        <source>Add an account to have a model analyse the style. The style card needs none.</source>
        <translation>Füge ein Konto hinzu, um den Stil von einem Modell analysieren zu lassen. Die Stilkarte braucht keines.</translation>
    </message>
    <message>
        <source>Add an account...</source>
        <translation>Konto hinzufügen...</translation>
    </message>
    <message>
        <source>There are no examples yet to count a style in. Add sources first.</source>
        <translation>Es gibt noch keine Beispiele, in denen ein Stil zu zählen wäre. Füge zuerst Quellen hinzu.</translation>
    </message>
    <message>
        <source>There are no examples yet to count a style in. Add sources or write examples.</source>
        <translation>Es gibt noch keine Beispiele, in denen ein Stil zu zählen wäre. Füge Quellen hinzu oder schreibe Beispiele.</translation>
    </message>
    <message>
        <source>Change the text to make a draft, then save it as a version</source>
        <translation>Ändere den Text, um einen Entwurf zu machen, und sichere ihn als Version</translation>
    </message>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (aktiv)</translation>
    </message>
    <message>
        <source>The draft is empty: there is nothing to save.</source>
        <translation>Der Entwurf ist leer: Es gibt nichts zu sichern.</translation>
    </message>
    <message>
        <source>Export the prompt</source>
        <translation>Prompt exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>Text (*.txt *.md)</translation>
    </message>
    <message>
        <source>The prompt was written. The file is not encrypted.</source>
        <translation>Der Prompt ist geschrieben. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>likeness::QueryEdit</name>
    <message>
        <source>Filter examples</source>
        <translation>Beispiele filtern</translation>
    </message>
    <message>
        <source>Find a word, &quot;a phrase&quot;, -without, cat:joke</source>
        <translation>Finde ein Wort, &quot;mehrere Wörter&quot;, -ohne, cat:joke</translation>
    </message>
</context>
<context>
    <name>likeness::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Namen der Seiten zeigen</translation>
    </message>
    <message>
        <source>Hide the names of the pages</source>
        <translation>Namen der Seiten ausblenden</translation>
    </message>
</context>
<context>
    <name>likeness::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, working</source>
        <translation>%1, arbeitet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Make an avatar first</source>
        <translation>Leg zuerst einen Avatar an</translation>
    </message>
</context>
<context>
    <name>likeness::ReadAgainDialog</name>
    <message numerus="yes">
        <source>Read %n file(s) again</source>
        <translation>
            <numerusform>%n Datei noch einmal lesen</numerusform>
            <numerusform>%n Dateien noch einmal lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Nach rechts gedreht</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf dem Kopf</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Nach links gedreht</translation>
    </message>
    <message>
        <source>As it was added</source>
        <translation>Wie beim Hinzufügen</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What you corrected on these pages stays only where the text is the same.</source>
        <translation>Was du auf diesen Seiten berichtigt hast, bleibt nur dort, wo der Text derselbe ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Turn the picture</source>
        <translation>Bild &amp;drehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>likeness::ReadOut</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Latest: step %1</source>
        <translation>Zuletzt: Schritt %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>%1, smoothed %2</source>
        <translation>%1, geglättet %2</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <translation>%1 (Schritt %2)</translation>
    </message>
</context>
<context>
    <name>likeness::ReadingDialog</name>
    <message>
        <source>(a text that was not read here)</source>
        <translation>(ein Text, der hier nicht gelesen wurde)</translation>
    </message>
    <message>
        <source>What the model read</source>
        <translation>Was das Modell gelesen hat</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation>Texte, die sich ändern würden</translation>
    </message>
    <message>
        <source>%1 reads these differently. Compare them with the picture: a model may be wrong, too, and may write what is not there. Untick what is to stay as it is.</source>
        <translation>%1 liest diese anders. Vergleiche sie mit dem Bild: Auch ein Modell kann irren und schreiben, was nicht da steht. Wähle ab, was bleiben soll.</translation>
    </message>
    <message>
        <source>The answer ended early, so the rest of the page is not in it.</source>
        <translation>Die Antwort endete vorzeitig, also fehlt der Rest der Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s) will be corrected.</source>
        <translation>
            <numerusform>%1 von %n Text wird berichtigt.</numerusform>
            <numerusform>%1 von %n Texten werden berichtigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::ReadingSection</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Languages of pictures</source>
        <translation>S&amp;prachen der Bilder</translation>
    </message>
    <message>
        <source>&amp;Uncertain words</source>
        <translation>Un&amp;sichere Wörter</translation>
    </message>
    <message>
        <source>Words read less surely than this are underlined, and F8 leads from one to the next. New files with messages that are this unsure come under &quot;Needs review&quot;.</source>
        <translation>Wörter, die weniger sicher gelesen wurden, sind unterstrichen, und F8 führt von einem zum nächsten. Neue Dateien mit so unsicheren Nachrichten stehen unter „Zu prüfen“.</translation>
    </message>
    <message>
        <source>&amp;Ignored areas</source>
        <translation>&amp;Ignorierte Bereiche</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ignored areas</source>
        <translation>Ignorierte Bereiche</translation>
    </message>
    <message>
        <source>More can be installed: &quot;apt install tesseract-ocr-fra&quot; brings French, &quot;apt search tesseract-ocr&quot; lists all.</source>
        <translation>Weitere lassen sich installieren: „apt install tesseract-ocr-fra“ bringt Französisch, „apt search tesseract-ocr“ listet alle auf.</translation>
    </message>
    <message>
        <source>Those ticked are used for everything read from now on, the first before the others. Without a tick the language is found out while reading, beginning with English.</source>
        <translation>Was angekreuzt ist, gilt für alles, was von jetzt an gelesen wird, das erste vor den anderen. Ohne Kreuz wird die Sprache beim Lesen herausgefunden, beginnend mit Englisch.</translation>
    </message>
    <message>
        <source>Open an avatar to see what is passed over in its pictures.</source>
        <translation>Öffne einen Avatar, um zu sehen, was in seinen Bildern übergangen wird.</translation>
    </message>
    <message>
        <source>What is passed over in the open avatar&apos;s pictures of a size, such as a clock.</source>
        <translation>Was in den Bildern einer Größe beim offenen Avatar übergangen wird, zum Beispiel eine Uhr.</translation>
    </message>
    <message>
        <source>Nothing is passed over in the open avatar&apos;s pictures. On the Sources page, draw a box and choose &quot;Ignore area in all such pictures&quot;.</source>
        <translation>In den Bildern des offenen Avatars wird nichts übergangen. Zeichne unter Quellen einen Rahmen und wähle „Bereich in allen solchen Bildern ignorieren“.</translation>
    </message>
    <message>
        <source>remove an ignored area</source>
        <translation>einen ignorierten Bereich entfernen</translation>
    </message>
    <message>
        <source>This area is read again in pictures of its size.</source>
        <translation>Dieser Bereich wird in Bildern seiner Größe wieder gelesen.</translation>
    </message>
</context>
<context>
    <name>likeness::RefusalDialog</name>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened now</source>
        <translation>Die Bibliothek lässt sich jetzt nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>likeness::ReplaceBar</name>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Im Prompt suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>likeness::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß- und Kleinschreibung &amp;beachten</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>In both messages</source>
        <translation>In beiden Nachrichten</translation>
    </message>
    <message>
        <source>In &quot;Reply to&quot;</source>
        <translation>In „Antwort auf“</translation>
    </message>
    <message>
        <source>In &quot;Said&quot;</source>
        <translation>In „Gesagt“</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Looks through %n example(s). Untick what is to stay as it is.</source>
        <translation>
            <numerusform>Durchsucht %n Beispiel. Nimm das Häkchen weg, wenn es bleiben soll, wie es ist.</numerusform>
            <numerusform>Durchsucht %n Beispiele. Nimm das Häkchen weg, wo etwas bleiben soll, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) will change.</source>
        <translation>
            <numerusform>%1 von %n Beispiel wird geändert.</numerusform>
            <numerusform>%1 von %n Beispielen werden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::ReplyBar</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Save as example</source>
        <translation>Als Beispiel sichern</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why it is bad</source>
        <translation>Warum sie schlecht ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which of how many answers</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>likeness::ReplyDialog</name>
    <message>
        <source>Fix the reply</source>
        <translation>Antwort verbessern</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep as example</source>
        <translation>Als Beispiel &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Write what you would have said. It becomes an example, to be looked at under Examples.</source>
        <translation>Schreib, was du gesagt hättest. Es wird ein Beispiel, das du unter Beispiele ansehen kannst.</translation>
    </message>
    <message>
        <source>What stands in the chat from now on. Nothing is sent.</source>
        <translation>Was ab jetzt im Chat steht. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antwort</translation>
    </message>
</context>
<context>
    <name>likeness::ReplyStatus</name>
    <message>
        <source>%1 is writing...</source>
        <translation>%1 schreibt...</translation>
    </message>
    <message>
        <source>Reply started</source>
        <translation>Antwort beginnt</translation>
    </message>
</context>
<context>
    <name>likeness::ReviewBar</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Name...</source>
        <translation>Name...</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain word(s)</source>
        <translation>
            <numerusform>%n unsicheres Wort</numerusform>
            <numerusform>%n unsichere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>No uncertain words here</source>
        <translation>Keine unsicheren Wörter</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Said by:</source>
        <translation>Gesagt von:</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>likeness::RowsWriter</name>
    <message>
        <source>Changing examples</source>
        <translation>Beispiele werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 von %n Beispiel</numerusform>
            <numerusform>%1 von %n Beispielen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::SavedFilters</name>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Gespei&amp;chert</translation>
    </message>
    <message>
        <source>Filters that you named</source>
        <translation>Filter, denen du Namen gegeben hast</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter...</source>
        <translation>Diesen Filter &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>likeness::SelectionCommand</name>
    <message>
        <source>change what is selected</source>
        <translation>Auswahl ändern</translation>
    </message>
</context>
<context>
    <name>likeness::SelectionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Keep bare greetings and goodbyes</source>
        <translation>Bloße Begrüßungen und Abschiede be&amp;halten</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Examples to &amp;choose</source>
        <translation>Aus&amp;zuwählende Beispiele</translation>
    </message>
    <message>
        <source>Least words of an &amp;exchange</source>
        <translation>Wörter je &amp;Wortwechsel, mindestens</translation>
    </message>
    <message>
        <source>Least words of a &amp;reply</source>
        <translation>Wörter je A&amp;ntwort, mindestens</translation>
    </message>
    <message>
        <source>A silence that ends a con&amp;versation</source>
        <translation>Stille, die ein &amp;Gespräch beendet</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Show what is left out</source>
        <translation>Ausgelassene zei&amp;gen</translation>
    </message>
    <message>
        <source>Selection for export</source>
        <translation>Auswahl für den Export</translation>
    </message>
    <message>
        <source>The selection holds the most representative examples, spread over categories, lengths and words, for an export that takes only these. What is left out of it stays in the list.</source>
        <translation>Die Auswahl enthält die aussagekräftigsten Beispiele, verteilt auf Kategorien, Längen und Wörter, für einen Export nur mit diesen. Was ausgelassen wird, bleibt in der Liste.</translation>
    </message>
</context>
<context>
    <name>likeness::SelfCard</name>
    <message>
        <source>Who are you in these chats?</source>
        <translation>Wer bist du in diesen Chats?</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>Das bi&amp;n ich</translation>
    </message>
</context>
<context>
    <name>likeness::SendSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See e&amp;xactly what will be sent...</source>
        <translation>&amp;Genau ansehen, was gesendet wird...</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Review what is hidden...</source>
        <translation>&amp;Verborgenes ansehen...</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>The most you would pay, in dollars</source>
        <translation>Was du höchstens zahlen würdest, in Dollar</translation>
    </message>
    <message>
        <source>Dollars, such as 0.50</source>
        <translation>Dollar, etwa 0.50</translation>
    </message>
    <message>
        <source>Your limit of %1 for this month is used up. Nothing is sent.</source>
        <translation>Dein Limit von %1 für diesen Monat ist aufgebraucht. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This could pass your limit of %1 for this month by about %2. Nothing is sent.</source>
        <translation>Das könnte dein Limit von %1 für diesen Monat um etwa %2 überschreiten. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Change &amp;limit...</source>
        <translation>&amp;Limit ändern...</translation>
    </message>
    <message>
        <source>The picture that will be sent</source>
        <translation>Das Bild, das gesendet wird</translation>
    </message>
    <message>
        <source>Nothing is left to be sent.</source>
        <translation>Es ist nichts mehr zu senden.</translation>
    </message>
</context>
<context>
    <name>likeness::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>Si&amp;chern...</translation>
    </message>
    <message>
        <source>Open a bac&amp;kup...</source>
        <translation>Sicherung ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Search settings</source>
        <translation>Einstellungen &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes act at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>&amp;Add an account...</source>
        <translation>Konto &amp;hinzufügen...</translation>
    </message>
</context>
<context>
    <name>likeness::SettingsStep</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>&amp;Make it the active voice when it is done</source>
        <translation>Danach zur akti&amp;ven Stimme machen</translation>
    </message>
    <message>
        <source>&amp;Delete the uploaded files after the training</source>
        <translation>Hochgeladene &amp;Dateien nach dem Training löschen</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Of the training and of the voice that it makes. It stays here.</source>
        <translation>Der Name des Trainings und der Stimme, die daraus wird. Er bleibt hier.</translation>
    </message>
    <message>
        <source>&amp;Base model</source>
        <translation>&amp;Basismodell</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>D&amp;urchgänge</translation>
    </message>
    <message>
        <source>How often it goes through all rows. More learns them better, and at some point by heart.</source>
        <translation>Wie oft es alle Zeilen durchgeht. Mehr lernt sie besser und irgendwann auswendig.</translation>
    </message>
    <message>
        <source>Ba&amp;tch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>After how many rows it adjusts itself.</source>
        <translation>Nach wie vielen Zeilen es sich anpasst.</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>How much it adjusts itself, as a multiple of what is usual there.</source>
        <translation>Wie stark es sich anpasst, als Vielfaches des dort Üblichen.</translation>
    </message>
    <message>
        <source>How it is trained</source>
        <translation>Wie trainiert wird</translation>
    </message>
    <message>
        <source>avatar- and the beginning of its id</source>
        <translation>avatar- und der Anfang seiner ID</translation>
    </message>
    <message>
        <source>LoRA &amp;rank</source>
        <translation>LoRA-&amp;Rang</translation>
    </message>
    <message>
        <source>How much room there is for what is learned. Only this computer and some servers know it.</source>
        <translation>Wie viel Platz für das Gelernte da ist. Nur dieser Computer und manche Server kennen das.</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <source>Of the split and of the training: the same one gives the same again.</source>
        <translation>Für die Aufteilung und das Training: Derselbe ergibt wieder dasselbe.</translation>
    </message>
    <message>
        <source>S&amp;uffix</source>
        <translation>Na&amp;menszusatz</translation>
    </message>
    <message>
        <source>A part of the tuned model&apos;s name at the provider.</source>
        <translation>Ein Teil des Namens, den das trainierte Modell beim Anbieter hat.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Advanced, folded</source>
        <translation>Erweitert, zugeklappt</translation>
    </message>
    <message>
        <source>Advanced, unfolded</source>
        <translation>Erweitert, aufgeklappt</translation>
    </message>
    <message>
        <source>No model that can be tuned is known there.</source>
        <translation>Dort ist kein Modell bekannt, das sich trainieren lässt.</translation>
    </message>
</context>
<context>
    <name>likeness::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>likeness::ShortcutsModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, your own keys: %2</source>
        <translation>%1, eigene Tasten: %2</translation>
    </message>
    <message>
        <source>%1, keys: %2</source>
        <translation>%1, Tasten: %2</translation>
    </message>
</context>
<context>
    <name>likeness::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese &amp;Tasten verwenden</translation>
    </message>
    <message>
        <source>No &amp;keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Wie vor&amp;gegeben</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Single &amp;letters act in lists</source>
        <translation>Einze&amp;lne Buchstaben wirken in Listen</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Neue Tasten für die ausgewählte Aktion</translation>
    </message>
    <message>
        <source>%1 already does: %2.</source>
        <translation>%1 bewirkt schon: %2.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>likeness::SourceActions</name>
    <message>
        <source>Draw a &amp;box on the picture</source>
        <translation>Rah&amp;men im Bild zeichnen</translation>
    </message>
    <message>
        <source>Read this &amp;area</source>
        <translation>Diesen Bereic&amp;h lesen</translation>
    </message>
    <message>
        <source>&amp;Ignore area in all such pictures</source>
        <translation>Bereich in allen solchen Bildern &amp;ignorieren</translation>
    </message>
    <message>
        <source>Ignore &amp;no area of such pictures</source>
        <translation>Keinen Bereich solcher Bilder i&amp;gnorieren</translation>
    </message>
    <message>
        <source>Read a&amp;gain...</source>
        <translation>Noch &amp;einmal lesen...</translation>
    </message>
    <message>
        <source>Only for pictures of chats</source>
        <translation>Nur bei Bildern von Chats</translation>
    </message>
    <message>
        <source>Draw a box on the picture first</source>
        <translation>Zeichne zuerst einen Rahmen im Bild</translation>
    </message>
    <message>
        <source>Nothing is ignored here</source>
        <translation>Hier wird nichts ignoriert</translation>
    </message>
    <message>
        <source>No text was found in this area.</source>
        <translation>In diesem Bereich wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>This area is passed over in all pictures of this size.</source>
        <translation>Dieser Bereich wird in allen Bildern dieser Größe übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n &amp;example(s)</source>
        <translation>
            <numerusform>%n &amp;Beispiel daraus zeigen</numerusform>
            <numerusform>%n &amp;Beispiele daraus zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file is looked through.</source>
        <translation>Jede Datei wird durchgesehen.</translation>
    </message>
    <message>
        <source>&amp;Find a file</source>
        <translation>Datei s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>Original &amp;öffnen</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Show its &amp;examples</source>
        <translation>&amp;Beispiele daraus zeigen</translation>
    </message>
    <message>
        <source>Re&amp;move with everything learned</source>
        <translation>Mit allem Gelernten en&amp;tfernen</translation>
    </message>
    <message>
        <source>Move file &amp;up</source>
        <translation>Datei nach &amp;oben</translation>
    </message>
    <message>
        <source>Move file &amp;down</source>
        <translation>Datei nach &amp;unten</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;Vorige Datei</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Nächste Da&amp;tei</translation>
    </message>
    <message>
        <source>Next &amp;uncertain word</source>
        <translation>Nächstes &amp;unsicheres Wort</translation>
    </message>
    <message>
        <source>Previous un&amp;certain word</source>
        <translation>&amp;Voriges unsicheres Wort</translation>
    </message>
    <message>
        <source>Co&amp;rrect this text</source>
        <translation>Diesen Te&amp;xt berichtigen</translation>
    </message>
    <message>
        <source>Mark revie&amp;wed and go on</source>
        <translation>Als ge&amp;prüft markieren und weiter</translation>
    </message>
    <message>
        <source>Not revie&amp;wed yet</source>
        <translation>Noch nicht ge&amp;prüft</translation>
    </message>
    <message>
        <source>Put the page &amp;back as it was read</source>
        <translation>&amp;Seite auf das Gelesene zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take this message out</source>
        <translation>Diese Nachricht &amp;herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Copy this text</source>
        <translation>Diesen Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Ignore this, it is no message</source>
        <translation>Ignorieren, ist keine &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Apply to this side of all pictures</source>
        <translation>Für dieselbe Seite in a&amp;llen Bildern übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xchange left and right</source>
        <translation>Rechts und links &amp;tauschen</translation>
    </message>
    <message>
        <source>Previous pa&amp;ge</source>
        <translation>V&amp;orige Seite</translation>
    </message>
    <message>
        <source>Next p&amp;age</source>
        <translation>Nä&amp;chste Seite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>Fit the &amp;picture</source>
        <translation>Bild einpa&amp;ssen</translation>
    </message>
    <message>
        <source>Picture at &amp;100 %</source>
        <translation>Bild auf &amp;100 %</translation>
    </message>
    <message>
        <source>Captures as one &amp;strip</source>
        <translation>A&amp;ufnahmen als ein Streifen</translation>
    </message>
    <message>
        <source>Larger &amp;text here</source>
        <translation>Te&amp;xt hier größer</translation>
    </message>
    <message>
        <source>S&amp;maller text here</source>
        <translation>Text hier kle&amp;iner</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Wähle zuerst eine Datei aus</translation>
    </message>
    <message>
        <source>Select a file of the whole list first</source>
        <translation>Wähle zuerst eine Datei der ganzen Liste aus</translation>
    </message>
    <message>
        <source>Select a message first</source>
        <translation>Wähle zuerst eine Nachricht aus</translation>
    </message>
    <message>
        <source>Only for pictures with two sides</source>
        <translation>Nur bei Bildern mit zwei Seiten</translation>
    </message>
    <message>
        <source>Select a message of a picture first</source>
        <translation>Wähle zuerst die Nachricht eines Bildes aus</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Das ist die erste Seite</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Das ist die letzte Seite</translation>
    </message>
    <message>
        <source>Said by &amp;me</source>
        <translation>Von &amp;mir gesagt</translation>
    </message>
    <message>
        <source>Said by &amp;them</source>
        <translation>&amp;Vom Gegenüber gesagt</translation>
    </message>
    <message>
        <source>Said by somebody &amp;else...</source>
        <translation>Von jemand &amp;anderem gesagt...</translation>
    </message>
</context>
<context>
    <name>likeness::SourceCrop</name>
    <message>
        <source>Show this place in %1 (Space in the list)</source>
        <translation>Diese Stelle in %1 zeigen (Leertaste in der Liste)</translation>
    </message>
    <message>
        <source>Part of %1 where this was read</source>
        <translation>Teil von %1, in dem das gelesen wurde</translation>
    </message>
</context>
<context>
    <name>likeness::SourceDetail</name>
    <message>
        <source>This file waits to be read.</source>
        <translation>Diese Datei wartet darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>This file is being read.</source>
        <translation>Diese Datei wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Nothing of this file could be read.</source>
        <translation>Von dieser Datei ließ sich nichts lesen.</translation>
    </message>
    <message>
        <source>The rows of this file are examples, so there is nothing to read here.</source>
        <translation>Die Zeilen dieser Datei sind Beispiele, deshalb gibt es hier nichts zu lesen.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Select a file to see what was read in it.</source>
        <translation>Wähle eine Datei aus, um zu sehen, was darin gelesen wurde.</translation>
    </message>
    <message>
        <source>The original is no longer where it was. What was read stays.</source>
        <translation>Das Original ist nicht mehr, wo es war. Was gelesen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) here: read by %1, taken in by you.</source>
        <translation>
            <numerusform>%n Text hier: gelesen von %1, übernommen von dir.</numerusform>
            <numerusform>%n Texte hier: gelesen von %1, übernommen von dir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::SourceEdits</name>
    <message>
        <source>correct a text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>move the box of a message</source>
        <translation>Rahmen einer Nachricht verschieben</translation>
    </message>
    <message>
        <source>add a message from the picture</source>
        <translation>Nachricht aus dem Bild hinzufügen</translation>
    </message>
    <message>
        <source>read a message again</source>
        <translation>Nachricht noch einmal lesen</translation>
    </message>
    <message>
        <source>take out a message</source>
        <translation>Nachricht herausnehmen</translation>
    </message>
    <message>
        <source>say that a message is mine</source>
        <translation>Nachricht mir zuordnen</translation>
    </message>
    <message>
        <source>say that a message is theirs</source>
        <translation>Nachricht meinem Gegenüber zuordnen</translation>
    </message>
    <message>
        <source>name the speaker of a message</source>
        <translation>Sprecher einer Nachricht benennen</translation>
    </message>
    <message>
        <source>ignore a message</source>
        <translation>Nachricht ignorieren</translation>
    </message>
    <message>
        <source>take a message in again</source>
        <translation>Nachricht wieder aufnehmen</translation>
    </message>
    <message>
        <source>put the page back as it was read</source>
        <translation>Seite auf das Gelesene zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>say who speaks on one side of %n page(s)</source>
        <translation>
            <numerusform>Sprecher links oder rechts auf %n Seite festlegen</numerusform>
            <numerusform>Sprecher links oder rechts auf %n Seiten festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed on %n page(s).</source>
        <translation>
            <numerusform>Auf %n Seite geändert.</numerusform>
            <numerusform>Auf %n Seiten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>exchange the two sides</source>
        <translation>beide Seiten tauschen</translation>
    </message>
    <message numerus="yes">
        <source>confirm who speaks in %n picture(s)</source>
        <translation>
            <numerusform>Sprecher in %n Bild bestätigen</numerusform>
            <numerusform>Sprecher in %n Bildern bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed for %n picture(s).</source>
        <translation>
            <numerusform>Für %n Bild bestätigt.</numerusform>
            <numerusform>Für %n Bilder bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>say that I am %1</source>
        <translation>festlegen, dass ich %1 bin</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>take in %1 again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>mark %1 reviewed</source>
        <translation>%1 als geprüft markieren</translation>
    </message>
    <message>
        <source>mark %1 not reviewed</source>
        <translation>%1 als nicht geprüft markieren</translation>
    </message>
    <message>
        <source>move files</source>
        <translation>Dateien verschieben</translation>
    </message>
    <message>
        <source>ignore an area of pictures</source>
        <translation>Bereich von Bildern ignorieren</translation>
    </message>
    <message>
        <source>ignore no area of pictures</source>
        <translation>keinen Bereich von Bildern ignorieren</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 and %n example(s) learned from it.</source>
        <translation>
            <numerusform>%1 und %n daraus gelerntes Beispiel entfernt.</numerusform>
            <numerusform>%1 und %n daraus gelernte Beispiele entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>take in %n text(s) that a model read</source>
        <translation>
            <numerusform>%n Text übernehmen, den ein Modell gelesen hat</numerusform>
            <numerusform>%n Texte übernehmen, die ein Modell gelesen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n text(s).</source>
        <translation>
            <numerusform>%n Text übernommen.</numerusform>
            <numerusform>%n Texte übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>likeness::SourcesPage</name>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>A&amp;dd files...</source>
        <translation>Da&amp;teien hinzufügen...</translation>
    </message>
    <message>
        <source>This picture doesn&apos;t continue in another.</source>
        <translation>Dieses Bild geht in keinem anderen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read to the end: %n file(s).</source>
        <translation>
            <numerusform>Nicht zu Ende gelesen: %n Datei.</numerusform>
            <numerusform>Nicht zu Ende gelesen: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Drop screenshots, PDFs or text here.</source>
        <translation>Zieh Screenshots, PDFs oder Text hierher.</translation>
    </message>
    <message>
        <source>They are read on this computer.</source>
        <translation>Sie werden auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Muster ausprobieren</translation>
    </message>
    <message>
        <source>Add &amp;files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>A text you had not saved was brought back. Enter keeps it, Escape leaves it as it was.</source>
        <translation>Ein nicht gesicherter Text ist wieder da. Eingabe behält ihn, Escape lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>likeness::SpeakerBar</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>The right side is me in all pictures</source>
        <translation>Rechts bin in allen Bildern ich</translation>
    </message>
    <message>
        <source>The left side is me in this picture</source>
        <translation>Links bin in diesem Bild ich</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du bist</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Are the bubbles on the right yours in all these pictures?</source>
        <translation>Sind die rechten Sprechblasen in all diesen Bildern deine?</translation>
    </message>
    <message>
        <source>No, f&amp;lip</source>
        <translation>Nein, t&amp;auschen</translation>
    </message>
</context>
<context>
    <name>likeness::SpeakerNameDialog</name>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Everywhere instead of &quot;%1&quot;</source>
        <translation>&amp;Überall statt „%1“</translation>
    </message>
</context>
<context>
    <name>likeness::SpendingSection</name>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>&amp;Edit prices...</source>
        <translation>Preise &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Monthly limit</source>
        <translation>&amp;Monatslimit</translation>
    </message>
    <message>
        <source>&amp;Ask again in a chat after</source>
        <translation>Im Chat &amp;wieder fragen nach</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>The first message of a chat asks each time the program runs; after that it asks again when so much more was spent. Everything else asks every time.</source>
        <translation>Die erste Nachricht eines Chats fragt bei jedem Programmstart; danach wird wieder gefragt, wenn so viel mehr ausgegeben wurde. Alles andere fragt jedes Mal.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>%1. In dollars. You are told at %2 %, and past the limit nothing is sent.</source>
        <translation>%1. In Dollar. Bei %2 % wird es dir gesagt, und über dem Limit wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This is no amount. Type dollars, such as 10 or 2.50, or nothing for no limit.</source>
        <translation>Das ist kein Betrag. Tippe Dollar, etwa 10 oder 2.50, oder nichts für kein Limit.</translation>
    </message>
    <message>
        <source>This is no amount. Type dollars, such as 0.50.</source>
        <translation>Das ist kein Betrag. Tippe Dollar, etwa 0.50.</translation>
    </message>
    <message>
        <source>For a million tokens. The program&apos;s list is of %1; where a server charges otherwise, type its prices here.</source>
        <translation>Je Million Tokens. Die Liste des Programms ist vom %1; wo ein Server anderes verlangt, tippe seine Preise hier ein.</translation>
    </message>
    <message>
        <source>Prices are shown for the models of your accounts. There is no account yet.</source>
        <translation>Preise werden für die Modelle deiner Konten gezeigt. Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Paid &amp;trainings a month</source>
        <translation>Bezahlte &amp;Trainings im Monat</translation>
    </message>
    <message>
        <source>Have an amo&amp;unt typed from</source>
        <translation>Betrag ei&amp;ntippen lassen ab</translation>
    </message>
    <message>
        <source>How many trainings may be paid for in a month. Those on this computer cost nothing and do not count.</source>
        <translation>Wie viele Trainings in einem Monat bezahlt werden dürfen. Die auf diesem Computer kosten nichts und zählen nicht.</translation>
    </message>
    <message>
        <source>A training that costs so much or more starts only once its amount was typed. In dollars.</source>
        <translation>Ein Training, das so viel oder mehr kostet, startet erst, wenn der Betrag eingetippt ist. In Dollar.</translation>
    </message>
    <message>
        <source>This is no number. Type one, such as 3, or nothing for no limit.</source>
        <translation>Das ist keine Zahl. Tippe eine, etwa 3, oder nichts für kein Limit.</translation>
    </message>
    <message>
        <source>This is no amount. Type dollars, such as 5.</source>
        <translation>Das ist kein Betrag. Tippe Dollar, etwa 5.</translation>
    </message>
</context>
<context>
    <name>likeness::StateLine</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Running 10:11</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>likeness::StatusStrip</name>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Show what goes on</source>
        <translation>Zeigen, was gerade läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Vorgang läuft</numerusform>
            <numerusform>%n Vorgänge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asks before sending</source>
        <translation>Fragt vor dem Senden</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you saw it and agreed</source>
        <translation>Nichts verlässt diesen Computer, ehe du es gesehen und zugestimmt hast</translation>
    </message>
</context>
<context>
    <name>likeness::StepBar</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 Data</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, settled</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, es fehlt etwas</translation>
    </message>
</context>
<context>
    <name>likeness::StepPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>likeness::StripView</name>
    <message>
        <source>Captures as one strip</source>
        <translation>Aufnahmen als ein Streifen</translation>
    </message>
    <message>
        <source>Up and down go from capture to capture, Enter opens one.</source>
        <translation>Auf und ab gehen von Aufnahme zu Aufnahme, Eingabe öffnet eine.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>likeness::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples that show: %1</source>
        <translation>Beispiele, die es zeigen: %1</translation>
    </message>
    <message>
        <source>Style card</source>
        <translation>Stilkarte</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What the model found</source>
        <translation>Was das Modell fand</translation>
    </message>
    <message>
        <source>What %1 found</source>
        <translation>Was %1 fand</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message numerus="yes">
        <source>Left out for quoting what is not in your messages: %n finding(s).</source>
        <translation>
            <numerusform>Ausgelassen, weil zitiert wurde, was nicht in deinen Nachrichten steht: %n Befund.</numerusform>
            <numerusform>Ausgelassen, weil zitiert wurde, was nicht in deinen Nachrichten steht: %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the prompt</source>
        <translation>Steht nicht im Prompt</translation>
    </message>
    <message>
        <source>In the prompt: %1</source>
        <translation>Im Prompt: %1</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Edit what the prompt says of: %1</source>
        <translation>Bearbeiten, was der Prompt sagt zu: %1</translation>
    </message>
</context>
<context>
    <name>likeness::TalkPane</name>
    <message>
        <source>&amp;Jump to latest</source>
        <translation>&amp;Zum Neuesten</translation>
    </message>
</context>
<context>
    <name>likeness::TargetCard</name>
    <message>
        <source>%1 on %2</source>
        <comment>gpt-4o-2024-08-06 on 3 Nov 2027</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Base models that retire: %1</source>
        <translation>Basismodelle, die enden: %1</translation>
    </message>
    <message>
        <source>Add a &amp;key...</source>
        <translation>&amp;Schlüssel hinzufügen...</translation>
    </message>
    <message>
        <source>Ask &amp;once more</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>Add a key for %1</source>
        <translation>Schlüssel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Ask %1 once more</source>
        <translation>%1 noch einmal fragen</translation>
    </message>
    <message>
        <source>It refused on %1, and is asked again after a day. Your data are ready for the other places.</source>
        <translation>Abgelehnt am %1; nach einem Tag wird wieder gefragt. Deine Daten liegen für die anderen Orte bereit.</translation>
    </message>
    <message>
        <source>It said on %1: &quot;%2&quot;. Your data are ready for the other places.</source>
        <translation>Antwort vom %1: „%2“. Deine Daten liegen für die anderen Orte bereit.</translation>
    </message>
</context>
<context>
    <name>likeness::TermChip</name>
    <message>
        <source>Take out the filter %1</source>
        <translation>Filter %1 herausnehmen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>likeness::TermChips</name>
    <message>
        <source>Similar to: %1</source>
        <translation>Ähnlich wie: %1</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Aufheb&amp;en</translation>
    </message>
</context>
<context>
    <name>likeness::TickModel</name>
    <message>
        <source>Chosen: %1, becomes: %2</source>
        <translation>Gewählt: %1, wird zu: %2</translation>
    </message>
    <message>
        <source>Left out: %1, would become: %2</source>
        <translation>Ausgelassen: %1, würde zu: %2</translation>
    </message>
    <message>
        <source>Chosen: %1. %2. %3</source>
        <translation>Gewählt: %1. %2. %3</translation>
    </message>
    <message>
        <source>Left out: %1. %2. %3</source>
        <translation>Ausgelassen: %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>likeness::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>likeness::TrainingActions</name>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>&amp;What is fine-tuning?</source>
        <translation>&amp;Was ist Fine-Tuning?</translation>
    </message>
    <message>
        <source>&amp;First rows as sent...</source>
        <translation>&amp;Erste Zeilen, wie gesendet...</translation>
    </message>
    <message>
        <source>&amp;Export training files...</source>
        <translation>Trainings&amp;dateien exportieren...</translation>
    </message>
    <message>
        <source>&amp;Draw validation rows again</source>
        <translation>&amp;Validierung neu ziehen</translation>
    </message>
    <message>
        <source>Change the &amp;seed...</source>
        <translation>&amp;Startwert ändern...</translation>
    </message>
    <message>
        <source>&amp;Start a training...</source>
        <translation>&amp;Training starten...</translation>
    </message>
    <message>
        <source>Check how it is &amp;now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Training paus&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>Mit dem Training weitermac&amp;hen</translation>
    </message>
    <message>
        <source>S&amp;top the training...</source>
        <translation>Training &amp;beenden...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>T&amp;ry its model in a chat</source>
        <translation>Sein Modell im Chat pr&amp;obieren</translation>
    </message>
    <message>
        <source>&amp;Make its model the active voice</source>
        <translation>Sein Modell zur &amp;aktiven Stimme machen</translation>
    </message>
    <message>
        <source>&amp;Back to the voice before</source>
        <translation>&amp;Zurück zur Stimme davor</translation>
    </message>
    <message>
        <source>&amp;Rename and note...</source>
        <translation>&amp;Umbenennen und Notiz...</translation>
    </message>
    <message>
        <source>O&amp;verlay on the chart</source>
        <translation>Über das Diagramm &amp;legen</translation>
    </message>
    <message>
        <source>D&amp;uplicate its settings</source>
        <translation>Ei&amp;nstellungen duplizieren</translation>
    </message>
    <message>
        <source>&amp;Copy its id</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the &amp;log...</source>
        <translation>&amp;Protokoll speichern...</translation>
    </message>
    <message>
        <source>Open the &amp;provider&apos;s page</source>
        <translation>Seite des Anbieters &amp;öffnen</translation>
    </message>
    <message>
        <source>Delete the uploaded &amp;files at the provider</source>
        <translation>Hoch&amp;geladene Dateien beim Anbieter löschen</translation>
    </message>
    <message>
        <source>Delete the &amp;model at the provider...</source>
        <translation>&amp;Modell beim Anbieter löschen...</translation>
    </message>
    <message>
        <source>&amp;Delete from the list...</source>
        <translation>Aus de&amp;r Liste löschen...</translation>
    </message>
    <message>
        <source>There is no training yet</source>
        <translation>Es gibt noch kein Training</translation>
    </message>
    <message>
        <source>There is no voice before this one</source>
        <translation>Vor dieser gibt es keine Stimme</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist zu Ende</translation>
    </message>
    <message>
        <source>It cannot be paused where it is trained</source>
        <translation>Wo es trainiert wird, lässt es sich nicht pausieren</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Es läuft nicht</translation>
    </message>
    <message>
        <source>It is not paused</source>
        <translation>Es ist nicht pausiert</translation>
    </message>
    <message>
        <source>It has made no model</source>
        <translation>Es hat kein Modell ergeben</translation>
    </message>
    <message>
        <source>It is the active voice already</source>
        <translation>Es ist schon die aktive Stimme</translation>
    </message>
    <message>
        <source>No page of it is known</source>
        <translation>Keine Seite dafür ist bekannt</translation>
    </message>
    <message>
        <source>The provider keeps none</source>
        <translation>Der Anbieter behält keine</translation>
    </message>
    <message>
        <source>What its end brings is still being fetched</source>
        <translation>Was am Ende herauskam, wird noch geholt</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Beende es zuerst</translation>
    </message>
</context>
<context>
    <name>likeness::TrainingCard</name>
    <message>
        <source>Accepted for training</source>
        <translation>Fürs Training angenommen</translation>
    </message>
    <message>
        <source>What is left out and why, and how many are chosen</source>
        <translation>Was ausgelassen wird und warum, und wie viele gewählt werden</translation>
    </message>
    <message>
        <source>Enough to train on. More make the voice surer.</source>
        <translation>Genug zum Trainieren. Mehr davon machen die Stimme sicherer.</translation>
    </message>
    <message>
        <source>Training is offered from %1 accepted examples.</source>
        <translation>Training wird ab %1 angenommenen Beispielen angeboten.</translation>
    </message>
    <message>
        <source>For training: %1 of %2 accepted</source>
        <translation>Fürs Training: %1 von %2 angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust...</source>
        <translation>Anpassen...</translation>
    </message>
    <message>
        <source>Adjust the selection</source>
        <translation>Auswahl anpassen</translation>
    </message>
    <message numerus="yes">
        <source>Selection for export: %n</source>
        <translation>
            <numerusform>Auswahl für den Export: %n</numerusform>
            <numerusform>Auswahl für den Export: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::TrainingPage</name>
    <message>
        <source>&amp;What is fine-tuning?</source>
        <translation>&amp;Was ist Fine-Tuning?</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 ist gestartet.</translation>
    </message>
    <message>
        <source>%1 does not offer training to this account. Your data are ready for the other places.</source>
        <translation>%1 bietet diesem Konto kein Training an. Deine Daten liegen für die anderen Orte bereit.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>You have %n example(s): fine-tuning available</source>
        <translation>
            <numerusform>Du hast %n Beispiel: Fine-Tuning möglich</numerusform>
            <numerusform>Du hast %n Beispiele: Fine-Tuning möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>Trainings: %1</source>
        <translation>Trainings: %1</translation>
    </message>
</context>
<context>
    <name>likeness::TrainingSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See e&amp;xactly what is trained on...</source>
        <translation>&amp;Genau ansehen, womit trainiert wird...</translation>
    </message>
    <message>
        <source>See e&amp;xactly what will be sent...</source>
        <translation>&amp;Genau ansehen, was gesendet wird...</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>&amp;Review what is hidden...</source>
        <translation>&amp;Verborgenes ansehen...</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>&amp;Delete the uploaded files after the training</source>
        <translation>Hochgeladene &amp;Dateien nach dem Training löschen</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>T&amp;ype it</source>
        <translation>Ein&amp;tippen</translation>
    </message>
    <message>
        <source>The most you would pay, in dollars</source>
        <translation>Was du höchstens zahlen würdest, in Dollar</translation>
    </message>
    <message>
        <source>The amount, to agree to it</source>
        <translation>Der Betrag, um zuzustimmen</translation>
    </message>
    <message>
        <source>Dollars, such as 5.00</source>
        <translation>Dollar, etwa 5.00</translation>
    </message>
    <message>
        <source>%1, to agree to it</source>
        <translation>%1, um zuzustimmen</translation>
    </message>
    <message>
        <source>Change &amp;limit...</source>
        <translation>&amp;Limit ändern...</translation>
    </message>
</context>
<context>
    <name>likeness::TrainingWatch</name>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>%1&apos;s training has ended</source>
        <translation>Das Training von %1 ist zu Ende</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1&apos;s training finished</source>
        <translation>Das Training von %1 ist fertig</translation>
    </message>
    <message>
        <source>%1&apos;s training failed</source>
        <translation>Das Training von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1&apos;s training was not accepted</source>
        <translation>Das Training von %1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Training continues at %1. Likeness catches up when you open it.</source>
        <translation>Das Training geht bei %1 weiter. Likeness holt den Stand nach, wenn du es öffnest.</translation>
    </message>
</context>
<context>
    <name>likeness::TraitDesk</name>
    <message>
        <source>edit of &quot;%1&quot; in the style card</source>
        <translation>Bearbeiten von „%1“ in der Stilkarte</translation>
    </message>
    <message>
        <source>The prompt follows.</source>
        <translation>Der Prompt folgt.</translation>
    </message>
    <message>
        <source>The next prompt that is made from the style card follows.</source>
        <translation>Der nächste Prompt, der aus der Stilkarte gemacht wird, folgt.</translation>
    </message>
</context>
<context>
    <name>likeness::TraitDialog</name>
    <message>
        <source>%1 in the prompt</source>
        <translation>%1 im Prompt</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave it out of the prompt</source>
        <translation>&amp;Nicht in den Prompt nehmen</translation>
    </message>
    <message>
        <source>There are too few messages to say this in a prompt. Your own words may.</source>
        <translation>Es sind zu wenige Nachrichten, um das in einem Prompt zu sagen. Deine eigenen Worte dürfen es.</translation>
    </message>
    <message>
        <source>Prompts made from the style card say this. What was counted, and the examples that show it, stay as they are.</source>
        <translation>Prompts aus der Stilkarte sagen das. Was gezählt wurde, und die Beispiele, die es zeigen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <source>As it was &amp;counted</source>
        <translation>Wie es &amp;gezählt wurde</translation>
    </message>
</context>
<context>
    <name>likeness::TransfersDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Everything that left this computer, the latest first: who got how much of what, and what it cost. What the texts said is not kept here.</source>
        <translation>Alles, was diesen Computer verließ, das Neueste zuerst: wer wie viel wovon bekam und was es kostete. Was in den Texten stand, steht hier nicht.</translation>
    </message>
    <message>
        <source>&amp;Export as a table...</source>
        <translation>Als Tabelle &amp;exportieren...</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>Exportieren, was gesendet wurde</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The record was written. The file is not encrypted.</source>
        <translation>Das Verzeichnis ist geschrieben. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>likeness::TransfersModel</name>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>nicht angekommen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) hidden</source>
        <translation>
            <numerusform>%n Angabe verborgen</numerusform>
            <numerusform>%n Angaben verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, cost %5, %6</source>
        <translation>%1: %2 an %3, %4, Kosten %5, %6</translation>
    </message>
    <message>
        <source>The server calls it %1</source>
        <translation>Der Server nennt es %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>likeness::TrashModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%1, deleted on %2, kept for %n more day(s)</source>
        <translation>
            <numerusform>%1, gelöscht am %2, bleibt noch %n Tag</numerusform>
            <numerusform>%1, gelöscht am %2, bleibt noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>likeness::TrashRemoval</name>
    <message>
        <source>Deleting for good</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::TrashSection</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete &amp;for good...</source>
        <translation>&amp;Endgültig löschen...</translation>
    </message>
    <message>
        <source>Open an avatar to see what was deleted of it.</source>
        <translation>Öffne einen Avatar, um zu sehen, was bei ihm gelöscht wurde.</translation>
    </message>
    <message>
        <source>What was deleted of the open avatar is kept for 30 days. A source takes along what was learned from it.</source>
        <translation>Was beim offenen Avatar gelöscht wurde, bleibt 30 Tage. Eine Quelle nimmt mit, was aus ihr gelernt wurde.</translation>
    </message>
    <message>
        <source>Nothing of the open avatar was deleted in the last 30 days.</source>
        <translation>Beim offenen Avatar wurde in den letzten 30 Tagen nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>%n Eintrag wiederhergestellt.</numerusform>
            <numerusform>%n Einträge wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen?</numerusform>
            <numerusform>%n Einträge endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be brought back, except from a backup. Your own files stay where they are.</source>
        <translation>Sie lassen sich nicht zurückholen, außer aus einer Sicherung. Deine eigenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %1 of %n item(s) were deleted for good.</source>
        <translation>
            <numerusform>Angehalten. %1 von %n Eintrag ist endgültig gelöscht.</numerusform>
            <numerusform>Angehalten. %1 von %n Einträgen sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted for good.</source>
        <translation>
            <numerusform>%n Eintrag endgültig gelöscht.</numerusform>
            <numerusform>%n Einträge endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::TurnActs</name>
    <message>
        <source>This is %1, a copy of the chat up to that message.</source>
        <translation>Das ist %1, eine Kopie des Chats bis zu dieser Nachricht.</translation>
    </message>
    <message>
        <source>edit of a reply</source>
        <translation>Bearbeiten einer Antwort</translation>
    </message>
    <message>
        <source>Saved as a new example. You can look at it under Examples.</source>
        <translation>Als neues Beispiel gesichert. Du findest es unter Beispiele.</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Nachricht kopiert.</translation>
    </message>
    <message>
        <source>deletion of a message</source>
        <translation>Löschen einer Nachricht</translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ist gewählt</translation>
    </message>
    <message>
        <source>An answer is on its way</source>
        <translation>Eine Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>Select a reply</source>
        <translation>Wähle eine Antwort</translation>
    </message>
    <message>
        <source>Select the last message</source>
        <translation>Wähle die letzte Nachricht</translation>
    </message>
    <message>
        <source>The last reply was not cut</source>
        <translation>Die letzte Antwort war nicht abgebrochen</translation>
    </message>
    <message>
        <source>There is no earlier answer</source>
        <translation>Es gibt keine frühere Antwort</translation>
    </message>
    <message>
        <source>There is no later answer</source>
        <translation>Es gibt keine spätere Antwort</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorige Antwort</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>&amp;Branch from here</source>
        <translation>Hier ab&amp;zweigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;dit reply...</source>
        <translation>An&amp;twort bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Fix...</source>
        <translation>&amp;Verbessern...</translation>
    </message>
    <message>
        <source>&amp;Save as example</source>
        <translation>Als Beispiel &amp;sichern</translation>
    </message>
    <message>
        <source>De&amp;lete message</source>
        <translation>Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Show e&amp;xamples used</source>
        <translation>Benutzte Beispiele zei&amp;gen</translation>
    </message>
    <message>
        <source>Rate as good</source>
        <translation>Als gut bewerten</translation>
    </message>
    <message>
        <source>Rate as bad</source>
        <translation>Als schlecht bewerten</translation>
    </message>
    <message>
        <source>Rate as bad: %1</source>
        <translation>Als schlecht bewerten: %1</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>Nothing in the settings stopped it</source>
        <translation>Nichts in den Einstellungen hielt sie auf</translation>
    </message>
    <message>
        <source>Change what stopped this reply...</source>
        <translation>Ändern, was diese Antwort aufhielt...</translation>
    </message>
</context>
<context>
    <name>likeness::TurnView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>likeness::UsedExamples</name>
    <message>
        <source>Examples used</source>
        <translation>Benutzte Beispiele</translation>
    </message>
    <message>
        <source>This reply was made without examples.</source>
        <translation>Diese Antwort entstand ohne Beispiele.</translation>
    </message>
    <message numerus="yes">
        <source>Examples take %n token(s) of each message.</source>
        <translation>
            <numerusform>Beispiele nehmen %n Token jeder Nachricht.</numerusform>
            <numerusform>Beispiele nehmen %n Tokens jeder Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Training would pay for itself after %2 messages (%3).</source>
        <translation>%1 Ein Training wäre nach %2 Nachrichten bezahlt (%3).</translation>
    </message>
    <message>
        <source>Examples used (%1)</source>
        <translation>Benutzte Beispiele (%1)</translation>
    </message>
</context>
<context>
    <name>likeness::UsedModel</name>
    <message>
        <source>Never used</source>
        <translation>Nie gezeigt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned from now on</source>
        <translation>Ab jetzt angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>To &quot;%1&quot; you said: %2. %3.</source>
        <translation>Auf „%1“ sagtest du: %2. %3.</translation>
    </message>
</context>
<context>
    <name>likeness::VersionDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>likeness::VersionsModel</name>
    <message>
        <source>from the style card</source>
        <translation>aus der Stilkarte</translation>
    </message>
    <message>
        <source>from an analysis</source>
        <translation>aus einer Analyse</translation>
    </message>
    <message>
        <source>v%1 draft</source>
        <translation>v%1 Entwurf</translation>
    </message>
    <message>
        <source>stopped halfway</source>
        <translation>auf halbem Weg angehalten</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1, active, %2</source>
        <translation>%1, aktiv, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>v3, warmer</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>likeness::VisionFlow</name>
    <message>
        <source>Have a model read this page...</source>
        <translation>Diese Seite von einem Modell lesen lassen...</translation>
    </message>
    <message>
        <source>Only for pictures and scans</source>
        <translation>Nur für Bilder und Scans</translation>
    </message>
    <message>
        <source>No word of this page is uncertain</source>
        <translation>Kein Wort dieser Seite ist unsicher</translation>
    </message>
    <message>
        <source>A model is reading a page</source>
        <translation>Ein Modell liest eine Seite</translation>
    </message>
    <message>
        <source>Add an account and choose a model to use this</source>
        <translation>Füge dafür ein Konto hinzu und wähle ein Modell</translation>
    </message>
    <message>
        <source>Having a page read</source>
        <translation>Eine Seite wird gelesen</translation>
    </message>
    <message>
        <source>%1 reads the page just as it is here.</source>
        <translation>%1 liest die Seite genau so, wie sie hier steht.</translation>
    </message>
</context>
<context>
    <name>likeness::VoiceDesk</name>
    <message>
        <source>&amp;Change this voice...</source>
        <translation>Diese Stimme ä&amp;ndern...</translation>
    </message>
    <message>
        <source>&amp;New voice...</source>
        <translation>Neue &amp;Stimme...</translation>
    </message>
    <message>
        <source>Add a key to chat</source>
        <translation>Schlüssel für Chats hinzufügen</translation>
    </message>
    <message>
        <source>%1 was retired on %2, so it answers no more. Everything said here stays.</source>
        <translation>%1 wurde am %2 eingestellt und antwortet nicht mehr. Alles hier Gesagte bleibt.</translation>
    </message>
    <message>
        <source>%1 retires on %2. Chats and ratings stay when you change the model.</source>
        <translation>%1 endet am %2. Chats und Bewertungen bleiben, wenn du das Modell wechselst.</translation>
    </message>
    <message>
        <source>Choose a replacement</source>
        <translation>Ersatz wählen</translation>
    </message>
    <message>
        <source>It is not known which models %1 has, so nothing can be asked.</source>
        <translation>Welche Modelle %1 hat, ist nicht bekannt, also kann nichts gefragt werden.</translation>
    </message>
    <message>
        <source>Choose a model...</source>
        <translation>Modell wählen...</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
</context>
<context>
    <name>likeness::VoiceDialog</name>
    <message>
        <source>New voice</source>
        <translation>Neue Stimme</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>&amp;Use this voice</source>
        <translation>Diese Stimme ne&amp;hmen</translation>
    </message>
    <message>
        <source>Show the model my &amp;examples</source>
        <translation>Dem Modell meine B&amp;eispiele zeigen</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>Give the same &amp;answer to the same question</source>
        <translation>Auf dieselbe Frage dieselbe &amp;Antwort geben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>The active version</source>
        <translation>Die aktive Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely it answers: at 0 nearly always the same, at 2 wildly. Without, as the provider has it.</source>
        <translation>Wie frei es antwortet: bei 0 fast immer gleich, bei 2 wild. Ohne Angabe, wie der Anbieter es hält.</translation>
    </message>
    <message>
        <source>A question that was answered before in the same words and the same context is answered from this computer, at no cost.</source>
        <translation>Eine Frage, die in denselben Worten und demselben Zusammenhang schon beantwortet wurde, wird ohne Kosten von diesem Computer beantwortet.</translation>
    </message>
    <message>
        <source>A voice needs a model, and a name that no other voice of this avatar has.</source>
        <translation>Eine Stimme braucht ein Modell und einen Namen, den keine andere Stimme dieses Avatars hat.</translation>
    </message>
</context>
<context>
    <name>likeness::VoiceLine</name>
    <message>
        <source>What this chat has cost so far</source>
        <translation>Was dieser Chat bisher gekostet hat</translation>
    </message>
    <message>
        <source>How much of what the model can take at once the latest question was</source>
        <translation>Wie viel die letzte Frage von dem war, was das Modell auf einmal nimmt</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
    <message>
        <source>Voice: none yet</source>
        <translation>Stimme: noch keine</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Eingestellt %1</translation>
    </message>
    <message>
        <source>Retires %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likeness::WaitBanner</name>
    <message>
        <source>Stop trying</source>
        <translation>Nicht mehr versuchen</translation>
    </message>
</context>
<context>
    <name>likeness::WaitCount</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to wait. Trying again in %n second(s) (%2 of %3).</source>
        <translation>
            <numerusform>%1 bittet zu warten. Neuer Versuch in %n Sekunde (%2 von %3).</numerusform>
            <numerusform>%1 bittet zu warten. Neuer Versuch in %n Sekunden (%2 von %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked to wait. Trying again now (%2 of %3).</source>
        <translation>%1 bat zu warten. Neuer Versuch jetzt (%2 von %3).</translation>
    </message>
    <message numerus="yes">
        <source>%1 may still be loading the trained model. Trying again in %n second(s) (%2 of %3).</source>
        <translation>
            <numerusform>%1 lädt das trainierte Modell vielleicht noch. Neuer Versuch in %n Sekunde (%2 von %3).</numerusform>
            <numerusform>%1 lädt das trainierte Modell vielleicht noch. Neuer Versuch in %n Sekunden (%2 von %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may still be loading the trained model. Trying again now (%2 of %3).</source>
        <translation>%1 lädt das trainierte Modell vielleicht noch. Neuer Versuch jetzt (%2 von %3).</translation>
    </message>
</context>
<context>
    <name>likeness::WatchStep</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>No training yet.</source>
        <translation>Noch kein Training.</translation>
    </message>
    <message>
        <source>A training makes a model of its own out of your examples. Its curve, its checkpoints and what is said of it will stand here.</source>
        <translation>Ein Training macht aus deinen Beispielen ein eigenes Modell. Seine Kurve, seine Prüfpunkte und was dazu gesagt wird, stehen dann hier.</translation>
    </message>
    <message>
        <source>Look at the &amp;data</source>
        <translation>&amp;Daten ansehen</translation>
    </message>
    <message>
        <source>%1 trainings fit into one chart. Take one away first.</source>
        <translation>%1 Trainings passen in ein Diagramm. Nimm zuerst eines weg.</translation>
    </message>
</context>
<context>
    <name>likeness::WelcomePage</name>
    <message>
        <source>Start with my &amp;files...</source>
        <translation>Mit meinen Dateien an&amp;fangen...</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Muster ausprobieren</translation>
    </message>
    <message>
        <source>Make a chatbot that talks like you.</source>
        <translation>Mach einen Chatbot, der redet wie du.</translation>
    </message>
    <message>
        <source>Files are read on this computer. Nothing is sent until you say so.</source>
        <translation>Dateien werden auf diesem Computer gelesen. Nichts wird gesendet, solange du es nicht sagst.</translation>
    </message>
    <message>
        <source>or drop screenshots, PDFs or chats anywhere in this window</source>
        <translation>oder zieh Screenshots, PDFs oder Chats irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>&amp;Open a backup...</source>
        <translation>Si&amp;cherung öffnen...</translation>
    </message>
</context>
<context>
    <name>likeness::WhereStep</name>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The same data can be trained in any of these places, and in several one after the other.</source>
        <translation>Dieselben Daten lassen sich an jedem dieser Orte trainieren, auch an mehreren nacheinander.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>likeness::WindowActions</name>
    <message>
        <source>&amp;Add files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Paste into sources</source>
        <translation>&amp;In Quellen einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Switch avatar</source>
        <translation>Avatar &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>&amp;Commands...</source>
        <translation>&amp;Befehle...</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Darstellung des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helle Darstellung</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkle Darstellung</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher Kontr&amp;ast</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Nor&amp;male Textgröße</translation>
    </message>
    <message>
        <source>The text is at %1 %</source>
        <translation>Der Text steht auf %1 %</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Recent activity</source>
        <translation>&amp;Letzte Ereignisse</translation>
    </message>
    <message>
        <source>&amp;About Likeness</source>
        <translation>Ü&amp;ber Likeness</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Collapse or expand the side bar</source>
        <translation>Seiten&amp;leiste ein- oder ausklappen</translation>
    </message>
</context>
</TS>
