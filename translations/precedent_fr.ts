<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Open another ledger in this window</source>
        <translation>Ouvrir un autre registre dans cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Remove all filters and words, keep the period</source>
        <translation>Retirer tous les filtres et tous les mots, garder la période</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go back to the filter and page before</source>
        <translation>Revenir au filtre et à la page d’avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep filter and order under a name</source>
        <translation>Garder le filtre et l’ordre sous un nom</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the rows in view to a file</source>
        <translation>Écrire les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>Export &amp;history…</source>
        <translation>&amp;Historique des exports…</translation>
    </message>
    <message>
        <source>What was exported, whether it still stands, and the same again</source>
        <translation>Ce qui a été exporté, si c’est encore exact, et le même export à nouveau</translation>
    </message>
    <message>
        <source>E&amp;vidence package…</source>
        <translation>&amp;Dossier de preuves…</translation>
    </message>
    <message>
        <source>Pack the rows in view with proofs that outsiders can check</source>
        <translation>Réunir les lignes affichées et des preuves que des tiers peuvent contrôler</translation>
    </message>
    <message>
        <source>&amp;Breakdown…</source>
        <translation>&amp;Ventilation…</translation>
    </message>
    <message>
        <source>Count and sum the rows in view by group and month</source>
        <translation>Compter et additionner les lignes affichées par groupe et par mois</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Rapport en PDF…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Read what is new in Slack</source>
        <translation>Lire ce qui est nouveau dans Slack</translation>
    </message>
    <message>
        <source>&amp;Connect or import…</source>
        <translation>&amp;Connecter ou importer…</translation>
    </message>
    <message>
        <source>Read another channel, or a Slack export</source>
        <translation>Lire un autre canal ou un export Slack</translation>
    </message>
    <message>
        <source>&amp;Live updates…</source>
        <translation>&amp;Mises à jour en direct…</translation>
    </message>
    <message>
        <source>Let Slack tell of messages and reactions as they happen</source>
        <translation>Laisser Slack annoncer les messages et les réactions au moment où ils arrivent</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the running job and keep what is done</source>
        <translation>Arrêter la tâche en cours et garder ce qui est fait</translation>
    </message>
    <message>
        <source>&amp;Verify ledger</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>Check that nothing in the ledger was altered</source>
        <translation>Contrôler que rien n’a été altéré dans le registre</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>&amp;Audit…</translation>
    </message>
    <message>
        <source>Test authority, duties, edits, coverage and completeness, or draw a sample</source>
        <translation>Tester le pouvoir de décision, la séparation des tâches, les modifications, la couverture et la complétude, ou tirer un échantillon</translation>
    </message>
    <message>
        <source>&amp;Reconcile payouts…</source>
        <translation>&amp;Rapprocher les versements…</translation>
    </message>
    <message>
        <source>Match a CSV file of payouts to approved decisions</source>
        <translation>Rapprocher les versements d’un fichier CSV avec les décisions approuvées</translation>
    </message>
    <message>
        <source>Priv&amp;acy and storage…</source>
        <translation>&amp;Confidentialité et stockage…</translation>
    </message>
    <message>
        <source>What is kept and where; backup, erasure, holds</source>
        <translation>Ce qui est conservé et où&#xa0;; sauvegarde, effacement, gels</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Reporting zone, first day of the week, the rules of flags and suggestions</source>
        <translation>Fuseau de référence, premier jour de la semaine, règles des signaux et des suggestions</translation>
    </message>
    <message>
        <source>&amp;Window and notices…</source>
        <translation>&amp;Fenêtre et notifications…</translation>
    </message>
    <message>
        <source>Light or dark, and whether the end of a long job is told</source>
        <translation>Clair ou sombre, et si la fin d’une longue tâche est annoncée</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importer des vues…</translation>
    </message>
    <message>
        <source>Take saved views from a file</source>
        <translation>Reprendre des vues enregistrées depuis un fichier</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>E&amp;xporter les vues…</translation>
    </message>
    <message>
        <source>Write all saved views to a file</source>
        <translation>Écrire toutes les vues enregistrées dans un fichier</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>What is shown here, and what can be done with it</source>
        <translation>Ce qui est affiché ici et ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Every topic of the help, to read or to search</source>
        <translation>Tous les sujets de l’aide, à lire ou à rechercher</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Toutes les touches de la fenêtre</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Precedent</source>
        <translation>À &amp;propos de Precedent</translation>
    </message>
    <message>
        <source>Version, licence, libraries and what is promised</source>
        <translation>Version, licence, bibliothèques et ce qui est promis</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Precedent</source>
        <translation>Fermer Precedent</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>Retirer le &amp;dernier filtre</translation>
    </message>
    <message>
        <source>Remove what was filtered last</source>
        <translation>Retirer le dernier filtre posé</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Trouver une &amp;commande…</translation>
    </message>
    <message>
        <source>Commands, pages, saved views and agents by their words</source>
        <translation>Commandes, pages, vues enregistrées et agents par leurs mots</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms</source>
        <translation>Pse&amp;udonymes</translation>
    </message>
    <message>
        <source>Numbers instead of the names of people and customers, when others look on</source>
        <translation>Des numéros au lieu des noms de personnes et de clients, quand d’autres regardent</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window</source>
        <translation>Placer le clavier dans la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before</source>
        <translation>Placer le clavier dans la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>All texts of the program a step larger</source>
        <translation>Tous les textes du programme un cran plus grands</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>All texts of the program a step smaller</source>
        <translation>Tous les textes du programme un cran plus petits</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>All texts as large as the desktop&apos;s</source>
        <translation>Tous les textes aussi grands que ceux du bureau</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>The window on the whole screen, and back</source>
        <translation>La fenêtre sur tout l’écran, et retour</translation>
    </message>
    <message>
        <source>Versions, counts and codes for whoever helps you; no messages, names or tokens</source>
        <translation>Versions, nombres et codes pour la personne qui vous aide&#xa0;; ni messages, ni noms, ni jetons</translation>
    </message>
    <message>
        <source>Look at the report on the period, or on the chosen agent or decision, and print it</source>
        <translation>Voir et imprimer le rapport sur la période, ou sur l’agent ou la décision choisis</translation>
    </message>
    <message>
        <source>Write the report on the period, or on the chosen agent or decision, to a file</source>
        <translation>Écrire dans un fichier le rapport sur la période, ou sur l’agent ou la décision choisis</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>%1, n %2</source>
        <comment>a value, number of cases</comment>
        <translation>%1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of the team</comment>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>trop peu de cas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>median %1, middle half %2, %Ln agent(s)</source>
        <comment>of the team</comment>
        <translation>
            <numerusform>médiane %1, moitié centrale %2, %Ln agent</numerusform>
            <numerusform>médiane %1, moitié centrale %2, %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than two agents have 5 cases</source>
        <translation>moins de deux agents ont 5 cas</translation>
    </message>
    <message>
        <source>%1: %2. Team: %3.</source>
        <comment>figure, an agent&apos;s value, the team&apos;s</comment>
        <translation>%1&#xa0;: %2. Équipe&#xa0;: %3.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the whole team</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>figure, an agent&apos;s count, of the team&apos;s count</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Taux d’approbation</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>Délai p90</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <comment>a duration of the whole team&apos;s decisions</comment>
        <translation>%1 pour tous</translation>
    </message>
    <message>
        <source>Nine of ten decisions took at most %1, n %2; of the whole team %3, n %4. Needs 5 cases.</source>
        <translation>Neuf décisions sur dix ont pris au plus %1, n&#xa0;=&#xa0;%2&#xa0;; dans toute l’équipe %3, n&#xa0;=&#xa0;%4. Il faut 5 cas.</translation>
    </message>
    <message>
        <source>Approved %1 (team %2)</source>
        <translation>Approuvées %1 (équipe %2)</translation>
    </message>
    <message>
        <source>Took %1 (team %2)</source>
        <comment>median time to decision</comment>
        <translation>Délai %1 (équipe %2)</translation>
    </message>
    <message>
        <source>Value approved %1</source>
        <translation>Montant approuvé %1</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Demandes par type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>team median</source>
        <translation>médiane de l’équipe</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Taux de refus face à l’équipe</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Per 100 tickets</source>
        <comment>requests</comment>
        <translation>Pour 100 tickets</translation>
    </message>
    <message>
        <source>First four weeks</source>
        <comment>requests</comment>
        <translation>Quatre premières semaines</translation>
    </message>
    <message>
        <source>volumes missing</source>
        <comment>of tickets</comment>
        <translation>volumes manquants</translation>
    </message>
    <message>
        <source>%1: there are no ticket volumes of this agent for %2.</source>
        <comment>figure, days</comment>
        <translation>%1&#xa0;: il n’y a pas de volumes de tickets de cet agent pour %2.</translation>
    </message>
</context>
<context>
    <name>ApprovingTexts</name>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>plus de %1 à %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>without an amount in %1</source>
        <comment>a currency</comment>
        <translation>sans montant en %1</translation>
    </message>
    <message>
        <source>%1 %2, n %3</source>
        <comment>approver, share approved, number of cases</comment>
        <translation>%1 %2, n&#xa0;=&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>between two percentages</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1</source>
        <comment>a duration</comment>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln hour(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln heure</numerusform>
            <numerusform>jusqu’à %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln jour</numerusform>
            <numerusform>jusqu’à %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Approuvées (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>Délai p90</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Avec délai</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, amounts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus haut</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Demandes par jour de la semaine</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidées</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>decisions in a few seconds</comment>
        <translation>Rapides</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <comment>decisions</comment>
        <translation>Heures inhab.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>requests, a day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <comment>of an approver</comment>
        <translation>Jour le plus chargé</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Demandes par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <comment>a day, requests</comment>
        <translation>le plus le %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>cliquez sur une barre pour filtrer</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.</source>
        <translation>
            <numerusform>Non évalué&#xa0;: aucun plafond de décision n’est défini. %Ln approbation pourrait être comparée à un plafond.</numerusform>
            <numerusform>Non évalué&#xa0;: aucun plafond de décision n’est défini. %Ln approbations pourraient être comparées à un plafond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) above the approver&apos;s limit</source>
        <translation>
            <numerusform>%Ln approbation au-dessus du plafond de l’approbateur</numerusform>
            <numerusform>%Ln approbations au-dessus du plafond de l’approbateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln that could be tested.</source>
        <translation>
            <numerusform>sur %Ln qui a pu être testée.</numerusform>
            <numerusform>sur %Ln qui ont pu être testées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</source>
        <translation>
            <numerusform>%Ln n’a pas pu l’être&#xa0;: %L1 sans plafond en vigueur, %L2 sans montant, %L3 sans approbateur connu, %L4 sans date certaine.</numerusform>
            <numerusform>%Ln n’ont pas pu l’être&#xa0;: %L1 sans plafond en vigueur, %L2 sans montant, %L3 sans approbateur connu, %L4 sans date certaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by the requester</source>
        <translation>
            <numerusform>%Ln décision prise par le demandeur</numerusform>
            <numerusform>%Ln décisions prises par le demandeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>sur %Ln&#xa0;;</numerusform>
            <numerusform>sur %Ln&#xa0;;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) that decided nothing.</source>
        <translation>
            <numerusform>%Ln tentative qui n’a rien décidé.</numerusform>
            <numerusform>%Ln tentatives qui n’ont rien décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people approved each other&apos;s requests.</source>
        <translation>
            <numerusform>%Ln paire de personnes dont chacune a approuvé des demandes de l’autre.</numerusform>
            <numerusform>%Ln paires de personnes dont chacune a approuvé des demandes de l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.</source>
        <translation>
            <numerusform>%Ln fiche modifiée dans Slack après la décision, dans ce qui était demandé ou dans le motif.</numerusform>
            <numerusform>%Ln fiches modifiées dans Slack après la décision, dans ce qui était demandé ou dans le motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) no longer returned by Slack. Their records and texts are kept here.</source>
        <translation>
            <numerusform>%Ln demande que Slack ne renvoie plus. Sa fiche et son texte sont conservés ici.</numerusform>
            <numerusform>%Ln demandes que Slack ne renvoie plus. Leurs fiches et leurs textes sont conservés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap touches the period; the table says how far each channel was read.</source>
        <translation>Aucune lacune ne touche la période&#xa0;; le tableau indique jusqu’où chaque canal a été lu.</translation>
    </message>
    <message>
        <source>Each channel was read without a gap between its first and its last covered day.</source>
        <translation>Chaque canal a été lu sans lacune entre son premier et son dernier jour couvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in the period: requests of that time may be missing from its figures.</source>
        <translation>
            <numerusform>%Ln lacune dans la période&#xa0;: des demandes de cet intervalle peuvent manquer dans ses chiffres.</numerusform>
            <numerusform>%Ln lacunes dans la période&#xa0;: des demandes de ces intervalles peuvent manquer dans ses chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s): requests of that time may be missing from every figure of a period that touches it.</source>
        <translation>
            <numerusform>%Ln lacune&#xa0;: des demandes de cet intervalle peuvent manquer dans tout chiffre d’une période qui le touche.</numerusform>
            <numerusform>%Ln lacunes&#xa0;: des demandes de ces intervalles peuvent manquer dans tout chiffre d’une période qui en touche un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) without any time that was read completely.</source>
        <translation>
            <numerusform>%Ln canal sans aucune période lue en entier.</numerusform>
            <numerusform>%Ln canaux sans aucune période lue en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in what was read.</source>
        <translation>Aucune lacune dans ce qui a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in what was read.</source>
        <translation>
            <numerusform>%Ln lacune dans ce qui a été lu.</numerusform>
            <numerusform>%Ln lacunes dans ce qui a été lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with all six fields</source>
        <translation>
            <numerusform>%Ln fiche avec les six champs</numerusform>
            <numerusform>%Ln fiches avec les six champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln: agent, type, customer context, decision, reason and both times.</source>
        <translation>
            <numerusform>sur %Ln&#xa0;: agent, type, contexte client, décision, motif et les deux heures.</numerusform>
            <numerusform>sur %Ln&#xa0;: agent, type, contexte client, décision, motif et les deux heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by a person</source>
        <translation>
            <numerusform>%Ln décision prise par une personne</numerusform>
            <numerusform>%Ln décisions prises par une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %Ln second(s) after the request</source>
        <translation>
            <numerusform>moins de %Ln seconde après la demande</numerusform>
            <numerusform>moins de %Ln secondes après la demande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at a known time.</source>
        <translation>
            <numerusform>sur %Ln dont l’heure est connue.</numerusform>
            <numerusform>sur %Ln dont l’heure est connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>at a weekend, on a holiday or outside %1:00 to %2:00</source>
        <translation>un week-end, un jour férié ou en dehors de %1&#xa0;h à %2&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with</source>
        <translation>
            <numerusform>%Ln client ayant</numerusform>
            <numerusform>%Ln clients ayant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln approved concession(s)</source>
        <translation>
            <numerusform>au moins %Ln geste commercial approuvé</numerusform>
            <numerusform>au moins %Ln gestes commerciaux approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s).</source>
        <translation>
            <numerusform>en %Ln jour.</numerusform>
            <numerusform>en %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount</source>
        <translation>
            <numerusform>%Ln approbation sans montant</numerusform>
            <numerusform>%Ln approbations sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>approvals</comment>
        <translation>
            <numerusform>sur %Ln&#xa0;;</numerusform>
            <numerusform>sur %Ln&#xa0;;</numerusform>
        </translation>
    </message>
    <message>
        <source>they stand in no sum.</source>
        <translation>elles ne figurent dans aucune somme.</translation>
    </message>
    <message>
        <source>Authority of approvers</source>
        <translation>Pouvoir de décision des approbateurs</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Auto-approbation</translation>
    </message>
    <message>
        <source>Mutual approval</source>
        <translation>Approbation réciproque</translation>
    </message>
    <message>
        <source>Edited after the decision</source>
        <translation>Modifiée après la décision</translation>
    </message>
    <message>
        <source>No longer in Slack</source>
        <translation>Absente de Slack désormais</translation>
    </message>
    <message>
        <source>Coverage of channels</source>
        <translation>Couverture des canaux</translation>
    </message>
    <message>
        <source>Gaps in the coverage</source>
        <translation>Lacunes de la couverture</translation>
    </message>
    <message>
        <source>Completeness by month</source>
        <translation>Complétude par mois</translation>
    </message>
    <message>
        <source>Completeness by approver</source>
        <translation>Complétude par approbateur</translation>
    </message>
    <message>
        <source>Decided within seconds</source>
        <translation>Décidée en quelques secondes</translation>
    </message>
    <message>
        <source>Decided at odd hours</source>
        <translation>Décidée à un horaire inhabituel</translation>
    </message>
    <message>
        <source>Customers approved often</source>
        <translation>Clients souvent approuvés</translation>
    </message>
    <message>
        <source>Approved without an amount</source>
        <translation>Approuvée sans montant</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Plafond de</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Person A</source>
        <translation>Personne A</translation>
    </message>
    <message>
        <source>Person B</source>
        <translation>Personne B</translation>
    </message>
    <message>
        <source>Of A by B</source>
        <translation>De A par B</translation>
    </message>
    <message>
        <source>Of B by A</source>
        <translation>De B par A</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Constaté d’abord le</translation>
    </message>
    <message>
        <source>Log position</source>
        <translation>Position au journal</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Couvert du</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Couvert au</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>Message le plus ancien</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Both times</source>
        <translation>Deux heures</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>En quelques secondes</translation>
    </message>
    <message>
        <source>At odd hours</source>
        <translation>Horaire inhabituel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Maximum sur la durée</translation>
    </message>
    <message>
        <source>Without amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>All approvers</source>
        <translation>Tous les approbateurs</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>of a person</comment>
        <translation>Plafond propre</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, what tells namesakes apart</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>L’image a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln approuvée</numerusform>
            <numerusform>%Ln approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · approved: %2</source>
        <comment>counts, sums</comment>
        <translation>%1 · approuvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>flag, number of records</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>agent unknown</source>
        <translation>agent inconnu</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidée</translation>
    </message>
    <message>
        <source>approver unknown</source>
        <translation>approbateur inconnu</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>first day of a span over several years</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span over several years</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a span within one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span within one year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a span of days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a known year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, short</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>DecisionParts</name>
    <message>
        <source>reply of %1, %2</source>
        <comment>author, time</comment>
        <translation>réponse de %1, %2</translation>
    </message>
    <message>
        <source>request, posted by %1, %2</source>
        <comment>author, time</comment>
        <translation>demande, publiée par %1, %2</translation>
    </message>
    <message>
        <source>%1, a version before it was edited</source>
        <translation>%1, une version d’avant la modification</translation>
    </message>
    <message>
        <source>Read from the message itself (%1)</source>
        <translation>Lu dans le message lui-même (%1)</translation>
    </message>
    <message>
        <source>Read from “%1” (%2)</source>
        <comment>words, message</comment>
        <translation>Lu dans «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Corrected by hand, see below</source>
        <translation>Corrigé à la main, voir ci-dessous</translation>
    </message>
    <message>
        <source>%1, written as “%2”</source>
        <comment>type</comment>
        <translation>%1, écrit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>no amount named</source>
        <translation>aucun montant indiqué</translation>
    </message>
    <message>
        <source>%1 asked for, %2 approved</source>
        <comment>amounts</comment>
        <translation>%1 demandés, %2 approuvés</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>time</comment>
        <translation>demandée le %1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <comment>times</comment>
        <translation>demandée le %1, décidée le %2</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>decision, means</comment>
        <translation>%1 (mode&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Réactions&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>Dans Slack</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), oldest first</source>
        <translation>
            <numerusform>%Ln message, le plus ancien d’abord</numerusform>
            <numerusform>%Ln messages, le plus ancien d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in Slack</source>
        <translation>absent de Slack désormais</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</source>
        <translation>
            <numerusform>%Ln message du fil est omis, pour tenir sur une page&#xa0;; les longs messages finissent par «&#xa0;…&#xa0;». Le registre les contient tous.</numerusform>
            <numerusform>%Ln messages du fil sont omis, pour tenir sur une page&#xa0;; les longs messages finissent par «&#xa0;…&#xa0;». Le registre les contient tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the ledger</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln de plus, dans le registre</numerusform>
            <numerusform>%Ln de plus, dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>Versions et corrections</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen; # is the entry of the log</source>
        <translation>
            <numerusform>%Ln version vue&#xa0;; # est l’entrée du journal</numerusform>
            <numerusform>%Ln versions vues&#xa0;; # est l’entrée du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The log is tamper-evident: each version that was seen is an entry of it, and its root changes when any of them does. An evidence package proves an entry without the program.</source>
        <translation>Le journal révèle toute altération&#xa0;: chaque version vue en est une entrée, et sa racine change dès que l’une d’elles change. Un dossier de preuves atteste une entrée sans le programme.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>Open ledger</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Precedent ledgers (*.precedent);;All files (*)</source>
        <translation>Registres Precedent (*.precedent);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
</context>
<context>
    <name>DropText</name>
    <message>
        <source>Nothing was imported: this is the sample. Leave it with “Connect Slack”, then drop the export again.</source>
        <translation>Rien n’a été importé&#xa0;: ceci est l’exemple. Quittez-le avec «&#xa0;Connecter Slack&#xa0;», puis déposez à nouveau l’export.</translation>
    </message>
    <message>
        <source>“%1”: tick the channels to read. Nothing is imported before you press Import, and importing the same again adds nothing.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: cochez les canaux à lire. Rien n’est importé avant que vous n’appuyiez sur Importer, et importer deux fois la même chose n’ajoute rien.</translation>
    </message>
    <message>
        <source>Nothing was read. Drop one file of this computer at a time.</source>
        <translation>Rien n’a été lu. Déposez un seul fichier de cet ordinateur à la fois.</translation>
    </message>
    <message>
        <source>“%1” is a ledger. Opening it closes the one shown now; neither is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est un registre. L’ouvrir ferme celui qui est affiché&#xa0;; ni l’un ni l’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“%1” is no Slack export, slackdump database or ledger. Nothing was read. A CSV of payouts is read under Tools, Reconcile payouts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un export Slack, ni une base de données slackdump, ni un registre. Rien n’a été lu. Un fichier CSV de versements se lit sous Outils, Rapprocher les versements.</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <source>No decisions yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>Read a Slack approvals channel, and every request with its decision, reason and times stands here. Nothing is written to Slack.</source>
        <translation>Lisez un canal d’approbation Slack&#xa0;: chaque demande s’affiche ici avec sa décision, son motif et ses heures. Rien n’est écrit dans Slack.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The first decisions appear here as soon as they are read, newest first. You can leave this page; the status bar shows how far it is.</source>
        <translation>Les premières décisions apparaissent ici dès qu’elles sont lues, les plus récentes d’abord. Vous pouvez quitter cette page&#xa0;; la barre d’état montre l’avancement.</translation>
    </message>
    <message>
        <source>No decisions in this period</source>
        <translation>Aucune décision dans cette période</translation>
    </message>
    <message>
        <source>The ledger has decisions at other times.</source>
        <translation>Le registre contient des décisions à d’autres dates.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>No decisions for this filter</source>
        <translation>Aucune décision pour ce filtre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>These flags are not evaluated</source>
        <translation>Ces signaux ne sont pas évalués</translation>
    </message>
    <message>
        <source>Limits are set on the Policy page, rules in the preferences.</source>
        <translation>Les plafonds se définissent sur la page Politique, les règles dans les préférences.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all time</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln sur toutes les dates</numerusform>
            <numerusform>%Ln sur toutes les dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1 instead</source>
        <comment>a condition in words</comment>
        <translation>Chercher plutôt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Synced until %1.</source>
        <comment>a day</comment>
        <translation>Synchronisé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Names are hidden: search by pseudonym, such as “Agent 3”.</source>
        <translation>Les noms sont masqués&#xa0;: cherchez par pseudonyme, par exemple «&#xa0;Agent 3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A workbook says when it was made, so its bytes are not those of the first one.</source>
        <translation>Un classeur indique quand il a été créé&#xa0;; ses octets ne sont donc pas ceux du premier.</translation>
    </message>
    <message>
        <source>The bytes are those of the first export.</source>
        <translation>Les octets sont ceux du premier export.</translation>
    </message>
    <message>
        <source>The bytes are other ones than those of the first export: the data changed since.</source>
        <translation>Les octets ne sont pas ceux du premier export&#xa0;: les données ont changé depuis.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Exporting decisions</source>
        <translation>Export des décisions</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a number and the percent sign, with a no-break space between where it is usual</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>the ledger to open</source>
        <translation>le registre à ouvrir</translation>
    </message>
    <message>
        <source>open the sample workspace, without network, in a throw-away ledger</source>
        <translation>ouvrir l’espace de travail d’exemple, sans réseau, dans un registre provisoire</translation>
    </message>
    <message>
        <source>a window of its own, also when Precedent is open already</source>
        <translation>une fenêtre à part, même si Precedent est déjà ouvert</translation>
    </message>
    <message>
        <source>the page to show</source>
        <translation>la page à afficher</translation>
    </message>
    <message>
        <source>the filter to start with</source>
        <translation>le filtre de départ</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (clair) ou dark (sombre)</translation>
    </message>
    <message>
        <source>the window&apos;s size, for example 1440x900</source>
        <translation>la taille de la fenêtre, par exemple 1440x900</translation>
    </message>
    <message>
        <source>language and formats, for example de_DE</source>
        <translation>la langue et les formats, par exemple de_DE</translation>
    </message>
    <message>
        <source>draw the window to a PNG file as soon as it shows data, and end</source>
        <translation>dessiner la fenêtre dans un fichier PNG dès qu’elle affiche des données, puis terminer</translation>
    </message>
    <message>
        <source>write a PDF report without a window; precedentctl report --help names its options</source>
        <translation>écrire un rapport PDF sans fenêtre&#xa0;; precedentctl report --help en indique les options</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>Only one ledger can be opened.</source>
        <translation>Un seul registre peut être ouvert.</translation>
    </message>
    <message>
        <source>--sample makes its own ledger and takes no other.</source>
        <translation>--sample crée son propre registre et n’en accepte pas d’autre.</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Transforme un canal d’approbation Slack en piste d’audit.</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; without a space where the language has none</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of an enumeration, with the language&apos;s own comma</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>ID agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation>Type tel qu’écrit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Approver id</source>
        <translation>ID approbateur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Contexte client</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Slack link</source>
        <translation>Lien Slack</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Decided through</source>
        <translation>Mode de décision</translation>
    </message>
    <message>
        <source>Decision time from</source>
        <translation>Source de l’heure de décision</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Edited after decision</source>
        <translation>Modifiée après la décision</translation>
    </message>
    <message>
        <source>No longer returned by Slack</source>
        <translation>N’est plus renvoyée par Slack</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vue d’abord le</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>Champs corrigés</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Other than money</source>
        <translation>Autre que de l’argent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Decided not before</source>
        <translation>Décidée au plus tôt le</translation>
    </message>
    <message>
        <source>Decided not after</source>
        <translation>Décidée au plus tard le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>un motif</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>une conversation</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>des réponses</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>des modifications</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>examinée</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Gratuité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Off-policy reply</source>
        <translation>Réponse hors politique</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguïté</translation>
    </message>
    <message>
        <source>Deleted in Slack</source>
        <translation>Supprimée dans Slack</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Fast decision</source>
        <translation>Décision rapide</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Près du plafond</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <translation>Horaire inhabituel</translation>
    </message>
    <message>
        <source>Above usual amount</source>
        <translation>Montant inhabituel</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Plafond dépassé</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandée</translation>
    </message>
    <message>
        <source>Repeat customer</source>
        <translation>Client récurrent</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Tried to self-approve</source>
        <translation>Tentative d’auto-approbation</translation>
    </message>
    <message>
        <source>Self-approved</source>
        <translation>Auto-approuvée</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fractionnée</translation>
    </message>
    <message>
        <source>Pending too long</source>
        <translation>Attente trop longue</translation>
    </message>
    <message>
        <source>Might be a request</source>
        <translation>Peut-être une demande</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Format inconnu</translation>
    </message>
    <message>
        <source>Decision without a request</source>
        <translation>Décision sans demande</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidée</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Export Slack</translation>
    </message>
    <message>
        <source>Slackdump</source>
        <translation>Slackdump</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour of the day</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are searched for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>how a label stands within a sentence: lower, or as-is</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a condition that excludes</comment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>new or changed since my last visit</source>
        <translation>nouvelle ou modifiée depuis ma dernière visite</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Délai de décision</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>automatic sync</comment>
        <translation>&amp;Désactivée</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Toutes les &amp;heures</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln minutes</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Automatic sync</source>
        <translation>Synchronisation au&amp;tomatique</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Dé&amp;cisions</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Taille du &amp;texte</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message>
        <source>%1 goes on under its new id.</source>
        <translation>%1 continue sous son nouvel identifiant.</translation>
    </message>
    <message>
        <source>The former %1 is no longer followed; its records stay.</source>
        <translation>L’ancien %1 n’est plus suivi&#xa0;; ses fiches restent.</translation>
    </message>
    <message>
        <source>Slack shows %1 under another id, with the same newest messages. Is it the channel that you followed?</source>
        <translation>Slack montre %1 sous un autre identifiant, avec les mêmes messages récents. Est-ce le canal que vous suiviez&#xa0;?</translation>
    </message>
    <message>
        <source>Same channel</source>
        <translation>Le même canal</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>Exceptions by type per day</source>
        <translation>Exceptions par type et par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Exceptions by type per week</source>
        <translation>Exceptions par type et par semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Exceptions by type per month</source>
        <translation>Exceptions par type et par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>its first day</comment>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Arrivée des demandes</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>plus de %1 à %2</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>a figure, number of cases</comment>
        <translation>%1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count of all, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recorded requests above the threshold and within today&apos;s limit.</source>
        <translation>Demandes enregistrées au-dessus du seuil et dans le plafond actuel.</translation>
    </message>
    <message>
        <source>Requests above today&apos;s limit and up to the threshold, of all with an amount in this currency.</source>
        <translation>Demandes au-dessus du plafond actuel et jusqu’au seuil, parmi toutes celles qui ont un montant dans cette devise.</translation>
    </message>
    <message>
        <source>No request has an amount</source>
        <translation>Aucune demande n’a de montant</translation>
    </message>
    <message>
        <source>Requests by amount in %1</source>
        <comment>a currency</comment>
        <translation>Demandes par montant en %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidées</translation>
    </message>
    <message>
        <source>As today: agents decide up to %1</source>
        <comment>an amount</comment>
        <translation>Comme aujourd’hui&#xa0;: les agents décident jusqu’à %1</translation>
    </message>
    <message>
        <source>If agents could decide up to %1</source>
        <comment>an amount</comment>
        <translation>Si les agents pouvaient décider jusqu’à %1</translation>
    </message>
    <message>
        <source>If agents could decide only up to %1</source>
        <comment>an amount</comment>
        <translation>Si les agents ne pouvaient décider que jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, sum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting that came with them</source>
        <translation>Attente liée à ces demandes</translation>
    </message>
    <message>
        <source>Waiting removed</source>
        <translation>Attente supprimée</translation>
    </message>
    <message>
        <source>Time from request to decision, added up over the decisions with both times.</source>
        <translation>Temps entre la demande et la décision, additionné pour les décisions avec les deux heures.</translation>
    </message>
    <message>
        <source>Had been approved</source>
        <translation>Avaient été approuvées</translation>
    </message>
    <message>
        <source>With the value that was granted.</source>
        <translation>Avec le montant accordé.</translation>
    </message>
    <message>
        <source>Had been denied</source>
        <translation>Avaient été refusées</translation>
    </message>
    <message>
        <source>The value at risk: what was asked for and denied.</source>
        <translation>Le montant à risque&#xa0;: ce qui avait été demandé et refusé.</translation>
    </message>
    <message>
        <source>Same decision as today</source>
        <translation>Même décision qu’aujourd’hui</translation>
    </message>
    <message>
        <source>Share approved of those decided, with Wilson&apos;s 95% interval; from 5 decisions on.</source>
        <translation>Part approuvée parmi les décidées, avec l’intervalle de Wilson à 95&#xa0;%&#xa0;; à partir de 5 décisions.</translation>
    </message>
    <message>
        <source>Pending, withdrawn or expired.</source>
        <translation>En attente, retirées ou expirées.</translation>
    </message>
    <message>
        <source>All other requests with an amount in this currency.</source>
        <translation>Toutes les autres demandes avec un montant dans cette devise.</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>Not compared: there is no amount to hold against a limit.</source>
        <translation>Non comparées&#xa0;: il n’y a pas de montant à rapporter à un plafond.</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>Dans d’autres devises</translation>
    </message>
    <message>
        <source>Not compared: choose the currency to see them.</source>
        <translation>Non comparées&#xa0;: choisissez la devise pour les voir.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>a share, from, to</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Up to %1, nine of ten requests are approved, even at the lower end of the 95% interval.</source>
        <comment>an amount</comment>
        <translation>Jusqu’à %1, neuf demandes sur dix sont approuvées, même à la borne inférieure de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Nowhere are nine of ten requests approved at the lower end of the 95% interval.</source>
        <translation>Nulle part neuf demandes sur dix ne sont approuvées à la borne inférieure de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Needing approval again</source>
        <translation>À faire approuver de nouveau</translation>
    </message>
    <message>
        <source>No longer needing approval</source>
        <translation>Dispensées d’approbation</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Comme aujourd’hui</translation>
    </message>
    <message>
        <source>No request has an amount.</source>
        <translation>Aucune demande n’a de montant.</translation>
    </message>
    <message>
        <source>Of the requests over %1 up to %2, nine of ten are approved, even at the lower end of the 95% interval.</source>
        <comment>amounts</comment>
        <translation>Parmi les demandes au-dessus de %1 et jusqu’à %2, neuf sur dix sont approuvées, même à la borne inférieure de l’intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Recorded requests only: what nobody asked for is not known.</source>
        <translation>Demandes enregistrées seulement&#xa0;: ce que personne n’a demandé n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Open a web address</source>
        <translation>Ouvrir une adresse web</translation>
    </message>
    <message>
        <source>This address is not Slack&apos;s:</source>
        <translation>Cette adresse n’est pas celle de Slack&#xa0;:</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>No browser opened this address. Copy it and open it yourself:</source>
        <translation>Aucun navigateur n’a ouvert cette adresse. Copiez-la pour l’ouvrir vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Matched</source>
        <translation>Rapprochés</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Paid without approval</source>
        <translation>Versé sans approbation</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Approved, not paid</source>
        <translation>Approuvée, non versée</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Pas encore échue</translation>
    </message>
    <message>
        <source>Before the file begins</source>
        <translation>Avant le début du fichier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>année/mois/jour</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>telles qu’écrites</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal mark not known</source>
        <translation>séparateur décimal inconnu</translation>
    </message>
    <message>
        <source>amounts above zero are payouts</source>
        <translation>les montants supérieurs à zéro sont des versements</translation>
    </message>
    <message>
        <source>amounts below zero are payouts</source>
        <translation>les montants inférieurs à zéro sont des versements</translation>
    </message>
    <message>
        <source>all amounts are payouts</source>
        <translation>tous les montants sont des versements</translation>
    </message>
    <message>
        <source>not known which amounts are payouts</source>
        <translation>on ne sait pas quels montants sont des versements</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator</comment>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>séparateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>dates %1</source>
        <comment>order of day, month, year</comment>
        <translation>dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 where no currency is said</source>
        <translation>%1 si aucune devise n’est indiquée</translation>
    </message>
    <message>
        <source>The amount is no figure.</source>
        <translation>Le montant n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The amount could have thousands or decimals.</source>
        <translation>Le montant peut avoir des milliers ou des décimales.</translation>
    </message>
    <message>
        <source>The amount does not fit the decimal mark.</source>
        <translation>Le montant ne correspond pas au séparateur décimal.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Le montant a plus de décimales que sa devise.</translation>
    </message>
    <message>
        <source>The amount is larger than any payout.</source>
        <translation>Le montant dépasse tout versement possible.</translation>
    </message>
    <message>
        <source>The row says no currency.</source>
        <translation>La ligne n’indique pas de devise.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>La devise n’est pas connue.</translation>
    </message>
    <message>
        <source>Several currencies use this sign.</source>
        <translation>Plusieurs devises utilisent ce symbole.</translation>
    </message>
    <message>
        <source>The amount&apos;s sign and the currency do not go together.</source>
        <translation>Le symbole du montant et la devise ne concordent pas.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>La ligne n’a pas de montant.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La ligne n’a pas de date.</translation>
    </message>
    <message>
        <source>The date cannot be read, or there is no such day.</source>
        <translation>La date est illisible, ou ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>A line above the headings.</source>
        <translation>Une ligne au-dessus des en-têtes.</translation>
    </message>
    <message>
        <source>A row of totals; it is not counted again.</source>
        <translation>Une ligne de totaux&#xa0;; elle n’est pas comptée une deuxième fois.</translation>
    </message>
    <message>
        <source>Money that goes the other way, no payout.</source>
        <translation>De l’argent qui va dans l’autre sens, pas un versement.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Le montant est nul.</translation>
    </message>
    <message>
        <source>names the decision</source>
        <translation>indique la décision</translation>
    </message>
    <message>
        <source>same conversation</source>
        <translation>même conversation</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>même client</translation>
    </message>
    <message>
        <source>very likely the same customer</source>
        <translation>très probablement le même client</translation>
    </message>
    <message>
        <source>Another payout has paid this approval of %1: %2.</source>
        <translation>Un autre versement a déjà réglé cette approbation du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 since %2, not approved: %3.</source>
        <comment>decision, date, what</comment>
        <translation>%1 depuis le %2, non approuvée&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Denied on %1: %2.</source>
        <translation>Refusée le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 without an amount: %2.</source>
        <translation>Approuvée le %1 sans montant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 in another currency: %2.</source>
        <translation>Approuvée le %1 dans une autre devise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, too far from the payout&apos;s day: %2.</source>
        <translation>Approuvée le %1, trop loin du jour du versement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 with another amount: %2.</source>
        <translation>Approuvée le %1 pour un autre montant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, but left out by the filter: %2.</source>
        <translation>Approuvée le %1, mais écartée par le filtre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing names it, but amount and days fit the approval of %1: %2.</source>
        <translation>Rien ne l’indique, mais le montant et les jours correspondent à l’approbation du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too much: %2.</source>
        <comment>amount, tie</comment>
        <translation>Versé %1 de trop&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too little: %2.</source>
        <comment>amount, tie</comment>
        <translation>Versé %1 de moins&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One of several payouts that add up to the approval: %1.</source>
        <translation>L’un de plusieurs versements dont la somme donne l’approbation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One payout for several approvals: %1.</source>
        <translation>Un seul versement pour plusieurs approbations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Same amount, %1.</source>
        <translation>Même montant, %1.</translation>
    </message>
    <message>
        <source>No decision is known for it.</source>
        <translation>Aucune décision n’est connue pour ce versement.</translation>
    </message>
    <message>
        <source>No payout fits it, and its time is over.</source>
        <translation>Aucun versement n’y correspond, et le délai est écoulé.</translation>
    </message>
    <message>
        <source>May still be paid after the file&apos;s last day.</source>
        <translation>Peut encore être versée après le dernier jour du fichier.</translation>
    </message>
    <message>
        <source>May have been paid before the file&apos;s first day.</source>
        <translation>Peut avoir été versée avant le premier jour du fichier.</translation>
    </message>
    <message>
        <source>Approved, of types that are not paid out: %1 · %2</source>
        <comment>count, sums</comment>
        <translation>Approuvées, de types qui ne sont pas versés&#xa0;: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ReconcileWork</name>
    <message>
        <source>The result was written to %1.</source>
        <comment>file</comment>
        <translation>Le résultat a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A report is of one agent, one period or one record.</source>
        <translation>Un rapport porte sur un agent, une période ou une fiche.</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose a decision or an agent first</source>
        <translation>Choisissez d’abord une décision ou un agent</translation>
    </message>
    <message>
        <source>Making a report</source>
        <translation>Création d’un rapport</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a report</comment>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln page(s) written to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>Rapport de %Ln page écrit dans %1</numerusform>
            <numerusform>Rapport de %Ln pages écrit dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on this decision as PDF</source>
        <translation>Rapport sur cette décision en PDF</translation>
    </message>
    <message>
        <source>Report on this agent as PDF</source>
        <translation>Rapport sur cet agent en PDF</translation>
    </message>
    <message>
        <source>Report on this period as PDF</source>
        <translation>Rapport sur cette période en PDF</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln fiche sous gel juridique reste telle quelle.</numerusform>
            <numerusform>%Ln fiches sous gel juridique restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever; nothing is erased by age.</source>
        <translation>Sans limite&#xa0;; rien n’est effacé en raison de l’ancienneté.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); each sync erases what is older.</source>
        <translation>
            <numerusform>Pendant %Ln mois&#xa0;; chaque synchronisation efface ce qui est plus ancien.</numerusform>
            <numerusform>Pendant %Ln mois&#xa0;; chaque synchronisation efface ce qui est plus ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); what is older is erased when you say so.</source>
        <translation>
            <numerusform>Pendant %Ln mois&#xa0;; ce qui est plus ancien est effacé quand vous le demandez.</numerusform>
            <numerusform>Pendant %Ln mois&#xa0;; ce qui est plus ancien est effacé quand vous le demandez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 are due.</source>
        <translation>
            <numerusform>%Ln fiche d’avant le %1 est à effacer.</numerusform>
            <numerusform>%Ln fiches d’avant le %1 sont à effacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.</source>
        <translation>
            <numerusform>%Ln fiche d’avant le %1 ne garde plus que son squelette, selon la règle de conservation.</numerusform>
            <numerusform>%Ln fiches d’avant le %1 ne gardent plus que leur squelette, selon la règle de conservation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the file afterwards takes up to %1 beside it and %2 for temporary files while it runs.</source>
        <translation>Le compactage du fichier qui suit occupe jusqu’à %1 à côté de lui, et %2 de fichiers temporaires pendant son exécution.</translation>
    </message>
    <message>
        <source>There is not so much room: what is erased goes, but traces stay in the file.</source>
        <translation>Il n’y a pas assez de place&#xa0;: ce qui est effacé disparaît, mais des traces restent dans le fichier.</translation>
    </message>
    <message>
        <source>What was erased is in no row any more; traces can be left in the file until the same is run again.</source>
        <translation>Ce qui a été effacé ne figure plus dans aucune ligne&#xa0;; des traces peuvent rester dans le fichier jusqu’à une nouvelle exécution du même effacement.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>nothing complete yet</source>
        <translation>rien de complet encore</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln lacune</numerusform>
            <numerusform>%Ln lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>synced</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lacunes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>days</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>état au %1</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>%Ln lacune</numerusform>
            <numerusform>%Ln lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>synchronisé à l’instant</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <comment>duration</comment>
        <translation>synchronisé il y a %1</translation>
    </message>
    <message>
        <source>No channel followed yet</source>
        <translation>Aucun canal suivi pour l’instant</translation>
    </message>
    <message>
        <source>covers %1</source>
        <comment>days</comment>
        <translation>couvre %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <comment>in the ledger</comment>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <translation>affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <comment>a channel during or after a first sync that was stopped</comment>
        <translation>pas encore lu jusqu’au bout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced, beside a channel&apos;s name: as short as can be</comment>
        <translation>
            <numerusform>%Ln lacune</numerusform>
            <numerusform>%Ln lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>sums</comment>
        <translation>demandé %1</translation>
    </message>
    <message>
        <source>read so far: %1</source>
        <comment>days</comment>
        <translation>lu jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>a channel in a first sync; beside its name</comment>
        <translation>inachevé</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>certain</source>
        <comment>how sure a reading is</comment>
        <translation>certain</translation>
    </message>
    <message>
        <source>by name alone</source>
        <comment>how sure a reading is</comment>
        <translation>d’après le nom seul</translation>
    </message>
    <message>
        <source>from running text</source>
        <comment>how sure a reading is</comment>
        <translation>d’après le texte libre</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading people</source>
        <translation>Lecture des personnes</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Lecture des fils</translation>
    </message>
    <message>
        <source>Waiting as Slack asked</source>
        <translation>Attente demandée par Slack</translation>
    </message>
    <message>
        <source>Reading back to %1</source>
        <comment>date</comment>
        <translation>Lecture en remontant jusqu’au %1</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Lecture des messages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>new messages, changed messages</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <comment>result of a sync</comment>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is kept for this session only.</source>
        <translation>Le jeton est gardé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>The Slack token is not in the keychain. Paste it to sync.</source>
        <translation>Le jeton Slack n’est pas dans le trousseau. Collez-le pour synchroniser.</translation>
    </message>
    <message>
        <source>Slack gives this app 15 messages a page and one page a minute, as it does to apps that are shared outside its Marketplace. Nothing is lost, it only takes longer; an internal app of your own workspace reads at full speed.</source>
        <translation>Slack donne à cette application 15 messages par page et une page par minute, comme aux applications partagées hors de sa Marketplace. Rien n’est perdu, c’est seulement plus long&#xa0;; une application interne de votre propre espace de travail lit à pleine vitesse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</source>
        <translation>
            <numerusform>%Ln objet n’a pas pu être lu comme message et a été laissé de côté&#xa0;; tout le reste est dans le registre. Comparez avec le nombre de messages de la source et, s’il en manque, importez depuis une nouvelle copie.</numerusform>
            <numerusform>%Ln objets n’ont pas pu être lus comme messages et ont été laissés de côté&#xa0;; tout le reste est dans le registre. Comparez avec le nombre de messages de la source et, s’il en manque, importez depuis une nouvelle copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule)</source>
        <translation>n’est plus renvoyé par Slack (règle de conservation)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (hidden by its plan)</source>
        <translation>n’est plus renvoyé par Slack (masqué par son forfait)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule, or deleted by hand)</source>
        <translation>n’est plus renvoyé par Slack (règle de conservation, ou supprimé à la main)</translation>
    </message>
    <message>
        <source>returned by Slack again</source>
        <translation>de nouveau renvoyé par Slack</translation>
    </message>
</context>
<context>
    <name>SyncedDays</name>
    <message>
        <source>#%1 %2</source>
        <comment>a channel, days</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Not read, so missing here: %1</source>
        <comment>channels with days</comment>
        <translation>Non lu, donc absent ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>Le tableau a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV pour Excel (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
</context>
<context>
    <name>TaughtText</name>
    <message>
        <source>last line</source>
        <translation>dernière ligne</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>dernière partie</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>last person mentioned</source>
        <translation>dernière personne mentionnée</translation>
    </message>
    <message>
        <source>person mentioned first</source>
        <translation>première personne mentionnée</translation>
    </message>
    <message>
        <source>person mentioned, number %1</source>
        <translation>personne mentionnée n°&#xa0;%1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>trouvé dans le texte</translation>
    </message>
    <message>
        <source>who sent the form</source>
        <translation>l’expéditeur du formulaire</translation>
    </message>
    <message>
        <source>who sent the message</source>
        <translation>l’expéditeur du message</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln message(s)</source>
        <translation>
            <numerusform>Correspond à %Ln message</numerusform>
            <numerusform>Correspond à %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln au complet</numerusform>
            <numerusform>%Ln au complet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sans motif</numerusform>
            <numerusform>%Ln sans motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sans décision</numerusform>
            <numerusform>%Ln sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln avec un manque</numerusform>
            <numerusform>%Ln avec un manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nouvelle fiche</numerusform>
            <numerusform>%Ln nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer</source>
        <translation>
            <numerusform>%Ln fiche en moins</numerusform>
            <numerusform>%Ln fiches en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>The format “%1” is in force, in version %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» est en vigueur, dans la version %2.</translation>
    </message>
    <message>
        <source>%1 was in force already, in version %2.</source>
        <translation>%1 était déjà en vigueur, dans la version %2.</translation>
    </message>
    <message>
        <source>The format “%1” is in force no more.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est plus en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>the next sync reads the other %Ln message(s)</source>
        <translation>
            <numerusform>la prochaine synchronisation lit l’autre message (%Ln)</numerusform>
            <numerusform>la prochaine synchronisation lit les %Ln autres messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln fiche est lue autrement à présent</numerusform>
            <numerusform>%Ln fiches sont lues autrement à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was read again, what will be</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln fiche est nouvelle</numerusform>
            <numerusform>%Ln fiches sont nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>The ledger is unaltered: %1 log entries and %2 records were checked.</source>
        <translation>Le registre est intact&#xa0;: %1 entrées du journal et %2 fiches ont été contrôlées.</translation>
    </message>
    <message>
        <source>Precedent did not end properly the last time.</source>
        <translation>Precedent ne s’est pas terminé correctement la dernière fois.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Contrôle du registre</translation>
    </message>
    <message>
        <source>Tools, Verify ledger checks that nothing was harmed.</source>
        <translation>«&#xa0;Outils, Vérifier le registre&#xa0;» contrôle que rien n’a été abîmé.</translation>
    </message>
    <message>
        <source>What it had saved is kept; the ledger is being checked.</source>
        <translation>Ce qui était enregistré est conservé&#xa0;; le registre est en cours de contrôle.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The ledger was not checked to its end; Tools, Verify ledger does it.</source>
        <translation>Le registre n’a pas été contrôlé jusqu’au bout&#xa0;; «&#xa0;Outils, Vérifier le registre&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>The check of the ledger found what is said here.</source>
        <translation>Le contrôle du registre a trouvé ce qui est indiqué ici.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>save view “%1”</source>
        <translation>l’enregistrement de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove view “%1”</source>
        <translation>la suppression de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>rename view “%1”</source>
        <translation>le renommage de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>open with no view</source>
        <translation>l’ouverture sans vue</translation>
    </message>
    <message>
        <source>open with view “%1”</source>
        <translation>l’ouverture avec la vue «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>approvals above the approver&apos;s limit</source>
        <translation>approbations au-dessus du plafond de l’approbateur</translation>
    </message>
    <message>
        <source>self-approval, and people who approve each other</source>
        <translation>auto-approbation, et personnes qui s’approuvent l’une l’autre</translation>
    </message>
    <message>
        <source>what was changed in Slack after the decision</source>
        <translation>ce qui a été modifié dans Slack après la décision</translation>
    </message>
    <message>
        <source>requests that Slack returns no more</source>
        <translation>demandes que Slack ne renvoie plus</translation>
    </message>
    <message>
        <source>what of each channel was read completely</source>
        <translation>ce qui a été lu en entier de chaque canal</translation>
    </message>
    <message>
        <source>the six fields by month and by approver</source>
        <translation>les six champs par mois et par approbateur</translation>
    </message>
    <message>
        <source>decisions within seconds and at odd hours, by approver</source>
        <translation>décisions prises en quelques secondes et à des horaires inhabituels, par approbateur</translation>
    </message>
    <message>
        <source>customers approved often, and approvals without amount</source>
        <translation>clients souvent approuvés, et approbations sans montant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <translation>
            <numerusform>%Ln fiche tirée</numerusform>
            <numerusform>%Ln fiches tirées</numerusform>
        </translation>
    </message>
    <message>
        <source>how many records to draw</source>
        <translation>combien de fiches tirer</translation>
    </message>
    <message>
        <source>any text; the same one draws the same records</source>
        <translation>n’importe quel texte&#xa0;; le même tire les mêmes fiches</translation>
    </message>
    <message>
        <source>draw from each type or amount band by its share</source>
        <translation>tirer de chaque type ou tranche de montant selon sa part</translation>
    </message>
    <message>
        <source>write the sheet as CSV; - is the standard output</source>
        <translation>écrire la feuille en CSV&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>draw a random sample that anyone can draw again</source>
        <translation>tirer un échantillon aléatoire que chacun peut tirer à nouveau</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>Le registre a été copié dans %1</translation>
    </message>
    <message>
        <source>write a checked copy of the ledger</source>
        <translation>écrire une copie contrôlée du registre</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>l’application n’y est pas</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CANAL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>list the channels that the token can see</source>
        <translation>lister les canaux que le jeton peut voir</translation>
    </message>
    <message>
        <source>an ISO 4217 code, for example NOK</source>
        <translation>un code ISO 4217, par exemple NOK</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>approvers: %1</source>
        <translation>approbateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>anyone but the requester</source>
        <translation>toute personne sauf le demandeur</translation>
    </message>
    <message>
        <source>default currency: %1</source>
        <translation>devise par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>formats: %1</source>
        <translation>formats&#xa0;: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>the new id before it, for example C0123456789</source>
        <translation>le nouvel identifiant d’abord, par exemple C0123456789</translation>
    </message>
    <message>
        <source>settings of one channel</source>
        <translation>réglages d’un canal</translation>
    </message>
    <message>
        <source>who may decide; repeatable; default: anyone but the requester</source>
        <translation>qui peut décider&#xa0;; répétable&#xa0;; par défaut&#xa0;: toute personne sauf le demandeur</translation>
    </message>
    <message>
        <source>what a bare $ or kr means</source>
        <translation>ce que signifie $ ou kr sans autre précision</translation>
    </message>
    <message>
        <source>a format to try; repeatable; default: all</source>
        <translation>un format à essayer&#xa0;; répétable&#xa0;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>CHANNEL is the new id of this channel, which goes on</source>
        <translation>CHANNEL est le nouvel identifiant de ce canal, qui continue</translation>
    </message>
    <message>
        <source>leave it out of later syncs; nothing is deleted</source>
        <translation>ne plus le lire lors des synchronisations suivantes&#xa0;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>the ledger; default: ledger.precedent of this user</source>
        <translation>le registre&#xa0;; par défaut&#xa0;: ledger.precedent de cet utilisateur</translation>
    </message>
    <message>
        <source>IANA time zone; default: the ledger&apos;s reporting zone</source>
        <translation>fuseau horaire IANA&#xa0;; par défaut&#xa0;: le fuseau de référence du registre</translation>
    </message>
    <message>
        <source>language and how numbers are written, for example de_DE; default: C</source>
        <translation>langue et écriture des nombres, par exemple de_DE&#xa0;; par défaut&#xa0;: C</translation>
    </message>
    <message>
        <source>a fixed present, ISO 8601 (also PRECEDENT_NOW)</source>
        <translation>un présent fixe, ISO 8601 (aussi PRECEDENT_NOW)</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>afficher un objet JSON</translation>
    </message>
    <message>
        <source>progress as one JSON object a line, on stderr</source>
        <translation>l’avancement, un objet JSON par ligne, sur stderr</translation>
    </message>
    <message>
        <source>how long to wait for another job; default: 0</source>
        <translation>combien de temps attendre une autre tâche&#xa0;; par défaut&#xa0;: 0</translation>
    </message>
    <message>
        <source>never wait for somebody to type</source>
        <translation>ne jamais attendre que quelqu’un saisisse quelque chose</translation>
    </message>
    <message>
        <source>say nothing but errors</source>
        <translation>ne rien dire sauf les erreurs</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>en dire plus</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>%1 records and %2 unread messages in %3</source>
        <translation>%1 fiches et %2 messages non lus dans %3</translation>
    </message>
    <message>
        <source>fill a new ledger with a fictional workspace</source>
        <translation>remplir un nouveau registre avec un espace de travail fictif</translation>
    </message>
    <message>
        <source>how many records; default: 1200</source>
        <translation>combien de fiches&#xa0;; par défaut&#xa0;: 1200</translation>
    </message>
    <message>
        <source>same seed, same content; default: 1</source>
        <translation>même graine, même contenu&#xa0;; par défaut&#xa0;: 1</translation>
    </message>
    <message>
        <source>last day; default: 2026-10-31</source>
        <translation>dernier jour&#xa0;; par défaut&#xa0;: 2026-10-31</translation>
    </message>
    <message>
        <source>how many months; default: 12</source>
        <translation>combien de mois&#xa0;; par défaut&#xa0;: 12</translation>
    </message>
    <message>
        <source>Saved to %1; this is everything in it:</source>
        <translation>Enregistré dans %1&#xa0;; en voici tout le contenu&#xa0;:</translation>
    </message>
    <message>
        <source>show, and with -o save, what helps to find a fault; no messages, names, tokens</source>
        <translation>afficher, et enregistrer avec -o, ce qui aide à trouver une panne&#xa0;; ni messages, ni noms, ni jetons</translation>
    </message>
    <message>
        <source>the ZIP file to write</source>
        <translation>le fichier ZIP à écrire</translation>
    </message>
    <message>
        <source>person or customer, where a name is both</source>
        <translation>person ou customer, si un nom désigne les deux</translation>
    </message>
    <message>
        <source>erase what somebody wrote and their name, or what is about a customer</source>
        <translation>effacer ce qu’une personne a écrit et son nom, ou ce qui concerne un client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would keep only their skeleton</source>
        <translation>
            <numerusform>%Ln fiche ne garderait que son squelette</numerusform>
            <numerusform>%Ln fiches ne garderaient que leur squelette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton</source>
        <translation>
            <numerusform>%Ln fiche ne garde que son squelette</numerusform>
            <numerusform>%Ln fiches ne gardent que leur squelette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be erased, or the names in them</source>
        <translation>
            <numerusform>%Ln message serait effacé, ou les noms qu’il contient</numerusform>
            <numerusform>%Ln messages seraient effacés, ou les noms qu’ils contiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were erased, or the names in them</source>
        <translation>
            <numerusform>%Ln message a été effacé, ou les noms qu’il contient</numerusform>
            <numerusform>%Ln messages ont été effacés, ou les noms qu’ils contiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are:</source>
        <translation>
            <numerusform>%Ln fiche sous gel juridique reste telle quelle&#xa0;:</numerusform>
            <numerusform>%Ln fiches sous gel juridique restent telles quelles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the ledger was made before and still holds it: %1</source>
        <translation>Cette copie du registre, faite auparavant, le contient encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Called from now on: %1</source>
        <translation>Nom désormais utilisé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) of an earlier version name them in the filter that the log keeps; it cannot be taken out of the log.</source>
        <translation>
            <numerusform>%Ln export d’une version antérieure en donne le nom dans le filtre conservé par le journal&#xa0;; il ne peut pas en être retiré.</numerusform>
            <numerusform>%Ln exports d’une version antérieure en donnent le nom dans le filtre conservé par le journal&#xa0;; il ne peut pas en être retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>only tell what would be erased, and what is on hold</source>
        <translation>dire seulement ce qui serait effacé et ce qui est sous gel</translation>
    </message>
    <message>
        <source>erase; it cannot be undone</source>
        <translation>effacer&#xa0;; c’est irréversible</translation>
    </message>
    <message>
        <source>why, as the log keeps it; without any name</source>
        <translation>le fondement, tel que le journal le garde&#xa0;; sans aucun nom</translation>
    </message>
    <message>
        <source>The checkpoint in it is not signed.</source>
        <translation>Le point de contrôle qu’il contient n’est pas signé.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written</source>
        <translation>
            <numerusform>Preuves de %Ln fiche écrites</numerusform>
            <numerusform>Preuves de %Ln fiches écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>where to</source>
        <translation>où écrire</translation>
    </message>
    <message>
        <source>pack a record, or the filtered ones, with proofs that outsiders can check</source>
        <translation>réunir une fiche, ou celles du filtre, et des preuves que des tiers peuvent contrôler</translation>
    </message>
    <message>
        <source>A spreadsheet shows only the first 1,048,575 of these rows; --split writes more files, --format xlsx more sheets.</source>
        <translation>Un tableur n’affiche que les 1&#xa0;048&#xa0;575 premières de ces lignes&#xa0;; --split écrit plusieurs fichiers, --format xlsx plusieurs feuilles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.</source>
        <translation>
            <numerusform>%Ln cellule dépassait ce qu’Excel peut contenir et a été coupée&#xa0;; la feuille About en donne le nombre.</numerusform>
            <numerusform>%Ln cellules dépassaient ce qu’Excel peut contenir et ont été coupées&#xa0;; la feuille About en donne le nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole, but the ledger&apos;s log does not tell of it: %1</source>
        <translation>Le fichier est complet, mais le journal du registre n’en fait pas état&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln ligne écrite</numerusform>
            <numerusform>%Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>where to; - is the standard output</source>
        <translation>où écrire&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>default: by the file&apos;s extension, else csv</source>
        <translation>par défaut&#xa0;: selon l’extension du fichier, sinon csv</translation>
    </message>
    <message>
        <source>audit: RFC 4180, ISO times; excel: for --locale&apos;s spreadsheet</source>
        <translation>audit&#xa0;: RFC 4180, heures ISO&#xa0;; excel&#xa0;: pour le tableur de --locale</translation>
    </message>
    <message>
        <source>these columns in this order; default: all</source>
        <translation>ces colonnes dans cet ordre&#xa0;; par défaut&#xa0;: toutes</translation>
    </message>
    <message>
        <source>also write FILE.manifest.json: totals, coverage, hashes, proof</source>
        <translation>écrire aussi FILE.manifest.json&#xa0;: totaux, couverture, empreintes, preuve</translation>
    </message>
    <message>
        <source>CSV: more files where a spreadsheet cannot show all rows</source>
        <translation>CSV&#xa0;: plusieurs fichiers si un tableur ne peut pas afficher toutes les lignes</translation>
    </message>
    <message>
        <source>CSV: no line breaks within cells</source>
        <translation>CSV&#xa0;: pas de saut de ligne dans les cellules</translation>
    </message>
    <message>
        <source>exit with 10 and write nothing when no row passes</source>
        <translation>terminer avec le code 10 et ne rien écrire si aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>write the filtered records to a file</source>
        <translation>écrire les fiches filtrées dans un fichier</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>LIGNES</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTRE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the exports that the ledger&apos;s log tells of, newest first</source>
        <translation>les exports dont le journal du registre fait état, le plus récent d’abord</translation>
    </message>
    <message>
        <source>one end of a range</source>
        <translation>une des bornes d’un intervalle</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>who asked; repeatable: any of</source>
        <translation>qui a demandé&#xa0;; répétable&#xa0;: n’importe lequel</translation>
    </message>
    <message>
        <source>who decided; repeatable</source>
        <translation>qui a décidé&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the agent&apos;s team; repeatable</source>
        <translation>l’équipe de l’agent&#xa0;; répétable</translation>
    </message>
    <message>
        <source>refund, credit, comp, discount, exception, off_policy_reply, other; repeatable</source>
        <translation>refund, credit, comp, discount, exception, off_policy_reply, other&#xa0;; répétable</translation>
    </message>
    <message>
        <source>approved, denied, pending, withdrawn, expired; repeatable</source>
        <translation>approved, denied, pending, withdrawn, expired&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the customer; repeatable</source>
        <translation>le client&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the currency&apos;s code; repeatable</source>
        <translation>le code de la devise&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the channel&apos;s name or id; repeatable</source>
        <translation>le nom ou l’identifiant du canal&#xa0;; répétable</translation>
    </message>
    <message>
        <source>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; repeatable</source>
        <translation>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending&#xa0;; répétable</translation>
    </message>
    <message>
        <source>smallest amount, in major units</source>
        <translation>montant minimal, en unités de la devise, pas en centimes</translation>
    </message>
    <message>
        <source>largest amount, in major units</source>
        <translation>montant maximal, en unités de la devise, pas en centimes</translation>
    </message>
    <message>
        <source>a text within reason, context, customer or names</source>
        <translation>un texte contenu dans le motif, le contexte, le client ou les noms</translation>
    </message>
    <message>
        <source>a saved view, together with the other options</source>
        <translation>une vue enregistrée, combinée aux autres options</translation>
    </message>
    <message>
        <source>the whole filter as in the search box, alone</source>
        <translation>le filtre entier comme dans le champ de recherche, seul</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>CHANNELS</source>
        <translation>CANAUX</translation>
    </message>
    <message>
        <source>list the recognition formats</source>
        <translation>lister les formats de lecture</translation>
    </message>
    <message>
        <source>use a taught format, and read its channels again</source>
        <translation>utiliser un format appris et relire ses canaux</translation>
    </message>
    <message>
        <source>tell what a format would read; nothing is changed</source>
        <translation>dire ce qu’un format lirait&#xa0;; rien n’est modifié</translation>
    </message>
    <message>
        <source>print a taught format as JSON</source>
        <translation>afficher un format appris en JSON</translation>
    </message>
    <message>
        <source>use a taught format no more</source>
        <translation>ne plus utiliser un format appris</translation>
    </message>
    <message>
        <source>compare how a labelled corpus is read with its labels</source>
        <translation>comparer la lecture d’un corpus annoté avec ses annotations</translation>
    </message>
    <message>
        <source>Usage: precedentctl COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: precedentctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>precedentctl COMMAND --help tells more.</source>
        <translation>precedentctl COMMAND --help en dit plus.</translation>
    </message>
    <message>
        <source>Usage: precedentctl %1 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: precedentctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 is in force; it finds %Ln record(s) today</source>
        <translation>
            <numerusform>Le gel %1 est en vigueur&#xa0;; il trouve %Ln fiche aujourd’hui</numerusform>
            <numerusform>Le gel %1 est en vigueur&#xa0;; il trouve %Ln fiches aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 is released</source>
        <translation>Le gel %1 est levé</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>GEL</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>FICHES</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>POSÉ LE</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>LEVÉ LE</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>FILTRE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>keep records from being erased</source>
        <translation>protéger des fiches contre l’effacement</translation>
    </message>
    <message>
        <source>why they are kept</source>
        <translation>pourquoi elles sont conservées</translation>
    </message>
    <message>
        <source>release a hold; it stays in the list</source>
        <translation>lever un gel&#xa0;; il reste dans la liste</translation>
    </message>
    <message>
        <source>list the holds, released ones too</source>
        <translation>lister les gels, y compris ceux qui sont levés</translation>
    </message>
    <message>
        <source>read a Slack export (ZIP or folder) or a slackdump database</source>
        <translation>lire un export Slack (ZIP ou dossier) ou une base de données slackdump</translation>
    </message>
    <message>
        <source>only this channel; repeatable; default: all</source>
        <translation>seulement ce canal&#xa0;; répétable&#xa0;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVOYÉ LE</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>list messages that look like requests and were not read</source>
        <translation>lister les messages qui ressemblent à des demandes et n’ont pas été lus</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nom de fichier</translation>
    </message>
    <message>
        <source>a language and country, for example de_DE</source>
        <translation>une langue et un pays, par exemple de_DE</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>HOLDER</source>
        <translation>TITULAIRE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>DEVISE</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DU</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>No authority limit is set: near-limit, over-limit and split are not evaluated.</source>
        <translation>Aucun plafond de décision n’est défini&#xa0;: near-limit, over-limit et split ne sont pas évalués.</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>un jour, par exemple 2026-10-31</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) written</source>
        <translation>
            <numerusform>%Ln plafond écrit</numerusform>
            <numerusform>%Ln plafonds écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>for this type only; default: every type</source>
        <translation>pour ce type seulement&#xa0;; par défaut&#xa0;: tous les types</translation>
    </message>
    <message>
        <source>the first day on which it holds; default: always</source>
        <translation>le premier jour où il s’applique&#xa0;; par défaut&#xa0;: toujours</translation>
    </message>
    <message>
        <source>the last day on which it holds; default: open</source>
        <translation>le dernier jour où il s’applique&#xa0;; par défaut&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>list the authority limits</source>
        <translation>lister les plafonds de décision</translation>
    </message>
    <message>
        <source>how much a person, a team, approvers or agents may decide</source>
        <translation>jusqu’à quel montant une personne, une équipe, les approbateurs ou les agents peuvent décider</translation>
    </message>
    <message>
        <source>take limits out</source>
        <translation>retirer des plafonds</translation>
    </message>
    <message>
        <source>take limits from a CSV file, all or none</source>
        <translation>reprendre des plafonds d’un fichier CSV, tous ou aucun</translation>
    </message>
    <message>
        <source>write the limits to a CSV file</source>
        <translation>écrire les plafonds dans un fichier CSV</translation>
    </message>
    <message>
        <source>REAL NAME</source>
        <translation>NOM RÉEL</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>ÉQUIPES</translation>
    </message>
    <message>
        <source>ALSO</source>
        <translation>AUTRES NOMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln fiche est lue autrement à présent</numerusform>
            <numerusform>%Ln fiches sont lues autrement à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>list who is who</source>
        <translation>lister qui est qui</translation>
    </message>
    <message>
        <source>a written name that stands for a person</source>
        <translation>un nom écrit qui désigne une personne</translation>
    </message>
    <message>
        <source>a written name stands for nobody any more</source>
        <translation>un nom écrit ne désigne plus personne</translation>
    </message>
    <message>
        <source>B is A under another id</source>
        <translation>B est A sous un autre identifiant</translation>
    </message>
    <message>
        <source>the members of a group of agents</source>
        <translation>les membres d’un groupe d’agents</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>READ FROM</source>
        <translation>LU DANS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of its own</source>
        <translation>
            <numerusform>%Ln mot qui lui est propre</numerusform>
            <numerusform>%Ln mots qui lui sont propres</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>FICHE</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGEMENT</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DÉCISION</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>a day, for example 2025-12-31</source>
        <translation>un jour, par exemple 2025-12-31</translation>
    </message>
    <message>
        <source>threads that began before this day, YYYY-MM-DD</source>
        <translation>fils commencés avant ce jour, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>what the rule of retention set says; without --yes only tells</source>
        <translation>ce que dit la règle de retention set&#xa0;; sans --yes, l’indique seulement</translation>
    </message>
    <message>
        <source>erase everything personal in old threads; figures and proofs stay</source>
        <translation>effacer tout ce qui est personnel dans les anciens fils&#xa0;; les chiffres et les preuves restent</translation>
    </message>
    <message>
        <source>how long what people wrote is kept, and what is due</source>
        <translation>combien de temps ce que les personnes ont écrit est conservé, et ce qui est à effacer</translation>
    </message>
    <message>
        <source>keep what people wrote for so many months; 0: for ever</source>
        <translation>conserver ce que les personnes ont écrit pendant ce nombre de mois&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>each sync erases what is due; default: only purge --due does</source>
        <translation>chaque synchronisation efface ce qui est à effacer&#xa0;; par défaut&#xa0;: seulement purge --due</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>COLONNES</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>NON LUS</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>IGNORÉS</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>MODIFIÉES</translation>
    </message>
    <message>
        <source>read all stored messages again with today&apos;s formats</source>
        <translation>relire tous les messages stockés avec les formats d’aujourd’hui</translation>
    </message>
    <message>
        <source>only tell what would change</source>
        <translation>dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>The columns could not be remembered; say them again next time.</source>
        <translation>Les colonnes n’ont pas pu être mémorisées&#xa0;; indiquez-les à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Lu ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>match a CSV of payouts to approved decisions: paid without approval, approved and not paid, amount differs</source>
        <translation>rapprocher les versements d’un CSV avec les décisions approuvées&#xa0;: versé sans approbation, approuvé et non versé, montant différent</translation>
    </message>
    <message>
        <source>a comma or a point</source>
        <translation>une virgule ou un point</translation>
    </message>
    <message>
        <source>a code of ISO 4217, for example USD</source>
        <translation>un code ISO 4217, par exemple USD</translation>
    </message>
    <message>
        <source>which column (heading or number) is the date, amount, currency, customer, conversation or reference; repeatable; remembered for files of these headings</source>
        <translation>quelle colonne (en-tête ou numéro) contient la date, le montant, la devise, le client, la conversation ou la référence&#xa0;; répétable&#xa0;; mémorisé pour les fichiers aux mêmes en-têtes</translation>
    </message>
    <message>
        <source>how dates like 03/04/2026 are meant</source>
        <translation>comment comprendre des dates comme 03/04/2026</translation>
    </message>
    <message>
        <source>the decimal mark, where the amounts do not tell</source>
        <translation>le séparateur décimal, si les montants ne le révèlent pas</translation>
    </message>
    <message>
        <source>which amounts are payouts, where the file has both signs</source>
        <translation>quels montants sont des versements, si le fichier contient les deux signes</translation>
    </message>
    <message>
        <source>the currency of amounts that say none, and what a bare $ or kr means</source>
        <translation>la devise des montants qui n’en indiquent pas, et ce que signifie $ ou kr sans autre précision</translation>
    </message>
    <message>
        <source>how long after its decision a payout may come; default: 14</source>
        <translation>combien de jours après sa décision un versement peut arriver&#xa0;; par défaut&#xa0;: 14</translation>
    </message>
    <message>
        <source>write a row for each payout and each unpaid approval; - is the standard output</source>
        <translation>écrire une ligne par versement et par approbation non versée&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>Approved without an amount, so that no payout can be matched: %1</source>
        <translation>Approuvées sans montant, donc sans versement à rapprocher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved for the payouts that differ: %1</source>
        <translation>Approuvé pour les versements qui diffèrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same.</source>
        <translation>Les sommes du fichier et de ses groupes sont identiques.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are NOT the same: do not use this result.</source>
        <translation>Les sommes du fichier et de ses groupes ne sont PAS identiques&#xa0;: n’utilisez pas ce résultat.</translation>
    </message>
    <message>
        <source>Payouts were looked for in the days from -%1 to +%2 around each decision. Only requests that are in the ledger are known.</source>
        <translation>Les versements ont été cherchés dans les jours de -%1 à +%2 autour de chaque décision. Seules les demandes présentes dans le registre sont connues.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>SOMME</translation>
    </message>
    <message>
        <source>Payouts from %1 to %2, sum of the file: %3</source>
        <translation>Versements du %1 au %2, somme du fichier&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation>
            <numerusform>%Ln page écrite dans %1</numerusform>
            <numerusform>%Ln pages écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>print an agent&apos;s month for a talk, as a PDF file</source>
        <translation>imprimer le mois d’un agent pour un entretien, dans un fichier PDF</translation>
    </message>
    <message>
        <source>which month; also this-month, last-month</source>
        <translation>quel mois&#xa0;; aussi this-month, last-month</translation>
    </message>
    <message>
        <source>print the notes on the agent, which are private</source>
        <translation>imprimer les notes sur l’agent, qui sont privées</translation>
    </message>
    <message>
        <source>print the review of a period, as a PDF file</source>
        <translation>imprimer le bilan d’une période, dans un fichier PDF</translation>
    </message>
    <message>
        <source>print one decision on one page, as a PDF file</source>
        <translation>imprimer une décision sur une page, dans un fichier PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.</source>
        <translation>
            <numerusform>%Ln effacement a été fait après cette sauvegarde&#xa0;: ce qu’il a effacé s’y trouve. Exécutez-le à nouveau.</numerusform>
            <numerusform>%Ln effacements ont été faits après cette sauvegarde&#xa0;: ce qu’ils ont effacé s’y trouve. Exécutez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is of another ledger than the one it replaces.</source>
        <translation>La sauvegarde est celle d’un autre registre que celui qu’elle remplace.</translation>
    </message>
    <message>
        <source>The signing key of this log is not here: new checkpoints will not be signed.</source>
        <translation>La clé de signature de ce journal n’est pas ici&#xa0;: les nouveaux points de contrôle ne seront pas signés.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %Ln record(s)</source>
        <translation>
            <numerusform>La sauvegarde est complète&#xa0;: %Ln fiche</numerusform>
            <numerusform>La sauvegarde est complète&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was restored: %Ln record(s)</source>
        <translation>
            <numerusform>Le registre a été restauré&#xa0;: %Ln fiche</numerusform>
            <numerusform>Le registre a été restauré&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends %Ln entry(s) of the log before the one that it replaces</source>
        <translation>
            <numerusform>Elle s’arrête %Ln entrée du journal avant celui qu’elle remplace</numerusform>
            <numerusform>Elle s’arrête %Ln entrées du journal avant celui qu’elle remplace</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger would be moved to %1</source>
        <translation>Le registre actuel serait déplacé vers %1</translation>
    </message>
    <message>
        <source>The ledger that was there is now %1</source>
        <translation>Le registre qui était là s’appelle désormais %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>put a checked backup in the ledger&apos;s place; the present one is kept beside it</source>
        <translation>mettre une sauvegarde contrôlée à la place du registre&#xa0;; l’actuel est gardé à côté</translation>
    </message>
    <message>
        <source>only look the backup through</source>
        <translation>examiner seulement la sauvegarde</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PAR DÉFAUT</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>list the numbers by which requests are flagged</source>
        <translation>lister les nombres selon lesquels les demandes sont signalées</translation>
    </message>
    <message>
        <source>change one of them; a switch is 0 or 1</source>
        <translation>changer l’un d’eux&#xa0;; un commutateur vaut 0 ou 1</translation>
    </message>
    <message>
        <source>back to the defaults; without a name, all</source>
        <translation>revenir aux valeurs par défaut&#xa0;; sans nom, toutes</translation>
    </message>
    <message>
        <source>what makes this computer sync by itself, without the window</source>
        <translation>ce qui fait que cet ordinateur synchronise de lui-même, sans la fenêtre</translation>
    </message>
    <message>
        <source>how often; default: 15</source>
        <translation>à quelle fréquence&#xa0;; par défaut&#xa0;: 15</translation>
    </message>
    <message>
        <source>Two files; keep each under its name, then run:</source>
        <translation>Deux fichiers&#xa0;; gardez chacun sous son nom, puis exécutez&#xa0;:</translation>
    </message>
    <message>
        <source>The token: precedentctl token set. The keychain has to be open when the timer runs.</source>
        <translation>Le jeton&#xa0;: precedentctl token set. Le trousseau doit être ouvert quand la minuterie se déclenche.</translation>
    </message>
    <message>
        <source>One line; add it with: crontab -e</source>
        <translation>Une ligne&#xa0;; ajoutez-la avec&#xa0;: crontab -e</translation>
    </message>
    <message>
        <source>Where cron cannot reach the keychain, the crontab has to set PRECEDENT_SLACK_TOKEN.</source>
        <translation>Si cron n’a pas accès au trousseau, le crontab doit définir PRECEDENT_SLACK_TOKEN.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ATTENDU</translation>
    </message>
    <message>
        <source>GOT</source>
        <translation>OBTENU</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>MESSAGES</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LUS</translation>
    </message>
    <message>
        <source>PRECISION</source>
        <translation>PRÉCISION</translation>
    </message>
    <message>
        <source>RECALL</source>
        <translation>RAPPEL</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>AGENT</translation>
    </message>
    <message>
        <source>APPROVER</source>
        <translation>APPROBATEUR</translation>
    </message>
    <message>
        <source>APPROVED AMOUNT</source>
        <translation>MONTANT APPROUVÉ</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>HEURES</translation>
    </message>
    <message>
        <source>FALSE PER 1000</source>
        <translation>FAUX POUR 1000</translation>
    </message>
    <message>
        <source>%1; the nearest is %2</source>
        <translation>%1&#xa0;; le plus proche est %2</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>chaque clé une seule fois</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>APPROUVÉES</translation>
    </message>
    <message>
        <source>DENIED</source>
        <translation>REFUSÉES</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>EN ATTENTE</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TAUX</translation>
    </message>
    <message>
        <source>MEDIAN S</source>
        <translation>MÉDIANE S</translation>
    </message>
    <message>
        <source>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; default: month</source>
        <translation>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel&#xa0;; par défaut&#xa0;: month</translation>
    </message>
    <message>
        <source>counts and figures by group</source>
        <translation>nombres et chiffres par groupe</translation>
    </message>
    <message numerus="yes">
        <source>#%1: %Ln message(s) from before %2, seen %3: %4</source>
        <comment>channel, time, time, what became of them</comment>
        <translation>
            <numerusform>#%1&#xa0;: %Ln message d’avant le %2, constat du %3&#xa0;: %4</numerusform>
            <numerusform>#%1&#xa0;: %Ln messages d’avant le %2, constat du %3&#xa0;: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>THREADS</source>
        <translation>FILS</translation>
    </message>
    <message>
        <source>OLDEST</source>
        <translation>PLUS ANCIEN</translation>
    </message>
    <message>
        <source>NEWEST</source>
        <translation>PLUS RÉCENT</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>LACUNES</translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation>DERNIÈRE SYNCHRO</translation>
    </message>
    <message numerus="yes">
        <source>Log: %Ln leaf(s), root %1</source>
        <translation>
            <numerusform>Journal&#xa0;: %Ln feuille, racine %1</numerusform>
            <numerusform>Journal&#xa0;: %Ln feuilles, racine %1</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, coverage, gaps, counts and the log</source>
        <translation>canaux, couverture, lacunes, nombres et journal</translation>
    </message>
    <message>
        <source>id or #name, followed from then on; repeatable; default: those followed</source>
        <translation>identifiant ou #nom, suivi à partir de là&#xa0;; répétable&#xa0;; par défaut&#xa0;: ceux qui sont suivis</translation>
    </message>
    <message>
        <source>earliest day to read, kept for a new channel; default: what was kept, or its beginning</source>
        <translation>premier jour à lire, gardé pour un nouveau canal&#xa0;; par défaut&#xa0;: ce qui était gardé, ou le début du canal</translation>
    </message>
    <message>
        <source>read everything again instead of what is new</source>
        <translation>tout relire au lieu de ce qui est nouveau</translation>
    </message>
    <message>
        <source>stop after so long, progress saved</source>
        <translation>s’arrêter après ce temps, l’avancement étant enregistré</translation>
    </message>
    <message>
        <source>read Slack into the ledger</source>
        <translation>lire Slack dans le registre</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAUX</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>MODIFIÉS</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Le jeton est dans le trousseau.</translation>
    </message>
    <message>
        <source>The token is no longer in the keychain.</source>
        <translation>Le jeton n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>the workspace, when there are several</source>
        <translation>l’espace de travail, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>store the Slack token in the keychain</source>
        <translation>stocker le jeton Slack dans le trousseau</translation>
    </message>
    <message>
        <source>read it from the standard input</source>
        <translation>le lire sur l’entrée standard</translation>
    </message>
    <message>
        <source>remove the Slack token from the keychain</source>
        <translation>retirer le jeton Slack du trousseau</translation>
    </message>
    <message>
        <source>read the Slack token from the standard input</source>
        <translation>lire le jeton Slack sur l’entrée standard</translation>
    </message>
    <message>
        <source>instead of https://slack.com/api/, for tests</source>
        <translation>au lieu de https://slack.com/api/, pour les tests</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack demande d’attendre %Ln seconde&#xa0;; la suite est automatique.</numerusform>
            <numerusform>Slack demande d’attendre %Ln secondes&#xa0;; la suite est automatique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger matches its log: %1 leaves, %2 records, root %3</source>
        <translation>Le registre correspond à son journal&#xa0;: %1 feuilles, %2 fiches, racine %3</translation>
    </message>
    <message numerus="yes">
        <source>Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.</source>
        <comment>file names</comment>
        <translation>
            <numerusform>Conforme&#xa0;: %1 est ce qui a été exporté, avec %Ln ligne, et le registre donne la même chose.</numerusform>
            <numerusform>Conforme&#xa0;: %1 est ce qui a été exporté, avec %Ln lignes, et le registre donne la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest carries no signed checkpoint.</source>
        <translation>Le manifeste ne contient pas de point de contrôle signé.</translation>
    </message>
    <message>
        <source>The checkpoints are not signed.</source>
        <translation>Les points de contrôle ne sont pas signés.</translation>
    </message>
    <message>
        <source>recompute the log from the ledger&apos;s content, read all records anew, and compare; or compare an export with its manifest, the log and the data</source>
        <translation>recalculer le journal à partir du contenu du registre, relire toutes les fiches et comparer&#xa0;; ou comparer un export avec son manifeste, le journal et les données</translation>
    </message>
    <message>
        <source>SORT</source>
        <translation>TRI</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read; one of the same name was replaced</source>
        <translation>
            <numerusform>%Ln vue lue&#xa0;; celle du même nom a été remplacée</numerusform>
            <numerusform>%Ln vues lues&#xa0;; celles du même nom ont été remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written</source>
        <translation>
            <numerusform>%Ln vue écrite</numerusform>
            <numerusform>%Ln vues écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>list the saved views</source>
        <translation>lister les vues enregistrées</translation>
    </message>
    <message>
        <source>take saved views from a file; those of the same name are replaced</source>
        <translation>reprendre des vues enregistrées d’un fichier&#xa0;; celles du même nom sont remplacées</translation>
    </message>
    <message>
        <source>write all saved views to a file; - is stdout</source>
        <translation>écrire toutes les vues enregistrées dans un fichier&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>%1 holds CSV, whatever its name says; --format xlsx writes a workbook, --format jsonl JSON Lines.</source>
        <translation>%1 contient du CSV, quoi qu’en dise son nom&#xa0;; --format xlsx écrit un classeur, --format jsonl du JSON Lines.</translation>
    </message>
    <message>
        <source>%1 holds a PDF, whatever its name says.</source>
        <translation>%1 contient un PDF, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>No record of any time has %1.</source>
        <comment>a condition, for example Agent: Nobody</comment>
        <translation>Aucune fiche, quelle qu’en soit la date, ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>which date counts; default: requested; a decision without a time counts where both its bounds lie in the days</source>
        <translation>quelle date compte&#xa0;; par défaut&#xa0;: requested&#xa0;; une décision sans heure compte là où ses deux bornes sont dans les jours</translation>
    </message>
    <message>
        <source>The data was not compared: the ids of so many selected records are not kept, or the log does not tell of this export.</source>
        <translation>Les données n’ont pas été comparées&#xa0;: les identifiants d’autant de fiches sélectionnées ne sont pas conservés, ou le journal ne parle pas de cette exportation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) wait to be read by the next sync, and were not compared.</source>
        <translation>
            <numerusform>%Ln fil n’a pas été comparé&#xa0;: il est archivé et pas encore lu, ce que fera la prochaine synchronisation.</numerusform>
            <numerusform>%Ln fils n’ont pas été comparés&#xa0;: ils sont archivés et pas encore lus, ce que fera la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1</source>
        <translation>Laissés tels quels, car d’autres portent ce nom&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>Ce n’est pas faisable tel que demandé.</translation>
    </message>
    <message>
        <source>Something that this needs is not set up.</source>
        <translation>Un élément nécessaire n’est pas configuré.</translation>
    </message>
    <message>
        <source>Slack does not allow this.</source>
        <translation>Slack ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Slack cannot be reached.</source>
        <translation>Slack est injoignable.</translation>
    </message>
    <message>
        <source>The time for this run is used up; progress is saved.</source>
        <translation>Le temps prévu pour cette exécution est écoulé&#xa0;; l’avancement est enregistré.</translation>
    </message>
    <message>
        <source>The ledger cannot be used.</source>
        <translation>Le registre est inutilisable.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>Le résultat ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Not everything worked.</source>
        <translation>Tout n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Aucune fiche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The check found a difference.</source>
        <translation>Le contrôle a trouvé une différence.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Stopped as you asked; progress is saved.</source>
        <translation>Arrêté comme demandé&#xa0;; l’avancement est enregistré.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Il n’y a rien à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The ledger was not changed.</source>
        <translation>Le registre n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is no Slack export.</source>
        <translation>Ce n’est pas un export Slack.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that Slack offered, or the folder it was unpacked to, with a channels.json in it; or a slackdump.sqlite.</source>
        <translation>Choisissez le fichier ZIP proposé par Slack ou le dossier où il a été décompressé, qui contient un fichier channels.json&#xa0;; ou bien un fichier slackdump.sqlite.</translation>
    </message>
    <message>
        <source>{entry} in the export cannot be read.</source>
        <translation>{entry} est illisible dans l’export.</translation>
    </message>
    <message>
        <source>What was read before it is kept.</source>
        <translation>Ce qui a été lu avant est conservé.</translation>
    </message>
    <message>
        <source>Download the export again; this copy may be cut short.</source>
        <translation>Téléchargez à nouveau l’export&#xa0;; cette copie est peut-être tronquée.</translation>
    </message>
    <message>
        <source>The export is encrypted.</source>
        <translation>L’export est chiffré.</translation>
    </message>
    <message>
        <source>Unpack it with its password and import the folder.</source>
        <translation>Décompressez-le avec son mot de passe et importez le dossier.</translation>
    </message>
    <message>
        <source>{entry} in the archive unpacks to more than any export needs.</source>
        <translation>{entry} occupe, une fois décompressé, plus de place que tout export n’en demande.</translation>
    </message>
    <message>
        <source>Reading stopped there; nothing was unpacked to disk.</source>
        <translation>La lecture s’est arrêtée là&#xa0;; rien n’a été décompressé sur le disque.</translation>
    </message>
    <message>
        <source>Use the archive as Slack made it.</source>
        <translation>Utilisez l’archive telle que Slack l’a créée.</translation>
    </message>
    <message>
        <source>The archive names a file outside itself: {entry}.</source>
        <translation>L’archive désigne un fichier situé hors d’elle-même&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>Rien n’a été lu ni écrit.</translation>
    </message>
    <message>
        <source>{entry} is no database of a current slackdump: {missing} is missing.</source>
        <translation>{entry} n’est pas une base de données d’un slackdump actuel&#xa0;: il manque {missing}.</translation>
    </message>
    <message>
        <source>Choose slackdump.sqlite, with its -wal file beside it. If it is an old one, open it once with a current slackdump, which brings it up to date.</source>
        <translation>Choisissez slackdump.sqlite, avec son fichier -wal à côté. S’il est ancien, ouvrez-le une fois avec un slackdump actuel, qui le met à jour.</translation>
    </message>
    <message>
        <source>The database {entry} is damaged.</source>
        <translation>Cette base de données est endommagée&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Ce qui a été lu avant est conservé.</translation>
    </message>
    <message>
        <source>Copy it again with the files of the same name beside it, while slackdump is not running.</source>
        <translation>Copiez-la à nouveau avec les fichiers du même nom qui se trouvent à côté, sans que slackdump soit en cours d’exécution.</translation>
    </message>
    <message>
        <source>Foreign databases cannot be read safely on this system.</source>
        <translation>Des bases de données étrangères ne peuvent pas être lues sans risque sur ce système.</translation>
    </message>
    <message>
        <source>Convert the archive with slackdump to a Slack export and import that.</source>
        <translation>Convertissez l’archive en export Slack avec slackdump et importez celui-ci.</translation>
    </message>
    <message>
        <source>The export does not hold {channel}.</source>
        <translation>L’export ne contient pas {channel}.</translation>
    </message>
    <message>
        <source>The other channels were read.</source>
        <translation>Les autres canaux ont été lus.</translation>
    </message>
    <message>
        <source>An export was asked for a single thread.</source>
        <translation>Un fil isolé a été demandé à un export.</translation>
    </message>
    <message>
        <source>This is a fault of the program: update it, or report it with the diagnostics.</source>
        <translation>C’est un défaut du programme&#xa0;: mettez-le à jour, ou signalez-le avec le diagnostic.</translation>
    </message>
    <message>
        <source>An export was asked for a day that it does not have.</source>
        <translation>Un jour que l’export ne contient pas lui a été demandé.</translation>
    </message>
    <message>
        <source>There is no labelled corpus at {path}.</source>
        <translation>Il n’y a pas de corpus annoté à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name a folder with people.json and files that end in .jsonl.</source>
        <translation>Indiquez un dossier contenant people.json et des fichiers terminés par .jsonl.</translation>
    </message>
    <message>
        <source>{entry} of the labelled corpus cannot be read.</source>
        <translation>{entry} est illisible dans le corpus annoté.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The format file {path} cannot be read.</source>
        <translation>Le fichier de format est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The format file is larger than {limit} KB.</source>
        <translation>Le fichier de format dépasse {limit} Ko.</translation>
    </message>
    <message>
        <source>Choose a file that Precedent exported.</source>
        <translation>Choisissez un fichier exporté par Precedent.</translation>
    </message>
    <message>
        <source>The format file is no JSON object.</source>
        <translation>Le fichier de format n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Correct it, or export the format again.</source>
        <translation>Corrigez-le, ou exportez à nouveau le format.</translation>
    </message>
    <message>
        <source>The format was made by a newer Precedent.</source>
        <translation>Le format a été créé par une version plus récente de Precedent.</translation>
    </message>
    <message>
        <source>Update this program, then add the format.</source>
        <translation>Mettez ce programme à jour, puis ajoutez le format.</translation>
    </message>
    <message>
        <source>In the format, {place} is missing or wrong. It can be: {expected}.</source>
        <translation>Dans le format, il manque {place}, ou sa valeur est erronée. Valeurs possibles&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The format has something that is not known: {place}.</source>
        <translation>Le format contient quelque chose d’inconnu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or take it out.</source>
        <translation>Vérifiez l’orthographe, ou retirez cette partie.</translation>
    </message>
    <message>
        <source>A format that comes with Precedent has the name {name}.</source>
        <translation>Un format fourni avec Precedent porte déjà le nom {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The format reads neither a type nor an amount.</source>
        <translation>Le format ne lit ni type ni montant.</translation>
    </message>
    <message>
        <source>Say where one of the two stands, so that a message is known as a request.</source>
        <translation>Indiquez où se trouve l’un des deux, pour qu’un message soit reconnu comme une demande.</translation>
    </message>
    <message>
        <source>The format would match messages that have nothing to do with requests.</source>
        <translation>Le format correspondrait à des messages qui n’ont rien à voir avec des demandes.</translation>
    </message>
    <message>
        <source>Leave at least one word unmarked that every such message has, and mark the type or the amount among the values.</source>
        <translation>Laissez non marqué au moins un mot présent dans tout message de ce genre, et marquez parmi les valeurs le type ou le montant.</translation>
    </message>
    <message>
        <source>No taught format has the name {name}.</source>
        <translation>Aucun format appris ne porte le nom {name}.</translation>
    </message>
    <message>
        <source>See the names with precedentctl formats list.</source>
        <translation>Consultez les noms avec precedentctl formats list.</translation>
    </message>
    <message>
        <source>What was marked as {field} overlaps another mark, or is marked twice.</source>
        <translation>Ce qui a été marqué comme {field} chevauche une autre marque, ou est marqué deux fois.</translation>
    </message>
    <message>
        <source>Mark each part of the message once.</source>
        <translation>Ne marquez qu’une fois chaque partie du message.</translation>
    </message>
    <message>
        <source>Nothing is marked in the message.</source>
        <translation>Rien n’est marqué dans le message.</translation>
    </message>
    <message>
        <source>Mark the type or the amount first.</source>
        <translation>Marquez d’abord le type ou le montant.</translation>
    </message>
    <message>
        <source>The limits file lacks one of its columns.</source>
        <translation>Il manque une colonne au fichier des plafonds.</translation>
    </message>
    <message>
        <source>The first line names holder, type, amount, currency, from and to.</source>
        <translation>La première ligne nomme holder, type, amount, currency, from et to.</translation>
    </message>
    <message>
        <source>In line {line} of the limits file, {column} cannot be read.</source>
        <translation>À la ligne {line} du fichier des plafonds, la colonne {column} est illisible.</translation>
    </message>
    <message>
        <source>Correct the line, then try again.</source>
        <translation>Corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The days in line {line} of the limits file overlap those of another limit, or end before they begin.</source>
        <translation>Les jours de la ligne {line} du fichier des plafonds chevauchent ceux d’un autre plafond, ou finissent avant de commencer.</translation>
    </message>
    <message>
        <source>Correct the line, or end the other limit first.</source>
        <translation>Corrigez la ligne, ou mettez d’abord fin à l’autre plafond.</translation>
    </message>
    <message>
        <source>The limits file {path} cannot be read.</source>
        <translation>Le fichier des plafonds est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The file of views {path} cannot be read.</source>
        <translation>Le fichier de vues est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Ce n’est pas un fichier de vues enregistrées.</translation>
    </message>
    <message>
        <source>Choose a file that precedentctl views export or the window has written.</source>
        <translation>Choisissez un fichier écrit par precedentctl views export ou par la fenêtre.</translation>
    </message>
    <message>
        <source>A later version of Precedent wrote this file of views.</source>
        <translation>Ce fichier de vues a été écrit par une version ultérieure de Precedent.</translation>
    </message>
    <message>
        <source>Update Precedent.</source>
        <translation>Mettez Precedent à jour.</translation>
    </message>
    <message>
        <source>A view of this file cannot be read: &quot;{view}&quot;.</source>
        <translation>Une vue de ce fichier est illisible&#xa0;: «&#xa0;{view}&#xa0;».</translation>
    </message>
    <message>
        <source>Correct its name, filter or columns, then try again.</source>
        <translation>Corrigez son nom, son filtre ou ses colonnes, puis réessayez.</translation>
    </message>
    <message>
        <source>The CSV file {path} cannot be read.</source>
        <translation>Le fichier CSV est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nothing was matched or changed.</source>
        <translation>Rien n’a été rapproché ni modifié.</translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation>Vérifiez le chemin, et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>This is a workbook or a PDF and no CSV file.</source>
        <translation>C’est un classeur ou un PDF et non un fichier CSV.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>Ouvrez-le dans votre tableur, enregistrez-le au format CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Choose a CSV file: rows of text with separators.</source>
        <translation>Choisissez un fichier CSV&#xa0;: des lignes de texte avec des séparateurs.</translation>
    </message>
    <message>
        <source>The CSV file has no rows.</source>
        <translation>Le fichier CSV n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Export it again where it comes from.</source>
        <translation>Exportez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The CSV file holds more than such a list can: over {limit}.</source>
        <translation>Le fichier CSV contient plus qu’une telle liste ne peut contenir&#xa0;: plus de {limit}.</translation>
    </message>
    <message>
        <source>Export a shorter period, or check that it is the right file.</source>
        <translation>Exportez une période plus courte, ou vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>A cell that begins with a quotation mark in line {line} never ends, so the rows after it cannot be told apart.</source>
        <translation>Une cellule qui commence par un guillemet à la ligne {line} ne se termine jamais&#xa0;; les lignes suivantes ne peuvent donc pas être distinguées.</translation>
    </message>
    <message>
        <source>Remove or double that mark, or export the file again; it may be cut short.</source>
        <translation>Supprimez ou doublez ce guillemet, ou exportez à nouveau le fichier&#xa0;; il est peut-être tronqué.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file is not a row of cells: its quotation marks or line ends are wrong.</source>
        <translation>La ligne {line} du fichier CSV n’est pas une suite de cellules&#xa0;: ses guillemets ou ses fins de ligne sont incorrects.</translation>
    </message>
    <message>
        <source>Correct the line, or export the file again where it comes from.</source>
        <translation>Corrigez la ligne, ou exportez à nouveau le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>A message is not in Slack&apos;s form.</source>
        <translation>Un message n’a pas la forme de Slack.</translation>
    </message>
    <message>
        <source>The others were read.</source>
        <translation>Les autres ont été lus.</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>ce canal</translation>
    </message>
    <message>
        <source>that this needs</source>
        <translation>nécessaire ici</translation>
    </message>
    <message>
        <source>in question</source>
        <translation>en question</translation>
    </message>
    <message>
        <source>the exported file</source>
        <translation>le fichier exporté</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir ci-dessous</translation>
    </message>
    <message>
        <source>the named place</source>
        <translation>l’emplacement indiqué</translation>
    </message>
    <message>
        <source>of that id</source>
        <translation>portant cet identifiant</translation>
    </message>
    <message>
        <source>see the list</source>
        <translation>voir la liste</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>d’où il provient</translation>
    </message>
    <message>
        <source>the one named</source>
        <translation>celui indiqué</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ceci</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>2,000</source>
        <translation>2&#xa0;000</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>de ce nom</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>un autre hôte</translation>
    </message>
    <message>
        <source>precedentctl</source>
        <translation>precedentctl</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>An option is wrong.</source>
        <translation>Une option est incorrecte.</translation>
    </message>
    <message>
        <source>the option</source>
        <translation>l’option</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>ses arguments</translation>
    </message>
    <message>
        <source>one option</source>
        <translation>une option</translation>
    </message>
    <message>
        <source>another</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>un nouveau</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>celui qui est connu</translation>
    </message>
    <message>
        <source>this scheduler</source>
        <translation>ce planificateur</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>see the manual</source>
        <translation>voir le manuel</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un champ</translation>
    </message>
    <message>
        <source>one</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>le titulaire</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>son premier jour</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>son dernier jour</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>Il n’y a pas de registre à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Check the path, or make a ledger with sync, import or demo.</source>
        <translation>Vérifiez le chemin, ou créez un registre avec sync, import ou demo.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Precedent.</source>
        <translation>Le registre a été écrit par une version plus récente de Precedent.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>Keep the file, and use the newest backup.</source>
        <translation>Gardez le fichier et utilisez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Precedent.</source>
        <translation>{path} n’est pas un registre de Precedent.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>Le registre est illisible.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you and that its disk is connected.</source>
        <translation>Vérifiez que le fichier vous appartient et que son disque est connecté.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its folder is read-only.</source>
        <translation>Le registre ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Make it writable, or copy it to another folder.</source>
        <translation>Autorisez l’écriture, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Another job is writing to this ledger (process {pid}).</source>
        <translation>Une autre tâche écrit dans ce registre (processus {pid}).</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Wait until it is done, or use --wait with a number of seconds.</source>
        <translation>Attendez qu’elle soit terminée, ou utilisez --wait avec un nombre de secondes.</translation>
    </message>
    <message>
        <source>The ledger already holds content.</source>
        <translation>Le registre contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>Name a new file with --ledger.</source>
        <translation>Indiquez un nouveau fichier avec --ledger.</translation>
    </message>
    <message>
        <source>The ledger was written by an older version of Precedent.</source>
        <translation>Le registre a été écrit par une version plus ancienne de Precedent.</translation>
    </message>
    <message>
        <source>Open it once in Precedent, or run precedentctl recognize on it: a backup is made and the ledger is brought up to date. Copy it first where it cannot be written.</source>
        <translation>Ouvrez-le une fois dans Precedent, ou exécutez precedentctl recognize&#xa0;: une sauvegarde est faite et le registre est mis à jour. S’il ne peut pas être écrit, copiez-le d’abord.</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>Un autre programme utilise le registre.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was told.</source>
        <translation>Le disque n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Everything confirmed before is kept; nothing more is written.</source>
        <translation>Tout ce qui a été confirmé avant est conservé&#xa0;; plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>Check the disk, then open the ledger again.</source>
        <translation>Contrôlez le disque, puis ouvrez à nouveau le registre.</translation>
    </message>
    <message>
        <source>The ledger&apos;s disk cannot keep it safely.</source>
        <translation>Le disque du registre ne peut pas le conserver sûrement.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer, not on a network share.</source>
        <translation>Gardez le registre sur un disque de cet ordinateur, pas sur un partage réseau.</translation>
    </message>
    <message>
        <source>{path} lies on a network share.</source>
        <translation>{path} se trouve sur un partage réseau.</translation>
    </message>
    <message>
        <source>Nothing was created or changed there.</source>
        <translation>Rien n’y a été créé ni modifié.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer: on a share two programs can write at once and damage it. Copy backups to the share instead.</source>
        <translation>Gardez le registre sur un disque de cet ordinateur&#xa0;: sur un partage, deux programmes peuvent écrire en même temps et l’endommager. Copiez plutôt des sauvegardes sur le partage.</translation>
    </message>
    <message>
        <source>The program asked the ledger for something it cannot do.</source>
        <translation>Le programme a demandé au registre quelque chose qu’il ne peut pas faire.</translation>
    </message>
    <message>
        <source>Nothing of it was written.</source>
        <translation>Rien n’en a été écrit.</translation>
    </message>
    <message>
        <source>The signing key at {path} cannot be read.</source>
        <translation>La clé de signature est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Put the key file back, or move it away: a new key is made then.</source>
        <translation>Remettez le fichier de la clé, ou déplacez-le ailleurs&#xa0;: une nouvelle clé est alors créée.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>Le système n’a pas fourni de nombres aléatoires.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La note n’existe plus.</translation>
    </message>
    <message>
        <source>The ledger has no such correction.</source>
        <translation>Le registre ne contient pas cette correction.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The unfinished part was taken back; everything before it is kept.</source>
        <translation>La partie inachevée a été annulée&#xa0;; tout ce qui précède est conservé.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>There is already a file at {path}.</source>
        <translation>Il y a déjà un fichier à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>It was not changed; no backup was made.</source>
        <translation>Il n’a pas été modifié&#xa0;; aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>The copy was not whole and was thrown away.</source>
        <translation>La copie n’était pas complète et a été supprimée.</translation>
    </message>
    <message>
        <source>Check the target&apos;s disk and try again.</source>
        <translation>Contrôlez le disque de destination et réessayez.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>The ledger does not hold the start of this thread.</source>
        <translation>Le registre ne contient pas le début de ce fil.</translation>
    </message>
    <message>
        <source>Its replies are kept.</source>
        <translation>Ses réponses sont conservées.</translation>
    </message>
    <message>
        <source>Sync the channel from an earlier date.</source>
        <translation>Synchronisez le canal à partir d’une date antérieure.</translation>
    </message>
    <message>
        <source>The ledger has no record {record}.</source>
        <translation>Le registre ne contient pas de fiche {record}.</translation>
    </message>
    <message>
        <source>Stopped as you asked; not everything was checked.</source>
        <translation>Arrêté comme demandé&#xa0;; tout n’a pas été contrôlé.</translation>
    </message>
    <message>
        <source>Verify it again.</source>
        <translation>Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The ledger does not match its log: {problems}.</source>
        <translation>Le registre ne correspond pas à son journal&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>Nothing was changed by this check.</source>
        <translation>Ce contrôle n’a rien modifié.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; do not sync into it.</source>
        <translation>Gardez le fichier tel quel et comparez-le avec une sauvegarde&#xa0;; ne synchronisez plus dedans.</translation>
    </message>
    <message>
        <source>The log holds, but decisions are not what their messages say: {problems}.</source>
        <translation>Le journal est exact, mais des décisions ne sont pas ce que disent leurs messages&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>If Precedent was updated since they were read, read all messages again (precedentctl recognize) and repeat the check. Else keep the file as it is and compare it with a backup.</source>
        <translation>Si Precedent a été mis à jour depuis leur lecture, relisez tous les messages (precedentctl recognize) et refaites le contrôle. Sinon, gardez le fichier tel quel et comparez-le avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The keychain holds no token for this workspace.</source>
        <translation>Le trousseau ne contient pas de jeton pour cet espace de travail.</translation>
    </message>
    <message>
        <source>Store one with: precedentctl token set --token-stdin</source>
        <translation>Stockez-en un avec&#xa0;: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>The keychain is locked, or nobody answered its question.</source>
        <translation>Le trousseau est verrouillé, ou personne n’a répondu à sa question.</translation>
    </message>
    <message>
        <source>Nothing was changed; a token stored there is still there.</source>
        <translation>Rien n’a été modifié&#xa0;; un jeton qui y était stocké s’y trouve toujours.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the token by --token-stdin.</source>
        <translation>Déverrouillez-le et réessayez, ou indiquez le jeton par --token-stdin.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was stored anywhere.</source>
        <translation>Rien n’a été stocké nulle part.</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or in PRECEDENT_SLACK_TOKEN.</source>
        <translation>Indiquez le jeton par --token-stdin ou dans PRECEDENT_SLACK_TOKEN.</translation>
    </message>
    <message>
        <source>There is no Slack token.</source>
        <translation>Il n’y a pas de jeton Slack.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Give one by --token-stdin or in PRECEDENT_SLACK_TOKEN, or store one with: precedentctl token set --token-stdin</source>
        <translation>Indiquez-en un par --token-stdin ou dans PRECEDENT_SLACK_TOKEN, ou stockez-en un avec&#xa0;: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>This is not a token that can read channels.</source>
        <translation>Ce n’est pas un jeton qui permet de lire des canaux.</translation>
    </message>
    <message>
        <source>It was neither stored nor sent.</source>
        <translation>Il n’a été ni stocké ni envoyé.</translation>
    </message>
    <message>
        <source>Use the app&apos;s bot token (xoxb-) or user token (xoxp-).</source>
        <translation>Utilisez le jeton de bot (xoxb-) ou le jeton d’utilisateur (xoxp-) de l’application.</translation>
    </message>
    <message>
        <source>The token belongs to the workspace {found}, not to {team}.</source>
        <translation>Le jeton appartient à l’espace de travail {found} et non à {team}.</translation>
    </message>
    <message>
        <source>Use that workspace&apos;s token. A further workspace is added with --team and its token, or in the window under Connect or import.</source>
        <translation>Utilisez le jeton de cet espace de travail. Un espace de travail supplémentaire s’ajoute avec --team et son jeton, ou dans la fenêtre sous Connecter ou importer.</translation>
    </message>
    <message>
        <source>Progress is saved.</source>
        <translation>L’avancement est enregistré.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy settings, then try again.</source>
        <translation>Vérifiez la connexion réseau et les réglages du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to Slack broke.</source>
        <translation>La connexion à Slack a été coupée.</translation>
    </message>
    <message>
        <source>Slack did not answer in time.</source>
        <translation>Slack n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No secure connection to Slack came about.</source>
        <translation>Aucune connexion sécurisée à Slack n’a pu être établie.</translation>
    </message>
    <message>
        <source>The token was not sent. Progress is saved.</source>
        <translation>Le jeton n’a pas été envoyé. L’avancement est enregistré.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a proxy or firewall stands in between that speaks an old TLS or none: ask who runs the network.</source>
        <translation>Réessayez. Si cela persiste, un proxy ou un pare-feu intermédiaire utilise un TLS ancien ou n’en utilise aucun&#xa0;: demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The connection does not prove that it leads to Slack (certificate refused).</source>
        <translation>La connexion ne prouve pas qu’elle mène à Slack (certificat rejeté).</translation>
    </message>
    <message>
        <source>The token was not sent.</source>
        <translation>Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page. If your company inspects traffic, install its certificate in the system.</source>
        <translation>Connectez-vous au réseau s’il a une page de connexion. Si votre entreprise inspecte le trafic, installez son certificat dans le système.</translation>
    </message>
    <message>
        <source>The proxy refused the connection (status {status}).</source>
        <translation>Le proxy a rejeté la connexion (code {status}).</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and login in https_proxy.</source>
        <translation>Vérifiez l’adresse et l’identifiant du proxy dans https_proxy.</translation>
    </message>
    <message>
        <source>Something other than Slack answered.</source>
        <translation>Autre chose que Slack a répondu.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept.</source>
        <translation>Rien de cette réponse n’a été conservé.</translation>
    </message>
    <message>
        <source>A login page of the network or a proxy may stand in between: open a web page, sign in, and try again.</source>
        <translation>Une page de connexion du réseau ou un proxy s’interpose peut-être&#xa0;: ouvrez une page web, connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>The answer led to another address, which we do not follow.</source>
        <translation>La réponse menait à une autre adresse, que le programme ne suit pas.</translation>
    </message>
    <message>
        <source>The token was sent to Slack&apos;s address only.</source>
        <translation>Le jeton n’a été envoyé qu’à l’adresse de Slack.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page, then try again.</source>
        <translation>Connectez-vous au réseau s’il a une page de connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>An answer was larger than any that Slack gives.</source>
        <translation>Une réponse était plus longue que toutes celles que donne Slack.</translation>
    </message>
    <message>
        <source>Check what stands between this computer and Slack, then try again.</source>
        <translation>Vérifiez ce qui se trouve entre cet ordinateur et Slack, puis réessayez.</translation>
    </message>
    <message>
        <source>An answer of Slack&apos;s was cut short or misshapen.</source>
        <translation>Une réponse de Slack était tronquée ou mal formée.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept; earlier progress is saved.</source>
        <translation>Rien de cette réponse n’a été conservé&#xa0;; l’avancement antérieur est enregistré.</translation>
    </message>
    <message>
        <source>An answer was built to exhaust this program.</source>
        <translation>Une réponse était faite pour saturer ce programme.</translation>
    </message>
    <message>
        <source>Slack offered the same page again and again.</source>
        <translation>Slack a proposé la même page encore et encore.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Slack had a temporary problem that did not pass.</source>
        <translation>Slack avait un problème temporaire qui n’a pas disparu.</translation>
    </message>
    <message>
        <source>Try again later; slack-status.com tells how Slack is.</source>
        <translation>Réessayez plus tard&#xa0;; slack-status.com indique l’état de Slack.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêté comme demandé.</translation>
    </message>
    <message>
        <source>Run it again to continue where it stopped.</source>
        <translation>Relancez l’exécution pour reprendre là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Sync again to continue where it stopped.</source>
        <translation>Synchronisez à nouveau pour reprendre là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>The time for this run is used up.</source>
        <translation>Le temps prévu pour cette exécution est écoulé.</translation>
    </message>
    <message>
        <source>Some channels could not be read: {channels}.</source>
        <translation>Certains canaux n’ont pas pu être lus&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>The other channels are up to date.</source>
        <translation>Les autres canaux sont à jour.</translation>
    </message>
    <message>
        <source>The reason stands with each channel.</source>
        <translation>La cause est indiquée pour chaque canal.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only for you.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: le dossier est en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>No file was made or changed.</source>
        <translation>Aucun fichier n’a été créé ni modifié.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Le dossier de ce fichier n’existe pas&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Créez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there and export again, or choose another name.</source>
        <translation>Fermez-le dans cet autre programme et exportez à nouveau, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>No unfinished file was left behind.</source>
        <translation>Aucun fichier inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another place.</source>
        <translation>Vérifiez que son disque est connecté, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of this export.</source>
        <translation>Le journal du registre ne fait pas état de cet export.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportez à nouveau.</translation>
    </message>
    <message>
        <source>This was a selection of so many rows that the log does not name them.</source>
        <translation>C’était une sélection de tant de lignes que le journal ne les nomme pas.</translation>
    </message>
    <message>
        <source>Select the rows and export again.</source>
        <translation>Sélectionnez les lignes et exportez à nouveau.</translation>
    </message>
    <message>
        <source>{path} is no file, and a workbook cannot be written to anything else.</source>
        <translation>{path} n’est pas un fichier, et un classeur ne peut être écrit dans rien d’autre.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be written.</source>
        <translation>Le manifeste n’a pas pu être écrit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The exported file itself is whole and in its place.</source>
        <translation>Le fichier exporté lui-même est complet et à sa place.</translation>
    </message>
    <message>
        <source>Check the disk and export again.</source>
        <translation>Contrôlez le disque et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The manifest {path} cannot be read.</source>
        <translation>Le manifeste est illisible&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Check the path: it ends in .manifest.json.</source>
        <translation>Vérifiez le chemin&#xa0;: il se termine par .manifest.json.</translation>
    </message>
    <message>
        <source>{path} is not a manifest of an export, or it is damaged.</source>
        <translation>{path} n’est pas le manifeste d’un export, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Use the file that was written beside the export.</source>
        <translation>Utilisez le fichier qui a été écrit à côté de l’export.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} est illisible.</translation>
    </message>
    <message>
        <source>File changed: {files} is not what was exported.</source>
        <translation>Fichier modifié&#xa0;: {files} n’est pas ce qui a été exporté.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export it again.</source>
        <translation>Ne vous fiez pas au fichier&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>File missing: {files} is not beside its manifest.</source>
        <translation>Fichier absent&#xa0;: {files} n’est pas à côté de son manifeste.</translation>
    </message>
    <message>
        <source>Put the file back beside the manifest, under its own name.</source>
        <translation>Remettez le fichier à côté du manifeste, sous son propre nom.</translation>
    </message>
    <message>
        <source>Data changed since: the file is as it was exported, but the same filter gives other rows today.</source>
        <translation>Données modifiées depuis&#xa0;: le fichier est tel qu’il a été exporté, mais le même filtre donne aujourd’hui d’autres lignes.</translation>
    </message>
    <message>
        <source>Later syncs and corrections do that. Export again to have what stands today.</source>
        <translation>Les synchronisations et les corrections ultérieures ont cet effet. Exportez à nouveau pour obtenir l’état d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not begin with what this export saw of it: entries were removed or changed since.</source>
        <translation>Le journal du registre ne commence pas par ce que cet export en a vu&#xa0;: des entrées ont été supprimées ou modifiées depuis.</translation>
    </message>
    <message>
        <source>Keep the ledger as it is and compare it with a backup; do not sync into it.</source>
        <translation>Gardez le registre tel quel et comparez-le avec une sauvegarde&#xa0;; ne synchronisez plus dedans.</translation>
    </message>
    <message>
        <source>{path} tells of an export from another ledger.</source>
        <translation>L’export décrit par {path} provient d’un autre registre.</translation>
    </message>
    <message>
        <source>Name the ledger that it was exported from with --ledger.</source>
        <translation>Indiquez avec --ledger le registre d’où il a été exporté.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as Precedent writes it.</source>
        <translation>La ligne {line} de {path} n’est pas telle que Precedent l’écrit.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export again.</source>
        <translation>Ne vous fiez pas au fichier&#xa0;; exportez à nouveau.</translation>
    </message>
    <message>
        <source>The manifest {path} was altered: it tells of another file, or of other counts or totals, than the file itself and the ledger&apos;s log.</source>
        <translation>Le manifeste {path} a été altéré&#xa0;: il décrit un autre fichier, d’autres nombres ou d’autres totaux que le fichier lui-même et le journal du registre.</translation>
    </message>
    <message>
        <source>Do not rely on the file or its manifest; export again.</source>
        <translation>Ne vous fiez ni au fichier ni à son manifeste&#xa0;; exportez à nouveau.</translation>
    </message>
    <message>
        <source>The newest checkpoint of the ledger&apos;s log does not cover these records, and none could be made.</source>
        <translation>Le point de contrôle le plus récent du journal du registre ne couvre pas ces fiches, et aucun n’a pu être créé.</translation>
    </message>
    <message>
        <source>Make the ledger writable, or copy it with its key to another folder, and try again.</source>
        <translation>Autorisez l’écriture du registre, ou copiez-le avec sa clé dans un autre dossier, et réessayez.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; is named twice.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Indiquez-la une seule fois.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Widen the filter, or leave out --fail-if-empty.</source>
        <translation>Élargissez le filtre, ou omettez --fail-if-empty.</translation>
    </message>
    <message>
        <source>Nobody and no customer here is called &quot;{person}&quot;.</source>
        <translation>Aucune personne et aucun client ne s’appelle ici «&#xa0;{person}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Give the whole name as it is shown, or the person&apos;s Slack id.</source>
        <translation>Indiquez le nom complet tel qu’il est affiché, ou l’identifiant Slack de la personne.</translation>
    </message>
    <message>
        <source>&quot;{person}&quot; can be several: {ids}.</source>
        <translation>«&#xa0;{person}&#xa0;» peut désigner plusieurs personnes ou clients&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Give the Slack id, or say whether a person or a customer is meant.</source>
        <translation>Indiquez l’identifiant Slack, ou précisez s’il s’agit d’une personne ou d’un client.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay.</source>
        <translation>Le fondement nomme qui doit être effacé, et ce nom resterait.</translation>
    </message>
    <message>
        <source>Write the reason without a name, for example the number of the request.</source>
        <translation>Écrivez la raison sans nom, par exemple avec le numéro de la demande.</translation>
    </message>
    <message>
        <source>The basis is empty or longer than {limit} characters.</source>
        <translation>Le fondement est vide ou dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Write in a few words why this is erased.</source>
        <translation>Écrivez en quelques mots pourquoi c’est effacé.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>Ce qui est effacé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Look at what would go with --dry-run; then say --yes.</source>
        <translation>Regardez avec --dry-run ce qui disparaîtrait, puis ajoutez --yes.</translation>
    </message>
    <message>
        <source>No rule says how long what people wrote is kept.</source>
        <translation>Aucune règle n’indique combien de temps ce que les personnes ont écrit est conservé.</translation>
    </message>
    <message>
        <source>Set one with precedentctl retention set and a number of months.</source>
        <translation>Définissez-en une avec precedentctl retention set et un nombre de mois.</translation>
    </message>
    <message>
        <source>{value} is no number of months from 0 to 1200.</source>
        <translation>{value} n’est pas un nombre de mois de 0 à 1200.</translation>
    </message>
    <message>
        <source>Give a whole number, for example 24; 0 keeps everything.</source>
        <translation>Indiquez un nombre entier, par exemple 24&#xa0;; 0 conserve tout.</translation>
    </message>
    <message>
        <source>What is to be erased is not said.</source>
        <translation>Ce qui doit être effacé n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Say either --before with a day, or --due for what the ledger&apos;s rule says.</source>
        <translation>Indiquez soit --before avec un jour, soit --due pour ce que dit la règle du registre.</translation>
    </message>
    <message>
        <source>Compacting the ledger needs {limit} of free disk, and there is less.</source>
        <translation>Le compactage du registre demande {limit} d’espace disque libre, et il y en a moins.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>Make room, then run the same erasure again.</source>
        <translation>Libérez de la place, puis exécutez à nouveau le même effacement.</translation>
    </message>
    <message>
        <source>No hold number {value} is in force.</source>
        <translation>Aucun gel n°&#xa0;{value} n’est en vigueur.</translation>
    </message>
    <message>
        <source>precedentctl hold list shows the holds.</source>
        <translation>precedentctl hold list affiche les gels.</translation>
    </message>
    <message>
        <source>A hold needs a record or a filter, and a reason.</source>
        <translation>Un gel demande une fiche ou un filtre, et un motif.</translation>
    </message>
    <message>
        <source>Write for example customer:&quot;Acme&quot; and why it is kept.</source>
        <translation>Écrivez par exemple customer:&quot;Acme&quot; et pourquoi c’est conservé.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The ledger is as it was.</source>
        <translation>Le registre est tel qu’il était.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Indiquez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is no whole backup of a ledger: its log does not hold.</source>
        <translation>{path} n’est pas une sauvegarde complète d’un registre&#xa0;: son journal n’est pas exact.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{path} could not be put in its place.</source>
        <translation>{path} n’a pas pu être mis à sa place.</translation>
    </message>
    <message>
        <source>No file was deleted.</source>
        <translation>Aucun fichier n’a été supprimé.</translation>
    </message>
    <message>
        <source>Look at the files beside the ledger: the one whose name has &quot;before-restore&quot; is what was there before.</source>
        <translation>Regardez les fichiers à côté du registre&#xa0;: celui dont le nom contient «&#xa0;before-restore&#xa0;» est ce qui s’y trouvait avant.</translation>
    </message>
    <message>
        <source>Another program has the ledger open: {path}</source>
        <translation>Un autre programme a ouvert le registre&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Close Precedent and what else reads the ledger, then try again.</source>
        <translation>Fermez Precedent et tout ce qui lit le registre, puis réessayez.</translation>
    </message>
    <message>
        <source>Slack does not accept the token.</source>
        <translation>Slack n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>Everything read so far is kept.</source>
        <translation>Tout ce qui a été lu jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s OAuth &amp; Permissions page and set it again. If your workspace allows only certain networks, connect through one of them.</source>
        <translation>Copiez le jeton entier depuis la page OAuth &amp; Permissions de l’application et enregistrez-le à nouveau. Si votre espace de travail n’autorise que certains réseaux, connectez-vous par l’un d’eux.</translation>
    </message>
    <message>
        <source>The app was removed from Slack, or its user or workspace was deactivated.</source>
        <translation>L’application a été retirée de Slack, ou son utilisateur ou son espace de travail a été désactivé.</translation>
    </message>
    <message>
        <source>Install the app again and set the new token.</source>
        <translation>Installez à nouveau l’application et enregistrez le nouveau jeton.</translation>
    </message>
    <message>
        <source>The Slack token has expired.</source>
        <translation>Le jeton Slack a expiré.</translation>
    </message>
    <message>
        <source>Create the app again without token rotation and set its token.</source>
        <translation>Créez à nouveau l’application sans rotation des jetons et enregistrez son jeton.</translation>
    </message>
    <message>
        <source>The app lacks the permission {needed}.</source>
        <translation>Il manque à l’application l’autorisation {needed}.</translation>
    </message>
    <message>
        <source>Add {needed} under OAuth &amp; Permissions and reinstall the app; the token usually stays the same.</source>
        <translation>Ajoutez l’autorisation {needed} sous OAuth &amp; Permissions et réinstallez l’application&#xa0;; le jeton reste en général le même.</translation>
    </message>
    <message>
        <source>Slack says that this is the wrong kind of token.</source>
        <translation>Slack indique que ce jeton est d’un type inadapté.</translation>
    </message>
    <message>
        <source>The account behind the token has no two-factor login.</source>
        <translation>Le compte associé au jeton n’a pas d’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Set up two-factor login for that account in Slack, then try again.</source>
        <translation>Configurez l’authentification à deux facteurs de ce compte dans Slack, puis réessayez.</translation>
    </message>
    <message>
        <source>Administrators of the workspace revoked its encryption key.</source>
        <translation>Les administrateurs de l’espace de travail ont révoqué sa clé de chiffrement.</translation>
    </message>
    <message>
        <source>Everything read so far is kept; newer messages cannot be read.</source>
        <translation>Tout ce qui a été lu jusqu’ici est conservé&#xa0;; les messages plus récents ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Try again after the key was restored.</source>
        <translation>Réessayez une fois la clé rétablie.</translation>
    </message>
    <message>
        <source>The app is not approved for this workspace.</source>
        <translation>L’application n’est pas approuvée pour cet espace de travail.</translation>
    </message>
    <message>
        <source>Ask your Slack administrator to approve the app.</source>
        <translation>Demandez à votre administrateur Slack d’approuver l’application.</translation>
    </message>
    <message>
        <source>Slack denies access to {channel}.</source>
        <translation>Slack n’autorise pas l’accès à {channel}.</translation>
    </message>
    <message>
        <source>Ask a workspace administrator for access.</source>
        <translation>Demandez l’accès à un administrateur de l’espace de travail.</translation>
    </message>
    <message>
        <source>Slack does not show {channel} to the app: it was deleted, made private, or the app was not invited.</source>
        <translation>Slack ne montre pas {channel} à l’application&#xa0;: suppression, passage en privé, ou application non invitée.</translation>
    </message>
    <message>
        <source>What was read of it is kept.</source>
        <translation>Ce qui en a été lu est conservé.</translation>
    </message>
    <message>
        <source>Type /invite @ and the app&apos;s name in the channel, or choose the channel again.</source>
        <translation>Saisissez /invite @ et le nom de l’application dans le canal, ou choisissez à nouveau le canal.</translation>
    </message>
    <message>
        <source>The app is not in {channel}.</source>
        <translation>L’application n’est pas dans {channel}.</translation>
    </message>
    <message>
        <source>In Slack, type /invite @ and the app&apos;s name in the channel, then try again.</source>
        <translation>Dans Slack, saisissez /invite @ et le nom de l’application dans le canal, puis réessayez.</translation>
    </message>
    <message>
        <source>{channel} belongs to a Salesforce record and is not open to the app.</source>
        <translation>{channel} appartient à un enregistrement Salesforce et n’est pas accessible à l’application.</translation>
    </message>
    <message>
        <source>Stop following it, or ask your Slack administrator.</source>
        <translation>Cessez de le suivre, ou adressez-vous à votre administrateur Slack.</translation>
    </message>
    <message>
        <source>{channel} is archived.</source>
        <translation>{channel} est archivé.</translation>
    </message>
    <message>
        <source>Its history stays readable; nothing new will appear.</source>
        <translation>Son historique reste lisible&#xa0;; rien de nouveau n’y apparaîtra.</translation>
    </message>
    <message>
        <source>The thread is no longer in Slack.</source>
        <translation>Le fil n’est plus dans Slack.</translation>
    </message>
    <message>
        <source>The copy in the ledger is kept.</source>
        <translation>La copie du registre est conservée.</translation>
    </message>
    <message>
        <source>Slack does not show the member {user}.</source>
        <translation>Slack ne montre pas le membre {user}.</translation>
    </message>
    <message>
        <source>Their messages are kept under that id.</source>
        <translation>Ses messages sont conservés sous cet identifiant.</translation>
    </message>
    <message>
        <source>There is no app-level token in the keychain.</source>
        <translation>Il n’y a pas de jeton d’application dans le trousseau.</translation>
    </message>
    <message>
        <source>Syncs read everything as before.</source>
        <translation>Les synchronisations lisent tout comme avant.</translation>
    </message>
    <message>
        <source>Paste it under Sync, Live updates.</source>
        <translation>Collez-le sous Synchronisation, Mises à jour en direct.</translation>
    </message>
    <message>
        <source>Live updates need an app-level token.</source>
        <translation>Les mises à jour en direct demandent un jeton d’application.</translation>
    </message>
    <message>
        <source>It begins with xapp- and stands under Basic Information of the app.</source>
        <translation>Il commence par xapp- et se trouve sous Basic Information de l’application.</translation>
    </message>
    <message>
        <source>Slack does not accept the app-level token.</source>
        <translation>Slack n’accepte pas le jeton d’application.</translation>
    </message>
    <message>
        <source>Copy it again from Basic Information of the app, or generate a new one.</source>
        <translation>Copiez-le à nouveau depuis Basic Information de l’application, ou générez-en un nouveau.</translation>
    </message>
    <message>
        <source>The app-level token lacks the permission connections:write.</source>
        <translation>Il manque au jeton d’application l’autorisation connections:write.</translation>
    </message>
    <message>
        <source>Generate a token with it under Basic Information of the app.</source>
        <translation>Générez un jeton qui la possède sous Basic Information de l’application.</translation>
    </message>
    <message>
        <source>Socket Mode was turned off for the app.</source>
        <translation>Socket Mode a été désactivé pour l’application.</translation>
    </message>
    <message>
        <source>Turn it on in the app&apos;s settings, then turn on live updates again.</source>
        <translation>Activez-le dans les réglages de l’application, puis activez à nouveau les mises à jour en direct.</translation>
    </message>
    <message>
        <source>Slack named a server for live updates that is not Slack&apos;s.</source>
        <translation>Slack a désigné pour les mises à jour en direct un serveur qui n’est pas le sien.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the proxy and the network, then turn on live updates again.</source>
        <translation>Vérifiez le proxy et le réseau, puis activez à nouveau les mises à jour en direct.</translation>
    </message>
    <message>
        <source>Something came from Slack that is no event.</source>
        <translation>Slack a envoyé quelque chose qui n’est pas un événement.</translation>
    </message>
    <message>
        <source>It was passed over; the next sync reads what it may have been about.</source>
        <translation>Cet envoi a été laissé de côté&#xa0;; la prochaine synchronisation lit ce qu’il concernait peut-être.</translation>
    </message>
    <message>
        <source>Slack asked to slow down for {seconds} seconds.</source>
        <translation>Slack a demandé de ralentir pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>Run the sync again later; it continues where it stopped.</source>
        <translation>Relancez la synchronisation plus tard&#xa0;; elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Slack no longer knows the page it offered.</source>
        <translation>Slack ne connaît plus la page qu’il avait proposée.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Relancez la synchronisation.</translation>
    </message>
    <message>
        <source>The workspace is moving to an Enterprise organisation.</source>
        <translation>L’espace de travail est en cours de migration vers une organisation Enterprise.</translation>
    </message>
    <message>
        <source>Try again in some hours; the token may have to be set again afterwards.</source>
        <translation>Réessayez dans quelques heures&#xa0;; il faudra peut-être enregistrer à nouveau le jeton ensuite.</translation>
    </message>
    <message>
        <source>Slack does not allow access from this network.</source>
        <translation>Slack n’autorise pas l’accès depuis ce réseau.</translation>
    </message>
    <message>
        <source>Try from the company&apos;s network or VPN.</source>
        <translation>Essayez depuis le réseau ou le VPN de l’entreprise.</translation>
    </message>
    <message>
        <source>Slack refused a call of ours ({slack_error}).</source>
        <translation>Slack a rejeté un appel du programme ({slack_error}).</translation>
    </message>
    <message>
        <source>Slack answered with an error that is new to us: {slack_error}.</source>
        <translation>Slack a répondu par une erreur que le programme ne connaît pas&#xa0;: {slack_error}.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look the error up in Slack&apos;s documentation.</source>
        <translation>Réessayez&#xa0;; si cela persiste, cherchez l’erreur dans la documentation de Slack.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no key of the filter.</source>
        <translation>«&#xa0;{word}&#xa0;», à la position {position}, n’est pas une clé du filtre.</translation>
    </message>
    <message>
        <source>The nearest one is {nearest}.</source>
        <translation>La plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no value of {key}.</source>
        <translation>«&#xa0;{word}&#xa0;», à la position {position}, n’est pas une valeur de {key}.</translation>
    </message>
    <message>
        <source>{key} at position {position} has no value.</source>
        <translation>{key}, à la position {position}, n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Write a value after the colon, or take the key out.</source>
        <translation>Écrivez une valeur après les deux-points, ou retirez la clé.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no date.</source>
        <translation>«&#xa0;{word}&#xa0;», à la position {position}, n’est pas une date.</translation>
    </message>
    <message>
        <source>Write for example 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 or last-month.</source>
        <translation>Écrivez par exemple 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 ou last-month.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no amount.</source>
        <translation>«&#xa0;{word}&#xa0;», à la position {position}, n’est pas un montant.</translation>
    </message>
    <message>
        <source>Write for example 50, 12.50, 50..500, 50.. or &gt;=50.</source>
        <translation>Écrivez par exemple 50, 12.50, 50..500, 50.. ou &gt;=50.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no duration.</source>
        <translation>«&#xa0;{word}&#xa0;», à la position {position}, n’est pas une durée.</translation>
    </message>
    <message>
        <source>Write for example 30m, 4h, 2d, 30m..4h or &gt;2d.</source>
        <translation>Écrivez par exemple 30m, 4h, 2d, 30m..4h ou &gt;2d.</translation>
    </message>
    <message>
        <source>The quotation mark at position {position} is not closed.</source>
        <translation>Le guillemet à la position {position} n’est pas fermé.</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>Fermez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>A blank is missing after the quotation mark at position {position}.</source>
        <translation>Il manque une espace après le guillemet à la position {position}.</translation>
    </message>
    <message>
        <source>Put a blank before &quot;{word}&quot;.</source>
        <translation>Mettez une espace avant «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters.</source>
        <translation>Le filtre dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{zone}&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;».</translation>
    </message>
    <message>
        <source>Write an IANA name, for example Europe/Oslo.</source>
        <translation>Écrivez un nom IANA, par exemple Europe/Oslo.</translation>
    </message>
    <message>
        <source>No channel is followed yet.</source>
        <translation>Aucun canal n’est suivi pour l’instant.</translation>
    </message>
    <message>
        <source>This ledger has several workspaces, and {channel} can be in any of them.</source>
        <translation>Ce registre contient plusieurs espaces de travail, et {channel} peut se trouver dans n’importe lequel.</translation>
    </message>
    <message>
        <source>Name its workspace with --team.</source>
        <translation>Indiquez son espace de travail avec --team.</translation>
    </message>
    <message>
        <source>A path has a character that {target} cannot be given: {path}</source>
        <translation>Un chemin contient un caractère que {target} ne peut pas recevoir&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été affiché.</translation>
    </message>
    <message>
        <source>Move the program or the ledger to a path without it.</source>
        <translation>Déplacez le programme ou le registre vers un chemin qui ne le contient pas.</translation>
    </message>
    <message>
        <source>There is no channel {channel} here.</source>
        <translation>{channel} n’existe pas ici.</translation>
    </message>
    <message>
        <source>The channels command lists what the app can see; private channels must invite the app first.</source>
        <translation>La commande channels liste ce que l’application peut voir&#xa0;; les canaux privés doivent d’abord inviter l’application.</translation>
    </message>
    <message>
        <source>{channel} seems to go on in Slack under another id, {to} instead of {from}: it has the name and the newest messages of the one you follow.</source>
        <translation>{channel} semble continuer dans Slack sous un autre identifiant, {to} au lieu de {from}&#xa0;: ce canal a le nom et les messages les plus récents de celui que vous suivez.</translation>
    </message>
    <message>
        <source>What was read is kept; nothing is read from the new one until you say what it is.</source>
        <translation>Ce qui a été lu est conservé&#xa0;; rien n’est lu du nouveau canal tant que vous n’avez pas dit ce qu’il est.</translation>
    </message>
    <message>
        <source>If it is the same: precedentctl channel set {to} --same-as {from}. If not: precedentctl channel set {from} --unfollow.</source>
        <translation>Si c’est le même&#xa0;: precedentctl channel set {to} --same-as {from}. Sinon&#xa0;: precedentctl channel set {from} --unfollow.</translation>
    </message>
    <message>
        <source>The ledger has a channel {channel} of its own already.</source>
        <translation>Le registre contient déjà {channel} comme canal distinct.</translation>
    </message>
    <message>
        <source>Two channels with messages stay two.</source>
        <translation>Deux canaux qui ont des messages restent deux.</translation>
    </message>
    <message>
        <source>This field follows from others and cannot be set.</source>
        <translation>Ce champ découle d’autres champs et ne peut pas être défini.</translation>
    </message>
    <message>
        <source>Correct what it follows from.</source>
        <translation>Corrigez ce dont il découle.</translation>
    </message>
    <message>
        <source>This is no amount that can be read in one way only.</source>
        <translation>Ce montant ne peut pas être lu d’une seule façon.</translation>
    </message>
    <message>
        <source>Write the figure with a point before the cents, for example 1250.00, and choose a currency.</source>
        <translation>Écrivez le nombre avec un point avant les centimes, par exemple 1250.00, et choisissez une devise.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-30T09:51:00Z.</source>
        <translation>Écrivez par exemple 2026-10-30T09:51:00Z.</translation>
    </message>
    <message>
        <source>This is no value of the field.</source>
        <translation>Ce n’est pas une valeur du champ.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;{view}&quot;.</source>
        <translation>Il n’y a pas de vue enregistrée «&#xa0;{view}&#xa0;».</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;.</source>
        <translation>La plus proche est «&#xa0;{nearest}&#xa0;».</translation>
    </message>
    <message>
        <source>The ledger knows nobody by the name or id &quot;{person}&quot;.</source>
        <translation>Le registre ne connaît personne sous le nom ou l’identifiant «&#xa0;{person}&#xa0;».</translation>
    </message>
    <message>
        <source>The people command lists everybody.</source>
        <translation>La commande people liste tout le monde.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{person}&quot;: {ids}.</source>
        <translation>Plusieurs personnes s’appellent «&#xa0;{person}&#xa0;»&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Name the id.</source>
        <translation>Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>Another limit of the same holder, type and currency holds on some of these days ({first_day} to {last_day}).</source>
        <translation>Un autre plafond du même titulaire, du même type et de la même devise s’applique certains de ces jours (de {first_day} à {last_day}).</translation>
    </message>
    <message>
        <source>End that one first, or choose days outside it.</source>
        <translation>Mettez d’abord fin à celui-ci, ou choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>The last day of a limit is before its first.</source>
        <translation>Le dernier jour d’un plafond précède son premier jour.</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>Échangez les deux jours.</translation>
    </message>
    <message>
        <source>There is a limit of the same holder, type, currency and first day.</source>
        <translation>Il existe un plafond du même titulaire, du même type, de la même devise et du même premier jour.</translation>
    </message>
    <message>
        <source>Change that one instead.</source>
        <translation>Modifiez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>&quot;{day}&quot; is no day.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-31.</source>
        <translation>Écrivez par exemple 2026-10-31.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>Un plafond ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Un plafond de 0 signifie que rien ne peut être décidé.</translation>
    </message>
    <message>
        <source>&quot;{amount}&quot; is no amount of a limit.</source>
        <translation>«&#xa0;{amount}&#xa0;» n’est pas un montant de plafond.</translation>
    </message>
    <message>
        <source>Write for example 250.00, or the word unlimited.</source>
        <translation>Écrivez par exemple 250.00, ou le mot unlimited.</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is no currency.</source>
        <translation>«&#xa0;{currency}&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>Write for example USD or EUR.</source>
        <translation>Écrivez par exemple USD ou EUR.</translation>
    </message>
    <message>
        <source>&quot;{holder}&quot; is nobody whom the ledger knows, and no team.</source>
        <translation>«&#xa0;{holder}&#xa0;» n’est ni une personne connue du registre, ni une équipe.</translation>
    </message>
    <message>
        <source>Write an id or a name from the people command, a team, approvers or agents.</source>
        <translation>Écrivez un identifiant ou un nom donné par la commande people, une équipe, approvers ou agents.</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;.</source>
        <translation>Il n’y a pas de règle «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <source>{rule} cannot be &quot;{value}&quot;.</source>
        <translation>{rule} ne peut pas valoir «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {most}.</source>
        <translation>C’est un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>La journée de travail finirait avant de commencer.</translation>
    </message>
    <message>
        <source>Set the other hour first.</source>
        <translation>Définissez d’abord l’autre heure.</translation>
    </message>
    <message>
        <source>There is no limit number {number}.</source>
        <translation>Il n’y a pas de plafond de numéro {number}.</translation>
    </message>
    <message>
        <source>precedentctl limits list shows the numbers.</source>
        <translation>precedentctl limits list affiche les numéros.</translation>
    </message>
    <message>
        <source>The token is never sent to {host}.</source>
        <translation>Le jeton n’est jamais envoyé à {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Allowed are https on slack.com and slack-gov.com, and http on this computer.</source>
        <translation>Sont autorisés https sur slack.com et slack-gov.com, et http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été indiquée.</translation>
    </message>
    <message>
        <source>precedentctl --help lists the commands.</source>
        <translation>precedentctl --help liste les commandes.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl --help lists all.</source>
        <translation>La plus proche est «&#xa0;{nearest}&#xa0;»&#xa0;; precedentctl --help les liste toutes.</translation>
    </message>
    <message>
        <source>&quot;{command}&quot; is only the beginning of a command.</source>
        <translation>«&#xa0;{command}&#xa0;» n’est que le début d’une commande.</translation>
    </message>
    <message>
        <source>Commands that begin so: {commands}.</source>
        <translation>Commandes qui commencent ainsi&#xa0;: {commands}.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>precedentctl {command} --help lists the options.</source>
        <translation>precedentctl {command} --help liste les options.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value of {option}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de {option}.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>{option} is missing.</source>
        <translation>Il manque {option}.</translation>
    </message>
    <message>
        <source>precedentctl {command} --help shows how it is used.</source>
        <translation>precedentctl {command} --help montre comment l’utiliser.</translation>
    </message>
    <message>
        <source>Something is missing after {command}: {arguments}.</source>
        <translation>Il manque quelque chose après {command}&#xa0;: {arguments}.</translation>
    </message>
    <message>
        <source>{command} does not take that many arguments.</source>
        <translation>{command} n’accepte pas autant d’arguments.</translation>
    </message>
    <message>
        <source>Put names with blanks in quotation marks; tokens are never arguments.</source>
        <translation>Mettez entre guillemets les noms qui contiennent des espaces&#xa0;; les jetons ne sont jamais des arguments.</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together.</source>
        <translation>{first} et {second} sont incompatibles.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omettez l’une des deux.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no column of the file of payouts.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une colonne du fichier des versements.</translation>
    </message>
    <message>
        <source>It can be: {expected}.</source>
        <translation>Valeurs possibles&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>It is not known which column of the file of payouts holds the {field}.</source>
        <translation>On ne sait pas quelle colonne du fichier des versements contient {field}.</translation>
    </message>
    <message>
        <source>Choose it in the window, or name it to precedentctl with --map {field}=COLUMN.</source>
        <translation>Choisissez-la dans la fenêtre, ou indiquez-la à precedentctl avec --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>The dates of the file of payouts could be day/month or month/day: {value}.</source>
        <translation>Les dates du fichier des versements peuvent être jour/mois ou mois/jour&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Choose the order under Dates, or say it to precedentctl with --date-order dmy, mdy or ymd.</source>
        <translation>Choisissez l’ordre sous Dates, ou indiquez-le à precedentctl avec --date-order dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source>The amounts of the file of payouts could have thousands or decimals: {value}.</source>
        <translation>Les montants du fichier des versements peuvent avoir des milliers ou des décimales&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Choose the decimal mark under Amounts, or say it to precedentctl with --decimal , or --decimal followed by a point.</source>
        <translation>Choisissez le séparateur décimal sous Montants, ou indiquez-le à precedentctl avec --decimal , ou --decimal suivi d’un point.</translation>
    </message>
    <message>
        <source>The file of payouts has amounts above and below zero, and does not say which of them are payouts.</source>
        <translation>Le fichier des versements contient des montants supérieurs et inférieurs à zéro et n’indique pas lesquels sont des versements.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --payouts positive, negative or both.</source>
        <translation>Choisissez-le dans la fenêtre, ou indiquez-le à precedentctl avec --payouts positive, negative ou both.</translation>
    </message>
    <message>
        <source>The file of payouts does not say the currency of every amount.</source>
        <translation>Le fichier des versements n’indique pas la devise de tous les montants.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --default-currency USD.</source>
        <translation>Choisissez-la dans la fenêtre, ou indiquez-la à precedentctl avec --default-currency USD.</translation>
    </message>
    <message>
        <source>Reading the CSV file was stopped.</source>
        <translation>La lecture du fichier CSV a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was written or changed.</source>
        <translation>Rien n’a été écrit ni modifié.</translation>
    </message>
    <message>
        <source>Matching payouts was stopped.</source>
        <translation>Le rapprochement des versements a été arrêté.</translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation>Aucun jeton n’est arrivé par l’entrée standard.</translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation>Rien n’a été stocké ni envoyé.</translation>
    </message>
    <message>
        <source>Give it like this: precedentctl token set --token-stdin &lt; FILE</source>
        <translation>Indiquez-le ainsi&#xa0;: precedentctl token set --token-stdin &lt; FILE</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Une autre tâche est encore en cours.</translation>
    </message>
    <message>
        <source>It goes on; nothing else was started.</source>
        <translation>Elle continue&#xa0;; rien d’autre n’a été lancé.</translation>
    </message>
    <message>
        <source>Wait for its end or press Stop.</source>
        <translation>Attendez qu’elle finisse, ou appuyez sur Arrêter.</translation>
    </message>
    <message>
        <source>Run precedent --help for the options.</source>
        <translation>Exécutez precedent --help pour les options.</translation>
    </message>
    <message>
        <source>Reports are drawn by the window program, which is not at {path}.</source>
        <translation>Les rapports sont dessinés par le programme à fenêtre, qui n’est pas à cet emplacement&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Install precedent in the folder of precedentctl.</source>
        <translation>Installez precedent dans le dossier de precedentctl.</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>Le rapport n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>Nothing was written; the ledger was not changed.</source>
        <translation>Rien n’a été écrit&#xa0;; le registre n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Run it again with --verbose to see what the window program said.</source>
        <translation>Relancez avec --verbose pour voir ce que le programme à fenêtre a dit.</translation>
    </message>
    <message>
        <source>Nobody in the ledger is called &quot;{agent}&quot;.</source>
        <translation>Personne dans le registre ne s’appelle «&#xa0;{agent}&#xa0;».</translation>
    </message>
    <message>
        <source>Write the name as the Agents page shows it, or the Slack id.</source>
        <translation>Écrivez le nom tel que la page Agents l’affiche, ou l’identifiant Slack.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{agent}&quot;.</source>
        <translation>Plusieurs personnes s’appellent «&#xa0;{agent}&#xa0;».</translation>
    </message>
    <message>
        <source>Write one of these names, or the Slack id: {agents}.</source>
        <translation>Écrivez l’un de ces noms, ou l’identifiant Slack&#xa0;: {agents}.</translation>
    </message>
    <message>
        <source>The file of ticket volumes lacks one of its columns.</source>
        <translation>Il manque une colonne au fichier des volumes de tickets.</translation>
    </message>
    <message>
        <source>The first line names agent, week and tickets.</source>
        <translation>La première ligne nomme agent, week et tickets.</translation>
    </message>
    <message>
        <source>In line {line} of the file of ticket volumes, {column} cannot be read.</source>
        <translation>À la ligne {line} du fichier des volumes de tickets, la colonne {column} est illisible.</translation>
    </message>
    <message>
        <source>A week is written like 2026-W40 or 2026-09-28, tickets as a whole number.</source>
        <translation>Une semaine s’écrit comme 2026-W40 ou 2026-09-28, les tickets en nombre entier.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; all are named as in the header of an export.</source>
        <translation>La plus proche est «&#xa0;{nearest}&#xa0;»&#xa0;; toutes portent le nom qu’elles ont dans l’en-tête d’un export.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl rules list shows all.</source>
        <translation>La plus proche est «&#xa0;{nearest}&#xa0;»&#xa0;; precedentctl rules list les montre toutes.</translation>
    </message>
    <message>
        <source>{first} lies beyond {second}.</source>
        <translation>{first} dépasse {second}.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>The file to write is named with -o, and names with blanks stand in quotation marks.</source>
        <translation>Le fichier à écrire s’indique avec -o&#xa0;; les noms qui contiennent des espaces se mettent entre guillemets.</translation>
    </message>
    <message>
        <source>{path} is a ledger or another database, or belongs to one.</source>
        <translation>{path} est un registre ou une autre base de données, ou en fait partie.</translation>
    </message>
    <message>
        <source>Several workspaces have a channel {channel}.</source>
        <translation>Plusieurs espaces de travail ont un canal {channel}.</translation>
    </message>
    <message>
        <source>Give its id, which the channels command lists.</source>
        <translation>Donnez son identifiant, que la commande channels affiche.</translation>
    </message>
    <message>
        <source>{path} is the file that is read.</source>
        <translation>{path} est le fichier qui est lu.</translation>
    </message>
    <message>
        <source>The records could not be compared, because a sync wrote into the ledger all the time.</source>
        <translation>Les enregistrements n’ont pas pu être comparés, car une synchronisation écrivait sans cesse dans le registre.</translation>
    </message>
    <message>
        <source>The log holds, and nothing was changed.</source>
        <translation>Le journal est intact et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Verify it again when the sync has ended.</source>
        <translation>Vérifiez-le de nouveau quand la synchronisation est terminée.</translation>
    </message>
    <message>
        <source>Choose channels in the window, or name one to precedentctl with --channel; it is followed from then on.</source>
        <translation>Choisissez des canaux dans la fenêtre, ou indiquez-en un à precedentctl avec --channel&#xa0;; il est suivi dès lors.</translation>
    </message>
</context>
<context>
    <name>precedent::charts::BulletChart</name>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table (Ctrl+T)</source>
        <translation>Afficher les nombres du graphique dans un tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the chart again (Ctrl+T)</source>
        <translation>Afficher à nouveau le graphique (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>precedent::charts::FunnelPlot</name>
    <message>
        <source>Funnel plot</source>
        <translation>Diagramme en entonnoir</translation>
    </message>
    <message>
        <source>fewer cases</source>
        <translation>moins de cas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>at the end of an axis</comment>
        <translation>
            <numerusform>%Ln cas</numerusform>
            <numerusform>%Ln cas</numerusform>
        </translation>
    </message>
    <message>
        <source>99.8%</source>
        <translation>99,8&#xa0;%</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatGrid</name>
    <message>
        <source>%1 %2:00: %3 of %4</source>
        <comment>weekday, hour, requests, all requests</comment>
        <translation>%1 %2&#xa0;h&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>Most at %1. Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Maximum&#xa0;: %1. Flèches pour se déplacer, Entrée pour afficher les lignes, Ctrl+T pour le tableau.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HistogramChart</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
</context>
<context>
    <name>precedent::charts::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBarChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a period that is still running</comment>
        <translation>à ce jour</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBars</name>
    <message>
        <source>%1 so far</source>
        <comment>a period that is still running</comment>
        <translation>%1 à ce jour</translation>
    </message>
    <message>
        <source>%1: no data, never synced</source>
        <translation>%1&#xa0;: aucune donnée, jamais synchronisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <comment>share of a total</comment>
        <translation>, %1 sur %2</translation>
    </message>
    <message>
        <source>. %1: %2</source>
        <comment>the bar before, for comparison</comment>
        <translation>. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all, most in %4 with %5.</source>
        <translation>De %1 à %2, %3 en tout, maximum pour %4 avec %5.</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Flèches pour se déplacer, Entrée pour afficher les lignes, Ctrl+T pour le tableau.</translation>
    </message>
    <message>
        <source>Arrow keys move, Ctrl+T turns it into a table.</source>
        <translation>Flèches pour se déplacer, Ctrl+T pour le tableau.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Changements de politique</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ThresholdHandle</name>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DesktopDialog</name>
    <message>
        <source>Tell when a long job has ended</source>
        <translation>Annoncer la fin d’une longue tâche</translation>
    </message>
    <message>
        <source>Window and notices</source>
        <translation>Fenêtre et notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Only while another window is in front, and without figures or names.</source>
        <translation>Seulement si une autre fenêtre est au premier plan, et sans chiffres ni noms.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window asks for attention in the task bar instead.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: la fenêtre se manifeste dans la barre des tâches.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Aucune animation automatique</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>The desktop asks for it.</source>
        <translation>Le bureau le demande.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>This is everything that is saved: versions, counts, settings and codes. No message, no name, no path and no token is in it. Nothing is sent; send the file yourself to whoever helps you.</source>
        <translation>Voici tout ce qui est enregistré&#xa0;: versions, nombres, réglages et codes. Aucun message, aucun nom, aucun chemin et aucun jeton n’y figurent. Rien n’est envoyé&#xa0;; envoyez vous-même le fichier à la personne qui vous aide.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportColumns</name>
    <message>
        <source>Only the columns on screen</source>
        <translation>Seulement les colonnes à l’écran</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>Ces colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Space checks a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Espace coche une colonne, Ctrl+Haut et Ctrl+Bas la déplacent.</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a column</comment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a column</comment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descendre la colonne</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Exporter %Ln ligne</numerusform>
            <numerusform>Exporter %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file, which stand by time of request</source>
        <translation>Premières lignes du fichier, par heure de demande</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportFormat</name>
    <message>
        <source>Opens with a double click on this computer: its list separator, its decimal mark and local times.</source>
        <translation>S’ouvre d’un double clic sur cet ordinateur&#xa0;: son séparateur de liste, son séparateur décimal et les heures locales.</translation>
    </message>
    <message>
        <source>Typed cells: amounts are numbers and times are dates. A second sheet says what is in it.</source>
        <translation>Cellules typées&#xa0;: les montants sont des nombres et les heures des dates. Une deuxième feuille dit ce que contient le fichier.</translation>
    </message>
    <message>
        <source>For programs: one object a line, every key, texts exactly as they were written.</source>
        <translation>Pour les programmes&#xa0;: un objet par ligne, toutes les clés, les textes exactement tels qu’écrits.</translation>
    </message>
    <message>
        <source>Keep every row on one line</source>
        <translation>Garder chaque ligne sur une seule ligne de texte</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV pour audit et scripts</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A line break within a text becomes “ ⏎ ”.</source>
        <translation>Un saut de ligne dans un texte devient «&#xa0;⏎&#xa0;».</translation>
    </message>
    <message>
        <source>It holds the filter, totals per currency, coverage and the file&apos;s SHA-256, so that anybody can check it.</source>
        <translation>Il contient le filtre, les totaux par devise, la couverture et le SHA-256 du fichier, pour que chacun puisse le contrôler.</translation>
    </message>
    <message>
        <source>Excel opens %1 rows of a file and drops the others.</source>
        <comment>a number</comment>
        <translation>Excel ouvre %1 lignes d’un fichier et laisse tomber les autres.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows; the others go on in further sheets.</source>
        <comment>a number</comment>
        <translation>Une feuille contient %1 lignes&#xa0;; les autres continuent sur d’autres feuilles.</translation>
    </message>
    <message>
        <source>Split into files of at most %1 rows</source>
        <comment>a number</comment>
        <translation>Répartir en fichiers de %1 lignes au plus</translation>
    </message>
    <message>
        <source>For checking and for programs: exact times with their time zone; the same rows always give the same file.</source>
        <translation>Pour vérifier et pour les programmes&#xa0;: heures exactes avec leur fuseau horaire&#xa0;; les mêmes lignes donnent toujours le même fichier.</translation>
    </message>
    <message>
        <source>Write a proof beside it (manifest)</source>
        <translation>Écrire une preuve à côté (manifeste)</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Premières lignes de la feuille</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportRows</name>
    <message>
        <source>Days are those of the decision. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Les jours sont ceux de la décision. Toutes les heures sont en %1.</translation>
    </message>
    <message>
        <source>Days are those of the request. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Les jours sont ceux de la demande. Toutes les heures sont en %1.</translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>Affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 of the ledger</source>
        <comment>count of rows</comment>
        <translation>Les %1 du registre</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportTarget</name>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>du JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>du CSV</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>C’est un dossier. Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose one that exists.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only for you. Choose another one.</source>
        <translation>Le dossier %1 est en lecture seule pour vous. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These files exist and are replaced when the export is complete: %1.</source>
        <comment>files</comment>
        <translation>Ces fichiers existent et sont remplacés une fois l’export terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file exists. It is replaced when the export is complete.</source>
        <translation>Ce fichier existe. Il est remplacé une fois l’export terminé.</translation>
    </message>
    <message>
        <source>It seems to be open in another program. Close it there first, or choose another name.</source>
        <translation>Il semble ouvert dans un autre programme. Fermez-le d’abord dans ce programme, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file will hold %1, although its name ends with .%2.</source>
        <comment>a format, an ending</comment>
        <translation>Le fichier contiendra %1, bien que son nom se termine par .%2.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::LiveDialog</name>
    <message>
        <source>Slack can tell of new messages, edits and reactions as they happen: they are here within seconds, and decisions made by a reaction get their exact time. Without it everything is read by the next sync.</source>
        <translation>Slack peut annoncer les nouveaux messages, les modifications et les réactions au moment où ils arrivent&#xa0;: ils sont ici en quelques secondes, et les décisions prises par une réaction reçoivent leur heure exacte. Sans cela, tout est lu par la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>On the app&apos;s page at api.slack.com/apps: put the copied manifest in place under App Manifest and reinstall the app, then generate an app-level token with connections:write under Basic Information.</source>
        <translation>Sur la page de l’application (api.slack.com/apps)&#xa0;: mettez le manifeste copié à la place de l’actuel sous App Manifest et réinstallez l’application, puis générez un jeton d’application avec connections:write sous Basic Information.</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Copier le manifeste</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Mises à jour en direct</translation>
    </message>
    <message>
        <source>xapp-…, or empty for the one in the keychain</source>
        <translation>xapp-…, ou vide pour celui du trousseau</translation>
    </message>
    <message>
        <source>App-level token</source>
        <translation>Jeton d’application</translation>
    </message>
    <message>
        <source>State of live updates</source>
        <translation>État des mises à jour en direct</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Il va dans le trousseau du système&#xa0;; sinon, il est oublié à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::SyncDialog</name>
    <message>
        <source>Start sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sync with Slack</source>
        <translation>Synchroniser avec Slack</translation>
    </message>
    <message>
        <source>To read %1, paste the token of the Slack app (xoxb-… or xoxp-…). It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Pour lire %1, collez le jeton de l’application Slack (xoxb-… ou xoxp-…). Il va dans le trousseau du système&#xa0;; sinon, il est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Jeton Slack</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::TokenWords</name>
    <message>
        <source>There are blanks or line breaks inside. Copy the token alone, with Slack&apos;s Copy button.</source>
        <translation>Il contient des espaces ou des sauts de ligne. Copiez le jeton seul, avec le bouton Copy de Slack.</translation>
    </message>
    <message>
        <source>This is only the beginning of a token. Copy all of it, with Slack&apos;s Copy button.</source>
        <translation>Ce n’est que le début d’un jeton. Copiez-le en entier, avec le bouton Copy de Slack.</translation>
    </message>
    <message>
        <source>This is an app-level token (xapp-), which cannot read channels. Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>C’est un jeton d’application (xapp-), qui ne peut pas lire de canaux. Prenez le Bot User OAuth Token (xoxb-) sous OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>This token ends within hours, because the app rotates its tokens. Create the app again from the manifest, which leaves rotation off.</source>
        <translation>Ce jeton expire en quelques heures, car l’application renouvelle ses jetons. Créez à nouveau l’application à partir du manifeste, qui laisse la rotation désactivée.</translation>
    </message>
    <message>
        <source>This is a refresh or configuration token (xoxe-). Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>C’est un jeton de renouvellement ou de configuration (xoxe-). Prenez le Bot User OAuth Token (xoxb-) sous OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>This is the token of a person&apos;s browser session and opens everything that they can see. Precedent does not take it; create the app instead. Signing out of Slack makes it worthless.</source>
        <translation>C’est le jeton de la session de navigateur d’une personne&#xa0;; il ouvre tout ce qu’elle peut voir. Precedent ne le prend pas&#xa0;; créez plutôt l’application. Se déconnecter de Slack le rend sans valeur.</translation>
    </message>
    <message>
        <source>Slack no longer gives out this kind of token. Create the app and use its token (xoxb-).</source>
        <translation>Slack ne délivre plus ce type de jeton. Créez l’application et utilisez son jeton (xoxb-).</translation>
    </message>
    <message>
        <source>This is a webhook: an address to post to, which cannot read. The token begins with xoxb-.</source>
        <translation>C’est un webhook&#xa0;: une adresse où publier, qui ne peut pas lire. Le jeton commence par xoxb-.</translation>
    </message>
    <message>
        <source>This is a web address. The token stands on the app&apos;s page, under OAuth &amp; Permissions, and begins with xoxb-.</source>
        <translation>C’est une adresse web. Le jeton se trouve sur la page de l’application, sous OAuth &amp; Permissions, et commence par xoxb-.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s signing secret. The token stands under OAuth &amp; Permissions and begins with xoxb-.</source>
        <translation>Cela ressemble au secret de signature de l’application. Le jeton se trouve sous OAuth &amp; Permissions et commence par xoxb-.</translation>
    </message>
    <message>
        <source>This is not a bot or user token: those begin with xoxb- or xoxp-.</source>
        <translation>Ce n’est pas un jeton de bot ou d’utilisateur&#xa0;: ceux-ci commencent par xoxb- ou xoxp-.</translation>
    </message>
    <message>
        <source>This token reads channels. Live updates need the app-level token: it begins with xapp- and stands under Basic Information.</source>
        <translation>Ce jeton lit des canaux. Les mises à jour en direct demandent le jeton d’application&#xa0;: il commence par xapp- et se trouve sous Basic Information.</translation>
    </message>
    <message>
        <source>This is not an app-level token: those begin with xapp-.</source>
        <translation>Ce n’est pas un jeton d’application&#xa0;: ceux-ci commencent par xapp-.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or use the token for this session only: it is forgotten when the window closes.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez, ou utilisez le jeton pour cette session seulement&#xa0;: il est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This computer has no system keychain that Precedent can use, and it writes no token into a file. The token can be used for this session only: it is forgotten when the window closes.</source>
        <translation>Cet ordinateur n’a pas de trousseau du système que Precedent puisse utiliser, et Precedent n’écrit aucun jeton dans un fichier. Le jeton peut être utilisé pour cette session seulement&#xa0;: il est oublié à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::AdminStep</name>
    <message>
        <source>Waiting for your Slack admin</source>
        <translation>En attente de votre administrateur Slack</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>Étape 2 sur 4</translation>
    </message>
    <message>
        <source>Text for your admin</source>
        <translation>Texte pour votre administrateur</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have the token</source>
        <translation>J’ai le jeton</translation>
    </message>
    <message>
        <source>Send this to whoever approves apps in your workspace. You can close the window: Precedent remembers that you are waiting since %1.</source>
        <comment>date</comment>
        <translation>Envoyez ceci à la personne qui approuve les applications de votre espace de travail. Vous pouvez fermer la fenêtre&#xa0;: Precedent retient que vous attendez depuis le %1.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelList</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>invite the app first</source>
        <translation>inviter d’abord l’application</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Derniers messages</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Type to find a channel</source>
        <translation>Saisissez pour trouver un canal</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>Trouver un canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack demande d’attendre %Ln seconde&#xa0;; la suite est automatique.</numerusform>
            <numerusform>Slack demande d’attendre %Ln secondes&#xa0;; la suite est automatique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the channels…</source>
        <translation>Demande de la liste des canaux…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The app is not in #%1. Type this there in Slack: /invite @%2</source>
        <comment>channel, app</comment>
        <translation>L’application n’est pas dans #%1. Saisissez ceci dans ce canal Slack&#xa0;: /invite @%2</translation>
    </message>
    <message>
        <source>A private channel is missing? Type /invite @%1 in it, then check again.</source>
        <translation>Il manque un canal privé&#xa0;? Saisissez-y /invite @%1, puis contrôlez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <comment>17 channels</comment>
        <translation>%1 pour l’instant…</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::CheckStep</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>Contrôlez ce qui a été compris</translation>
    </message>
    <message>
        <source>Step 3 of 4 · about a minute</source>
        <translation>Étape 3 sur 4 · environ une minute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Meaning of a bare $ or kr</source>
        <translation>Signification de $ ou kr sans autre précision</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>A bare $ or kr means</source>
        <translation>$ ou kr seul signifie</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is not read will wait in the inbox, each message with its reason.</source>
        <translation>Rien n’est encore stocké. Ce qui n’est pas lu attendra dans la boîte de réception, chaque message avec sa raison.</translation>
    </message>
    <message>
        <source>Threads cannot be read with this token: %1 Decisions that stand in replies will be missing.</source>
        <translation>Ce jeton ne permet pas de lire les fils&#xa0;: %1 Les décisions qui se trouvent dans des réponses manqueront.</translation>
    </message>
    <message>
        <source>the usual: %1</source>
        <comment>currency</comment>
        <translation>l’habituelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing in the thread was read as a decision</source>
        <translation>Rien dans le fil n’a été lu comme une décision</translation>
    </message>
    <message>
        <source>Who wrote the message</source>
        <translation>Qui a écrit le message</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ConnectStep</name>
    <message>
        <source>Connect the approvals channel</source>
        <translation>Connecter le canal d’approbation</translation>
    </message>
    <message>
        <source>Step 2 of 4 · about 3 minutes</source>
        <translation>Étape 2 sur 4 · environ 3 minutes</translation>
    </message>
    <message>
        <source>Only channels to which I invite the app</source>
        <translation>Seulement les canaux où j’invite l’application</translation>
    </message>
    <message>
        <source>Channels that I can see already</source>
        <translation>Les canaux que je peux déjà voir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>3. Choose channels</source>
        <translation>3. Choisir les canaux</translation>
    </message>
    <message>
        <source>Copy manifest and open Slack</source>
        <translation>Copier le manifeste et ouvrir Slack</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Copier le manifeste</translation>
    </message>
    <message>
        <source>My admin must approve…</source>
        <translation>Mon administrateur doit approuver…</translation>
    </message>
    <message>
        <source>Sees least, and goes on working when somebody leaves.</source>
        <translation>Voit le moins possible, et continue de fonctionner quand quelqu’un part.</translation>
    </message>
    <message>
        <source>No invitations needed; ends when you leave.</source>
        <translation>Pas d’invitations nécessaires&#xa0;; prend fin quand vous partez.</translation>
    </message>
    <message>
        <source>1. Create the Slack app</source>
        <translation>1. Créer l’application Slack</translation>
    </message>
    <message>
        <source>Opens Slack with the form filled in. It asks for reading only: channel history and names. In Slack: choose the workspace, Next, Create, then Install to Workspace and Allow. The token is then under OAuth &amp; Permissions.</source>
        <translation>Ouvre Slack avec le formulaire rempli. L’application ne demande que la lecture&#xa0;: historique des canaux et noms. Dans Slack&#xa0;: choisissez l’espace de travail, Next, Create, puis Install to Workspace et Allow. Le jeton se trouve ensuite sous OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>2. Paste the token that Slack shows</source>
        <translation>2. Coller le jeton que Slack affiche</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Import a Slack export…</source>
        <translation>Importer un export Slack…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Estimate</name>
    <message>
        <source>About %1 messages and %2 threads: %3 or more. Slack gives this app only 15 messages a minute, as it does with apps that are distributed. An app created in your own workspace from the manifest is read at full speed.</source>
        <translation>Environ %1 messages et %2 fils&#xa0;: %3 ou plus. Slack ne donne à cette application que 15 messages par minute, comme aux applications distribuées. Une application créée dans votre propre espace de travail à partir du manifeste lit à pleine vitesse.</translation>
    </message>
    <message>
        <source>About %1 messages and %2 threads: about %3 at the 50 calls a minute that Slack allows. Newest first; you can use the window meanwhile.</source>
        <translation>Environ %1 messages et %2 fils&#xa0;: environ %3 avec les 50 appels par minute que Slack autorise. Les plus récents d’abord&#xa0;; vous pouvez utiliser la fenêtre entre-temps.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::FirstRunPage</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Importer un export Slack</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>aucun fichier choisi</translation>
    </message>
    <message>
        <source>Channels in the export</source>
        <translation>Canaux de l’export</translation>
    </message>
    <message>
        <source>The ZIP file as Slack made it or the folder it was unpacked to; or the database or folder of slackdump. It is read where it lies; importing twice adds nothing.</source>
        <translation>Le fichier ZIP tel que Slack l’a créé, ou le dossier où il a été décompressé&#xa0;; ou la base de données ou le dossier de slackdump. Il est lu là où il se trouve&#xa0;; importer deux fois n’ajoute rien.</translation>
    </message>
    <message>
        <source>Slack export or slackdump database</source>
        <translation>Export Slack ou base de données slackdump</translation>
    </message>
    <message>
        <source>Slack exports and slackdump databases (*.zip *.sqlite *.db)</source>
        <translation>Exports Slack et bases de données slackdump (*.zip *.sqlite *.db)</translation>
    </message>
    <message>
        <source>Slack export or slackdump folder</source>
        <translation>Dossier d’un export Slack ou de slackdump</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1: %2 messages in %3, %4.</source>
        <comment>Slack export: 1,000 messages in 3 channels, 20 people.</comment>
        <translation>%1&#xa0;: %2 messages dans %3, %4.</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Export Slack</translation>
    </message>
    <message>
        <source>slackdump database</source>
        <translation>Base de données slackdump</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln objet n’a pas pu être lu.</numerusform>
            <numerusform>%Ln objets n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::NetworkDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy et certificats</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>Certificats (PEM)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificats de votre entreprise</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A proxy is written like http://proxy.example:8080, without a name or password; a proxy that asks for them belongs into https_proxy.</source>
        <translation>Un proxy s’écrit http://proxy.example:8080, sans nom ni mot de passe&#xa0;; un proxy qui en demande se définit dans https_proxy.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Left empty, https_proxy and the system&apos;s certificates hold.</source>
        <translation>Laissés vides, https_proxy et les certificats du système s’appliquent.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::RangeStep</name>
    <message>
        <source>How far back?</source>
        <translation>Jusqu’où remonter&#xa0;?</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>Étape 4 sur 4</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>Everything that Slack still has</source>
        <translation>Tout ce que Slack a encore</translation>
    </message>
    <message>
        <source>Reads only. You can stop at any time and keep what was read; more can be read later.</source>
        <translation>Lecture seule. Vous pouvez arrêter à tout moment et garder ce qui a été lu&#xa0;; le reste peut être lu plus tard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Commencer à synchroniser</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::SlackApp</name>
    <message>
        <source>list public channels to choose from</source>
        <translation>lister les canaux publics parmi lesquels choisir</translation>
    </message>
    <message>
        <source>list the private channels it was invited to</source>
        <translation>lister les canaux privés où elle a été invitée</translation>
    </message>
    <message>
        <source>read the approval messages of a public channel</source>
        <translation>lire les messages d’approbation d’un canal public</translation>
    </message>
    <message>
        <source>read those of a private channel it was invited to</source>
        <translation>lire ceux d’un canal privé où elle a été invitée</translation>
    </message>
    <message>
        <source>show names instead of ids</source>
        <translation>afficher des noms au lieu d’identifiants</translation>
    </message>
    <message>
        <source>see everyone who reacted, where Slack lists only some</source>
        <translation>voir toutes les personnes qui ont réagi, quand Slack n’en liste que quelques-unes</translation>
    </message>
    <message>
        <source>Please approve the Slack app “Precedent” for our workspace.</source>
        <translation>Merci d’approuver l’application Slack «&#xa0;Precedent&#xa0;» pour notre espace de travail.</translation>
    </message>
    <message>
        <source>It is our own internal app: created in our workspace, not distributed, and used by a program on my computer. It only reads. It cannot post, change or delete anything, and what it reads stays on this computer.</source>
        <translation>C’est notre propre application interne&#xa0;: créée dans notre espace de travail, non distribuée, et utilisée par un programme sur mon ordinateur. Elle ne fait que lire. Elle ne peut rien publier, modifier ni supprimer, et ce qu’elle lit reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It sees only the channels to which it is invited, and asks for:</source>
        <translation>Elle ne voit que les canaux où elle est invitée, et demande&#xa0;:</translation>
    </message>
    <message>
        <source>It sees what I can see already, and asks for:</source>
        <translation>Elle voit ce que je peux déjà voir, et demande&#xa0;:</translation>
    </message>
    <message>
        <source>It never asks for writing, files, direct messages, search or administration.</source>
        <translation>Elle ne demande jamais l’écriture, les fichiers, les messages directs, la recherche ni l’administration.</translation>
    </message>
    <message>
        <source>Its manifest, for “From an app manifest” at %1:</source>
        <translation>Son manifeste, pour «&#xa0;From an app manifest&#xa0;» sur %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::TokenSection</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy et certificats…</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Jeton Slack</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and open this page again, or paste the token.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et ouvrez à nouveau cette page, ou collez le jeton.</translation>
    </message>
    <message>
        <source>Paste the token again: it was not kept when the window closed.</source>
        <translation>Collez à nouveau le jeton&#xa0;: il n’a pas été gardé à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The token is forgotten when the window closes.</source>
        <translation>Le jeton est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>✓ Connected to %1 as “%2”.</source>
        <comment>workspace, app or person</comment>
        <translation>✓ Connecté à %1 en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Asking Slack…</source>
        <translation>Interrogation de Slack…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1, but the app lacks the permission(s) %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</source>
        <comment>workspace, permissions</comment>
        <translation>
            <numerusform>Connecté à %1, mais il manque à l’application l’autorisation %2. Ajoutez-la sur la page de l’application sous OAuth &amp; Permissions, réinstallez l’application et cliquez sur Connecter. Si le jeton a changé, collez-le à nouveau.</numerusform>
            <numerusform>Connecté à %1, mais il manque à l’application les autorisations %2. Ajoutez-les sur la page de l’application sous OAuth &amp; Permissions, réinstallez l’application et cliquez sur Connecter. Si le jeton a changé, collez-le à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Precedent</source>
        <translation>Bienvenue dans Precedent</translation>
    </message>
    <message>
        <source>See who asked for which exception, who approved it, and how much it cost.</source>
        <translation>Voyez qui a demandé quelle exception, qui l’a approuvée et combien elle a coûté.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>A fictional team&apos;s year of decisions. No network; a few seconds.</source>
        <translation>Une année de décisions d’une équipe fictive. Sans réseau&#xa0;; quelques secondes.</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Connecter Slack</translation>
    </message>
    <message>
        <source>Read your approvals channel with an app of your own. About 4 minutes.</source>
        <translation>Lisez votre canal d’approbation avec votre propre application. Environ 4 minutes.</translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Importer un export Slack</translation>
    </message>
    <message>
        <source>The ZIP file or folder that a Slack admin downloaded, or a slackdump database. No token.</source>
        <translation>Le fichier ZIP ou le dossier téléchargé par un administrateur Slack, ou une base de données slackdump. Sans jeton.</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Poursuivre l’approbation</translation>
    </message>
    <message>
        <source>Read-only. Data stays on this computer. No account.</source>
        <translation>Lecture seule. Les données restent sur cet ordinateur. Sans compte.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>You are waiting for your Slack admin since %1.</source>
        <comment>date</comment>
        <translation>Vous attendez votre administrateur Slack depuis le %1.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message>
        <source>no messages yet</source>
        <translation>aucun message pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <comment>messages</comment>
        <translation>environ %1 par jour</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <comment>messages</comment>
        <translation>environ %1 par semaine</translation>
    </message>
    <message>
        <source>Supportman format</source>
        <translation>Format Supportman</translation>
    </message>
    <message>
        <source>Key: value text</source>
        <translation>Texte «&#xa0;clé&#xa0;: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>App cards</source>
        <translation>Cartes d’application</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>no requests seen</source>
        <translation>aucune demande vue</translation>
    </message>
    <message>
        <source>No format</source>
        <translation>Aucun format</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <comment>format, share</comment>
        <translation>%1, %2 lus</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest message(s) looks like a request.</source>
        <translation>
            <numerusform>Le message le plus récent (%Ln) ne ressemble pas à une demande.</numerusform>
            <numerusform>Aucun des %Ln messages les plus récents ne ressemble à une demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln newest message(s)</source>
        <translation>
            <numerusform>Du message le plus récent (%Ln)</numerusform>
            <numerusform>Sur les %Ln messages les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were read</source>
        <translation>
            <numerusform>%Ln demande a été lue</numerusform>
            <numerusform>%Ln demandes ont été lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln attendrait dans la boîte de réception</numerusform>
            <numerusform>%Ln attendraient dans la boîte de réception</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <comment>Of the 100 newest, 97 were read and 3 would wait</comment>
        <translation>%1, %2 et %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3; the rest is talk.</source>
        <comment>Of the 100 newest, 40 were read, 3 would wait</comment>
        <translation>%1, %2 et %3&#xa0;; le reste n’est que discussion.</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of a reply</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: d’après l’auteur, l’heure ou les réactions d’une réponse</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of the message</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: d’après l’auteur, l’heure ou les réactions du message</translation>
    </message>
    <message>
        <source>%1: read from “%2” in a reply</source>
        <comment>field, words</comment>
        <translation>%1&#xa0;: lu dans «&#xa0;%2&#xa0;», dans une réponse</translation>
    </message>
    <message>
        <source>%1: read from “%2” in the message</source>
        <comment>field, words</comment>
        <translation>%1&#xa0;: lu dans «&#xa0;%2&#xa0;», dans le message</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>why</comment>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>precedent::gui::AutoSync</name>
    <message>
        <source>next sync %1</source>
        <comment>time of day</comment>
        <translation>prochaine synchro. %1</translation>
    </message>
    <message>
        <source>sync failed: %1 · next %2</source>
        <comment>reason, time of day</comment>
        <translation>échec de la synchro.&#xa0;: %1 · prochaine %2</translation>
    </message>
    <message>
        <source>The last automatic sync failed. %1</source>
        <translation>La dernière synchronisation automatique a échoué. %1</translation>
    </message>
    <message>
        <source>not connected to Slack</source>
        <translation>non connecté à Slack</translation>
    </message>
    <message>
        <source>Automatic sync begins when Slack is connected: Sync, Sync now.</source>
        <translation>La synchronisation automatique commence quand Slack est connecté&#xa0;: Synchronisation, Synchroniser.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::FinishNotice</name>
    <message>
        <source>%1: finished</source>
        <comment>a job</comment>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: not finished</source>
        <comment>a job</comment>
        <translation>%1&#xa0;: non terminé</translation>
    </message>
    <message>
        <source>The window shows what came of it.</source>
        <translation>La fenêtre montre ce qu’il en est ressorti.</translation>
    </message>
    <message>
        <source>The window says why, and what to do.</source>
        <translation>La fenêtre dit pourquoi, et que faire.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::LiveWords</name>
    <message>
        <source>Live: connecting</source>
        <comment>state of live updates</comment>
        <translation>En direct&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>live updates are connected</comment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live: reconnecting</source>
        <comment>state of live updates</comment>
        <translation>En direct&#xa0;: reconnexion</translation>
    </message>
    <message>
        <source>Live updates are off: %1</source>
        <comment>reason</comment>
        <translation>Les mises à jour en direct sont désactivées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connecting to Slack.</source>
        <translation>Connexion à Slack.</translation>
    </message>
    <message>
        <source>On: Slack tells of changes as they happen.</source>
        <translation>Activées&#xa0;: Slack annonce les changements au moment où ils arrivent.</translation>
    </message>
    <message>
        <source>On, and connecting again: %1</source>
        <comment>reason</comment>
        <translation>Activées, nouvelle connexion en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>On, and connecting again. Syncs read what is missed meanwhile.</source>
        <translation>Activées, nouvelle connexion en cours. Les synchronisations lisent ce qui est manqué entre-temps.</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <comment>what happened and what to do</comment>
        <translation>Désactivées. %1</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivées.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::WindowHost</name>
    <message>
        <source>Opening the sample</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>The backup is in place. The ledger that was there is now %1.</source>
        <translation>La sauvegarde est en place. Le registre qui était là s’appelle désormais %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) made since then have to be run again.</source>
        <translation>
            <numerusform>%Ln effacement fait depuis doit être exécuté à nouveau.</numerusform>
            <numerusform>%Ln effacements faits depuis doivent être exécutés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be deleted: %1</source>
        <translation>Ces fichiers n’ont pas pu être supprimés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the ledger were deleted.</source>
        <translation>
            <numerusform>%Ln fichier du registre a été supprimé.</numerusform>
            <numerusform>%Ln fichiers du registre ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not answer, so a token that is stored there may still be there.</source>
        <translation>Le trousseau n’a pas répondu&#xa0;: un jeton qui y est enregistré peut y être encore.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Suppression de toutes les données…</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpView</name>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a topic</comment>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>precedent::help::HitList</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln sujet trouvé</numerusform>
            <numerusform>%Ln sujets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has all of these words. Fewer words, or only the beginning of one, find more; the contents list every topic.</source>
        <translation>Aucun sujet ne contient tous ces mots. Moins de mots, ou seulement le début de l’un d’eux, en trouvent plus&#xa0;; le sommaire liste tous les sujets.</translation>
    </message>
</context>
<context>
    <name>precedent::help::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>precedent::help::TopicTree</name>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
</context>
<context>
    <name>precedent::models::Breakdown</name>
    <message>
        <source>None</source>
        <comment>records without such a value</comment>
        <translation>Sans valeur</translation>
    </message>
</context>
<context>
    <name>precedent::models::DecisionsModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, ordre croissant</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a flag, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, for screen readers</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, examinée</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, nouvelle</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>at the last sync, for so long</comment>
        <translation>attend %1</translation>
    </message>
</context>
<context>
    <name>precedent::models::Discussing</name>
    <message>
        <source>reversed</source>
        <translation>inversée</translation>
    </message>
    <message>
        <source>above the approver&apos;s limit</source>
        <translation>au-dessus du plafond de l’approbateur</translation>
    </message>
    <message>
        <source>decided by the requester</source>
        <translation>décidée par le demandeur</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>split over several requests</source>
        <translation>fractionnée en plusieurs demandes</translation>
    </message>
    <message>
        <source>above the usual amount</source>
        <translation>montant inhabituel</translation>
    </message>
    <message>
        <source>denied again for this reason</source>
        <translation>encore refusée pour ce motif</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>redemandée</translation>
    </message>
    <message>
        <source>repeat customer</source>
        <translation>client récurrent</translation>
    </message>
    <message>
        <source>edited after the decision</source>
        <translation>modifiée après la décision</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>supprimée dans Slack</translation>
    </message>
    <message>
        <source>without customer context</source>
        <translation>sans contexte client</translation>
    </message>
    <message>
        <source>near a limit</source>
        <translation>près d’un plafond</translation>
    </message>
</context>
<context>
    <name>precedent::models::Funnel</name>
    <message>
        <source>within the limits</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>outside the 95% limits</source>
        <translation>hors des limites à 95&#xa0;%</translation>
    </message>
    <message>
        <source>outside the 99.8% limits</source>
        <translation>hors des limites à 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4), %5</source>
        <comment>name, count, cases, share, within or outside the limits</comment>
        <translation>%1&#xa0;: %2 sur %3 (%4), %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all together %2. %3 of %Ln agent(s) outside the limits.</source>
        <comment>title, share</comment>
        <translation>
            <numerusform>%1&#xa0;: ensemble %2. Hors des limites&#xa0;: %3 sur %Ln agent.</numerusform>
            <numerusform>%1&#xa0;: ensemble %2. Hors des limites&#xa0;: %3 sur %Ln agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>Limites à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>precedent::models::RecordColumn</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>fields of a record that are there</comment>
        <translation>%1 sur 6</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ActivityCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a job</comment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a job</comment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>No job has run since this window was opened. Syncs, imports, checks and readings again will be listed here.</source>
        <translation>Aucune tâche n’a été exécutée depuis l’ouverture de cette fenêtre. Les synchronisations, imports, vérifications et relectures figureront ici.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>de cette fenêtre</translation>
    </message>
    <message>
        <source>Copy everything that is known of the selected jobs</source>
        <translation>Copier tout ce que l’on sait des tâches sélectionnées</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentList</name>
    <message>
        <source>no Slack id</source>
        <translation>sans identifiant Slack</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, team or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentNotes</name>
    <message>
        <source>Notes on the agent</source>
        <translation>Notes sur l’agent</translation>
    </message>
    <message>
        <source>Print them in the report</source>
        <translation>Les imprimer dans le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>of an agent, in some days</comment>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 approved</source>
        <comment>requests, a share</comment>
        <translation>%1, %2 approuvées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before: %1. As many from then on: %2.</source>
        <comment>an agent&apos;s requests around a note</comment>
        <translation>
            <numerusform>%Ln jour avant&#xa0;: %1. Autant à partir de là&#xa0;: %2.</numerusform>
            <numerusform>%Ln jours avant&#xa0;: %1. Autant à partir de là&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentPlanRows</name>
    <message>
        <source>Follow up on</source>
        <comment>a date</comment>
        <translation>Point de suivi le</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Jour du point de suivi</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <comment>a month</comment>
        <translation>%1 passé en revue</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Prévoir un point de suivi</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>Retirer le point de suivi</translation>
    </message>
    <message>
        <source>Mark month as reviewed</source>
        <translation>Marquer le mois comme passé en revue</translation>
    </message>
    <message>
        <source>Mark month as not reviewed</source>
        <translation>Marquer le mois comme non passé en revue</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>point de suivi à faire</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <comment>a day</comment>
        <translation>point de suivi le %1</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a month of an agent</comment>
        <translation>passé en revue</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>Fewer than three agents have five decided requests in this period.</source>
        <translation>Moins de trois agents ont cinq demandes décidées dans cette période.</translation>
    </message>
    <message>
        <source>Decisions of the agent</source>
        <translation>Décisions de l’agent</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Demandes par type</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Taux de refus face à l’équipe</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Résultat face à l’équipe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>agents with at least 5 cases</source>
        <translation>agents ayant au moins 5 cas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · %Ln demande</numerusform>
            <numerusform>%1 · %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark: team median</source>
        <translation>Repère&#xa0;: médiane de l’équipe</translation>
    </message>
    <message>
        <source>%1: decisions</source>
        <comment>a period</comment>
        <translation>%1&#xa0;: décisions</translation>
    </message>
    <message>
        <source>Ticket volumes…</source>
        <translation>Volumes de tickets…</translation>
    </message>
    <message>
        <source>Read a CSV of tickets by agent and week, which turns counts into rates</source>
        <translation>Lire un CSV de tickets par agent et par semaine, qui transforme les nombres en taux</translation>
    </message>
    <message>
        <source>%1 · first asked on %2</source>
        <comment>a period&apos;s requests, a day</comment>
        <translation>%1 · première demande le %2</translation>
    </message>
    <message>
        <source>No request of this agent in this period</source>
        <translation>Aucune demande de cet agent sur cette période</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Sort by volume</source>
        <translation>Trier par volume</translation>
    </message>
    <message>
        <source>◀ %1</source>
        <comment>the period before</comment>
        <translation>◀ %1</translation>
    </message>
    <message>
        <source>◀ Before</source>
        <translation>◀ Avant</translation>
    </message>
    <message>
        <source>%1 ▶</source>
        <comment>the period after</comment>
        <translation>%1 ▶</translation>
    </message>
    <message>
        <source>After ▶</source>
        <translation>Après ▶</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingView</name>
    <message>
        <source>Approvers</source>
        <translation>Approbateurs</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente d’une décision</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Demandes par jour de la semaine</translation>
    </message>
    <message>
        <source>request date, reporting zone</source>
        <translation>date de la demande, fuseau de référence</translation>
    </message>
    <message>
        <source>a decision by several people counts for each</source>
        <translation>une décision de plusieurs personnes compte pour chacune</translation>
    </message>
    <message>
        <source>approvers with %1 decisions or more are compared</source>
        <comment>a count</comment>
        <translation>seuls les approbateurs ayant au moins %1 décisions sont comparés</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Demandes par jour</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Demandes comparables</translation>
    </message>
    <message>
        <source>decided requests: %1 (n %2)</source>
        <comment>hours waited, number of decisions</comment>
        <translation>demandes décidées&#xa0;: %1 (n = %2)</translation>
    </message>
    <message>
        <source>at the last sync</source>
        <translation>à la dernière synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by an unknown approver</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln par un approbateur inconnu</numerusform>
            <numerusform>%Ln par des approbateurs inconnus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AsideDialog</name>
    <message numerus="yes">
        <source>Dismissed at %Ln time(s)</source>
        <translation>
            <numerusform>Écartée après %Ln occurrence</numerusform>
            <numerusform>Écartée après %Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a day</comment>
        <translation>Reportée au %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>a day</comment>
        <translation>De retour depuis le %1</translation>
    </message>
    <message>
        <source>Noted as policy</source>
        <translation>Notée comme politique</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Cas type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Exceptions put aside</source>
        <translation>Exceptions mises de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was dismissed comes back by itself when it happens twice as often, what was snoozed on its day.</source>
        <translation>Une exception écartée revient d’elle-même quand elle se produit deux fois plus souvent, une exception reportée au jour fixé.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditTable</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditWindow</name>
    <message>
        <source>Show records</source>
        <translation>Afficher les fiches</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Exporter le tableau en CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Échantillon aléatoire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <comment>a random sample</comment>
        <translation>
            <numerusform>%Ln fiche tirée</numerusform>
            <numerusform>%Ln fiches tirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln; anyone draws the same ones with this seed.</source>
        <translation>
            <numerusform>sur %Ln&#xa0;; avec cette graine, chacun tire la même.</numerusform>
            <numerusform>sur %Ln&#xa0;; avec cette graine, chacun tire les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>a file</comment>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Authority limits…</source>
        <translation>Plafonds de décision…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BreakdownDialog</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>breakdown</source>
        <comment>start of a file name</comment>
        <translation>ventilation</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <source>Amounts asked for</source>
        <translation>Montants demandés</translation>
    </message>
    <message>
        <source>Amounts approved</source>
        <translation>Montants approuvés</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln demande sans montant ne figure dans aucune somme.</numerusform>
            <numerusform>%Ln demandes sans montant ne figurent dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No filter finds exactly these requests.</source>
        <translation>Aucun filtre ne trouve exactement ces demandes.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BudgetCard</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a sum, number of approvals</comment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of a ceiling</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Crossed on</source>
        <translation>Dépassé le</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Enveloppes mensuelles</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>How much may be approved in a month, by type and currency</source>
        <translation>Montant qui peut être approuvé par mois, par type et par devise</translation>
    </message>
    <message>
        <source>What was approved in the month, by the day of the decision, whatever the filter.</source>
        <translation>Ce qui a été approuvé dans le mois, selon le jour de la décision, quel que soit le filtre.</translation>
    </message>
    <message>
        <source>What was approved of the month&apos;s requests, by the day of the request, whatever the filter.</source>
        <translation>Ce qui a été approuvé parmi les demandes du mois, selon le jour de la demande, quel que soit le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln approval(s) without an amount are in no sum.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 %Ln approbation sans montant n’entre dans aucune somme.</numerusform>
            <numerusform>%1 %Ln approbations sans montant n’entrent dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how much may be approved in a month: what is left of it stands here, and the day on which it was crossed.</source>
        <translation>Définissez combien peut être approuvé en un mois&#xa0;: ce qu’il en reste s’affiche ici, avec le jour du dépassement.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CeilingsDialog</name>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Enveloppes mensuelles</translation>
    </message>
    <message>
        <source>How much may be approved in a calendar month. A type has one ceiling in each currency; currencies are never added together.</source>
        <translation>Montant qui peut être approuvé par mois civil. Un type a une enveloppe par devise&#xa0;; les devises ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Write an amount above 0, for example %1.</source>
        <comment>an amount</comment>
        <translation>Saisissez un montant supérieur à 0, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CellMenu</name>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Client…</translation>
    </message>
    <message>
        <source>Customer %1…</source>
        <comment>a name</comment>
        <translation>Client %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an agent</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>Dossier de preuves…</translation>
    </message>
    <message>
        <source>Open in Slack (address unknown)</source>
        <translation>Ouvrir dans Slack (adresse inconnue)</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Ouvrir dans Slack</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln similar decision(s) approved</source>
        <translation>
            <numerusform>%1 sur %Ln décision comparable approuvée</numerusform>
            <numerusform>%1 sur %Ln décisions comparables approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar decisions</source>
        <translation>Décisions comparables</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChangeFormat</name>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its end</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Use format %1</source>
        <translation>l’utilisation du format %1</translation>
    </message>
    <message>
        <source>Remove format %1</source>
        <translation>la suppression du format %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChannelDialog</name>
    <message>
        <source>Read the channel in every sync</source>
        <translation>Lire le canal à chaque synchronisation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings of #%1</source>
        <comment>a channel</comment>
        <translation>Réglages de #%1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>What a bare sign such as $ or kr means</source>
        <translation>Signification d’un symbole seul comme $ ou kr</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Qui peut décider</translation>
    </message>
    <message>
        <source>Anyone but the requester</source>
        <translation>Toute personne sauf le demandeur</translation>
    </message>
    <message>
        <source>$ or kr alone means</source>
        <translation>$ ou kr seul signifie</translation>
    </message>
    <message>
        <source>What others write under a request is then no decision.</source>
        <translation>Ce que d’autres écrivent sous une demande n’est alors pas une décision.</translation>
    </message>
    <message>
        <source>The stored messages of the channel are read again. Corrections stay as they are.</source>
        <translation>Les messages stockés du canal sont relus. Les corrections restent telles quelles.</translation>
    </message>
    <message>
        <source>Where it is not set, the usual currency of the preferences counts. Without one, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Si rien n’est défini, la devise habituelle des préférences vaut. À défaut, $ est USD et ¥ est JPY&#xa0;; un montant en kr n’a pas de devise et reste hors des sommes.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag to reorder, or Ctrl+Up and Ctrl+Down.</source>
        <translation>Faites glisser pour réordonner, ou Ctrl+Haut et Ctrl+Bas.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnField</name>
    <message>
        <source>Filter %1</source>
        <comment>the name of a column</comment>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Choisir des valeurs</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnFilters</name>
    <message>
        <source>Filter row</source>
        <translation>Ligne de filtres</translation>
    </message>
    <message>
        <source>A field below each heading that filters by its column</source>
        <translation>Un champ sous chaque en-tête qui filtre selon sa colonne</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Filtrer cette colonne</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>the name of a column</comment>
        <translation>Filtrer par %1…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>No decision passes this filter</source>
        <translation>Aucune décision ne correspond à ce filtre</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ConfirmDialog</name>
    <message>
        <source>ERASE</source>
        <comment>to be typed</comment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <comment>to be typed</comment>
        <translation>RESTAURER</translation>
    </message>
    <message>
        <source>DELETE</source>
        <comment>to be typed</comment>
        <translation>SUPPRIMER</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Type %1 or %2 to confirm</source>
        <translation>Saisissez %1 ou %2 pour confirmer</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionCommands</name>
    <message>
        <source>Restore %1</source>
        <comment>a field</comment>
        <translation>le rétablissement du champ «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionDialog</name>
    <message>
        <source>Save correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>Valeur corrigée</translation>
    </message>
    <message>
        <source>Restore what was read</source>
        <translation>Rétablir la valeur lue</translation>
    </message>
    <message>
        <source>It is kept over every later sync and can be undone.</source>
        <translation>Elle est conservée à chaque synchronisation et peut être annulée.</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Correct the approved amount next.</source>
        <translation>Corrigez ensuite le montant approuvé.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <comment>a field&apos;s value</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an author without a name</comment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Was %1 · corrected by %2, %3</source>
        <comment>value as it was read, author, time</comment>
        <translation>Valeur lue&#xa0;: %1 · corrigée par %2, %3</translation>
    </message>
    <message>
        <source>The asked amount is in %1 and the approved amount in %2. Both must be in one currency.</source>
        <comment>currencies</comment>
        <translation>Le montant demandé est en %1 et le montant approuvé en %2. Les deux doivent être dans la même devise.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Corrector</name>
    <message>
        <source>Restore what was read: %1, %2</source>
        <comment>field, value</comment>
        <translation>Rétablir la valeur lue&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Names are hidden: show them to correct this</source>
        <translation>Les noms sont masqués&#xa0;: affichez-les pour corriger ceci</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>la correction du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <comment>a field</comment>
        <translation>Corriger «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CoverageCard</name>
    <message>
        <source>%1: complete</source>
        <comment>a day</comment>
        <translation>%1&#xa0;: complet</translation>
    </message>
    <message>
        <source>%1: partly read</source>
        <comment>a day</comment>
        <translation>%1&#xa0;: lu en partie</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <comment>a day</comment>
        <translation>%1&#xa0;: non lu</translation>
    </message>
    <message>
        <source>%1: outside of what was read</source>
        <comment>a day</comment>
        <translation>%1&#xa0;: hors de ce qui a été lu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Jours lus</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>months</comment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>months</comment>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln jour complet</numerusform>
            <numerusform>%Ln jours complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln en partie</numerusform>
            <numerusform>%Ln en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CustomerDialog</name>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Show on Decisions</source>
        <translation>Afficher dans Décisions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every record of this customer</source>
        <translation>Toutes les fiches de ce client</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Ouvrir dans Slack</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Client…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Not opened: this is no plain https address.</source>
        <translation>Non ouvert&#xa0;: ce n’est pas une adresse https simple.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Exporter %Ln ligne…</numerusform>
            <numerusform>Exporter %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>L’adresse de l’espace de travail est inconnue</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No decision selected</source>
        <translation>Aucune décision sélectionnée</translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Pointez un champ pour voir où il a été lu.</translation>
    </message>
    <message>
        <source>This follows from the message as a whole.</source>
        <translation>Cela découle du message dans son ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>%Ln version vue</numerusform>
            <numerusform>%Ln versions vues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DiscussingList</name>
    <message numerus="yes">
        <source>%1: %Ln point(s)</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln point</numerusform>
            <numerusform>%1&#xa0;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>les plus de points d’abord&#xa0;; chaque ligne dit pourquoi</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <comment>above the usual amount, what is usual</comment>
        <translation>%1 (médiane %2)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton.</source>
        <translation>
            <numerusform>%Ln fiche ne garde que son squelette.</numerusform>
            <numerusform>%Ln fiches ne gardent que leur squelette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called from now on: %1.</source>
        <translation>Nom désormais utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Each sync erases what is due</source>
        <translation>Chaque synchronisation efface ce qui est à effacer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>retention by age</source>
        <translation>conservation selon l’âge</translation>
    </message>
    <message>
        <source>erasure on request</source>
        <translation>effacement sur demande</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Person or customer</source>
        <translation>Personne ou client</translation>
    </message>
    <message>
        <source>Whole name, or a person&apos;s Slack id</source>
        <translation>Nom complet ou identifiant Slack</translation>
    </message>
    <message>
        <source>Whether a person or a customer is meant</source>
        <translation>S’il s’agit d’une personne ou d’un client</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Months that are kept</source>
        <translation>Mois conservés</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source>Records that would keep only their skeleton, and those on hold</source>
        <translation>Fiches qui ne garderaient que leur squelette, et celles sous gel</translation>
    </message>
    <message>
        <source>Basis, as the log keeps it</source>
        <translation>Fondement, tel que le journal le garde</translation>
    </message>
    <message>
        <source>What people wrote longer ago than this goes, and who they were. Amounts, decisions, times and the proofs stay. Whole months are kept. Nothing is erased until you say so here, or let each sync do it.</source>
        <translation>Ce que les personnes ont écrit au-delà de cette durée disparaît, ainsi que leur identité. Les montants, les décisions, les heures et les preuves restent. Des mois entiers sont conservés. Rien n’est effacé tant que vous ne le demandez pas ici, ou ne laissez pas chaque synchronisation le faire.</translation>
    </message>
    <message>
        <source>Of a person goes what they wrote and their name, of a customer the texts of the threads about them and the name wherever it stands. Amounts, decisions, times and the proofs stay.</source>
        <translation>D’une personne disparaissent ce qu’elle a écrit et son nom&#xa0;; d’un client, les textes des fils qui le concernent et son nom partout où il figure. Les montants, les décisions, les heures et les preuves restent.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Let each sync erase</source>
        <translation>Effacer à chaque synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It cannot be brought back. Records on legal hold stay as they are.</source>
        <translation>
            <numerusform>Désormais, chaque synchronisation efface, sans redemander, ce que les personnes ont écrit il y a plus de %Ln mois. C’est irréversible. Les fiches sous gel juridique restent telles quelles.</numerusform>
            <numerusform>Désormais, chaque synchronisation efface, sans redemander, ce que les personnes ont écrit il y a plus de %Ln mois. C’est irréversible. Les fiches sous gel juridique restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>Examen de ce qui disparaîtrait…</translation>
    </message>
    <message>
        <source>%1 – on legal hold, stays</source>
        <translation>%1 – sous gel juridique, reste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton; </source>
        <translation>
            <numerusform>%Ln fiche ne garde que son squelette&#xa0;; </numerusform>
            <numerusform>%Ln fiches ne gardent que leur squelette&#xa0;; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are erased, or the names in them.</source>
        <translation>
            <numerusform>%Ln message est effacé, ou les noms qu’il contient.</numerusform>
            <numerusform>%Ln messages sont effacés, ou les noms qu’ils contiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln fiche sous gel juridique reste telle quelle.</numerusform>
            <numerusform>%Ln fiches sous gel juridique restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is erased by that.</source>
        <translation>Examinez d’abord&#xa0;: cela n’efface rien.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay in the log. Write it without a name.</source>
        <translation>Le fondement nomme qui doit être effacé, et ce nom resterait dans le journal. Écrivez-le sans nom.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erase data of a person or customer</source>
        <translation>Effacer les données d’une personne ou d’un client</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Garder cette règle</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>La règle est enregistrée.</translation>
    </message>
    <message>
        <source>The rule as it stands here is not kept yet. Press “Keep this rule”, or close again without it.</source>
        <translation>La règle telle qu’elle est ici n’est pas encore enregistrée. Cliquez sur «&#xa0;Garder cette règle&#xa0;», ou fermez encore une fois sans elle.</translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1.</source>
        <translation>Laissés tels quels, car d’autres portent ce nom&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::EvidenceDialog</name>
    <message>
        <source>Packing evidence</source>
        <translation>Préparation des preuves</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written to %1.</source>
        <translation>
            <numerusform>Preuves de %Ln fiche écrites dans %1.</numerusform>
            <numerusform>Preuves de %Ln fiches écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checkpoint is not signed.</source>
        <translation>Son point de contrôle n’est pas signé.</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message numerus="yes">
        <source>A ZIP file with which somebody outside can check %Ln record(s), without Precedent and without seeing any other.</source>
        <translation>
            <numerusform>Un fichier ZIP avec lequel un tiers peut contrôler %Ln fiche, sans Precedent et sans voir aucune autre.</numerusform>
            <numerusform>Un fichier ZIP avec lequel un tiers peut contrôler %Ln fiches, sans Precedent et sans voir aucune autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows, as CSV and as JSON</source>
        <translation>les lignes, en CSV et en JSON</translation>
    </message>
    <message>
        <source>every version of every message of these threads, as Slack sent it, with all that people wrote there: card numbers and names are not masked in them</source>
        <translation>toutes les versions de tous les messages de ces fils, telles que Slack les a envoyées, avec tout ce que les personnes y ont écrit&#xa0;: les numéros de carte et les noms n’y sont pas masqués</translation>
    </message>
    <message>
        <source>corrections made by hand, and the taught formats that read the messages</source>
        <translation>les corrections faites à la main, et les formats appris qui ont lu les messages</translation>
    </message>
    <message>
        <source>the log&apos;s entries about them, with the proof of each, and one checkpoint of the log</source>
        <translation>les entrées du journal qui les concernent, avec la preuve de chacune, et un point de contrôle du journal</translation>
    </message>
    <message>
        <source>a guide and a short program for the check</source>
        <translation>un guide et un petit programme pour le contrôle</translation>
    </message>
    <message>
        <source>Not in it: other records, notes, and the Slack token.</source>
        <translation>Il ne contient pas&#xa0;: les autres fiches, les notes et le jeton Slack.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected by hand</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée à la main</numerusform>
            <numerusform>%Ln fiches sélectionnées à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains, readable by whoever receives it:</source>
        <translation>Il contient, lisible par qui le reçoit&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>Affichées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within %1 days</source>
        <translation>
            <numerusform>%Ln fois en %1 jours</numerusform>
            <numerusform>%Ln fois en %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3: let agents decide it</source>
        <comment>counts, a frequency</comment>
        <translation>%1 sur %2 approuvées, %3&#xa0;: laissez les agents en décider</translation>
    </message>
    <message>
        <source>%1 of %2 denied: say when it is worth asking</source>
        <comment>counts</comment>
        <translation>%1 sur %2 refusées&#xa0;: dites quand cela vaut la peine de demander</translation>
    </message>
    <message>
        <source>%1 of %2 approved: now so, now so, say what decides</source>
        <comment>counts</comment>
        <translation>%1 sur %2 approuvées&#xa0;: tantôt oui, tantôt non, dites ce qui décide</translation>
    </message>
    <message>
        <source>Approved %1; from %2 on it should be the rule</source>
        <comment>a frequency, a count</comment>
        <translation>Approuvée %1&#xa0;; à partir de %2, cela devrait être la règle</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a frequency</comment>
        <translation>Approuvée %1</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>En faire la règle</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Rédiger une consigne</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>pattern, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Accept, dismiss or snooze</source>
        <translation>Accepter, écarter ou reporter</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Cas type</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Approuvées (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionsCard</name>
    <message>
        <source>Recurring exceptions</source>
        <translation>Exceptions récurrentes</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Mises de côté…</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Regroupement…</translation>
    </message>
    <message>
        <source>What was dismissed, snoozed or noted, to be brought back</source>
        <translation>Les exceptions écartées, reportées ou notées, pour les réactiver</translation>
    </message>
    <message>
        <source>Put aside (%1)…</source>
        <comment>a count</comment>
        <translation>Mises de côté (%1)…</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Toutes les exceptions récurrentes de ces jours sont mises de côté.</translation>
    </message>
    <message>
        <source>By reason or context, and different words as one group</source>
        <translation>Par motif ou contexte, et des mots différents en un groupe</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportCheck</name>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Data changed since</source>
        <translation>Données modifiées depuis</translation>
    </message>
    <message>
        <source>File unchanged</source>
        <translation>Fichier inchangé</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>The file is not the one that was exported: its SHA-256 is another one. Run the export again for one that matches.</source>
        <translation>Le fichier n’est pas celui qui a été exporté&#xa0;: son SHA-256 est différent. Relancez l’export pour en obtenir un conforme.</translation>
    </message>
    <message>
        <source>The file is not where it was written. It may have been moved or removed.</source>
        <translation>Le fichier n’est pas là où il a été écrit. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, but the same filter gives other rows or values today: something was synced, corrected or set since.</source>
        <translation>Le fichier est celui qui a été exporté, mais le même filtre donne aujourd’hui d’autres lignes ou d’autres valeurs&#xa0;: quelque chose a été synchronisé, corrigé ou réglé depuis.</translation>
    </message>
    <message>
        <source>The file is the one that was exported. Whether its rows are those of today cannot be told: it is a workbook without a manifest, or a large selection.</source>
        <translation>Le fichier est celui qui a été exporté. Impossible de dire si ses lignes sont celles d’aujourd’hui&#xa0;: c’est un classeur sans manifeste, ou une grande sélection.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, and the same filter gives the same rows today.</source>
        <translation>Le fichier est celui qui a été exporté, et le même filtre donne aujourd’hui les mêmes lignes.</translation>
    </message>
    <message>
        <source>Verifying an export</source>
        <translation>Vérification d’un export</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportHistoryDialog</name>
    <message>
        <source>Written by a newer version</source>
        <translation>Écrit par une version plus récente</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Selected rows of: %1</source>
        <comment>a filter</comment>
        <translation>Lignes sélectionnées de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Historique des exports</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Rien n’a encore été exporté</translation>
    </message>
    <message>
        <source>Every file that is exported stands here with its SHA-256, so that it can be verified and made again.</source>
        <translation>Tout fichier exporté figure ici avec son SHA-256, pour pouvoir être vérifié et refait.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Reading the file and its rows…</source>
        <translation>Lecture du fichier et de ses lignes…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln ligne exportée dans %1 (SHA-256 %2).</numerusform>
            <numerusform>%Ln lignes exportées dans %1 (SHA-256 %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 files, the first is %2.</source>
        <comment>count of files, file</comment>
        <translation>
            <numerusform>%Ln ligne exportée dans %1 fichiers, le premier est %2.</numerusform>
            <numerusform>%Ln lignes exportées dans %1 fichiers, le premier est %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest stands beside it.</source>
        <translation>Le manifeste se trouve à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel can be and end with “…”.</source>
        <translation>
            <numerusform>%Ln texte dépassait ce que contient une cellule d’Excel et finit par «&#xa0;…&#xa0;».</numerusform>
            <numerusform>%Ln textes dépassaient ce que contient une cellule d’Excel et finissent par «&#xa0;…&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) held control characters that a workbook cannot keep.</source>
        <translation>
            <numerusform>%Ln texte contenait des caractères de contrôle qu’un classeur ne peut pas garder.</numerusform>
            <numerusform>%Ln textes contenaient des caractères de contrôle qu’un classeur ne peut pas garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of it: %1</source>
        <comment>an error in words</comment>
        <translation>Le journal du registre n’en fait pas état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV pour audit et scripts</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Values to tick beside the table, with their numbers</source>
        <translation>Des valeurs à cocher à côté du tableau, avec leur nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decision(s)</source>
        <comment>a value and its number</comment>
        <translation>
            <numerusform>%1, %Ln décision</numerusform>
            <numerusform>%1, %Ln décisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldGrid</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>in this message</comment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>the thread</source>
        <translation>le fil</translation>
    </message>
    <message>
        <source>approver’s words</source>
        <translation>mots de l’approbateur</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Retirer la marque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not in the message</source>
        <translation>Absent du message</translation>
    </message>
    <message>
        <source>Always %1</source>
        <comment>a type</comment>
        <translation>Toujours %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldList</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Approved $40.00 of $60.00</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>, %1 later</source>
        <comment>time from request to decision</comment>
        <translation>, %1 plus tard</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, entre le %1 et le %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, au plus tard le %1</translation>
    </message>
    <message>
        <source>Waiting for %1 at the last sync</source>
        <translation>En attente depuis %1 à la dernière synchronisation</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approver</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>conversation %1</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>No context given</source>
        <translation>Aucun contexte indiqué</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Aucun montant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it was corrected</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Aucun client nommé</translation>
    </message>
    <message>
        <source>Whole story</source>
        <comment>of a customer</comment>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Everything of this customer, of all times (Ctrl+U)</source>
        <translation>Tout sur ce client, toutes périodes confondues (Ctrl+U)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>%1 automatically</source>
        <comment>decision</comment>
        <translation>%1 automatiquement</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldReadings</name>
    <message>
        <source>nothing around it tells where it stands</source>
        <translation>rien autour n’indique où cela se trouve</translation>
    </message>
    <message>
        <source>nothing is read</source>
        <comment>a field&apos;s value</comment>
        <translation>rien n’est lu</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approvers</comment>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldRow</name>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corriger… (F2)</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatDesk</name>
    <message>
        <source>Starts when this is done: %1</source>
        <comment>a job</comment>
        <translation>Démarre quand ceci est terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Lecture des messages stockés</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Relecture des messages</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatsDialog</name>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Taught formats</source>
        <translation>Formats appris</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They are tried before the formats that come with Precedent.</source>
        <translation>Ils sont essayés avant les formats fournis avec Precedent.</translation>
    </message>
    <message>
        <source>No format was taught yet. Mark the parts of a message in the inbox, or import a file.</source>
        <translation>Aucun format n’a encore été appris. Marquez les parties d’un message dans la boîte de réception, ou importez un fichier.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <comment>format, file</comment>
        <translation>%1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>Import a format</source>
        <translation>Importer un format</translation>
    </message>
    <message>
        <source>Formats (*.json)</source>
        <translation>Formats (*.json)</translation>
    </message>
    <message>
        <source>Export the format</source>
        <translation>Exporter le format</translation>
    </message>
</context>
<context>
    <name>precedent::pages::GapsDialog</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>days</comment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Combler la lacune</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Nothing is missing between the first and the last day of any channel.</source>
        <translation>Il ne manque rien entre le premier et le dernier jour d’aucun canal.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. What Slack still has of them is read from there.</source>
        <translation>Les demandes de ces jours peuvent manquer dans tous les chiffres. Ce que Slack en conserve encore y est relu.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. Sample data cannot be read from Slack.</source>
        <translation>Les demandes de ces jours peuvent manquer dans tous les chiffres. Les données d’exemple ne peuvent pas être lues dans Slack.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HandEntryDialog</name>
    <message>
        <source>Save record</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The record is marked as entered by hand, kept over every later sync, and can be undone.</source>
        <translation>La fiche est marquée «&#xa0;Saisie manuelle&#xa0;», conservée à chaque synchronisation, et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HistoryText</name>
    <message>
        <source>request captured</source>
        <translation>demande relevée</translation>
    </message>
    <message>
        <source>reply captured</source>
        <translation>réponse relevée</translation>
    </message>
    <message>
        <source>request edited</source>
        <translation>demande modifiée</translation>
    </message>
    <message>
        <source>reply edited</source>
        <translation>réponse modifiée</translation>
    </message>
    <message>
        <source>message removed in Slack</source>
        <translation>message supprimé dans Slack</translation>
    </message>
    <message>
        <source>no longer returned by Slack</source>
        <translation>n’est plus renvoyé par Slack</translation>
    </message>
    <message>
        <source>reactions changed</source>
        <translation>réactions modifiées</translation>
    </message>
    <message>
        <source>confirmed by another source</source>
        <translation>confirmé par une autre source</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time of a message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · modifié</translation>
    </message>
    <message>
        <source> · no longer returned by Slack</source>
        <translation> · n’est plus renvoyé par Slack</translation>
    </message>
    <message>
        <source>%1 %2 · #%3</source>
        <comment>time, event, number in the log</comment>
        <translation>%1 %2 · #%3</translation>
    </message>
    <message>
        <source>%1 entered by hand by %2</source>
        <comment>time, author</comment>
        <translation>%1 saisie manuelle par %2</translation>
    </message>
    <message>
        <source>%1 said to be no request by %2</source>
        <comment>time, author</comment>
        <translation>%1 classé comme non-demande par %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1 %2 corrected from %3 to %4 by %5</source>
        <comment>time, field, before, after, author</comment>
        <translation>%1 %2&#xa0;: %3 corrigé en %4 par %5</translation>
    </message>
    <message>
        <source>Requested by: %1</source>
        <translation>Demandeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>Demandée le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HoldsDialog</name>
    <message>
        <source>Record, or filter: customer:&quot;Acme&quot;</source>
        <translation>Fiche, ou filtre&#xa0;: customer:&quot;Acme&quot;</translation>
    </message>
    <message>
        <source>Record or filter to hold</source>
        <translation>Fiche ou filtre à mettre sous gel</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Pourquoi c’est conservé</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motif du gel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message>
        <source>Nothing is erased from a record on hold, by name or by age. A filter holds what it finds on the day of the erasure.</source>
        <translation>Rien n’est effacé d’une fiche sous gel, ni par nom ni selon l’âge. Un filtre protège ce qu’il trouve le jour de l’effacement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Record or filter</source>
        <translation>Fiche ou filtre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Posé le</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levé le</translation>
    </message>
    <message>
        <source>The hold is in force.</source>
        <translation>Le gel est en vigueur.</translation>
    </message>
    <message>
        <source>Hold %1 is released.</source>
        <translation>Le gel %1 est levé.</translation>
    </message>
    <message>
        <source>The hold is not set yet. Press Add.</source>
        <translation>Le gel n’est pas encore en vigueur. Cliquez sur Ajouter.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HouseCommands</name>
    <message>
        <source>Change rules</source>
        <translation>la modification des règles</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>la modification du réglage</translation>
    </message>
    <message>
        <source>Change usual currency</source>
        <translation>la modification de la devise habituelle</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Lecture des messages stockés</translation>
    </message>
    <message>
        <source>The usual currency is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>La devise habituelle est en vigueur. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Relecture des messages</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxJudge</name>
    <message>
        <source>Enter by hand</source>
        <translation>la saisie manuelle</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>le classement comme non-demande</translation>
    </message>
    <message>
        <source>It is no request and left the inbox. Undo brings it back.</source>
        <translation>Ce n’est pas une demande&#xa0;: le message a quitté la boîte de réception. «&#xa0;Annuler&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>What the format would read</source>
        <translation>Ce que lirait le format</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Ouvrir dans Slack</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formats…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Messages that were not read</source>
        <translation>Messages qui n’ont pas été lus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>%1 sur %Ln message</numerusform>
            <numerusform>%1 sur %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Tout a été lu</translation>
    </message>
    <message>
        <source>Every message that looks like a request or a decision became a record.</source>
        <translation>Chaque message qui ressemble à une demande ou à une décision est devenu une fiche.</translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>L’adresse de l’espace de travail est inconnue</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <comment>messages, a channel</comment>
        <translation>%1 · seulement %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>No message of %1 is in the inbox.</source>
        <comment>a channel</comment>
        <translation>Aucun message de %1 n’est dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Messages of %1. Choose it again to see all.</source>
        <comment>a channel</comment>
        <translation>Messages de %1. Choisissez-le à nouveau pour les voir tous.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitEditor</name>
    <message>
        <source>Without a limit</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter un plafond</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Modifier le plafond</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Whose limit it is</source>
        <translation>À qui s’applique le plafond</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Always, or for example 2026-01-01</source>
        <translation>Toujours, ou par exemple 2026-01-01</translation>
    </message>
    <message>
        <source>Open, or for example 2026-12-31</source>
        <translation>Sans fin, ou par exemple 2026-12-31</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Un plafond de 0 signifie que rien ne peut être décidé.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitsDialog</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Unlimited (%1)</source>
        <comment>currency</comment>
        <translation>Illimité (%1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>no last day</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Authority limits</source>
        <translation>Plafonds de décision</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A person&apos;s own limit comes first, then the team&apos;s, then that of all approvers or agents. Who has none is not evaluated.</source>
        <translation>Le plafond propre à une personne passe d’abord, puis celui de l’équipe, puis celui de tous les approbateurs ou agents. Sans plafond, il n’y a pas d’évaluation.</translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>l’ajout du plafond</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>la modification du plafond</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>la suppression du plafond</translation>
    </message>
    <message>
        <source>Import limits</source>
        <translation>Import des plafonds</translation>
    </message>
    <message>
        <source>The limits were written to %1.</source>
        <comment>a file</comment>
        <translation>Les plafonds ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the limits</source>
        <translation>Exporter les plafonds</translation>
    </message>
    <message>
        <source>No limit is set: “%1”, “%2” and “%3” are not evaluated.</source>
        <comment>flags</comment>
        <translation>Aucun plafond n’est défini&#xa0;: «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» ne sont pas évalués.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MarkedText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Marquer comme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Marks</name>
    <message>
        <source>Exclude %1</source>
        <comment>a filter condition</comment>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Show the decisions</source>
        <translation>Afficher les décisions</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MonthEndDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open at month end</source>
        <translation>En suspens en fin de mois</translation>
    </message>
    <message>
        <source>open at month end</source>
        <comment>start of a file name</comment>
        <translation>en suspens fin de mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>Approuvé en</translation>
    </message>
    <message>
        <source>Nothing was open on %1.</source>
        <comment>a day</comment>
        <translation>Rien n’était en suspens le %1.</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <comment>a day, sums</comment>
        <translation>En suspens le %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln approbation sans montant n’entre dans aucune somme.</numerusform>
            <numerusform>%Ln approbations sans montant n’entrent dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins on %1: what was paid before counts as open.</source>
        <comment>a day</comment>
        <translation>Le fichier commence le %1&#xa0;: ce qui a été versé avant compte comme en suspens.</translation>
    </message>
    <message>
        <source>The file ends on %1: what was paid afterwards counts as open.</source>
        <comment>a day</comment>
        <translation>Le fichier se termine le %1&#xa0;: ce qui a été versé après compte comme en suspens.</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1, the rest %2</source>
        <comment>in part, on a day</comment>
        <translation>%1, le reste %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.</source>
        <comment>numbers of approvals</comment>
        <translation>
            <numerusform>%1 sur %Ln approbation du mois n’était pas encore versée&#xa0;; sont comptés les remboursements, avoirs et gratuités.</numerusform>
            <numerusform>%1 sur %Ln approbations du mois n’étaient pas encore versées&#xa0;; sont comptés les remboursements, avoirs et gratuités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NewHint</name>
    <message>
        <source>Show only these</source>
        <translation>N’afficher qu’elles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed since your last visit, %1</source>
        <comment>decisions; a day and time</comment>
        <translation>
            <numerusform>%Ln nouvelle ou modifiée depuis votre dernière visite, %1</numerusform>
            <numerusform>%Ln nouvelles ou modifiées depuis votre dernière visite, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NoteCommands</name>
    <message>
        <source>Add note</source>
        <translation>l’ajout de la note</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>la modification de la note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>la suppression de la note</translation>
    </message>
</context>
<context>
    <name>precedent::pages::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privées, dans ce registre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a coaching note…</source>
        <translation>Ajouter une note de coaching…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time of a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove note of %1</source>
        <translation>Supprimer la note de %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewLists</name>
    <message>
        <source>Pending %1</source>
        <comment>an age</comment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>%1 — %2, %3 by %4</source>
        <comment>agent, request, decision, approver</comment>
        <translation>%1 — %2, %3 par %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>agent, request</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Cas type</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Montant médian</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Show what was approved</source>
        <translation>Afficher ce qui a été approuvé</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Afficher ce qui a été décidé</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Show what was approved with an amount</source>
        <translation>Afficher ce qui a été approuvé avec un montant</translation>
    </message>
    <message>
        <source>Complete records</source>
        <translation>Fiches complètes</translation>
    </message>
    <message>
        <source>Show decisions without a reason</source>
        <translation>Afficher les décisions sans motif</translation>
    </message>
    <message>
        <source>Exceptions by type</source>
        <translation>Exceptions par type</translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>cliquez sur une barre pour filtrer</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Exceptions récurrentes</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Arrivée des demandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show everything that needs a look on Decisions</source>
        <translation>Afficher sur la page Décisions tout ce qui est à examiner</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Show the requests of this period</source>
        <translation>Afficher les demandes de cette période</translation>
    </message>
    <message>
        <source>hour × weekday, reporting zone</source>
        <translation>heure × jour de semaine, fuseau du rapport</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Toutes les exceptions récurrentes de ces jours sont mises de côté.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message>
        <source>as many as in %1</source>
        <comment>a period</comment>
        <translation>autant que %1</translation>
    </message>
    <message>
        <source>n/a: none in %1</source>
        <comment>a period</comment>
        <translation>n.d.&#xa0;: aucune pour %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>count, period</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 under 1% vs %2</source>
        <comment>arrow, period</comment>
        <translation>%1 moins de 1&#xa0;% par rapport à %2</translation>
    </message>
    <message>
        <source>%1 %2% vs %3</source>
        <comment>arrow, percentage, period</comment>
        <translation>%1 %2&#xa0;% par rapport à %3</translation>
    </message>
    <message>
        <source>n/a: %1 is not synced</source>
        <comment>a period</comment>
        <translation>n.d.&#xa0;: %1 non synchronisé</translation>
    </message>
    <message>
        <source>%1, partly synced</source>
        <comment>a comparison with a period</comment>
        <translation>%1, synchronisé en partie</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>aucune décidée</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>approved of decided</comment>
        <translation>%1 sur %2 décidées</translation>
    </message>
    <message>
        <source>no decision with both times</source>
        <translation>aucune décision avec les deux heures</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>sur %Ln décision</numerusform>
            <numerusform>sur %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>p90 %1, n %2</source>
        <comment>90th percentile, number of cases</comment>
        <translation>p90 %1, n&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>sums in other currencies</comment>
        <translation>et %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sans montant</numerusform>
            <numerusform>%Ln sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(ies)</source>
        <translation>
            <numerusform>%Ln autre devise</numerusform>
            <numerusform>%Ln autres devises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sans motif</numerusform>
            <numerusform>%Ln sans motif</numerusform>
        </translation>
    </message>
    <message>
        <source>of the decided requests</source>
        <translation>des demandes décidées</translation>
    </message>
    <message>
        <source>%1 waited in all</source>
        <comment>hours</comment>
        <translation>%1 d’attente en tout</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time to decision, hours waited</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates</source>
        <comment>a sum</comment>
        <translation>≈ %1, converti à des taux de change fixes</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates, without %2</source>
        <comment>a sum, currencies</comment>
        <translation>≈ %1, converti à des taux de change fixes, sans %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 waited in all, %2 per 100 decisions</source>
        <comment>hours, hours of a hundred decisions</comment>
        <translation>%1 d’attente en tout, %2 pour 100 décisions</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <comment>sums</comment>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a share, time or sum; its period</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln incomplet</numerusform>
            <numerusform>%Ln incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OwnLimit</name>
    <message numerus="yes">
        <source>%1 of %Ln request(s) with an amount within the own limit</source>
        <translation>
            <numerusform>%1 sur %Ln demande avec montant, dans le plafond propre de l’agent</numerusform>
            <numerusform>%1 sur %Ln demandes avec montant, dans le plafond propre de l’agent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PageList</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PatternTexts</name>
    <message>
        <source>same type and reason</source>
        <translation>même type et même motif</translation>
    </message>
    <message>
        <source>same type and context</source>
        <translation>même type et même contexte</translation>
    </message>
    <message>
        <source>same type, reason and context</source>
        <translation>même type, même motif et même contexte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, context</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, reason, context</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Reason and context</source>
        <translation>Motif et contexte</translation>
    </message>
    <message>
        <source>%1, last 90 days</source>
        <comment>same type and reason</comment>
        <translation>%1, 90 derniers jours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>same type and reason, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No reason was given three times for one type in these days.</source>
        <translation>Aucun motif n’a été donné trois fois pour un même type pendant ces jours.</translation>
    </message>
    <message>
        <source>Nothing of one type was asked for three times in these days with the same words.</source>
        <translation>Aucune demande d’un même type n’a été faite trois fois dans les mêmes termes pendant ces jours.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PeopleCard</name>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Left Slack</source>
        <translation>A quitté Slack</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Name, team or e-mail…</source>
        <translation>Nom, équipe ou e-mail…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from Slack</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln connue via Slack</numerusform>
            <numerusform>%Ln connues via Slack</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Aussi écrit</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>Dans Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Aussi écrit</translation>
    </message>
    <message>
        <source>Names in messages that carry no Slack id, as forms and apps write them.</source>
        <translation>Des noms dans les messages sans identifiant Slack, tels que les formulaires et les applications les écrivent.</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
    <message>
        <source>Somebody who is the same person under another Slack id. Everything of that id counts for this person then; its name and id are added to “Also written as”.</source>
        <translation>Quelqu’un qui est la même personne sous un autre identifiant Slack. Tout ce qui porte cet identifiant compte alors pour cette personne&#xa0;; son nom et son identifiant sont ajoutés à «&#xa0;Aussi écrit&#xa0;».</translation>
    </message>
    <message>
        <source>Where names change, all stored messages are read again. Corrections stay as they are.</source>
        <translation>Si des noms changent, tous les messages stockés sont relus. Les corrections restent telles quelles.</translation>
    </message>
    <message>
        <source>Several are divided by commas. A new name creates a team.</source>
        <translation>Séparez-en plusieurs par des virgules. Un nom nouveau crée une équipe.</translation>
    </message>
    <message>
        <source>This is the person already. Choose somebody else, or leave “Same person as” empty.</source>
        <translation>C’est déjà cette personne. Choisissez quelqu’un d’autre, ou laissez «&#xa0;Même personne que&#xa0;» vide.</translation>
    </message>
    <message>
        <source>Several people have that name. Choose one of them from the list.</source>
        <translation>Plusieurs personnes portent ce nom. Choisissez l’une d’elles dans la liste.</translation>
    </message>
    <message>
        <source>Nobody in this ledger has exactly that name. Choose a name from the list.</source>
        <translation>Personne dans ce registre ne porte exactement ce nom. Choisissez un nom dans la liste.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyActions</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Afficher la demande (%Ln)</numerusform>
            <numerusform>Afficher les %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept as policy note…</source>
        <translation>Accepter comme note de politique…</translation>
    </message>
    <message>
        <source>Dismiss until it happens twice as often</source>
        <translation>Écarter jusqu’à ce que cela se produise deux fois plus souvent</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>À un autre jour…</translation>
    </message>
    <message>
        <source>Dismiss exception</source>
        <translation>la mise à l’écart de l’exception</translation>
    </message>
    <message>
        <source>Dismissed “%1”. Ctrl+Z brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» écartée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Snooze exception</source>
        <translation>le report de l’exception</translation>
    </message>
    <message>
        <source>Snoozed “%1”. Ctrl+Z brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» reportée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>%1 of %2 approved when this was noted.</source>
        <comment>counts</comment>
        <translation>%1 sur %2 approuvées quand cela a été noté.</translation>
    </message>
    <message>
        <source>Accept as policy note</source>
        <translation>l’acceptation comme note de politique</translation>
    </message>
    <message>
        <source>Bring exception back</source>
        <translation>la réactivation de l’exception</translation>
    </message>
    <message>
        <source>Add policy change</source>
        <translation>l’ajout du changement de politique</translation>
    </message>
    <message>
        <source>Edit policy change</source>
        <translation>la modification du changement de politique</translation>
    </message>
    <message>
        <source>Remove policy change</source>
        <translation>la suppression du changement de politique</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Change grouping</source>
        <translation>la modification du regroupement</translation>
    </message>
    <message>
        <source>Change monthly ceilings</source>
        <translation>la modification des enveloppes mensuelles</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangeTexts</name>
    <message>
        <source>Its conditions cannot be read</source>
        <translation>Ses conditions sont illisibles</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a figure, number of cases</comment>
        <translation>%1 (n&#xa0;=&#xa0;%2)</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> Not all of these days were synced.</source>
        <translation> Ces jours n’ont pas tous été synchronisés.</translation>
    </message>
    <message>
        <source>No whole day has gone by since.</source>
        <translation>Aucun jour entier ne s’est écoulé depuis.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <comment>days before, days after</comment>
        <translation>%1, puis %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Policy change on %1: %2</source>
        <comment>day, title</comment>
        <translation>Changement de politique le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangesCard</name>
    <message>
        <source>Policy changes</source>
        <translation>Changements de politique</translation>
    </message>
    <message>
        <source>Note what changed and when: charts mark the day, and the figures before and after stand here.</source>
        <translation>Notez ce qui a changé et quand&#xa0;: les graphiques marquent le jour, et les chiffres d’avant et d’après figurent ici.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Note a change of policy</source>
        <translation>Noter un changement de politique</translation>
    </message>
    <message>
        <source>as many days before as after, at most 90</source>
        <translation>autant de jours avant qu’après, 90 au plus</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Afficher les demandes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyEventDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation>Changement de politique</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Concerns every request. The search box&apos;s words narrow it down.</source>
        <translation>Concerne toutes les demandes. Les mots du champ de recherche permettent d’en restreindre le choix.</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>conditions in words</comment>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>every request, or e.g. type:refund</source>
        <translation>toutes les demandes, ou p.&#xa0;ex. type:refund</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyPage</name>
    <message>
        <source>Authority limits…</source>
        <translation>Plafonds de décision…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Limits and exceptions</source>
        <translation>Plafonds et exceptions</translation>
    </message>
    <message>
        <source>Approvers and timing</source>
        <translation>Approbateurs et délais</translation>
    </message>
    <message>
        <source>How much a person, a team, approvers or agents may decide</source>
        <translation>Jusqu’à quel montant une personne, une équipe, les approbateurs ou les agents peuvent décider</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Parties des préférences</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Reporting zone</source>
        <translation>Fuseau de référence</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Days, weeks and months of every page, filter, flag and file are counted in this zone.</source>
        <translation>Les jours, semaines et mois de chaque page, filtre, signal et fichier sont comptés dans ce fuseau.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Il n’existe pas de fuseau horaire de ce nom.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>La journée de travail finirait avant de commencer.</translation>
    </message>
    <message>
        <source>All of it belongs to this ledger. Records are flagged anew when it is saved; Ctrl+Z takes it back.</source>
        <translation>Tout cela appartient à ce registre. Les signaux des fiches sont recalculés à l’enregistrement&#xa0;; Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Change preferences</source>
        <translation>la modification des préférences</translation>
    </message>
    <message>
        <source>First month of the financial year</source>
        <translation>Premier mois de l’exercice</translation>
    </message>
    <message>
        <source>“This year” and “last quarter” are those of the financial year; 2026 and 2026-Q4 are those of the calendar.</source>
        <translation>«&#xa0;Cette année&#xa0;» et «&#xa0;Trimestre dernier&#xa0;» sont ceux de l’exercice&#xa0;; 2026 et 2026-Q4 sont ceux du calendrier.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>for example 12-25, 2026-04-06</source>
        <translation>par exemple 12-25, 2026-04-06</translation>
    </message>
    <message>
        <source>Whoever decides on one of these days decides at odd hours, where that rule is on. A day without a year is one of every year.</source>
        <translation>Décider l’un de ces jours, c’est décider à un horaire inhabituel, si cette règle est active. Un jour sans année vaut chaque année.</translation>
    </message>
    <message>
        <source>A holiday is written like 12-25 or 2026-04-06.</source>
        <translation>Un jour férié s’écrit comme 12-25 ou 2026-04-06.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Devise habituelle</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>usual currency</comment>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>What $, kr or ¥ alone means, and an amount without any sign, in channels that have no currency of their own. Where it is not set, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Ce que $, kr ou ¥ seul signifie, et un montant sans aucun signe, dans les canaux qui n’ont pas de devise propre. Si rien n’est défini, $ est USD et ¥ est JPY&#xa0;; un montant en kr n’a pas de devise et reste hors des sommes.</translation>
    </message>
    <message>
        <source>Where several currencies stand side by side this one comes first. They are never added together.</source>
        <translation>Là où plusieurs devises se côtoient, celle-ci vient en premier. Elles ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>When it changes, the stored messages of these channels are read again. Corrections stay as they are.</source>
        <translation>Quand elle change, les messages stockés de ces canaux sont relus. Les corrections restent telles quelles.</translation>
    </message>
    <message>
        <source>The currency can be changed when this job has ended: %1</source>
        <translation>La devise pourra être modifiée quand cette tâche sera terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fixed rates</source>
        <translation>Taux de change fixes</translation>
    </message>
    <message>
        <source>for example EUR 1.09, GBP 1.27</source>
        <translation>par exemple EUR 1.09, GBP 1.27</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in the usual one. The value approved then has one more figure, which says that it is converted; every sum stays as it is.</source>
        <translation>Ce que vaut une unité d’une devise dans la devise habituelle. Une valeur supplémentaire, signalée comme convertie, s’affiche alors à côté du montant approuvé&#xa0;; chaque somme reste telle quelle.</translation>
    </message>
    <message>
        <source>A rate is written like EUR 1.09; commas stand between several.</source>
        <translation>Un taux s’écrit comme EUR 1.09&#xa0;; des virgules en séparent plusieurs.</translation>
    </message>
    <message>
        <source>Reset rules</source>
        <translation>Réinitialiser les règles</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Choisissez un fuseau horaire dans la liste.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreviewColumns</name>
    <message>
        <source>New</source>
        <comment>a record</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a record</comment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a record</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a record</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>fields</comment>
        <translation>Modifie %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>It is no record now and would be one</source>
        <translation>Ce n’est pas une fiche et en deviendrait une</translation>
    </message>
    <message>
        <source>It is a record now and would be none</source>
        <translation>C’est une fiche et n’en serait plus une</translation>
    </message>
    <message>
        <source>The record would stay as it is</source>
        <translation>La fiche resterait telle quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, where it is read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the format does not say where it stands</source>
        <translation>le format ne dit pas où cela se trouve</translation>
    </message>
    <message>
        <source>what the thread says</source>
        <translation>ce que dit le fil</translation>
    </message>
    <message>
        <source>the approver’s words</source>
        <translation>les mots de l’approbateur</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyDialog</name>
    <message>
        <source>Privacy and storage</source>
        <translation>Confidentialité et stockage</translation>
    </message>
    <message>
        <source>Everything Precedent knows is in one file on this computer: the messages of the followed channels in every version that was seen, the records read from them, names, and what you added. Nothing is sent anywhere; only Slack is asked. A token is kept in the system keychain alone, never in a file. Card numbers and access keys are masked wherever they are shown or exported.</source>
        <translation>Tout ce que Precedent sait se trouve dans un seul fichier sur cet ordinateur&#xa0;: les messages des canaux suivis dans toutes les versions vues, les fiches lues dans ces messages, les noms et ce que vous avez ajouté. Rien n’est envoyé nulle part&#xa0;; seul Slack est interrogé. Un jeton n’est conservé que dans le trousseau du système, jamais dans un fichier. Les numéros de carte et les clés d’accès sont masqués partout où ils sont affichés ou exportés.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>Gels juridiques…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The ledger was copied to %1.</source>
        <translation>Le registre a été copié dans %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Something is running. Wait until it is done, or stop it.</source>
        <translation>Une tâche est en cours. Attendez qu’elle soit terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the ledger, which is kept beside it under another name. What was erased after the backup was made comes back and has to be erased again.</source>
        <translation>La sauvegarde est d’abord contrôlée. Puis elle prend la place du registre, qui est gardé à côté sous un autre nom. Ce qui a été effacé après la sauvegarde revient et doit être effacé à nouveau.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Are you sure? These files and the Slack token are deleted, and with them every record, correction, note and proof. This cannot be undone. Slack itself is not changed; holds do not prevent this.</source>
        <translation>Êtes-vous sûr&#xa0;? Ces fichiers et le jeton Slack sont supprimés, et avec eux toutes les fiches, corrections, notes et preuves. C’est irréversible. Slack lui-même n’est pas modifié&#xa0;; les gels ne l’empêchent pas.</translation>
    </message>
    <message>
        <source>The token is forgotten here. It works until it is revoked at api.slack.com/apps.</source>
        <translation>Le jeton est oublié ici. Il fonctionne jusqu’à sa révocation sur api.slack.com/apps.</translation>
    </message>
    <message>
        <source>Erase data of a person or customer…</source>
        <translation>Effacer les données d’une personne ou d’un client…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. Asking the keychain…</source>
        <translation>Le jeton est oublié dans cette fenêtre. Le trousseau est interrogé…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. The keychain did not answer, so one that is stored there may still be there. Unlock the keychain and try again.</source>
        <translation>Le jeton est oublié dans cette fenêtre. Le trousseau n’a pas répondu&#xa0;: un jeton qui y est enregistré peut y être encore. Déverrouillez le trousseau et réessayez.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyFacts</name>
    <message>
        <source>None that is known</source>
        <translation>Aucune connue</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>path, size, date</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <comment>log: number, signed or not</comment>
        <translation>%1 entrées, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>%1 messages, %2 records, %3 people</source>
        <comment>counts</comment>
        <translation>%1 messages, %2 fiches, %3 personnes</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>None beside the ledger</source>
        <translation>Aucune à côté du registre</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln en vigueur</numerusform>
            <numerusform>%Ln en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Jeton Slack</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>None in the keychain</source>
        <translation>Aucun dans le trousseau</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>In memory until the window closes</source>
        <translation>En mémoire jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Le trousseau est interrogé…</translation>
    </message>
    <message>
        <source>Not known: the system keychain is locked</source>
        <translation>Inconnu&#xa0;: le trousseau du système est verrouillé</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReadingHint</name>
    <message numerus="yes">
        <source>Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.</source>
        <translation>
            <numerusform>Lecture d’environ %Ln décision. Voici les %1 plus récentes. Les filtres, les sommes, les graphiques et certains signaux suivent.</numerusform>
            <numerusform>Lecture d’environ %Ln décisions. Voici les %1 plus récentes. Les filtres, les sommes, les graphiques et certains signaux suivent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReasonRulesDialog</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>damaged, broken, arrived late</source>
        <translation>endommagé, cassé, arrivé en retard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Cherche dans</translation>
    </message>
    <message>
        <source>Grouping of exceptions</source>
        <translation>Regroupement des exceptions</translation>
    </message>
    <message>
        <source>Rules of the grouping</source>
        <translation>Règles du regroupement</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>what exceptions have in common</comment>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Requests of one type whose text holds one of a rule&apos;s words are one group, whatever their case. Texts that match no rule are grouped as they are written.</source>
        <translation>Les demandes d’un même type dont le texte contient l’un des mots d’une règle forment un groupe, sans distinction de majuscules. Les textes qui ne correspondent à aucune règle sont regroupés tels qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>A rule needs a group and at least one word.</source>
        <translation>Une règle a besoin d’un groupe et d’au moins un mot.</translation>
    </message>
    <message>
        <source>There is a rule for this group already.</source>
        <translation>Il y a déjà une règle pour ce groupe.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileColumns</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Payouts are</source>
        <translation>Les versements sont</translation>
    </message>
    <message>
        <source>Currency where none is said</source>
        <translation>Devise si aucune n’est indiquée</translation>
    </message>
    <message>
        <source>Decisions in view only</source>
        <translation>Seulement les décisions affichées</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Colonne de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paid within</source>
        <translation>Versé sous</translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>Point décimal (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>Virgule décimale (1.234,50)</translation>
    </message>
    <message>
        <source>Amounts above zero</source>
        <translation>Montants supérieurs à zéro</translation>
    </message>
    <message>
        <source>Amounts below zero</source>
        <translation>Montants inférieurs à zéro</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>Tous les montants</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Decisions that the filter leaves out are named where they fit, and not matched.</source>
        <translation>Les décisions que le filtre écarte sont nommées là où elles correspondent, mais pas rapprochées.</translation>
    </message>
    <message>
        <source>Days after the decision in which a payout may come</source>
        <translation>Nombre de jours après la décision pendant lesquels un versement peut arriver</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>How they are read and matched</source>
        <translation>Lecture et rapprochement</translation>
    </message>
    <message>
        <source>Currency if none</source>
        <translation>Devise par défaut</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileDialog</name>
    <message>
        <source>Choose a CSV file of payouts, or drag it here.</source>
        <translation>Choisissez un fichier CSV de versements, ou faites-le glisser ici.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reconcile payouts</source>
        <translation>Rapprocher les versements</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Matching payouts…</source>
        <translation>Rapprochement des versements…</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>colonnes comme la dernière fois</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same. Only requests in the ledger are known.</source>
        <translation>Les sommes du fichier et de ses groupes sont identiques. Seules les demandes du registre sont connues.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are not the same: do not use this result.</source>
        <translation>Les sommes du fichier et de ses groupes ne sont pas identiques&#xa0;: n’utilisez pas ce résultat.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Choose a file of payouts</source>
        <translation>Choisir un fichier de versements</translation>
    </message>
    <message>
        <source>Lists of payouts (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes de versements (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 reconciled.csv</source>
        <comment>name of a file</comment>
        <translation>%1 rapproché.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open at month end…</source>
        <translation>En suspens en fin de mois…</translation>
    </message>
    <message>
        <source>Payouts against approved decisions</source>
        <translation>Versements et décisions approuvées</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileResult</name>
    <message>
        <source>Payouts and approvals</source>
        <translation>Versements et approbations</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of payouts, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; pressed again, all of them</source>
        <translation>N’affiche que ces lignes&#xa0;; un nouvel appui les affiche toutes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>precedent::pages::RulesForm</name>
    <message>
        <source>Flags: what is ticked is listed under Needs a look</source>
        <translation>Signaux&#xa0;: ce qui est coché est listé sous «&#xa0;À examiner&#xa0;»</translation>
    </message>
    <message>
        <source>Suggestions of the Policy page</source>
        <translation>Suggestions de la page Politique</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <comment>a flag</comment>
        <translation>%1&#xa0;: à examiner</translation>
    </message>
    <message>
        <source>Usually %1; from %2 to %3</source>
        <comment>numbers</comment>
        <translation>Habituellement %1&#xa0;; de %2 à %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SampleBar</name>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
    <message>
        <source>Records in the sample</source>
        <translation>Fiches de l’échantillon</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and records give the same sample on any computer</source>
        <translation>La même graine et les mêmes fiches donnent le même échantillon sur tout ordinateur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Part de chaque</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, sums</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SourcesPage</name>
    <message>
        <source>Channel settings…</source>
        <translation>Réglages du canal…</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formats…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Lecture des messages stockés</translation>
    </message>
    <message>
        <source>The settings of #%1 are in force. %2.</source>
        <comment>channel, what came of it</comment>
        <translation>Les réglages de #%1 sont en vigueur. %2.</translation>
    </message>
    <message>
        <source>What was changed about the person is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>Ce qui a été modifié pour cette personne est en vigueur. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Relecture des messages</translation>
    </message>
    <message numerus="yes">
        <source>#%1 is no longer read by syncs; its %Ln record(s) stay.</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>#%1 n’est plus lu par les synchronisations&#xa0;; sa %Ln fiche reste.</numerusform>
            <numerusform>#%1 n’est plus lu par les synchronisations&#xa0;; ses %Ln fiches restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to change this</source>
        <translation>Les noms sont masqués&#xa0;: affichez-les pour modifier ceci</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StaleCard</name>
    <message>
        <source>Hour of the request</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Qui peut décider</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Anyone: no approver is named</source>
        <translation>Tout le monde&#xa0;: aucun approbateur désigné</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Where requests go stale</source>
        <translation>Où les demandes restent sans suite</translation>
    </message>
    <message>
        <source>Requests are told apart by</source>
        <translation>Les demandes sont réparties par</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By who may decide</source>
        <translation>Par approbateur possible</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>share of all requests, number of them</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.</source>
        <translation>
            <numerusform>Retirées, expirées ou sans réponse&#xa0;: en attente depuis plus de %Ln heure, week-ends et jours fériés non compris.</numerusform>
            <numerusform>Retirées, expirées ou sans réponse&#xa0;: en attente depuis plus de %Ln heures, week-ends et jours fériés non compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody decided these, so that no approver is known: each counts for everybody whom its channel names as one.</source>
        <comment>what stale means</comment>
        <translation>%1 Personne n’en a décidé, donc aucun approbateur n’est connu&#xa0;: chacune compte pour tous ceux que son canal désigne comme tels.</translation>
    </message>
    <message>
        <source>Share stale (95% interval)</source>
        <translation>Sans suite (95&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StepMenu</name>
    <message>
        <source>One bar stands for</source>
        <translation>Une barre représente</translation>
    </message>
    <message>
        <source>What one bar stands for</source>
        <translation>Ce que représente une barre</translation>
    </message>
    <message>
        <source>What fits the period</source>
        <translation>Selon la période</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Tagger</name>
    <message>
        <source>Reviewed</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>la modification des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decision(s) at once</source>
        <translation>
            <numerusform>Au plus %Ln décision à la fois</numerusform>
            <numerusform>Au plus %Ln décisions à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>le marquage comme examinée</translation>
    </message>
    <message>
        <source>No longer reviewed</source>
        <translation>le retrait de la marque « examinée »</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsCard</name>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Approuvées (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Approved by tag</source>
        <translation>Approuvées par étiquette</translation>
    </message>
    <message>
        <source>No request in view has a tag. Give the requests of a group of customers one tag on Decisions, and their share stands here beside the others&apos;.</source>
        <translation>Aucune demande affichée n’a d’étiquette. Donnez une même étiquette aux demandes d’un groupe de clients dans Décisions&#xa0;: leur part s’affiche ici à côté de celle des autres.</translation>
    </message>
    <message>
        <source>a request of several tags counts for each</source>
        <translation>une demande à plusieurs étiquettes compte pour chacune</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privées, dans ce registre</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>good example, ask again…</source>
        <comment>two tags, divided by a comma</comment>
        <translation>bon exemple, à redemander…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TeachPanel</name>
    <message>
        <source>Use for this channel</source>
        <translation>Utiliser pour ce canal</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>Pas une demande</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Saisir à la main…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the message out of the inbox for good</source>
        <translation>Retirer définitivement le message de la boîte de réception</translation>
    </message>
    <message>
        <source>Make a record of this message alone</source>
        <translation>Faire une fiche de ce seul message</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Marquer comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark what is selected as %1; %2 in the message does the same</source>
        <translation>Marquer la sélection comme «&#xa0;%1&#xa0;»&#xa0;; la touche %2 dans le message fait de même</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Nom du format</translation>
    </message>
    <message>
        <source>Teach this format</source>
        <translation>Apprendre ce format</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mark what each part is. Every message of the same shape is read the same way.</source>
        <translation>Marquez ce qu’est chaque partie. Tout message de la même forme est lu de la même façon.</translation>
    </message>
    <message>
        <source>No amount is read here: its currency may not be clear. The channel’s own is set on the page Sources, Channel settings.</source>
        <translation>Aucun montant n’est lu ici&#xa0;: sa devise n’est peut-être pas claire. Celle du canal se définit sur la page Sources, Réglages du canal.</translation>
    </message>
    <message>
        <source>A name has small letters, figures, “-”, “_” and “.”, and no other format has it.</source>
        <translation>Un nom comporte des lettres minuscules, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», et aucun autre format ne le porte.</translation>
    </message>
    <message>
        <source>Select words in the message, then say what they are: press a button, or its number in the message (1 to 6).</source>
        <translation>Sélectionnez des mots dans le message, puis dites ce qu’ils sont&#xa0;: appuyez sur un bouton, ou sur son numéro dans le message (1 à 6).</translation>
    </message>
    <message>
        <source>Looking at the stored messages…</source>
        <translation>Examen des messages stockés…</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Retirer la marque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <translation>Retirer les marques</translation>
    </message>
    <message>
        <source>No format can be taught from this message: it is not a request.</source>
        <translation>Aucun format ne peut être appris à partir de ce message&#xa0;: ce n’est pas une demande.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, author, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThreadView</name>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Pointez un champ pour voir où il a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln de plus dans Slack</numerusform>
            <numerusform>%Ln de plus dans Slack</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read from an earlier version of %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1&#xa0;: lu dans une version antérieure du message de %2 du %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s reply of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1&#xa0;: lu dans la réponse de %2 du %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1&#xa0;: lu dans le message de %2 du %3, %4</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThresholdView</name>
    <message>
        <source>Requests by amount</source>
        <translation>Demandes par montant</translation>
    </message>
    <message>
        <source>%1 · drag the threshold</source>
        <comment>days</comment>
        <translation>%1 · faites glisser le seuil</translation>
    </message>
    <message>
        <source>all time · drag the threshold</source>
        <translation>toutes les dates · faites glisser le seuil</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <comment>an amount</comment>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TicketImport</name>
    <message>
        <source>Ticket volumes: a CSV with the columns agent, week and tickets</source>
        <translation>Volumes de tickets&#xa0;: un CSV avec les colonnes agent, week et tickets</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of agents read</source>
        <translation>
            <numerusform>%Ln semaine d’agents lue</numerusform>
            <numerusform>%Ln semaines d’agents lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the file are not known in this ledger and were left out: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln agent du fichier est inconnu de ce registre et a été laissé de côté&#xa0;: %1</numerusform>
            <numerusform>%Ln agents du fichier sont inconnus de ce registre et ont été laissés de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to read a file with names</source>
        <translation>Les noms sont masqués&#xa0;: affichez-les pour lire un fichier avec des noms</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ValueEditor</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>L’heure est connue</translation>
    </message>
    <message>
        <source>Time known</source>
        <translation>Heure connue</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ViewsFiles</name>
    <message>
        <source>import views</source>
        <translation>l’import des vues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln vue lue. Ctrl+Z l’annule.</numerusform>
            <numerusform>%Ln vues lues. Ctrl+Z les annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written.</source>
        <translation>
            <numerusform>%Ln vue écrite.</numerusform>
            <numerusform>%Ln vues écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WhatIfPanel</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Save as policy note…</source>
        <translation>Créer une note de politique…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Several types</source>
        <translation>Plusieurs types</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>What the threshold would have changed</source>
        <translation>Ce que le seuil aurait changé</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Afficher la demande (%Ln)</numerusform>
            <numerusform>Afficher les %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>a currency</comment>
        <translation>Seuil en %1</translation>
    </message>
    <message>
        <source>Limit today in %1</source>
        <comment>a currency</comment>
        <translation>Plafond actuel en %1</translation>
    </message>
    <message>
        <source>The authority limit of agents. Empty the field to come back to it.</source>
        <translation>Le plafond de décision des agents. Videz le champ pour y revenir.</translation>
    </message>
    <message>
        <source>What agents may decide alone today. Emptied, it is their authority limit where there is one.</source>
        <translation>Ce que les agents peuvent décider seuls aujourd’hui. Vidé, c’est leur plafond de décision s’il y en a un.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WordLine</name>
    <message>
        <source>Only decisions that mention these words</source>
        <translation>Seulement les décisions qui mentionnent ces mots</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %Ln row(s)</source>
        <comment>a condition such as &quot;Type: Refund&quot;</comment>
        <translation>
            <numerusform>%1&#xa0;: afficher %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: afficher %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Afficher les autres</translation>
    </message>
</context>
<context>
    <name>precedent::reports::AgentReport</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message numerus="yes">
        <source>of %1 by %Ln agent(s) of the team</source>
        <translation>
            <numerusform>sur %1 faites par %Ln agent de l’équipe</numerusform>
            <numerusform>sur %1 faites par %Ln agents de l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Délai médian de décision</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Demandes par type</translation>
    </message>
    <message>
        <source>Nobody of the team asked in this period.</source>
        <translation>Personne dans l’équipe n’a fait de demande dans cette période.</translation>
    </message>
    <message>
        <source>%1, team median %2</source>
        <comment>counts</comment>
        <translation>%1, médiane de l’équipe %2</translation>
    </message>
    <message>
        <source>Bar: this agent. Mark: the team&apos;s median, over everybody with a request in the period. Who handles more cases asks more often.</source>
        <translation>Barre&#xa0;: cet agent. Repère&#xa0;: la médiane de l’équipe, sur toutes les personnes ayant une demande dans la période. Qui traite plus de cas demande plus souvent.</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Résultat face à l’équipe</translation>
    </message>
    <message>
        <source>rates and times need 5 cases</source>
        <translation>taux et délais à partir de 5 cas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>This agent</source>
        <translation>Cet agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Middle half of the team</source>
        <translation>Moitié centrale de l’équipe</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the team</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>n of the agent: %1 decided, %2 with both times. A difference from the team is a question, not an answer: cases differ, and few cases vary by chance.</source>
        <translation>n de l’agent&#xa0;: %1 décidées, %2 avec les deux heures. Une différence avec l’équipe est une question, pas une réponse&#xa0;: les cas diffèrent, et un petit nombre de cas varie au hasard.</translation>
    </message>
    <message>
        <source>Requests in twelve months</source>
        <translation>Demandes sur douze mois</translation>
    </message>
    <message>
        <source>hatched: not over yet; –: not synced</source>
        <translation>hachuré&#xa0;: en cours&#xa0;; –&#xa0;: non synchronisé</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>À aborder</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Aucune demande dans cette période.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>private, kept in Precedent only</source>
        <translation>privées, conservées dans Precedent seulement</translation>
    </message>
    <message>
        <source>One-to-one · %1 · requests and how they were answered</source>
        <translation>Entretien individuel · %1 · demandes et réponses reçues</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>chaque devise à part</translation>
    </message>
    <message>
        <source>No request named an amount.</source>
        <translation>Aucune demande n’a indiqué de montant.</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>les plus de points d’abord&#xa0;; chaque ligne dit pourquoi</translation>
    </message>
    <message>
        <source>%1; all together %2</source>
        <comment>of the agent, of the whole team</comment>
        <translation>%1&#xa0;; tous ensemble %2</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Suivi le</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Paginator</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodFlags</name>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <comment>with a flag, of all</comment>
        <translation>%1 demandes sur %2</translation>
    </message>
    <message>
        <source>No request has a flag.</source>
        <translation>Aucune demande ne porte de signal.</translation>
    </message>
    <message>
        <source>The %1 most urgent of them follow; the Decisions page filters by flag for the others.</source>
        <translation>Les %1 plus urgentes suivent&#xa0;; pour les autres, la page Décisions filtre par signal.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodParts</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Requests by type and week</source>
        <translation>Demandes par type et par semaine</translation>
    </message>
    <message>
        <source>Requests by type and month</source>
        <translation>Demandes par type et par mois</translation>
    </message>
    <message>
        <source>one scale; hatched: not over yet; –: not synced</source>
        <translation>une seule échelle&#xa0;; hachuré&#xa0;: en cours&#xa0;; –&#xa0;: non synchronisé</translation>
    </message>
    <message>
        <source>Weeks are named by their first day; days outside the period are not counted.</source>
        <translation>Les semaines portent le nom de leur premier jour&#xa0;; les jours hors de la période ne sont pas comptés.</translation>
    </message>
    <message>
        <source>The last twelve months of the period are shown; all other parts count all of it.</source>
        <translation>Les douze derniers mois de la période sont affichés&#xa0;; toutes les autres parties la comptent en entier.</translation>
    </message>
    <message>
        <source>Outcomes by type</source>
        <translation>Résultats par type</translation>
    </message>
    <message>
        <source>rate: approved of approved and denied; from 5 cases on</source>
        <translation>taux&#xa0;: part des approuvées parmi les approuvées et les refusées&#xa0;; à partir de 5 cas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Taux d’approbation</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Délai de décision</translation>
    </message>
    <message>
        <source>of decisions with both times; nearest rank</source>
        <translation>des décisions avec les deux heures&#xa0;; rang le plus proche</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90e centile</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>chaque devise à part</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) named no amount; they are in no sum.</source>
        <translation>
            <numerusform>%Ln demande n’a pas indiqué de montant&#xa0;; elle ne figure dans aucune somme.</numerusform>
            <numerusform>%Ln demandes n’ont pas indiqué de montant&#xa0;; elles ne figurent dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>agent, type, context, decision, reason, both times</source>
        <translation>agent, type, contexte, décision, motif, les deux heures</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Six champs connus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodPeople</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>by name; rates and times from 5 cases on</source>
        <translation>par nom&#xa0;; taux et délais à partir de 5 cas</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Taux d’approbation</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Who handles more cases asks more often: counts of people are not compared here.</source>
        <translation>Qui traite plus de cas demande plus souvent&#xa0;: les nombres par personne ne sont pas comparés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln demande sans nom connu.</numerusform>
            <numerusform>%Ln demandes sans nom connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Approbateurs</translation>
    </message>
    <message>
        <source>a decision of several counts for each</source>
        <translation>une décision de plusieurs personnes compte pour chacune</translation>
    </message>
    <message>
        <source>Nobody whose name is known decided anything.</source>
        <translation>Aucune personne au nom connu n’a pris de décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln décision sans nom d’approbateur connu.</numerusform>
            <numerusform>%Ln décisions sans nom d’approbateur connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Exceptions récurrentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, less often.</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%Ln de plus, moins fréquente.</numerusform>
            <numerusform>%Ln de plus, moins fréquentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodReport</name>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Délai médian de décision</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Montant approuvé</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Six champs connus</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <comment>a period</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Review of decisions</source>
        <translation>Bilan des décisions</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>a filter</comment>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Aucune demande dans cette période.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Scope</name>
    <message>
        <source>nothing complete yet</source>
        <comment>what was synced</comment>
        <translation>rien de complet encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>gaps</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1, no gap in this period</source>
        <comment>days</comment>
        <translation>synchronisé&#xa0;: %1, aucune lacune dans cette période</translation>
    </message>
    <message>
        <source>synced %1, gaps: %2</source>
        <comment>days, days</comment>
        <translation>synchronisé&#xa0;: %1&#xa0;; lacunes&#xa0;: %2</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>Times in %1 · data up to %2 · log #%3 %4</source>
        <comment>zone, time, number of entries, hash</comment>
        <translation>Heures en %1 · état des données&#xa0;: %2 · journal #%3 %4</translation>
    </message>
    <message>
        <source>Rows: SHA-256 %1</source>
        <comment>hash</comment>
        <translation>Lignes&#xa0;: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Warning: the figures are incomplete. Not synced: %1. Requests of these days are not counted.</source>
        <translation>Avertissement&#xa0;: les chiffres sont incomplets. Non synchronisé&#xa0;: %1. Les demandes de ces jours ne sont pas comptées.</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <comment>of the log</comment>
        <translation>%1 entrées, racine %2</translation>
    </message>
    <message>
        <source>%1, no checkpoint yet</source>
        <translation>%1, pas encore de point de contrôle</translation>
    </message>
    <message>
        <source>%1, newest checkpoint signed %2</source>
        <translation>%1, dernier point de contrôle signé le %2</translation>
    </message>
    <message>
        <source>%1, newest checkpoint %2, not signed</source>
        <translation>%1, dernier point de contrôle le %2, non signé</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Ce que couvre ce rapport</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>%1, by date of decision</source>
        <translation>%1, selon la date de la décision</translation>
    </message>
    <message>
        <source>%1, by date of request</source>
        <translation>%1, selon la date de la demande</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of all time look like requests or decisions and are not counted</source>
        <translation>
            <numerusform>%Ln message, toutes dates confondues, ressemble à une demande ou à une décision et n’est pas compté</numerusform>
            <numerusform>%Ln messages, toutes dates confondues, ressemblent à des demandes ou à des décisions et ne sont pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>État des données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Precedent counts what was asked and answered in these channels; what was decided elsewhere is not in it. Different currencies are never added.</source>
        <translation>Precedent compte ce qui a été demandé et répondu dans ces canaux&#xa0;; ce qui a été décidé ailleurs n’y figure pas. Des devises différentes ne sont jamais additionnées.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Tables</name>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Contexte client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Approved in total</source>
        <translation>Approuvé au total</translation>
    </message>
</context>
<context>
    <name>precedent::shell::AboutDialog</name>
    <message>
        <source>About Precedent</source>
        <translation>À propos de Precedent</translation>
    </message>
    <message>
        <source>Precedent %1</source>
        <translation>Precedent %1</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Transforme un canal d’approbation Slack en piste d’audit.</translation>
    </message>
    <message>
        <source>It only reads Slack and contacts no other host. Every version of a message that it saw is kept as Slack returned it, in a ledger on this computer that is tamper-evident: Tools, Verify ledger finds what was altered afterwards.</source>
        <translation>Il ne fait que lire Slack et ne contacte aucun autre hôte. Chaque version d’un message qu’il a vue est conservée telle que Slack l’a renvoyée, dans un registre sur cet ordinateur qui révèle toute altération&#xa0;: «&#xa0;Outils, Vérifier le registre&#xa0;» trouve ce qui a été altéré après coup.</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Free software, without any warranty as far as the law permits.</source>
        <translation>Licence&#xa0;: GPL-3.0-or-later. Logiciel libre, sans aucune garantie dans les limites de la loi.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>precedent::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command, page, view or agent</source>
        <translation>Commande, page, vue ou agent</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1, %2. %3 of %4</source>
        <comment>a command, its menu, its number, how many</comment>
        <translation>%1, %2. %3 sur %4</translation>
    </message>
    <message>
        <source>Nothing matches these words.</source>
        <translation>Aucun résultat pour ces mots.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::FilterPopup</name>
    <message>
        <source>for example 50..500 or &gt;200</source>
        <translation>par exemple 50..500 ou &gt;200</translation>
    </message>
    <message>
        <source>for example 30m..4h or &gt;2d</source>
        <translation>par exemple 30m..4h ou &gt;2d</translation>
    </message>
    <message>
        <source>for example 2026-10 or last-month</source>
        <translation>par exemple 2026-10 ou last-month</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>un ou plusieurs mots</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Trouver une valeur</translation>
    </message>
    <message>
        <source>Exclude these</source>
        <translation>Exclure ces valeurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>Critère du filtre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Apply filter</source>
        <translation>Appliquer le filtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; write to find them</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln de plus&#xa0;; écrivez pour la trouver</numerusform>
            <numerusform>%Ln de plus&#xa0;; écrivez pour les trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>This fits none of the values, or several. Choose in the list.</source>
        <translation>Cela ne correspond à aucune valeur, ou à plusieurs. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Écrivez une valeur.</translation>
    </message>
    <message>
        <source>Tick a value, or write one.</source>
        <translation>Cochez une valeur, ou écrivez-en une.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::MainWindow</name>
    <message>
        <source>Precedent</source>
        <translation>Precedent</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Lecture du registre</translation>
    </message>
    <message>
        <source>The records are shown as soon as all are read.</source>
        <translation>Les fiches sont affichées dès que toutes sont lues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to look at</source>
        <translation>
            <numerusform>%Ln message à traiter</numerusform>
            <numerusform>%Ln messages à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Log at #%1</source>
        <translation>Journal&#xa0;: #%1</translation>
    </message>
    <message>
        <source>Removed view “%1”. Ctrl+Z brings it back.</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>Le registre ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Connecter Slack</translation>
    </message>
    <message>
        <source>Sample data: a fictional team. Nothing here comes from Slack or is kept.</source>
        <translation>Données d’exemple&#xa0;: une équipe fictive. Rien ici ne vient de Slack ni n’est conservé.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>a job</comment>
        <translation>Arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Les noms sont masqués</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Les noms sont affichés</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>a step</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>a step</comment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::NavigationRail</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <comment>channel, workspace</comment>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>Remplacer par ce qui est affiché</translation>
    </message>
    <message>
        <source>Open Precedent with it</source>
        <translation>Ouvrir Precedent avec elle</translation>
    </message>
</context>
<context>
    <name>precedent::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Arrêter et garder ce qui est fait</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>Afficher les lacunes</translation>
    </message>
    <message>
        <source>Show what was never read</source>
        <translation>Afficher ce qui n’a jamais été lu</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TopBar</name>
    <message>
        <source>Search reason, customer, details…</source>
        <translation>Rechercher motif, client, détails…</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewDesk</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>This filter has two conditions of one kind that must both hold, which no view can keep. Nothing was saved. Remove one of them and save again.</source>
        <translation>Ce filtre a deux conditions de même nature qui doivent être remplies ensemble, ce qu’aucune vue ne peut garder. Rien n’a été enregistré. Retirez l’une d’elles et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Its period moves on: %1.</source>
        <comment>a period such as “Last month”</comment>
        <translation>Sa période avance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its period is fixed: %1.</source>
        <comment>days</comment>
        <translation>Sa période est fixe&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Remplace la vue de ce nom.</translation>
    </message>
    <message>
        <source>A view keeps filter, order and columns under a name.</source>
        <translation>Une vue garde le filtre, l’ordre et les colonnes sous un nom.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowNames</name>
    <message>
        <source>%1. Not while names are hidden</source>
        <comment>what a command does</comment>
        <translation>%1. Pas tant que les noms sont masqués</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowPalette</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowView</name>
    <message>
        <source>Text size: %1%</source>
        <comment>of the usual</comment>
        <translation>Taille du texte&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>precedent::text::FlagMeaning</name>
    <message>
        <source>The amount or the decision can be read in two ways. Look at the thread.</source>
        <translation>Le montant ou la décision peut se lire de deux façons. Regardez le fil.</translation>
    </message>
    <message>
        <source>Slack does not return the request any more. What was seen of it is kept.</source>
        <translation>Slack ne renvoie plus la demande. Ce qui en a été vu est conservé.</translation>
    </message>
    <message>
        <source>What was asked, or why it was decided, was changed in Slack after the decision.</source>
        <translation>Ce qui était demandé, ou le motif de la décision, a été modifié dans Slack après la décision.</translation>
    </message>
    <message>
        <source>A person decided within seconds of the request.</source>
        <translation>Une personne a décidé quelques secondes après la demande.</translation>
    </message>
    <message>
        <source>The amount is just below the agent&apos;s own limit, or at it.</source>
        <translation>Le montant est juste au-dessous du plafond propre de l’agent, ou l’atteint.</translation>
    </message>
    <message>
        <source>Decided, and the reason is empty, an emoji or only a word like “ok”.</source>
        <translation>Décidée, et le motif est vide, un emoji ou seulement un mot comme «&#xa0;ok&#xa0;».</translation>
    </message>
    <message>
        <source>Decided at a weekend, on a holiday or outside the working hours.</source>
        <translation>Décidée un week-end, un jour férié ou en dehors des heures de travail.</translation>
    </message>
    <message>
        <source>The amount is several times the median of its type and currency.</source>
        <translation>Le montant est plusieurs fois la médiane de son type et de sa devise.</translation>
    </message>
    <message>
        <source>More was granted than the approver&apos;s limit on that day allows.</source>
        <translation>Il a été accordé plus que le plafond de l’approbateur ce jour-là ne le permet.</translation>
    </message>
    <message>
        <source>Asked for shortly before: the same conversation, or the same customer with this type and amount.</source>
        <translation>Déjà demandé peu avant&#xa0;: la même conversation, ou le même client avec ce type et ce montant.</translation>
    </message>
    <message>
        <source>Several requests of this customer were approved in a short time.</source>
        <translation>Plusieurs demandes de ce client ont été approuvées en peu de temps.</translation>
    </message>
    <message>
        <source>A decision was taken back, or a later one contradicts it. The last one counts.</source>
        <translation>Une décision a été annulée, ou une décision ultérieure la contredit. La dernière compte.</translation>
    </message>
    <message>
        <source>The requester wrote a decision. Words and emoji of the requester decide nothing.</source>
        <translation>Le demandeur a écrit une décision. Les mots et les emojis du demandeur ne décident rien.</translation>
    </message>
    <message>
        <source>The requester decided it with a button or a card.</source>
        <translation>Le demandeur a décidé lui-même avec un bouton ou une carte.</translation>
    </message>
    <message>
        <source>Requests of one customer or conversation, each within the agent&apos;s limit, together above it.</source>
        <translation>Des demandes d’un même client ou d’une même conversation, chacune dans le plafond de l’agent, ensemble au-dessus.</translation>
    </message>
    <message>
        <source>It has waited for a decision longer than the rule allows.</source>
        <translation>Elle attend une décision depuis plus longtemps que la règle ne le permet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flag, its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedent::text::RuleLabels</name>
    <message>
        <source>%1: not evaluated, no authority limit is set.</source>
        <comment>flags</comment>
        <translation>%1&#xa0;: non évalué, aucun plafond de décision n’est défini.</translation>
    </message>
    <message>
        <source>odd-hours: not evaluated, the rule is switched off.</source>
        <translation>Horaire inhabituel&#xa0;: non évalué, la règle est désactivée.</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>En faire la règle</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Rédiger une consigne</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Demandes comparables</translation>
    </message>
    <message>
        <source>at most this far below it</source>
        <translation>au plus cet écart en dessous</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>asked within</source>
        <translation>demandes en l’espace de</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>approved requests, at least</source>
        <translation>demandes approuvées, au moins</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en l’espace de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>in less than</source>
        <translation>en moins de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for more than, without weekends and holidays</source>
        <translation>plus de, sans week-ends ni jours fériés</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source> × median</source>
        <translation> × médiane</translation>
    </message>
    <message>
        <source>with at least</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source> amounts</source>
        <translation> montants</translation>
    </message>
    <message>
        <source>flag decisions outside working hours</source>
        <translation>signaler les décisions hors des heures de travail</translation>
    </message>
    <message>
        <source>working hours begin at</source>
        <translation>début des heures de travail</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>h00</translation>
    </message>
    <message>
        <source>working hours end at</source>
        <translation>fin des heures de travail</translation>
    </message>
    <message>
        <source>approved at least</source>
        <translation>approuvée au moins</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>within a stretch of</source>
        <translation>sur une période de</translation>
    </message>
    <message>
        <source>share of decisions approved, at least</source>
        <translation>part de décisions approuvées, au moins</translation>
    </message>
    <message>
        <source> decisions</source>
        <translation> décisions</translation>
    </message>
    <message>
        <source>share denied, at least</source>
        <translation>part de refus, au moins</translation>
    </message>
    <message>
        <source>approvers with at least</source>
        <translation>approbateurs à partir de</translation>
    </message>
    <message>
        <source>a gap of at least</source>
        <translation>écart d’au moins</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule is about, its number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Press to change, Delete to remove</source>
        <translation>Appuyer pour modifier, Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>label, figure, comparison</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::MessageStrip</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPanel</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
</TS>
