<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>&amp;Abrir libro…</translation>
    </message>
    <message>
        <source>Open another ledger in this window</source>
        <translation>Abre otro libro en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Va al cuadro de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Remove all filters and words, keep the period</source>
        <translation>Quita todos los filtros y palabras y conserva el período</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to the filter and page before</source>
        <translation>Vuelve al filtro y a la página anteriores</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Deshace el paso atrás</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Keep filter and order under a name</source>
        <translation>Guarda el filtro y el orden con un nombre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the rows in view to a file</source>
        <translation>Escribe en un archivo las filas mostradas</translation>
    </message>
    <message>
        <source>Export &amp;history…</source>
        <translation>&amp;Historial de exportaciones…</translation>
    </message>
    <message>
        <source>What was exported, whether it still stands, and the same again</source>
        <translation>Qué se exportó, si sigue siendo válido y cómo repetirlo</translation>
    </message>
    <message>
        <source>E&amp;vidence package…</source>
        <translation>Paquete de e&amp;videncias…</translation>
    </message>
    <message>
        <source>Pack the rows in view with proofs that outsiders can check</source>
        <translation>Empaqueta las filas mostradas con pruebas que puede comprobar un tercero</translation>
    </message>
    <message>
        <source>&amp;Breakdown…</source>
        <translation>&amp;Desglose…</translation>
    </message>
    <message>
        <source>Count and sum the rows in view by group and month</source>
        <translation>Cuenta y suma las filas mostradas por grupo y mes</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>&amp;Imprimir informe…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Informe en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Read what is new in Slack</source>
        <translation>Lee lo nuevo de Slack</translation>
    </message>
    <message>
        <source>&amp;Connect or import…</source>
        <translation>&amp;Conectar o importar…</translation>
    </message>
    <message>
        <source>Read another channel, or a Slack export</source>
        <translation>Lee otro canal o una exportación de Slack</translation>
    </message>
    <message>
        <source>&amp;Live updates…</source>
        <translation>Actualizaciones en &amp;vivo…</translation>
    </message>
    <message>
        <source>Let Slack tell of messages and reactions as they happen</source>
        <translation>Slack comunica los mensajes y las reacciones en el momento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the running job and keep what is done</source>
        <translation>Detiene la tarea en curso y conserva lo hecho</translation>
    </message>
    <message>
        <source>&amp;Verify ledger</source>
        <translation>&amp;Verificar libro</translation>
    </message>
    <message>
        <source>Check that nothing in the ledger was altered</source>
        <translation>Comprueba que nada se haya alterado en el libro</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>&amp;Auditoría…</translation>
    </message>
    <message>
        <source>Test authority, duties, edits, coverage and completeness, or draw a sample</source>
        <translation>Comprueba autorización, separación de funciones, ediciones, cobertura y completitud, o extrae una muestra</translation>
    </message>
    <message>
        <source>&amp;Reconcile payouts…</source>
        <translation>&amp;Conciliar pagos…</translation>
    </message>
    <message>
        <source>Match a CSV file of payouts to approved decisions</source>
        <translation>Empareja un archivo CSV de pagos con las decisiones aprobadas</translation>
    </message>
    <message>
        <source>Priv&amp;acy and storage…</source>
        <translation>P&amp;rivacidad y almacenamiento…</translation>
    </message>
    <message>
        <source>What is kept and where; backup, erasure, holds</source>
        <translation>Qué se guarda y dónde; copia de seguridad, supresión, retenciones</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Reporting zone, first day of the week, the rules of flags and suggestions</source>
        <translation>Zona de informes, primer día de la semana y reglas de señales y sugerencias</translation>
    </message>
    <message>
        <source>&amp;Window and notices…</source>
        <translation>&amp;Ventana y avisos…</translation>
    </message>
    <message>
        <source>Light or dark, and whether the end of a long job is told</source>
        <translation>Claro u oscuro, y si se avisa al terminar una tarea larga</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>&amp;Importar vistas…</translation>
    </message>
    <message>
        <source>Take saved views from a file</source>
        <translation>Toma vistas guardadas de un archivo</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>&amp;Exportar vistas…</translation>
    </message>
    <message>
        <source>Write all saved views to a file</source>
        <translation>Escribe todas las vistas guardadas en un archivo</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ayuda de esta &amp;página</translation>
    </message>
    <message>
        <source>What is shown here, and what can be done with it</source>
        <translation>Qué se muestra aquí y qué se puede hacer con ello</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Every topic of the help, to read or to search</source>
        <translation>Todos los temas de la ayuda, para leer o buscar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Todas las teclas de la ventana</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Precedent</source>
        <translation>&amp;Acerca de Precedent</translation>
    </message>
    <message>
        <source>Version, licence, libraries and what is promised</source>
        <translation>Versión, licencia, bibliotecas y qué se garantiza</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Precedent</source>
        <translation>Cierra Precedent</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>Quitar el ú&amp;ltimo filtro</translation>
    </message>
    <message>
        <source>Remove what was filtered last</source>
        <translation>Quita lo último por lo que se filtró</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>Commands, pages, saved views and agents by their words</source>
        <translation>Comandos, páginas, vistas guardadas y agentes por sus palabras</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms</source>
        <translation>Se&amp;udónimos</translation>
    </message>
    <message>
        <source>Numbers instead of the names of people and customers, when others look on</source>
        <translation>Números en lugar de los nombres de personas y clientes, cuando otros miran</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window</source>
        <translation>Lleva el teclado a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel anterio&amp;r</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before</source>
        <translation>Lleva el teclado a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>All texts of the program a step larger</source>
        <translation>Todos los textos del programa un paso más grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>All texts of the program a step smaller</source>
        <translation>Todos los textos del programa un paso más pequeños</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>All texts as large as the desktop&apos;s</source>
        <translation>Todos los textos tan grandes como los del escritorio</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>The window on the whole screen, and back</source>
        <translation>La ventana en toda la pantalla, y de vuelta</translation>
    </message>
    <message>
        <source>Versions, counts and codes for whoever helps you; no messages, names or tokens</source>
        <translation>Versiones, recuentos y códigos para quien le ayude; sin mensajes, nombres ni tokens</translation>
    </message>
    <message>
        <source>Look at the report on the period, or on the chosen agent or decision, and print it</source>
        <translation>Ver e imprimir el informe del período, o del agente o la decisión elegidos</translation>
    </message>
    <message>
        <source>Write the report on the period, or on the chosen agent or decision, to a file</source>
        <translation>Escribir en un archivo el informe del período, o del agente o la decisión elegidos</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>%1, n %2</source>
        <comment>a value, number of cases</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of the team</comment>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>muy pocos casos</translation>
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
            <numerusform>mediana %1, mitad central %2, %Ln agente</numerusform>
            <numerusform>mediana %1, mitad central %2, %Ln agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than two agents have 5 cases</source>
        <translation>menos de dos agentes tienen 5 casos</translation>
    </message>
    <message>
        <source>%1: %2. Team: %3.</source>
        <comment>figure, an agent&apos;s value, the team&apos;s</comment>
        <translation>%1: %2. Equipo: %3.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the whole team</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>figure, an agent&apos;s count, of the team&apos;s count</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Tasa de aprobación</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>Tiempo p90</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <comment>a duration of the whole team&apos;s decisions</comment>
        <translation>%1 para todos</translation>
    </message>
    <message>
        <source>Nine of ten decisions took at most %1, n %2; of the whole team %3, n %4. Needs 5 cases.</source>
        <translation>Nueve de cada diez decisiones tardaron como máximo %1, n = %2; en todo el equipo %3, n = %4. Requiere 5 casos.</translation>
    </message>
    <message>
        <source>Approved %1 (team %2)</source>
        <translation>Aprobadas %1 (equipo %2)</translation>
    </message>
    <message>
        <source>Took %1 (team %2)</source>
        <comment>median time to decision</comment>
        <translation>Tardó %1 (equipo %2)</translation>
    </message>
    <message>
        <source>Value approved %1</source>
        <translation>Valor aprobado %1</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Solicitudes por tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>team median</source>
        <translation>mediana del equipo</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Tasa de denegación frente al equipo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Per 100 tickets</source>
        <comment>requests</comment>
        <translation>Por cada 100 tickets</translation>
    </message>
    <message>
        <source>First four weeks</source>
        <comment>requests</comment>
        <translation>Primeras cuatro semanas</translation>
    </message>
    <message>
        <source>volumes missing</source>
        <comment>of tickets</comment>
        <translation>faltan volúmenes</translation>
    </message>
    <message>
        <source>%1: there are no ticket volumes of this agent for %2.</source>
        <comment>figure, days</comment>
        <translation>%1: no hay volúmenes de tickets de este agente para %2.</translation>
    </message>
</context>
<context>
    <name>ApprovingTexts</name>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>más de %1 hasta %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>without an amount in %1</source>
        <comment>a currency</comment>
        <translation>sin importe en %1</translation>
    </message>
    <message>
        <source>%1 %2, n %3</source>
        <comment>approver, share approved, number of cases</comment>
        <translation>%1 %2, n = %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>between two percentages</comment>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1</source>
        <comment>a duration</comment>
        <translation>más de %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln hour(s)</source>
        <translation>
            <numerusform>hasta %Ln hora</numerusform>
            <numerusform>hasta %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s)</source>
        <translation>
            <numerusform>hasta %Ln día</numerusform>
            <numerusform>hasta %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Aprobadas (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>Tiempo p90</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Con tiempo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, amounts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Solicitudes por día de la semana</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>decisions in a few seconds</comment>
        <translation>Rápidas</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <comment>decisions</comment>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>requests, a day</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <comment>of an approver</comment>
        <translation>Día de más trabajo</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <comment>a day, requests</comment>
        <translation>más el %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>haga clic en una barra para filtrar</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.</source>
        <translation>
            <numerusform>Sin evaluar: no hay ningún límite de autorización. %Ln aprobación se podría comparar con uno.</numerusform>
            <numerusform>Sin evaluar: no hay ningún límite de autorización. %Ln aprobaciones se podrían comparar con uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) above the approver&apos;s limit</source>
        <translation>
            <numerusform>%Ln aprobación por encima del límite del aprobador</numerusform>
            <numerusform>%Ln aprobaciones por encima del límite del aprobador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln that could be tested.</source>
        <translation>
            <numerusform>de %Ln que se pudo comprobar.</numerusform>
            <numerusform>de %Ln que se pudieron comprobar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</source>
        <translation>
            <numerusform>%Ln no se pudo: %L1 sin un límite en vigor, %L2 sin importe, %L3 sin aprobador conocido, %L4 sin fecha cierta.</numerusform>
            <numerusform>%Ln no se pudieron: %L1 sin un límite en vigor, %L2 sin importe, %L3 sin aprobador conocido, %L4 sin fecha cierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by the requester</source>
        <translation>
            <numerusform>%Ln decisión del propio solicitante</numerusform>
            <numerusform>%Ln decisiones del propio solicitante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>de %Ln;</numerusform>
            <numerusform>de %Ln;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) that decided nothing.</source>
        <translation>
            <numerusform>%Ln intento que no decidió nada.</numerusform>
            <numerusform>%Ln intentos que no decidieron nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people approved each other&apos;s requests.</source>
        <translation>
            <numerusform>%Ln par de personas se aprobaron solicitudes mutuamente.</numerusform>
            <numerusform>%Ln pares de personas se aprobaron solicitudes mutuamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.</source>
        <translation>
            <numerusform>%Ln registro cambiado en Slack después de la decisión, en lo solicitado o en el motivo de la decisión.</numerusform>
            <numerusform>%Ln registros cambiados en Slack después de la decisión, en lo solicitado o en el motivo de la decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) no longer returned by Slack. Their records and texts are kept here.</source>
        <translation>
            <numerusform>%Ln solicitud que Slack ya no devuelve. Su registro y sus textos se conservan aquí.</numerusform>
            <numerusform>%Ln solicitudes que Slack ya no devuelve. Sus registros y sus textos se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap touches the period; the table says how far each channel was read.</source>
        <translation>Ningún hueco afecta al período; la tabla indica hasta dónde se leyó cada canal.</translation>
    </message>
    <message>
        <source>Each channel was read without a gap between its first and its last covered day.</source>
        <translation>Cada canal se leyó sin huecos entre su primer y su último día cubierto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in the period: requests of that time may be missing from its figures.</source>
        <translation>
            <numerusform>%Ln hueco en el período: pueden faltar en sus cifras solicitudes de ese tiempo.</numerusform>
            <numerusform>%Ln huecos en el período: pueden faltar en sus cifras solicitudes de ese tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s): requests of that time may be missing from every figure of a period that touches it.</source>
        <translation>
            <numerusform>%Ln hueco: pueden faltar solicitudes de ese tiempo en toda cifra de un período que lo incluya.</numerusform>
            <numerusform>%Ln huecos: pueden faltar solicitudes de ese tiempo en toda cifra de un período que los incluya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) without any time that was read completely.</source>
        <translation>
            <numerusform>%Ln canal sin ningún tiempo leído por completo.</numerusform>
            <numerusform>%Ln canales sin ningún tiempo leído por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in what was read.</source>
        <translation>Ningún hueco en lo leído.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in what was read.</source>
        <translation>
            <numerusform>%Ln hueco en lo leído.</numerusform>
            <numerusform>%Ln huecos en lo leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with all six fields</source>
        <translation>
            <numerusform>%Ln registro con los seis campos</numerusform>
            <numerusform>%Ln registros con los seis campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln: agent, type, customer context, decision, reason and both times.</source>
        <translation>
            <numerusform>de %Ln: agente, tipo, contexto del cliente, decisión, motivo y ambas horas.</numerusform>
            <numerusform>de %Ln: agente, tipo, contexto del cliente, decisión, motivo y ambas horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by a person</source>
        <translation>
            <numerusform>%Ln decisión de una persona</numerusform>
            <numerusform>%Ln decisiones de una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %Ln second(s) after the request</source>
        <translation>
            <numerusform>en menos de %Ln segundo tras la solicitud</numerusform>
            <numerusform>en menos de %Ln segundos tras la solicitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at a known time.</source>
        <translation>
            <numerusform>de %Ln con hora conocida.</numerusform>
            <numerusform>de %Ln con hora conocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>at a weekend, on a holiday or outside %1:00 to %2:00</source>
        <translation>en fin de semana, en día festivo o fuera del horario de %1:00 a %2:00</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with</source>
        <translation>
            <numerusform>%Ln cliente con</numerusform>
            <numerusform>%Ln clientes con</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln approved concession(s)</source>
        <translation>
            <numerusform>al menos %Ln concesión aprobada</numerusform>
            <numerusform>al menos %Ln concesiones aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s).</source>
        <translation>
            <numerusform>en %Ln día.</numerusform>
            <numerusform>en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount</source>
        <translation>
            <numerusform>%Ln aprobación sin importe</numerusform>
            <numerusform>%Ln aprobaciones sin importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>approvals</comment>
        <translation>
            <numerusform>de %Ln;</numerusform>
            <numerusform>de %Ln;</numerusform>
        </translation>
    </message>
    <message>
        <source>they stand in no sum.</source>
        <translation>no entran en ninguna suma.</translation>
    </message>
    <message>
        <source>Authority of approvers</source>
        <translation>Autorización de los aprobadores</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Autoaprobación</translation>
    </message>
    <message>
        <source>Mutual approval</source>
        <translation>Aprobación mutua</translation>
    </message>
    <message>
        <source>Edited after the decision</source>
        <translation>Editadas después de la decisión</translation>
    </message>
    <message>
        <source>No longer in Slack</source>
        <translation>Ya no están en Slack</translation>
    </message>
    <message>
        <source>Coverage of channels</source>
        <translation>Cobertura de los canales</translation>
    </message>
    <message>
        <source>Gaps in the coverage</source>
        <translation>Huecos en la cobertura</translation>
    </message>
    <message>
        <source>Completeness by month</source>
        <translation>Completitud por mes</translation>
    </message>
    <message>
        <source>Completeness by approver</source>
        <translation>Completitud por aprobador</translation>
    </message>
    <message>
        <source>Decided within seconds</source>
        <translation>Decididas en segundos</translation>
    </message>
    <message>
        <source>Decided at odd hours</source>
        <translation>Decididas fuera de horario</translation>
    </message>
    <message>
        <source>Customers approved often</source>
        <translation>Clientes con aprobaciones frecuentes</translation>
    </message>
    <message>
        <source>Approved without an amount</source>
        <translation>Aprobadas sin importe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Límite de</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Person A</source>
        <translation>Persona A</translation>
    </message>
    <message>
        <source>Person B</source>
        <translation>Persona B</translation>
    </message>
    <message>
        <source>Of A by B</source>
        <translation>De A por B</translation>
    </message>
    <message>
        <source>Of B by A</source>
        <translation>De B por A</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Log position</source>
        <translation>Posición en bitácora</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Cubierto desde</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Cubierto hasta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>Mensaje más antiguo</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más nuevo</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Both times</source>
        <translation>Ambas horas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>En segundos</translation>
    </message>
    <message>
        <source>At odd hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Máximo en el plazo</translation>
    </message>
    <message>
        <source>Without amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>All approvers</source>
        <translation>Todos los aprobadores</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>of a person</comment>
        <translation>Límite propio</translation>
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
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>La imagen se escribió en %1.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln aprobada</numerusform>
            <numerusform>%Ln aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln denegada</numerusform>
            <numerusform>%Ln denegadas</numerusform>
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
        <translation>%1 · aprobado: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>flag, number of records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>agent unknown</source>
        <translation>agente desconocido</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>approver unknown</source>
        <translation>aprobador desconocido</translation>
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
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>DecisionParts</name>
    <message>
        <source>reply of %1, %2</source>
        <comment>author, time</comment>
        <translation>respuesta de %1, %2</translation>
    </message>
    <message>
        <source>request, posted by %1, %2</source>
        <comment>author, time</comment>
        <translation>solicitud, publicada por %1, %2</translation>
    </message>
    <message>
        <source>%1, a version before it was edited</source>
        <translation>%1, una versión anterior a la edición</translation>
    </message>
    <message>
        <source>Read from the message itself (%1)</source>
        <translation>Leído del propio mensaje (%1)</translation>
    </message>
    <message>
        <source>Read from “%1” (%2)</source>
        <comment>words, message</comment>
        <translation>Leído de «%1» (%2)</translation>
    </message>
    <message>
        <source>Corrected by hand, see below</source>
        <translation>Corregido a mano, véase más abajo</translation>
    </message>
    <message>
        <source>%1, written as “%2”</source>
        <comment>type</comment>
        <translation>%1, escrito como «%2»</translation>
    </message>
    <message>
        <source>no amount named</source>
        <translation>sin importe indicado</translation>
    </message>
    <message>
        <source>%1 asked for, %2 approved</source>
        <comment>amounts</comment>
        <translation>%1 solicitado, %2 aprobado</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>time</comment>
        <translation>solicitada el %1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <comment>times</comment>
        <translation>solicitada el %1, decidida el %2</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>decision, means</comment>
        <translation>%1 (medio: %2)</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reacciones: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién solicitó</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>En Slack</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), oldest first</source>
        <translation>
            <numerusform>%Ln mensaje, primero el más antiguo</numerusform>
            <numerusform>%Ln mensajes, primero el más antiguo</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in Slack</source>
        <translation>ya no está en Slack</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</source>
        <translation>
            <numerusform>Se omite %Ln mensaje del hilo para que esto quepa en una página; los largos terminan con «…». El libro los tiene todos.</numerusform>
            <numerusform>Se omiten %Ln mensajes del hilo para que esto quepa en una página; los largos terminan con «…». El libro los tiene todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the ledger</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln más, en el libro</numerusform>
            <numerusform>%Ln más, en el libro</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>Versiones y correcciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen; # is the entry of the log</source>
        <translation>
            <numerusform>%Ln versión vista; # es la entrada de la bitácora</numerusform>
            <numerusform>%Ln versiones vistas; # es la entrada de la bitácora</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entradas de la bitácora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>The log is tamper-evident: each version that was seen is an entry of it, and its root changes when any of them does. An evidence package proves an entry without the program.</source>
        <translation>La bitácora revela cualquier alteración: cada versión vista es una entrada de ella, y su raíz cambia en cuanto cambia una de ellas. Un paquete de evidencias prueba una entrada sin el programa.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>Open ledger</source>
        <translation>Abrir libro</translation>
    </message>
    <message>
        <source>Precedent ledgers (*.precedent);;All files (*)</source>
        <translation>Libros de Precedent (*.precedent);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
</context>
<context>
    <name>DropText</name>
    <message>
        <source>Nothing was imported: this is the sample. Leave it with “Connect Slack”, then drop the export again.</source>
        <translation>No se importó nada: esto es el ejemplo. Salga de él con «Conectar Slack» y suelte la exportación de nuevo.</translation>
    </message>
    <message>
        <source>“%1”: tick the channels to read. Nothing is imported before you press Import, and importing the same again adds nothing.</source>
        <translation>«%1»: marque los canales que se leerán. No se importa nada hasta que pulse «Importar», y repetir una importación no añade nada.</translation>
    </message>
    <message>
        <source>Nothing was read. Drop one file of this computer at a time.</source>
        <translation>No se leyó nada. Suelte un solo archivo de este dispositivo cada vez.</translation>
    </message>
    <message>
        <source>“%1” is a ledger. Opening it closes the one shown now; neither is changed.</source>
        <translation>«%1» es un libro. Al abrirlo se cierra el que se muestra ahora; ninguno de los dos cambia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” is no Slack export, slackdump database or ledger. Nothing was read. A CSV of payouts is read under Tools, Reconcile payouts.</source>
        <translation>«%1» no es una exportación de Slack, una base de datos de slackdump ni un libro. No se leyó nada. Un CSV de pagos se lee en «Herramientas, Conciliar pagos».</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <source>No decisions yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>Read a Slack approvals channel, and every request with its decision, reason and times stands here. Nothing is written to Slack.</source>
        <translation>Lea un canal de aprobaciones de Slack y aquí verá cada solicitud con su decisión, su motivo y sus horas. No se escribe nada en Slack.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The first decisions appear here as soon as they are read, newest first. You can leave this page; the status bar shows how far it is.</source>
        <translation>Las primeras decisiones aparecen aquí en cuanto se leen, primero las más nuevas. Puede salir de esta página; la barra de estado indica el avance.</translation>
    </message>
    <message>
        <source>No decisions in this period</source>
        <translation>No hay decisiones en este período</translation>
    </message>
    <message>
        <source>The ledger has decisions at other times.</source>
        <translation>El libro tiene decisiones de otras fechas.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>No decisions for this filter</source>
        <translation>Ninguna decisión cumple este filtro</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>These flags are not evaluated</source>
        <translation>Estas señales no se evalúan</translation>
    </message>
    <message>
        <source>Limits are set on the Policy page, rules in the preferences.</source>
        <translation>Los límites se fijan en la página «Políticas»; las reglas, en las preferencias.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all time</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln en todo el tiempo</numerusform>
            <numerusform>%Ln en todo el tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1 instead</source>
        <comment>a condition in words</comment>
        <translation>Buscar «%1» en su lugar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Synced until %1.</source>
        <comment>a day</comment>
        <translation>Sincronizado hasta el %1.</translation>
    </message>
    <message>
        <source>Names are hidden: search by pseudonym, such as “Agent 3”.</source>
        <translation>Los nombres están ocultos: busque por seudónimo, por ejemplo «Agent 3».</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>A workbook says when it was made, so its bytes are not those of the first one.</source>
        <translation>Un libro de Excel indica cuándo se creó, por lo que sus bytes no son los del primero.</translation>
    </message>
    <message>
        <source>The bytes are those of the first export.</source>
        <translation>Los bytes son los de la primera exportación.</translation>
    </message>
    <message>
        <source>The bytes are other ones than those of the first export: the data changed since.</source>
        <translation>Los bytes no son los de la primera exportación: los datos cambiaron desde entonces.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Exporting decisions</source>
        <translation>Exportación de decisiones</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
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
        <translation>el libro que se abre</translation>
    </message>
    <message>
        <source>open the sample workspace, without network, in a throw-away ledger</source>
        <translation>abre el espacio de trabajo de ejemplo, sin red, en un libro temporal</translation>
    </message>
    <message>
        <source>a window of its own, also when Precedent is open already</source>
        <translation>una ventana propia, aunque Precedent ya esté abierto</translation>
    </message>
    <message>
        <source>the page to show</source>
        <translation>la página que se muestra</translation>
    </message>
    <message>
        <source>the filter to start with</source>
        <translation>el filtro inicial</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (claro) o dark (oscuro)</translation>
    </message>
    <message>
        <source>the window&apos;s size, for example 1440x900</source>
        <translation>el tamaño de la ventana, por ejemplo 1440x900</translation>
    </message>
    <message>
        <source>language and formats, for example de_DE</source>
        <translation>idioma y formatos, por ejemplo de_DE</translation>
    </message>
    <message>
        <source>draw the window to a PNG file as soon as it shows data, and end</source>
        <translation>dibuja la ventana en un archivo PNG en cuanto muestra datos, y termina</translation>
    </message>
    <message>
        <source>write a PDF report without a window; precedentctl report --help names its options</source>
        <translation>escribe un informe en PDF sin ventana; precedentctl report --help indica sus opciones</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>Only one ledger can be opened.</source>
        <translation>Solo se puede abrir un libro.</translation>
    </message>
    <message>
        <source>--sample makes its own ledger and takes no other.</source>
        <translation>--sample crea su propio libro y no admite otro.</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Convierte un canal de aprobaciones de Slack en una pista de auditoría.</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>ID del agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation>Tipo literal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Approver id</source>
        <translation>ID del aprobador</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Contexto del cliente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Slack link</source>
        <translation>Enlace de Slack</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>Fecha de solicitud</translation>
    </message>
    <message>
        <source>Decided through</source>
        <translation>Medio de decisión</translation>
    </message>
    <message>
        <source>Decision time from</source>
        <translation>Hora de decisión según</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Edited after decision</source>
        <translation>Editada tras la decisión</translation>
    </message>
    <message>
        <source>No longer returned by Slack</source>
        <translation>Slack ya no la devuelve</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Detectada</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>Campos corregidos</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Importe aprobado</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Other than money</source>
        <translation>Distinto de dinero</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Decided not before</source>
        <translation>Decidida no antes de</translation>
    </message>
    <message>
        <source>Decided not after</source>
        <translation>Decidida no después de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>un motivo</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>una conversación</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Off-policy reply</source>
        <translation>Fuera de política</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigüedad</translation>
    </message>
    <message>
        <source>Deleted in Slack</source>
        <translation>Eliminada en Slack</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Fast decision</source>
        <translation>Decisión rápida</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Above usual amount</source>
        <translation>Por encima de lo habitual</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Repeat customer</source>
        <translation>Cliente recurrente</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Tried to self-approve</source>
        <translation>Intento de autoaprobación</translation>
    </message>
    <message>
        <source>Self-approved</source>
        <translation>Autoaprobada</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Fraccionada</translation>
    </message>
    <message>
        <source>Pending too long</source>
        <translation>Espera excesiva</translation>
    </message>
    <message>
        <source>Might be a request</source>
        <translation>Posible solicitud</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Decision without a request</source>
        <translation>Decisión sin solicitud</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Exportación de Slack</translation>
    </message>
    <message>
        <source>Slackdump</source>
        <translation>Slackdump</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour of the day</comment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>how a label stands within a sentence: lower, or as-is</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a condition that excludes</comment>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>new or changed since my last visit</source>
        <translation>nueva o cambiada desde mi última visita</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Tiempo hasta la decisión</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>automatic sync</comment>
        <translation>&amp;Desactivada</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Cada &amp;hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Automatic sync</source>
        <translation>Sincronización &amp;automática</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronización automática</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Decisiones</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del &amp;texto</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message>
        <source>%1 goes on under its new id.</source>
        <translation>%1 continúa con su nuevo ID.</translation>
    </message>
    <message>
        <source>The former %1 is no longer followed; its records stay.</source>
        <translation>El anterior %1 ya no se sigue; sus registros permanecen.</translation>
    </message>
    <message>
        <source>Slack shows %1 under another id, with the same newest messages. Is it the channel that you followed?</source>
        <translation>Slack muestra %1 con otro ID, con los mismos mensajes más nuevos. ¿Es el canal que usted seguía?</translation>
    </message>
    <message>
        <source>Same channel</source>
        <translation>El mismo canal</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro canal</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>Exceptions by type per day</source>
        <translation>Excepciones por tipo y día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Exceptions by type per week</source>
        <translation>Excepciones por tipo y semana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Exceptions by type per month</source>
        <translation>Excepciones por tipo y mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>its first day</comment>
        <translation>semana del %1</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Cuándo llegan las solicitudes</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>más de %1 hasta %2</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>a figure, number of cases</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count of all, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recorded requests above the threshold and within today&apos;s limit.</source>
        <translation>Solicitudes registradas por encima del umbral y dentro del límite de hoy.</translation>
    </message>
    <message>
        <source>Requests above today&apos;s limit and up to the threshold, of all with an amount in this currency.</source>
        <translation>Solicitudes por encima del límite de hoy y hasta el umbral, de todas las que tienen importe en esta moneda.</translation>
    </message>
    <message>
        <source>No request has an amount</source>
        <translation>Ninguna solicitud tiene importe</translation>
    </message>
    <message>
        <source>Requests by amount in %1</source>
        <comment>a currency</comment>
        <translation>Solicitudes por importe en %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>As today: agents decide up to %1</source>
        <comment>an amount</comment>
        <translation>Como hoy: los agentes deciden hasta %1</translation>
    </message>
    <message>
        <source>If agents could decide up to %1</source>
        <comment>an amount</comment>
        <translation>Si los agentes pudieran decidir hasta %1</translation>
    </message>
    <message>
        <source>If agents could decide only up to %1</source>
        <comment>an amount</comment>
        <translation>Si los agentes solo pudieran decidir hasta %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, sum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting that came with them</source>
        <translation>Espera que conllevaron</translation>
    </message>
    <message>
        <source>Waiting removed</source>
        <translation>Espera eliminada</translation>
    </message>
    <message>
        <source>Time from request to decision, added up over the decisions with both times.</source>
        <translation>Tiempo de la solicitud a la decisión, sumado sobre las decisiones con ambas horas.</translation>
    </message>
    <message>
        <source>Had been approved</source>
        <translation>Se habían aprobado</translation>
    </message>
    <message>
        <source>With the value that was granted.</source>
        <translation>Con el valor que se concedió.</translation>
    </message>
    <message>
        <source>Had been denied</source>
        <translation>Se habían denegado</translation>
    </message>
    <message>
        <source>The value at risk: what was asked for and denied.</source>
        <translation>El valor en riesgo: lo que se solicitó y se denegó.</translation>
    </message>
    <message>
        <source>Same decision as today</source>
        <translation>Misma decisión que hoy</translation>
    </message>
    <message>
        <source>Share approved of those decided, with Wilson&apos;s 95% interval; from 5 decisions on.</source>
        <translation>Proporción de aprobadas entre las decididas, con el intervalo de Wilson del 95&#xa0;%; a partir de 5 decisiones.</translation>
    </message>
    <message>
        <source>Pending, withdrawn or expired.</source>
        <translation>Pendientes, retiradas o vencidas.</translation>
    </message>
    <message>
        <source>All other requests with an amount in this currency.</source>
        <translation>Todas las demás solicitudes con importe en esta moneda.</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>Not compared: there is no amount to hold against a limit.</source>
        <translation>Sin comparar: no hay importe que confrontar con un límite.</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>En otras monedas</translation>
    </message>
    <message>
        <source>Not compared: choose the currency to see them.</source>
        <translation>Sin comparar: elija la moneda para verlas.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>a share, from, to</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Up to %1, nine of ten requests are approved, even at the lower end of the 95% interval.</source>
        <comment>an amount</comment>
        <translation>Hasta %1 se aprueban nueve de cada diez solicitudes, incluso en el extremo inferior del intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Nowhere are nine of ten requests approved at the lower end of the 95% interval.</source>
        <translation>En ningún tramo se aprueban nueve de cada diez solicitudes en el extremo inferior del intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Needing approval again</source>
        <translation>Vuelven a requerir aprobación</translation>
    </message>
    <message>
        <source>No longer needing approval</source>
        <translation>Ya no requieren aprobación</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Como hoy</translation>
    </message>
    <message>
        <source>No request has an amount.</source>
        <translation>Ninguna solicitud tiene importe.</translation>
    </message>
    <message>
        <source>Of the requests over %1 up to %2, nine of ten are approved, even at the lower end of the 95% interval.</source>
        <comment>amounts</comment>
        <translation>De las solicitudes de más de %1 y hasta %2 se aprueban nueve de cada diez, incluso en el extremo inferior del intervalo del 95%.</translation>
    </message>
    <message>
        <source>Recorded requests only: what nobody asked for is not known.</source>
        <translation>Solo solicitudes registradas: no se sabe lo que nadie solicitó.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Open a web address</source>
        <translation>Abrir una dirección web</translation>
    </message>
    <message>
        <source>This address is not Slack&apos;s:</source>
        <translation>Esta dirección no es de Slack:</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>No browser opened this address. Copy it and open it yourself:</source>
        <translation>Ningún navegador abrió esta dirección. Cópiela para abrirla usted:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Matched</source>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Importe distinto</translation>
    </message>
    <message>
        <source>Paid without approval</source>
        <translation>Pagados sin aprobación</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se pueden leer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Approved, not paid</source>
        <translation>Aprobadas, sin pagar</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Aún en plazo</translation>
    </message>
    <message>
        <source>Before the file begins</source>
        <translation>Antes del inicio del archivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/día/año</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>año/mes/día</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal como están escritas</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal mark not known</source>
        <translation>separador decimal desconocido</translation>
    </message>
    <message>
        <source>amounts above zero are payouts</source>
        <translation>los importes mayores que cero son pagos</translation>
    </message>
    <message>
        <source>amounts below zero are payouts</source>
        <translation>los importes menores que cero son pagos</translation>
    </message>
    <message>
        <source>all amounts are payouts</source>
        <translation>todos los importes son pagos</translation>
    </message>
    <message>
        <source>not known which amounts are payouts</source>
        <translation>no se sabe qué importes son pagos</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator</comment>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>separado por %1</translation>
    </message>
    <message>
        <source>dates %1</source>
        <comment>order of day, month, year</comment>
        <translation>fechas: %1</translation>
    </message>
    <message>
        <source>%1 where no currency is said</source>
        <translation>%1 si no se indica la moneda</translation>
    </message>
    <message>
        <source>The amount is no figure.</source>
        <translation>El importe no es una cifra.</translation>
    </message>
    <message>
        <source>The amount could have thousands or decimals.</source>
        <translation>El importe podría tener miles o decimales.</translation>
    </message>
    <message>
        <source>The amount does not fit the decimal mark.</source>
        <translation>El importe no concuerda con el separador decimal.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>El importe tiene más decimales que su moneda.</translation>
    </message>
    <message>
        <source>The amount is larger than any payout.</source>
        <translation>El importe es mayor que el de cualquier pago.</translation>
    </message>
    <message>
        <source>The row says no currency.</source>
        <translation>La fila no indica la moneda.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>La moneda es desconocida.</translation>
    </message>
    <message>
        <source>Several currencies use this sign.</source>
        <translation>Varias monedas usan este símbolo.</translation>
    </message>
    <message>
        <source>The amount&apos;s sign and the currency do not go together.</source>
        <translation>El símbolo del importe y la moneda no concuerdan.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>La fila no tiene importe.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La fila no tiene fecha.</translation>
    </message>
    <message>
        <source>The date cannot be read, or there is no such day.</source>
        <translation>No se puede leer la fecha, o ese día no existe.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La fila tiene más celdas que encabezados hay.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Hay texto después de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>A line above the headings.</source>
        <translation>Una línea por encima de los encabezados.</translation>
    </message>
    <message>
        <source>A row of totals; it is not counted again.</source>
        <translation>Una fila de totales; no se cuenta otra vez.</translation>
    </message>
    <message>
        <source>Money that goes the other way, no payout.</source>
        <translation>Dinero en sentido contrario; no es un pago.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>El importe es cero.</translation>
    </message>
    <message>
        <source>names the decision</source>
        <translation>nombra la decisión</translation>
    </message>
    <message>
        <source>same conversation</source>
        <translation>la misma conversación</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>el mismo cliente</translation>
    </message>
    <message>
        <source>very likely the same customer</source>
        <translation>muy probablemente el mismo cliente</translation>
    </message>
    <message>
        <source>Another payout has paid this approval of %1: %2.</source>
        <translation>Otro pago ya pagó esta aprobación del %1: %2.</translation>
    </message>
    <message>
        <source>%1 since %2, not approved: %3.</source>
        <comment>decision, date, what</comment>
        <translation>%1 desde el %2, sin aprobar: %3.</translation>
    </message>
    <message>
        <source>Denied on %1: %2.</source>
        <translation>Denegada el %1: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 without an amount: %2.</source>
        <translation>Aprobada el %1 sin importe: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 in another currency: %2.</source>
        <translation>Aprobada el %1 en otra moneda: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, too far from the payout&apos;s day: %2.</source>
        <translation>Aprobada el %1, demasiado lejos del día del pago: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 with another amount: %2.</source>
        <translation>Aprobada el %1 con otro importe: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, but left out by the filter: %2.</source>
        <translation>Aprobada el %1, pero excluida por el filtro: %2.</translation>
    </message>
    <message>
        <source>Nothing names it, but amount and days fit the approval of %1: %2.</source>
        <translation>Nada la nombra, pero el importe y los días concuerdan con la aprobación del %1: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too much: %2.</source>
        <comment>amount, tie</comment>
        <translation>Se pagó %1 de más: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too little: %2.</source>
        <comment>amount, tie</comment>
        <translation>Se pagó %1 de menos: %2.</translation>
    </message>
    <message>
        <source>One of several payouts that add up to the approval: %1.</source>
        <translation>Uno de varios pagos que juntos suman la aprobación: %1.</translation>
    </message>
    <message>
        <source>One payout for several approvals: %1.</source>
        <translation>Un solo pago para varias aprobaciones: %1.</translation>
    </message>
    <message>
        <source>Same amount, %1.</source>
        <translation>Mismo importe, %1.</translation>
    </message>
    <message>
        <source>No decision is known for it.</source>
        <translation>No se conoce ninguna decisión sobre él.</translation>
    </message>
    <message>
        <source>No payout fits it, and its time is over.</source>
        <translation>Ningún pago le corresponde y su plazo ha pasado.</translation>
    </message>
    <message>
        <source>May still be paid after the file&apos;s last day.</source>
        <translation>Aún puede pagarse después del último día del archivo.</translation>
    </message>
    <message>
        <source>May have been paid before the file&apos;s first day.</source>
        <translation>Puede haberse pagado antes del primer día del archivo.</translation>
    </message>
    <message>
        <source>Approved, of types that are not paid out: %1 · %2</source>
        <comment>count, sums</comment>
        <translation>Aprobadas, de tipos que no se pagan: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ReconcileWork</name>
    <message>
        <source>The result was written to %1.</source>
        <comment>file</comment>
        <translation>El resultado se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A report is of one agent, one period or one record.</source>
        <translation>Un informe trata de un agente, un período o un registro.</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Choose a decision or an agent first</source>
        <translation>Elija antes una decisión o un agente</translation>
    </message>
    <message>
        <source>Making a report</source>
        <translation>Creación de un informe</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a report</comment>
        <translation>Imprimir: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln page(s) written to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>Informe de %Ln página escrito en %1</numerusform>
            <numerusform>Informe de %Ln páginas escrito en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on this decision as PDF</source>
        <translation>Informe de esta decisión en PDF</translation>
    </message>
    <message>
        <source>Report on this agent as PDF</source>
        <translation>Informe de este agente en PDF</translation>
    </message>
    <message>
        <source>Report on this period as PDF</source>
        <translation>Informe de este período en PDF</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln registro con retención legal queda como está.</numerusform>
            <numerusform>%Ln registros con retención legal quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever; nothing is erased by age.</source>
        <translation>Para siempre; nada se suprime por antigüedad.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); each sync erases what is older.</source>
        <translation>
            <numerusform>Durante %Ln mes; cada sincronización suprime lo más antiguo.</numerusform>
            <numerusform>Durante %Ln meses; cada sincronización suprime lo más antiguo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); what is older is erased when you say so.</source>
        <translation>
            <numerusform>Durante %Ln mes; lo más antiguo se suprime cuando usted lo indica.</numerusform>
            <numerusform>Durante %Ln meses; lo más antiguo se suprime cuando usted lo indica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 are due.</source>
        <translation>
            <numerusform>%Ln registro anterior al %1 debe suprimirse.</numerusform>
            <numerusform>%Ln registros anteriores al %1 deben suprimirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.</source>
        <translation>
            <numerusform>%Ln registro anterior al %1 solo conserva ahora sus datos básicos, según la regla de conservación.</numerusform>
            <numerusform>%Ln registros anteriores al %1 solo conservan ahora sus datos básicos, según la regla de conservación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the file afterwards takes up to %1 beside it and %2 for temporary files while it runs.</source>
        <translation>Compactar después el archivo ocupa hasta %1 junto a él y %2 en archivos temporales mientras dura.</translation>
    </message>
    <message>
        <source>There is not so much room: what is erased goes, but traces stay in the file.</source>
        <translation>No hay tanto espacio: lo suprimido desaparece, pero quedan rastros en el archivo.</translation>
    </message>
    <message>
        <source>What was erased is in no row any more; traces can be left in the file until the same is run again.</source>
        <translation>Lo suprimido ya no está en ninguna fila; pueden quedar rastros en el archivo hasta que se repita la misma supresión.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Sin seguir</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguido</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>nothing complete yet</source>
        <translation>nada completo todavía</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln hueco</numerusform>
            <numerusform>%Ln huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>synced</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Huecos: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>days</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>a fecha de %1</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>%Ln hueco</numerusform>
            <numerusform>%Ln huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizado</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>sincronizado ahora mismo</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <comment>duration</comment>
        <translation>sincronizado hace %1</translation>
    </message>
    <message>
        <source>No channel followed yet</source>
        <translation>Aún no se sigue ningún canal</translation>
    </message>
    <message>
        <source>covers %1</source>
        <comment>days</comment>
        <translation>abarca %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <comment>in the ledger</comment>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <translation>mostradas: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <comment>a channel during or after a first sync that was stopped</comment>
        <translation>aún sin leer hasta el final</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced, beside a channel&apos;s name: as short as can be</comment>
        <translation>
            <numerusform>%Ln hueco</numerusform>
            <numerusform>%Ln huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>sums</comment>
        <translation>solicitado %1</translation>
    </message>
    <message>
        <source>read so far: %1</source>
        <comment>days</comment>
        <translation>leído hasta ahora: %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>a channel in a first sync; beside its name</comment>
        <translation>sin acabar</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>certain</source>
        <comment>how sure a reading is</comment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>by name alone</source>
        <comment>how sure a reading is</comment>
        <translation>solo por el nombre</translation>
    </message>
    <message>
        <source>from running text</source>
        <comment>how sure a reading is</comment>
        <translation>de texto corrido</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading people</source>
        <translation>Leyendo personas</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Leyendo hilos</translation>
    </message>
    <message>
        <source>Waiting as Slack asked</source>
        <translation>Esperando, como pidió Slack</translation>
    </message>
    <message>
        <source>Reading back to %1</source>
        <comment>date</comment>
        <translation>Leyendo hacia atrás hasta el %1</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Leyendo mensajes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what went wrong</comment>
        <translation>%1: %2</translation>
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
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is kept for this session only.</source>
        <translation>El token se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>The Slack token is not in the keychain. Paste it to sync.</source>
        <translation>El token de Slack no está en el llavero. Péguelo para sincronizar.</translation>
    </message>
    <message>
        <source>Slack gives this app 15 messages a page and one page a minute, as it does to apps that are shared outside its Marketplace. Nothing is lost, it only takes longer; an internal app of your own workspace reads at full speed.</source>
        <translation>Slack da a esta aplicación 15 mensajes por página y una página por minuto, como a las aplicaciones que se comparten fuera de su Marketplace. No se pierde nada, solo tarda más; una aplicación interna de su propio espacio de trabajo lee a toda velocidad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</source>
        <translation>
            <numerusform>%Ln objeto no se pudo leer como mensaje y se omitió; todo lo demás está en el libro. Compare los recuentos de mensajes de la fuente e impórtela de una copia nueva si faltan mensajes.</numerusform>
            <numerusform>%Ln objetos no se pudieron leer como mensajes y se omitieron; todo lo demás está en el libro. Compare los recuentos de mensajes de la fuente e impórtela de una copia nueva si faltan mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule)</source>
        <translation>Slack ya no devuelve estos mensajes (regla de conservación)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (hidden by its plan)</source>
        <translation>Slack ya no devuelve estos mensajes (ocultos por su plan)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule, or deleted by hand)</source>
        <translation>Slack ya no devuelve estos mensajes (regla de conservación o eliminados a mano)</translation>
    </message>
    <message>
        <source>returned by Slack again</source>
        <translation>Slack devuelve de nuevo estos mensajes</translation>
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
        <translation>No leído, por lo que falta aquí: %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>La tabla se escribió en %1.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV para Excel (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
</context>
<context>
    <name>TaughtText</name>
    <message>
        <source>last line</source>
        <translation>última línea</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>última parte</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>last person mentioned</source>
        <translation>última persona mencionada</translation>
    </message>
    <message>
        <source>person mentioned first</source>
        <translation>primera persona mencionada</translation>
    </message>
    <message>
        <source>person mentioned, number %1</source>
        <translation>persona mencionada número %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>debajo de «%1»</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>hallado en el texto</translation>
    </message>
    <message>
        <source>who sent the form</source>
        <translation>quien envió el formulario</translation>
    </message>
    <message>
        <source>who sent the message</source>
        <translation>quien envió el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln message(s)</source>
        <translation>
            <numerusform>Coincide con %Ln mensaje</numerusform>
            <numerusform>Coincide con %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln con todos los campos</numerusform>
            <numerusform>%Ln con todos los campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sin motivo</numerusform>
            <numerusform>%Ln sin motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln con campos incompletos</numerusform>
            <numerusform>%Ln con campos incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln registro nuevo</numerusform>
            <numerusform>%Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer</source>
        <translation>
            <numerusform>%Ln registro menos</numerusform>
            <numerusform>%Ln registros menos</numerusform>
        </translation>
    </message>
    <message>
        <source>The format “%1” is in force, in version %2.</source>
        <translation>El formato «%1» está en vigor, en la versión %2.</translation>
    </message>
    <message>
        <source>%1 was in force already, in version %2.</source>
        <translation>%1 ya estaba en vigor, en la versión %2.</translation>
    </message>
    <message>
        <source>The format “%1” is in force no more.</source>
        <translation>El formato «%1» ya no está en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>the next sync reads the other %Ln message(s)</source>
        <translation>
            <numerusform>la próxima sincronización lee el otro %Ln mensaje</numerusform>
            <numerusform>la próxima sincronización lee los otros %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln registro se lee ahora de otro modo</numerusform>
            <numerusform>%Ln registros se leen ahora de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was read again, what will be</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln registro es nuevo</numerusform>
            <numerusform>%Ln registros son nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>The ledger is unaltered: %1 log entries and %2 records were checked.</source>
        <translation>El libro está intacto: se comprobaron %1 entradas de la bitácora y %2 registros.</translation>
    </message>
    <message>
        <source>Precedent did not end properly the last time.</source>
        <translation>Precedent no terminó correctamente la última vez.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Comprobación del libro</translation>
    </message>
    <message>
        <source>Tools, Verify ledger checks that nothing was harmed.</source>
        <translation>«Herramientas, Verificar libro» comprueba que nada haya resultado dañado.</translation>
    </message>
    <message>
        <source>What it had saved is kept; the ledger is being checked.</source>
        <translation>Lo que había guardado se conserva; se está comprobando el libro.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>The ledger was not checked to its end; Tools, Verify ledger does it.</source>
        <translation>El libro no se comprobó hasta el final; «Herramientas, Verificar libro» lo hace.</translation>
    </message>
    <message>
        <source>The check of the ledger found what is said here.</source>
        <translation>La comprobación del libro encontró lo que se indica aquí.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>save view “%1”</source>
        <translation>guardar vista «%1»</translation>
    </message>
    <message>
        <source>remove view “%1”</source>
        <translation>quitar vista «%1»</translation>
    </message>
    <message>
        <source>rename view “%1”</source>
        <translation>cambiar nombre de vista «%1»</translation>
    </message>
    <message>
        <source>open with no view</source>
        <translation>abrir sin vista</translation>
    </message>
    <message>
        <source>open with view “%1”</source>
        <translation>abrir con la vista «%1»</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>approvals above the approver&apos;s limit</source>
        <translation>aprobaciones por encima del límite del aprobador</translation>
    </message>
    <message>
        <source>self-approval, and people who approve each other</source>
        <translation>autoaprobación y personas que se aprueban mutuamente</translation>
    </message>
    <message>
        <source>what was changed in Slack after the decision</source>
        <translation>lo que se cambió en Slack después de la decisión</translation>
    </message>
    <message>
        <source>requests that Slack returns no more</source>
        <translation>solicitudes que Slack ya no devuelve</translation>
    </message>
    <message>
        <source>what of each channel was read completely</source>
        <translation>qué se leyó por completo de cada canal</translation>
    </message>
    <message>
        <source>the six fields by month and by approver</source>
        <translation>los seis campos por mes y por aprobador</translation>
    </message>
    <message>
        <source>decisions within seconds and at odd hours, by approver</source>
        <translation>decisiones en segundos y fuera de horario, por aprobador</translation>
    </message>
    <message>
        <source>customers approved often, and approvals without amount</source>
        <translation>clientes con aprobaciones frecuentes y aprobaciones sin importe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <translation>
            <numerusform>%Ln registro extraído</numerusform>
            <numerusform>%Ln registros extraídos</numerusform>
        </translation>
    </message>
    <message>
        <source>how many records to draw</source>
        <translation>cuántos registros extraer</translation>
    </message>
    <message>
        <source>any text; the same one draws the same records</source>
        <translation>cualquier texto; el mismo extrae los mismos registros</translation>
    </message>
    <message>
        <source>draw from each type or amount band by its share</source>
        <translation>extraer de cada tipo o tramo de importe según su proporción</translation>
    </message>
    <message>
        <source>write the sheet as CSV; - is the standard output</source>
        <translation>escribir la hoja como CSV; - es la salida estándar</translation>
    </message>
    <message>
        <source>draw a random sample that anyone can draw again</source>
        <translation>extraer una muestra aleatoria que cualquiera puede extraer de nuevo</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>El libro se copió en %1</translation>
    </message>
    <message>
        <source>write a checked copy of the ledger</source>
        <translation>escribir una copia comprobada del libro</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>la aplicación no está en él</translation>
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
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>list the channels that the token can see</source>
        <translation>listar los canales que ve el token</translation>
    </message>
    <message>
        <source>an ISO 4217 code, for example NOK</source>
        <translation>un código ISO 4217, por ejemplo NOK</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>seguido: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>approvers: %1</source>
        <translation>aprobadores: %1</translation>
    </message>
    <message>
        <source>anyone but the requester</source>
        <translation>cualquiera menos el solicitante</translation>
    </message>
    <message>
        <source>default currency: %1</source>
        <translation>moneda por defecto: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>formats: %1</source>
        <translation>formatos: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the new id before it, for example C0123456789</source>
        <translation>el nuevo ID antes de él, por ejemplo C0123456789</translation>
    </message>
    <message>
        <source>settings of one channel</source>
        <translation>ajustes de un canal</translation>
    </message>
    <message>
        <source>who may decide; repeatable; default: anyone but the requester</source>
        <translation>quién puede decidir; repetible; por defecto: cualquiera menos el solicitante</translation>
    </message>
    <message>
        <source>what a bare $ or kr means</source>
        <translation>qué significan $ o kr por sí solos</translation>
    </message>
    <message>
        <source>a format to try; repeatable; default: all</source>
        <translation>un formato que probar; repetible; por defecto: todos</translation>
    </message>
    <message>
        <source>CHANNEL is the new id of this channel, which goes on</source>
        <translation>CHANNEL es el nuevo ID de este canal, que continúa</translation>
    </message>
    <message>
        <source>leave it out of later syncs; nothing is deleted</source>
        <translation>dejarlo fuera de las próximas sincronizaciones; no se elimina nada</translation>
    </message>
    <message>
        <source>the ledger; default: ledger.precedent of this user</source>
        <translation>el libro; por defecto: ledger.precedent de este usuario</translation>
    </message>
    <message>
        <source>IANA time zone; default: the ledger&apos;s reporting zone</source>
        <translation>zona horaria IANA; por defecto: la zona de informes del libro</translation>
    </message>
    <message>
        <source>language and how numbers are written, for example de_DE; default: C</source>
        <translation>idioma y forma de escribir los números, por ejemplo de_DE; por defecto: C</translation>
    </message>
    <message>
        <source>a fixed present, ISO 8601 (also PRECEDENT_NOW)</source>
        <translation>un presente fijo, ISO 8601 (también PRECEDENT_NOW)</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>imprimir un objeto JSON</translation>
    </message>
    <message>
        <source>progress as one JSON object a line, on stderr</source>
        <translation>avance como un objeto JSON por línea, en stderr</translation>
    </message>
    <message>
        <source>how long to wait for another job; default: 0</source>
        <translation>cuánto esperar a otra tarea; por defecto: 0</translation>
    </message>
    <message>
        <source>never wait for somebody to type</source>
        <translation>no esperar nunca a que alguien escriba</translation>
    </message>
    <message>
        <source>say nothing but errors</source>
        <translation>no decir nada salvo errores</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>decir más</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>%1 records and %2 unread messages in %3</source>
        <translation>%1 registros y %2 mensajes sin leer en %3</translation>
    </message>
    <message>
        <source>fill a new ledger with a fictional workspace</source>
        <translation>llenar un libro nuevo con un espacio de trabajo ficticio</translation>
    </message>
    <message>
        <source>how many records; default: 1200</source>
        <translation>cuántos registros; por defecto: 1200</translation>
    </message>
    <message>
        <source>same seed, same content; default: 1</source>
        <translation>misma semilla, mismo contenido; por defecto: 1</translation>
    </message>
    <message>
        <source>last day; default: 2026-10-31</source>
        <translation>último día; por defecto: 2026-10-31</translation>
    </message>
    <message>
        <source>how many months; default: 12</source>
        <translation>cuántos meses; por defecto: 12</translation>
    </message>
    <message>
        <source>Saved to %1; this is everything in it:</source>
        <translation>Guardado en %1; esto es todo lo que contiene:</translation>
    </message>
    <message>
        <source>show, and with -o save, what helps to find a fault; no messages, names, tokens</source>
        <translation>mostrar y, con -o, guardar lo que ayuda a encontrar un fallo; sin mensajes, nombres ni tokens</translation>
    </message>
    <message>
        <source>the ZIP file to write</source>
        <translation>el archivo ZIP que se escribe</translation>
    </message>
    <message>
        <source>person or customer, where a name is both</source>
        <translation>person (persona) o customer (cliente), si un nombre es ambas cosas</translation>
    </message>
    <message>
        <source>erase what somebody wrote and their name, or what is about a customer</source>
        <translation>suprimir lo que alguien escribió y su nombre, o lo relativo a un cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would keep only their skeleton</source>
        <translation>
            <numerusform>%Ln registro conservaría solo sus datos básicos</numerusform>
            <numerusform>%Ln registros conservarían solo sus datos básicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton</source>
        <translation>
            <numerusform>%Ln registro conserva solo sus datos básicos</numerusform>
            <numerusform>%Ln registros conservan solo sus datos básicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be erased, or the names in them</source>
        <translation>
            <numerusform>Se suprimiría %Ln mensaje, o los nombres que contiene</numerusform>
            <numerusform>Se suprimirían %Ln mensajes, o los nombres que contienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were erased, or the names in them</source>
        <translation>
            <numerusform>Se suprimió %Ln mensaje, o los nombres que contiene</numerusform>
            <numerusform>Se suprimieron %Ln mensajes, o los nombres que contienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are:</source>
        <translation>
            <numerusform>%Ln registro con retención legal queda como está:</numerusform>
            <numerusform>%Ln registros con retención legal quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the ledger was made before and still holds it: %1</source>
        <translation>Esta copia del libro se hizo antes y aún lo contiene: %1</translation>
    </message>
    <message>
        <source>Called from now on: %1</source>
        <translation>Nombre de aquí en adelante: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) of an earlier version name them in the filter that the log keeps; it cannot be taken out of the log.</source>
        <translation>
            <numerusform>%Ln exportación de una versión anterior lo nombra en el filtro que guarda la bitácora; no se puede quitar de la bitácora.</numerusform>
            <numerusform>%Ln exportaciones de una versión anterior lo nombran en el filtro que guarda la bitácora; no se puede quitar de la bitácora.</numerusform>
        </translation>
    </message>
    <message>
        <source>only tell what would be erased, and what is on hold</source>
        <translation>solo indicar qué se suprimiría y qué está retenido</translation>
    </message>
    <message>
        <source>erase; it cannot be undone</source>
        <translation>suprimir; no se puede deshacer</translation>
    </message>
    <message>
        <source>why, as the log keeps it; without any name</source>
        <translation>por qué, tal como lo guarda la bitácora; sin ningún nombre</translation>
    </message>
    <message>
        <source>The checkpoint in it is not signed.</source>
        <translation>El punto de control que contiene no está firmado.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written</source>
        <translation>
            <numerusform>Evidencias de %Ln registro escritas</numerusform>
            <numerusform>Evidencias de %Ln registros escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>where to</source>
        <translation>dónde se escribe</translation>
    </message>
    <message>
        <source>pack a record, or the filtered ones, with proofs that outsiders can check</source>
        <translation>empaquetar un registro, o los filtrados, con pruebas que puede comprobar un tercero</translation>
    </message>
    <message>
        <source>A spreadsheet shows only the first 1,048,575 of these rows; --split writes more files, --format xlsx more sheets.</source>
        <translation>Una hoja de cálculo solo muestra las primeras 1&#xa0;048&#xa0;575 filas de estas; --split escribe más archivos y --format xlsx, más hojas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.</source>
        <translation>
            <numerusform>%Ln celda era más larga de lo que admite Excel y se recortó; la hoja «About» las cuenta.</numerusform>
            <numerusform>%Ln celdas eran más largas de lo que admite Excel y se recortaron; la hoja «About» las cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole, but the ledger&apos;s log does not tell of it: %1</source>
        <translation>El archivo está completo, pero la bitácora del libro no lo menciona: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln fila escrita</numerusform>
            <numerusform>%Ln filas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>where to; - is the standard output</source>
        <translation>dónde se escribe; - es la salida estándar</translation>
    </message>
    <message>
        <source>default: by the file&apos;s extension, else csv</source>
        <translation>por defecto: según la extensión del archivo; si no, csv</translation>
    </message>
    <message>
        <source>audit: RFC 4180, ISO times; excel: for --locale&apos;s spreadsheet</source>
        <translation>audit: RFC 4180, horas ISO; excel: para la hoja de cálculo de --locale</translation>
    </message>
    <message>
        <source>these columns in this order; default: all</source>
        <translation>estas columnas en este orden; por defecto: todas</translation>
    </message>
    <message>
        <source>also write FILE.manifest.json: totals, coverage, hashes, proof</source>
        <translation>escribir también FILE.manifest.json: totales, cobertura, hashes, prueba</translation>
    </message>
    <message>
        <source>CSV: more files where a spreadsheet cannot show all rows</source>
        <translation>CSV: más archivos si una hoja de cálculo no puede mostrar todas las filas</translation>
    </message>
    <message>
        <source>CSV: no line breaks within cells</source>
        <translation>CSV: sin saltos de línea dentro de las celdas</translation>
    </message>
    <message>
        <source>exit with 10 and write nothing when no row passes</source>
        <translation>salir con 10 y no escribir nada si ninguna fila cumple el filtro</translation>
    </message>
    <message>
        <source>write the filtered records to a file</source>
        <translation>escribir en un archivo los registros filtrados</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>FILAS</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTRO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>the exports that the ledger&apos;s log tells of, newest first</source>
        <translation>las exportaciones que menciona la bitácora del libro, primero las más nuevas</translation>
    </message>
    <message>
        <source>one end of a range</source>
        <translation>un extremo de un intervalo</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>who asked; repeatable: any of</source>
        <translation>quién solicitó; repetible: cualquiera de ellos</translation>
    </message>
    <message>
        <source>who decided; repeatable</source>
        <translation>quién decidió; repetible</translation>
    </message>
    <message>
        <source>the agent&apos;s team; repeatable</source>
        <translation>el equipo del agente; repetible</translation>
    </message>
    <message>
        <source>refund, credit, comp, discount, exception, off_policy_reply, other; repeatable</source>
        <translation>refund, credit, comp, discount, exception, off_policy_reply, other; repetible</translation>
    </message>
    <message>
        <source>approved, denied, pending, withdrawn, expired; repeatable</source>
        <translation>approved, denied, pending, withdrawn, expired; repetible</translation>
    </message>
    <message>
        <source>the customer; repeatable</source>
        <translation>el cliente; repetible</translation>
    </message>
    <message>
        <source>the currency&apos;s code; repeatable</source>
        <translation>el código de la moneda; repetible</translation>
    </message>
    <message>
        <source>the channel&apos;s name or id; repeatable</source>
        <translation>el nombre o el ID del canal; repetible</translation>
    </message>
    <message>
        <source>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; repeatable</source>
        <translation>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; repetible</translation>
    </message>
    <message>
        <source>smallest amount, in major units</source>
        <translation>importe mínimo, en unidades enteras</translation>
    </message>
    <message>
        <source>largest amount, in major units</source>
        <translation>importe máximo, en unidades enteras</translation>
    </message>
    <message>
        <source>a text within reason, context, customer or names</source>
        <translation>un texto en el motivo, el contexto, el cliente o los nombres</translation>
    </message>
    <message>
        <source>a saved view, together with the other options</source>
        <translation>una vista guardada, junto con las demás opciones</translation>
    </message>
    <message>
        <source>the whole filter as in the search box, alone</source>
        <translation>el filtro completo como en el cuadro de búsqueda, sin otras opciones</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>CHANNELS</source>
        <translation>CANALES</translation>
    </message>
    <message>
        <source>list the recognition formats</source>
        <translation>listar los formatos de reconocimiento</translation>
    </message>
    <message>
        <source>use a taught format, and read its channels again</source>
        <translation>usar un formato enseñado y leer de nuevo sus canales</translation>
    </message>
    <message>
        <source>tell what a format would read; nothing is changed</source>
        <translation>indicar qué leería un formato; no se cambia nada</translation>
    </message>
    <message>
        <source>print a taught format as JSON</source>
        <translation>imprimir un formato enseñado como JSON</translation>
    </message>
    <message>
        <source>use a taught format no more</source>
        <translation>dejar de usar un formato enseñado</translation>
    </message>
    <message>
        <source>compare how a labelled corpus is read with its labels</source>
        <translation>comparar cómo se lee un corpus etiquetado con sus etiquetas</translation>
    </message>
    <message>
        <source>Usage: precedentctl COMMAND [OPTIONS]</source>
        <translation>Uso: precedentctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>precedentctl COMMAND --help tells more.</source>
        <translation>precedentctl COMMAND --help indica más.</translation>
    </message>
    <message>
        <source>Usage: precedentctl %1 [OPTIONS]</source>
        <translation>Uso: precedentctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 is in force; it finds %Ln record(s) today</source>
        <translation>
            <numerusform>La retención %1 está en vigor; hoy encuentra %Ln registro</numerusform>
            <numerusform>La retención %1 está en vigor; hoy encuentra %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 is released</source>
        <translation>La retención %1 se ha levantado</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>RETENCIÓN</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>REGISTROS</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>FIJADA</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>LEVANTADA</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>FILTRO</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>keep records from being erased</source>
        <translation>impedir que se supriman registros</translation>
    </message>
    <message>
        <source>why they are kept</source>
        <translation>por qué se conservan</translation>
    </message>
    <message>
        <source>release a hold; it stays in the list</source>
        <translation>levantar una retención; permanece en la lista</translation>
    </message>
    <message>
        <source>list the holds, released ones too</source>
        <translation>listar las retenciones, también las levantadas</translation>
    </message>
    <message>
        <source>read a Slack export (ZIP or folder) or a slackdump database</source>
        <translation>leer una exportación de Slack (ZIP o carpeta) o una base de datos de slackdump</translation>
    </message>
    <message>
        <source>only this channel; repeatable; default: all</source>
        <translation>solo este canal; repetible; por defecto: todos</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVIADO</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTOR</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>list messages that look like requests and were not read</source>
        <translation>listar los mensajes que parecen solicitudes y no se leyeron</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nombre de archivo</translation>
    </message>
    <message>
        <source>a language and country, for example de_DE</source>
        <translation>un idioma y un país, por ejemplo de_DE</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>HOLDER</source>
        <translation>TITULAR</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>IMPORTE</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>MONEDA</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>No authority limit is set: near-limit, over-limit and split are not evaluated.</source>
        <translation>No hay ningún límite de autorización: near-limit, over-limit y split no se evalúan.</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>un día como 2026-10-31</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) written</source>
        <translation>
            <numerusform>%Ln límite escrito</numerusform>
            <numerusform>%Ln límites escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>for this type only; default: every type</source>
        <translation>solo para este tipo; por defecto: todos los tipos</translation>
    </message>
    <message>
        <source>the first day on which it holds; default: always</source>
        <translation>el primer día en que rige; por defecto: siempre</translation>
    </message>
    <message>
        <source>the last day on which it holds; default: open</source>
        <translation>el último día en que rige; por defecto: abierto</translation>
    </message>
    <message>
        <source>list the authority limits</source>
        <translation>listar los límites de autorización</translation>
    </message>
    <message>
        <source>how much a person, a team, approvers or agents may decide</source>
        <translation>cuánto puede decidir una persona, un equipo, los aprobadores o los agentes</translation>
    </message>
    <message>
        <source>take limits out</source>
        <translation>quitar límites</translation>
    </message>
    <message>
        <source>take limits from a CSV file, all or none</source>
        <translation>tomar límites de un archivo CSV, todos o ninguno</translation>
    </message>
    <message>
        <source>write the limits to a CSV file</source>
        <translation>escribir los límites en un archivo CSV</translation>
    </message>
    <message>
        <source>REAL NAME</source>
        <translation>NOMBRE REAL</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>EQUIPOS</translation>
    </message>
    <message>
        <source>ALSO</source>
        <translation>TAMBIÉN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln registro se lee ahora de otro modo</numerusform>
            <numerusform>%Ln registros se leen ahora de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>list who is who</source>
        <translation>listar quién es quién</translation>
    </message>
    <message>
        <source>a written name that stands for a person</source>
        <translation>un nombre escrito que designa a una persona</translation>
    </message>
    <message>
        <source>a written name stands for nobody any more</source>
        <translation>un nombre escrito que ya no designa a nadie</translation>
    </message>
    <message>
        <source>B is A under another id</source>
        <translation>B es A con otro ID</translation>
    </message>
    <message>
        <source>the members of a group of agents</source>
        <translation>los miembros de un grupo de agentes</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>READ FROM</source>
        <translation>LEÍDO DE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of its own</source>
        <translation>
            <numerusform>%Ln palabra propia</numerusform>
            <numerusform>%Ln palabras propias</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REGISTRO</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CAMBIO</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENTE</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DECISIÓN</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>a day, for example 2025-12-31</source>
        <translation>un día, por ejemplo 2025-12-31</translation>
    </message>
    <message>
        <source>threads that began before this day, YYYY-MM-DD</source>
        <translation>hilos que empezaron antes de este día, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>what the rule of retention set says; without --yes only tells</source>
        <translation>lo que dice la regla de retention set; sin --yes, solo lo indica</translation>
    </message>
    <message>
        <source>erase everything personal in old threads; figures and proofs stay</source>
        <translation>suprimir todo lo personal de los hilos antiguos; cifras y pruebas permanecen</translation>
    </message>
    <message>
        <source>how long what people wrote is kept, and what is due</source>
        <translation>cuánto tiempo se conserva lo que la gente escribió y qué debe suprimirse</translation>
    </message>
    <message>
        <source>keep what people wrote for so many months; 0: for ever</source>
        <translation>conservar lo que la gente escribió durante tantos meses; 0: para siempre</translation>
    </message>
    <message>
        <source>each sync erases what is due; default: only purge --due does</source>
        <translation>cada sincronización suprime lo que corresponde; por defecto: solo lo hace purge --due</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>COLUMNAS</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>SIN LEER</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>OMITIDOS</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CAMBIADOS</translation>
    </message>
    <message>
        <source>read all stored messages again with today&apos;s formats</source>
        <translation>leer de nuevo todos los mensajes guardados con los formatos de hoy</translation>
    </message>
    <message>
        <source>only tell what would change</source>
        <translation>solo indicar qué cambiaría</translation>
    </message>
    <message>
        <source>The columns could not be remembered; say them again next time.</source>
        <translation>Las columnas no se pudieron recordar; indíquelas de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Leído como: %1</translation>
    </message>
    <message>
        <source>match a CSV of payouts to approved decisions: paid without approval, approved and not paid, amount differs</source>
        <translation>emparejar un CSV de pagos con las decisiones aprobadas: pagados sin aprobación, aprobadas sin pagar, importe distinto</translation>
    </message>
    <message>
        <source>a comma or a point</source>
        <translation>una coma o un punto</translation>
    </message>
    <message>
        <source>a code of ISO 4217, for example USD</source>
        <translation>un código de ISO 4217, por ejemplo USD</translation>
    </message>
    <message>
        <source>which column (heading or number) is the date, amount, currency, customer, conversation or reference; repeatable; remembered for files of these headings</source>
        <translation>qué columna (encabezado o número) es date, amount, currency, customer, conversation o reference; repetible; se recuerda para archivos con estos encabezados</translation>
    </message>
    <message>
        <source>how dates like 03/04/2026 are meant</source>
        <translation>cómo se entienden fechas como 03/04/2026</translation>
    </message>
    <message>
        <source>the decimal mark, where the amounts do not tell</source>
        <translation>el separador decimal, si los importes no lo revelan</translation>
    </message>
    <message>
        <source>which amounts are payouts, where the file has both signs</source>
        <translation>qué importes son pagos, si el archivo tiene ambos signos</translation>
    </message>
    <message>
        <source>the currency of amounts that say none, and what a bare $ or kr means</source>
        <translation>la moneda de los importes que no la indican, y qué significan $ o kr por sí solos</translation>
    </message>
    <message>
        <source>how long after its decision a payout may come; default: 14</source>
        <translation>cuántos días después de su decisión puede llegar un pago; por defecto: 14</translation>
    </message>
    <message>
        <source>write a row for each payout and each unpaid approval; - is the standard output</source>
        <translation>escribir una fila por cada pago y cada aprobación sin pagar; - es la salida estándar</translation>
    </message>
    <message>
        <source>Approved without an amount, so that no payout can be matched: %1</source>
        <translation>Aprobadas sin importe, por lo que no se les puede emparejar ningún pago: %1</translation>
    </message>
    <message>
        <source>Approved for the payouts that differ: %1</source>
        <translation>Aprobado para los pagos con importe distinto: %1</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same.</source>
        <translation>Las sumas del archivo y de sus grupos coinciden.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are NOT the same: do not use this result.</source>
        <translation>Las sumas del archivo y de sus grupos NO coinciden: no use este resultado.</translation>
    </message>
    <message>
        <source>Payouts were looked for in the days from -%1 to +%2 around each decision. Only requests that are in the ledger are known.</source>
        <translation>Se buscaron pagos en los días de -%1 a +%2 en torno a cada decisión. Solo se conocen las solicitudes que están en el libro.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPO</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>SUMA</translation>
    </message>
    <message>
        <source>Payouts from %1 to %2, sum of the file: %3</source>
        <translation>Pagos del %1 al %2, suma del archivo: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation>
            <numerusform>%Ln página escrita en %1</numerusform>
            <numerusform>%Ln páginas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>print an agent&apos;s month for a talk, as a PDF file</source>
        <translation>imprimir el mes de un agente para una conversación, como archivo PDF</translation>
    </message>
    <message>
        <source>which month; also this-month, last-month</source>
        <translation>qué mes; también this-month, last-month</translation>
    </message>
    <message>
        <source>print the notes on the agent, which are private</source>
        <translation>imprimir las notas sobre el agente, que son privadas</translation>
    </message>
    <message>
        <source>print the review of a period, as a PDF file</source>
        <translation>imprimir la revisión de un período, como archivo PDF</translation>
    </message>
    <message>
        <source>print one decision on one page, as a PDF file</source>
        <translation>imprimir una decisión en una página, como archivo PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.</source>
        <translation>
            <numerusform>%Ln supresión se hizo después de esta copia de seguridad: lo que suprimió está en ella. Repítala.</numerusform>
            <numerusform>%Ln supresiones se hicieron después de esta copia de seguridad: lo que suprimieron está en ella. Repítalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is of another ledger than the one it replaces.</source>
        <translation>La copia de seguridad es de un libro distinto del que sustituye.</translation>
    </message>
    <message>
        <source>The signing key of this log is not here: new checkpoints will not be signed.</source>
        <translation>La clave de firma de esta bitácora no está aquí: los nuevos puntos de control no se firmarán.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %Ln record(s)</source>
        <translation>
            <numerusform>La copia de seguridad está completa: %Ln registro</numerusform>
            <numerusform>La copia de seguridad está completa: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was restored: %Ln record(s)</source>
        <translation>
            <numerusform>El libro se restauró: %Ln registro</numerusform>
            <numerusform>El libro se restauró: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends %Ln entry(s) of the log before the one that it replaces</source>
        <translation>
            <numerusform>Termina %Ln entrada de la bitácora antes que el que sustituye</numerusform>
            <numerusform>Termina %Ln entradas de la bitácora antes que el que sustituye</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger would be moved to %1</source>
        <translation>El libro actual se movería a %1</translation>
    </message>
    <message>
        <source>The ledger that was there is now %1</source>
        <translation>El libro que había es ahora %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
    <message>
        <source>put a checked backup in the ledger&apos;s place; the present one is kept beside it</source>
        <translation>poner una copia de seguridad comprobada en lugar del libro; el actual se conserva a su lado</translation>
    </message>
    <message>
        <source>only look the backup through</source>
        <translation>solo examinar la copia de seguridad</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>POR DEFECTO</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>list the numbers by which requests are flagged</source>
        <translation>listar los números según los cuales se señalan las solicitudes</translation>
    </message>
    <message>
        <source>change one of them; a switch is 0 or 1</source>
        <translation>cambiar uno de ellos; un interruptor es 0 o 1</translation>
    </message>
    <message>
        <source>back to the defaults; without a name, all</source>
        <translation>volver a los valores por defecto; sin un nombre, todos</translation>
    </message>
    <message>
        <source>what makes this computer sync by itself, without the window</source>
        <translation>lo que hace que este dispositivo sincronice por sí solo, sin la ventana</translation>
    </message>
    <message>
        <source>how often; default: 15</source>
        <translation>con qué frecuencia; por defecto: 15</translation>
    </message>
    <message>
        <source>Two files; keep each under its name, then run:</source>
        <translation>Dos archivos; guarde cada uno con su nombre y ejecute después:</translation>
    </message>
    <message>
        <source>The token: precedentctl token set. The keychain has to be open when the timer runs.</source>
        <translation>El token: precedentctl token set. El llavero debe estar abierto cuando se active el temporizador.</translation>
    </message>
    <message>
        <source>One line; add it with: crontab -e</source>
        <translation>Una línea; añádala con: crontab -e</translation>
    </message>
    <message>
        <source>Where cron cannot reach the keychain, the crontab has to set PRECEDENT_SLACK_TOKEN.</source>
        <translation>Si cron no puede acceder al llavero, el crontab debe definir PRECEDENT_SLACK_TOKEN.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>FILA</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ESPERADO</translation>
    </message>
    <message>
        <source>GOT</source>
        <translation>OBTENIDO</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>MENSAJES</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LEÍDOS</translation>
    </message>
    <message>
        <source>PRECISION</source>
        <translation>PRECISIÓN</translation>
    </message>
    <message>
        <source>RECALL</source>
        <translation>EXHAUSTIVIDAD</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>AGENTE</translation>
    </message>
    <message>
        <source>APPROVER</source>
        <translation>APROBADOR</translation>
    </message>
    <message>
        <source>APPROVED AMOUNT</source>
        <translation>IMPORTE APROBADO</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>HORAS</translation>
    </message>
    <message>
        <source>FALSE PER 1000</source>
        <translation>FALSOS POR 1000</translation>
    </message>
    <message>
        <source>%1; the nearest is %2</source>
        <translation>%1; lo más parecido es %2</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada clave una sola vez</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>APROBADAS</translation>
    </message>
    <message>
        <source>DENIED</source>
        <translation>DENEGADAS</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>PENDIENTES</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TASA</translation>
    </message>
    <message>
        <source>MEDIAN S</source>
        <translation>MEDIANA S</translation>
    </message>
    <message>
        <source>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; default: month</source>
        <translation>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; por defecto: month</translation>
    </message>
    <message>
        <source>counts and figures by group</source>
        <translation>recuentos y cifras por grupo</translation>
    </message>
    <message numerus="yes">
        <source>#%1: %Ln message(s) from before %2, seen %3: %4</source>
        <comment>channel, time, time, what became of them</comment>
        <translation>
            <numerusform>#%1: %Ln mensaje anterior a %2, visto %3: %4</numerusform>
            <numerusform>#%1: %Ln mensajes anteriores a %2, vistos %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>THREADS</source>
        <translation>HILOS</translation>
    </message>
    <message>
        <source>OLDEST</source>
        <translation>MÁS ANTIGUO</translation>
    </message>
    <message>
        <source>NEWEST</source>
        <translation>MÁS NUEVO</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>HUECOS</translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation>ÚLTIMA SINC.</translation>
    </message>
    <message numerus="yes">
        <source>Log: %Ln leaf(s), root %1</source>
        <translation>
            <numerusform>Bitácora: %Ln hoja, raíz %1</numerusform>
            <numerusform>Bitácora: %Ln hojas, raíz %1</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, coverage, gaps, counts and the log</source>
        <translation>canales, cobertura, huecos, recuentos y la bitácora</translation>
    </message>
    <message>
        <source>id or #name, followed from then on; repeatable; default: those followed</source>
        <translation>ID o #nombre, seguido de ahí en adelante; repetible; por defecto: los que se siguen</translation>
    </message>
    <message>
        <source>earliest day to read, kept for a new channel; default: what was kept, or its beginning</source>
        <translation>primer día que se lee, guardado para un canal nuevo; por defecto: el guardado, o su inicio</translation>
    </message>
    <message>
        <source>read everything again instead of what is new</source>
        <translation>leer todo de nuevo en lugar de lo nuevo</translation>
    </message>
    <message>
        <source>stop after so long, progress saved</source>
        <translation>detenerse tras ese tiempo, con el avance guardado</translation>
    </message>
    <message>
        <source>read Slack into the ledger</source>
        <translation>leer Slack en el libro</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NUEVOS</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>EDITADOS</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>El token está en el llavero.</translation>
    </message>
    <message>
        <source>The token is no longer in the keychain.</source>
        <translation>El token ya no está en el llavero.</translation>
    </message>
    <message>
        <source>the workspace, when there are several</source>
        <translation>el espacio de trabajo, si hay varios</translation>
    </message>
    <message>
        <source>store the Slack token in the keychain</source>
        <translation>guardar el token de Slack en el llavero</translation>
    </message>
    <message>
        <source>read it from the standard input</source>
        <translation>leerlo de la entrada estándar</translation>
    </message>
    <message>
        <source>remove the Slack token from the keychain</source>
        <translation>quitar del llavero el token de Slack</translation>
    </message>
    <message>
        <source>read the Slack token from the standard input</source>
        <translation>leer el token de Slack de la entrada estándar</translation>
    </message>
    <message>
        <source>instead of https://slack.com/api/, for tests</source>
        <translation>en lugar de https://slack.com/api/, para pruebas</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack pide esperar %Ln segundo; se continúa automáticamente.</numerusform>
            <numerusform>Slack pide esperar %Ln segundos; se continúa automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger matches its log: %1 leaves, %2 records, root %3</source>
        <translation>El libro concuerda con su bitácora: %1 hojas, %2 registros, raíz %3</translation>
    </message>
    <message numerus="yes">
        <source>Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.</source>
        <comment>file names</comment>
        <translation>
            <numerusform>Coincide: %1 es lo que se exportó, con %Ln fila, y el libro da lo mismo.</numerusform>
            <numerusform>Coincide: %1 es lo que se exportó, con %Ln filas, y el libro da lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest carries no signed checkpoint.</source>
        <translation>El manifiesto no contiene un punto de control firmado.</translation>
    </message>
    <message>
        <source>The checkpoints are not signed.</source>
        <translation>Los puntos de control no están firmados.</translation>
    </message>
    <message>
        <source>recompute the log from the ledger&apos;s content, read all records anew, and compare; or compare an export with its manifest, the log and the data</source>
        <translation>recalcular la bitácora a partir del contenido del libro, leer de nuevo todos los registros y comparar; o comparar una exportación con su manifiesto, la bitácora y los datos</translation>
    </message>
    <message>
        <source>SORT</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>las habituales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read; one of the same name was replaced</source>
        <translation>
            <numerusform>%Ln vista leída; se sustituyó la del mismo nombre</numerusform>
            <numerusform>%Ln vistas leídas; se sustituyeron las del mismo nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written</source>
        <translation>
            <numerusform>%Ln vista escrita</numerusform>
            <numerusform>%Ln vistas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>list the saved views</source>
        <translation>listar las vistas guardadas</translation>
    </message>
    <message>
        <source>take saved views from a file; those of the same name are replaced</source>
        <translation>tomar vistas guardadas de un archivo; las del mismo nombre se sustituyen</translation>
    </message>
    <message>
        <source>write all saved views to a file; - is stdout</source>
        <translation>escribir todas las vistas guardadas en un archivo; - es stdout</translation>
    </message>
    <message>
        <source>%1 holds CSV, whatever its name says; --format xlsx writes a workbook, --format jsonl JSON Lines.</source>
        <translation>%1 contiene CSV, diga lo que diga su nombre; --format xlsx escribe un libro de Excel, --format jsonl JSON Lines.</translation>
    </message>
    <message>
        <source>%1 holds a PDF, whatever its name says.</source>
        <translation>%1 contiene un PDF, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>No record of any time has %1.</source>
        <comment>a condition, for example Agent: Nobody</comment>
        <translation>Ningún registro, de ninguna fecha, cumple «%1».</translation>
    </message>
    <message>
        <source>which date counts; default: requested; a decision without a time counts where both its bounds lie in the days</source>
        <translation>qué fecha cuenta; por defecto: requested; una decisión sin hora cuenta donde sus dos límites caen en los días</translation>
    </message>
    <message>
        <source>The data was not compared: the ids of so many selected records are not kept, or the log does not tell of this export.</source>
        <translation>Los datos no se compararon: no se guardan los id de tantos registros seleccionados, o la bitácora no dice nada de esta exportación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) wait to be read by the next sync, and were not compared.</source>
        <translation>
            <numerusform>%Ln hilo no se ha comparado: está archivado y aún no leído, cosa que hará la próxima sincronización.</numerusform>
            <numerusform>%Ln hilos no se han comparado: están archivados y aún no leídos, cosa que hará la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1</source>
        <translation>Sin tocar, porque otros se llaman así: %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>Esto no se puede hacer como se pidió.</translation>
    </message>
    <message>
        <source>Something that this needs is not set up.</source>
        <translation>Falta configurar algo que esto necesita.</translation>
    </message>
    <message>
        <source>Slack does not allow this.</source>
        <translation>Slack no lo permite.</translation>
    </message>
    <message>
        <source>Slack cannot be reached.</source>
        <translation>No se puede acceder a Slack.</translation>
    </message>
    <message>
        <source>The time for this run is used up; progress is saved.</source>
        <translation>El tiempo de esta ejecución se ha agotado; el avance está guardado.</translation>
    </message>
    <message>
        <source>The ledger cannot be used.</source>
        <translation>No se puede usar el libro.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>No se puede escribir el resultado.</translation>
    </message>
    <message>
        <source>Not everything worked.</source>
        <translation>No todo funcionó.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Ningún registro cumple el filtro.</translation>
    </message>
    <message>
        <source>The check found a difference.</source>
        <translation>La comprobación encontró una diferencia.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Stopped as you asked; progress is saved.</source>
        <translation>Se detuvo como pidió; el avance está guardado.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>The ledger was not changed.</source>
        <translation>El libro no se modificó.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>This is no Slack export.</source>
        <translation>Esto no es una exportación de Slack.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that Slack offered, or the folder it was unpacked to, with a channels.json in it; or a slackdump.sqlite.</source>
        <translation>Elija el archivo ZIP que ofreció Slack, o la carpeta en la que se descomprimió, que contiene channels.json; o bien un slackdump.sqlite.</translation>
    </message>
    <message>
        <source>{entry} in the export cannot be read.</source>
        <translation>No se puede leer {entry} de la exportación.</translation>
    </message>
    <message>
        <source>What was read before it is kept.</source>
        <translation>Se conserva lo que se leyó antes.</translation>
    </message>
    <message>
        <source>Download the export again; this copy may be cut short.</source>
        <translation>Descargue la exportación de nuevo; esta copia puede estar incompleta.</translation>
    </message>
    <message>
        <source>The export is encrypted.</source>
        <translation>La exportación está cifrada.</translation>
    </message>
    <message>
        <source>Unpack it with its password and import the folder.</source>
        <translation>Descomprímala con su contraseña e importe la carpeta.</translation>
    </message>
    <message>
        <source>{entry} in the archive unpacks to more than any export needs.</source>
        <translation>{entry} del archivo comprimido ocupa al descomprimirse más de lo que necesita cualquier exportación.</translation>
    </message>
    <message>
        <source>Reading stopped there; nothing was unpacked to disk.</source>
        <translation>La lectura se detuvo ahí; no se descomprimió nada en el disco.</translation>
    </message>
    <message>
        <source>Use the archive as Slack made it.</source>
        <translation>Use el archivo comprimido tal como lo creó Slack.</translation>
    </message>
    <message>
        <source>The archive names a file outside itself: {entry}.</source>
        <translation>El archivo comprimido nombra un archivo fuera de sí mismo: {entry}.</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>No se leyó ni se escribió nada.</translation>
    </message>
    <message>
        <source>{entry} is no database of a current slackdump: {missing} is missing.</source>
        <translation>{entry} no es una base de datos de un slackdump actual: falta {missing}.</translation>
    </message>
    <message>
        <source>Choose slackdump.sqlite, with its -wal file beside it. If it is an old one, open it once with a current slackdump, which brings it up to date.</source>
        <translation>Elija slackdump.sqlite, con su archivo -wal al lado. Si es antiguo, ábralo una vez con un slackdump actual, que lo actualiza.</translation>
    </message>
    <message>
        <source>The database {entry} is damaged.</source>
        <translation>La base de datos {entry} está dañada.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Se conserva lo que se leyó antes.</translation>
    </message>
    <message>
        <source>Copy it again with the files of the same name beside it, while slackdump is not running.</source>
        <translation>Cópiela de nuevo con los archivos del mismo nombre que tiene al lado, mientras slackdump no se esté ejecutando.</translation>
    </message>
    <message>
        <source>Foreign databases cannot be read safely on this system.</source>
        <translation>En este sistema no se pueden leer con seguridad bases de datos ajenas.</translation>
    </message>
    <message>
        <source>Convert the archive with slackdump to a Slack export and import that.</source>
        <translation>Convierta el archivo con slackdump en una exportación de Slack e impórtela.</translation>
    </message>
    <message>
        <source>The export does not hold {channel}.</source>
        <translation>La exportación no contiene {channel}.</translation>
    </message>
    <message>
        <source>The other channels were read.</source>
        <translation>Los demás canales se leyeron.</translation>
    </message>
    <message>
        <source>An export was asked for a single thread.</source>
        <translation>Se pidió un solo hilo a una exportación.</translation>
    </message>
    <message>
        <source>This is a fault of the program: update it, or report it with the diagnostics.</source>
        <translation>Es un fallo del programa: actualícelo o comuníquelo junto con el diagnóstico.</translation>
    </message>
    <message>
        <source>An export was asked for a day that it does not have.</source>
        <translation>Se pidió a una exportación un día que no tiene.</translation>
    </message>
    <message>
        <source>There is no labelled corpus at {path}.</source>
        <translation>No hay ningún corpus etiquetado en {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Name a folder with people.json and files that end in .jsonl.</source>
        <translation>Indique una carpeta con people.json y archivos que terminen en .jsonl.</translation>
    </message>
    <message>
        <source>{entry} of the labelled corpus cannot be read.</source>
        <translation>No se puede leer {entry} del corpus etiquetado.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The format file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de formato {path}.</translation>
    </message>
    <message>
        <source>The format file is larger than {limit} KB.</source>
        <translation>El archivo de formato supera los {limit} KB.</translation>
    </message>
    <message>
        <source>Choose a file that Precedent exported.</source>
        <translation>Elija un archivo que haya exportado Precedent.</translation>
    </message>
    <message>
        <source>The format file is no JSON object.</source>
        <translation>El archivo de formato no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Correct it, or export the format again.</source>
        <translation>Corríjalo o exporte el formato de nuevo.</translation>
    </message>
    <message>
        <source>The format was made by a newer Precedent.</source>
        <translation>El formato lo creó una versión más nueva de Precedent.</translation>
    </message>
    <message>
        <source>Update this program, then add the format.</source>
        <translation>Actualice este programa y añada después el formato.</translation>
    </message>
    <message>
        <source>In the format, {place} is missing or wrong. It can be: {expected}.</source>
        <translation>En el formato, {place} falta o es incorrecto. Puede ser: {expected}.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The format has something that is not known: {place}.</source>
        <translation>El formato contiene algo desconocido: {place}.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or take it out.</source>
        <translation>Compruebe cómo está escrito o quítelo.</translation>
    </message>
    <message>
        <source>A format that comes with Precedent has the name {name}.</source>
        <translation>Un formato incluido en Precedent tiene el nombre {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The format reads neither a type nor an amount.</source>
        <translation>El formato no lee ni un tipo ni un importe.</translation>
    </message>
    <message>
        <source>Say where one of the two stands, so that a message is known as a request.</source>
        <translation>Indique dónde está uno de los dos, para que un mensaje se reconozca como solicitud.</translation>
    </message>
    <message>
        <source>The format would match messages that have nothing to do with requests.</source>
        <translation>El formato coincidiría con mensajes que no tienen nada que ver con solicitudes.</translation>
    </message>
    <message>
        <source>Leave at least one word unmarked that every such message has, and mark the type or the amount among the values.</source>
        <translation>Deje sin marcar al menos una palabra que tenga todo mensaje de este tipo y marque entre los valores el tipo o el importe.</translation>
    </message>
    <message>
        <source>No taught format has the name {name}.</source>
        <translation>Ningún formato enseñado tiene el nombre {name}.</translation>
    </message>
    <message>
        <source>See the names with precedentctl formats list.</source>
        <translation>Consulte los nombres con precedentctl formats list.</translation>
    </message>
    <message>
        <source>What was marked as {field} overlaps another mark, or is marked twice.</source>
        <translation>Lo marcado como {field} se solapa con otra marca o está marcado dos veces.</translation>
    </message>
    <message>
        <source>Mark each part of the message once.</source>
        <translation>Marque una sola vez cada parte del mensaje.</translation>
    </message>
    <message>
        <source>Nothing is marked in the message.</source>
        <translation>No hay nada marcado en el mensaje.</translation>
    </message>
    <message>
        <source>Mark the type or the amount first.</source>
        <translation>Marque primero el tipo o el importe.</translation>
    </message>
    <message>
        <source>The limits file lacks one of its columns.</source>
        <translation>Al archivo de límites le falta una de sus columnas.</translation>
    </message>
    <message>
        <source>The first line names holder, type, amount, currency, from and to.</source>
        <translation>La primera línea nombra holder, type, amount, currency, from y to.</translation>
    </message>
    <message>
        <source>In line {line} of the limits file, {column} cannot be read.</source>
        <translation>En la línea {line} del archivo de límites no se puede leer {column}.</translation>
    </message>
    <message>
        <source>Correct the line, then try again.</source>
        <translation>Corrija la línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The days in line {line} of the limits file overlap those of another limit, or end before they begin.</source>
        <translation>Los días de la línea {line} del archivo de límites se solapan con los de otro límite, o terminan antes de empezar.</translation>
    </message>
    <message>
        <source>Correct the line, or end the other limit first.</source>
        <translation>Corrija la línea o termine antes el otro límite.</translation>
    </message>
    <message>
        <source>The limits file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de límites {path}.</translation>
    </message>
    <message>
        <source>The file of views {path} cannot be read.</source>
        <translation>No se puede leer el archivo de vistas {path}.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Este no es un archivo de vistas guardadas.</translation>
    </message>
    <message>
        <source>Choose a file that precedentctl views export or the window has written.</source>
        <translation>Elija un archivo que haya escrito precedentctl views export o la ventana.</translation>
    </message>
    <message>
        <source>A later version of Precedent wrote this file of views.</source>
        <translation>Este archivo de vistas lo escribió una versión posterior de Precedent.</translation>
    </message>
    <message>
        <source>Update Precedent.</source>
        <translation>Actualice Precedent.</translation>
    </message>
    <message>
        <source>A view of this file cannot be read: &quot;{view}&quot;.</source>
        <translation>No se puede leer una vista de este archivo: «{view}».</translation>
    </message>
    <message>
        <source>Correct its name, filter or columns, then try again.</source>
        <translation>Corrija su nombre, su filtro o sus columnas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The CSV file {path} cannot be read.</source>
        <translation>No se puede leer el archivo CSV {path}.</translation>
    </message>
    <message>
        <source>Nothing was matched or changed.</source>
        <translation>No se emparejó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation>Compruebe la ruta y si tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>This is a workbook or a PDF and no CSV file.</source>
        <translation>Esto es un libro de Excel o un PDF, no un archivo CSV.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>Ábralo en su programa de hojas de cálculo, guárdelo como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>Choose a CSV file: rows of text with separators.</source>
        <translation>Elija un archivo CSV: filas de texto con separadores.</translation>
    </message>
    <message>
        <source>The CSV file has no rows.</source>
        <translation>El archivo CSV no tiene filas.</translation>
    </message>
    <message>
        <source>Export it again where it comes from.</source>
        <translation>Expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The CSV file holds more than such a list can: over {limit}.</source>
        <translation>El archivo CSV contiene más de lo que admite una lista así: más de {limit}.</translation>
    </message>
    <message>
        <source>Export a shorter period, or check that it is the right file.</source>
        <translation>Exporte un período más corto o compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>A cell that begins with a quotation mark in line {line} never ends, so the rows after it cannot be told apart.</source>
        <translation>Una celda que empieza con comillas en la línea {line} no termina nunca, por lo que no se pueden distinguir las filas que siguen.</translation>
    </message>
    <message>
        <source>Remove or double that mark, or export the file again; it may be cut short.</source>
        <translation>Quite o duplique esas comillas, o exporte el archivo de nuevo; puede estar incompleto.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file is not a row of cells: its quotation marks or line ends are wrong.</source>
        <translation>La línea {line} del archivo CSV no es una fila de celdas: sus comillas o finales de línea son incorrectos.</translation>
    </message>
    <message>
        <source>Correct the line, or export the file again where it comes from.</source>
        <translation>Corrija la línea o exporte el archivo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>A message is not in Slack&apos;s form.</source>
        <translation>Un mensaje no tiene la forma de Slack.</translation>
    </message>
    <message>
        <source>The others were read.</source>
        <translation>Los demás se leyeron.</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>el canal</translation>
    </message>
    <message>
        <source>that this needs</source>
        <translation>que esto necesita</translation>
    </message>
    <message>
        <source>in question</source>
        <translation>en cuestión</translation>
    </message>
    <message>
        <source>the exported file</source>
        <translation>el archivo exportado</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>véase más abajo</translation>
    </message>
    <message>
        <source>the named place</source>
        <translation>la ubicación indicada</translation>
    </message>
    <message>
        <source>of that id</source>
        <translation>con ese ID</translation>
    </message>
    <message>
        <source>see the list</source>
        <translation>véase la lista</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>que le corresponde</translation>
    </message>
    <message>
        <source>the one named</source>
        <translation>aquel que se indicó</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>2,000</source>
        <translation>2000</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>de ese nombre</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro host</translation>
    </message>
    <message>
        <source>precedentctl</source>
        <translation>precedentctl</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>An option is wrong.</source>
        <translation>Una opción es incorrecta.</translation>
    </message>
    <message>
        <source>the option</source>
        <translation>la opción</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>sus argumentos</translation>
    </message>
    <message>
        <source>one option</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como se indicó</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>uno nuevo</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>el conocido</translation>
    </message>
    <message>
        <source>this scheduler</source>
        <translation>este planificador</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>see the manual</source>
        <translation>véase el manual</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>su primer día</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>su último día</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>No hay ningún libro en {path}.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Check the path, or make a ledger with sync, import or demo.</source>
        <translation>Compruebe la ruta o cree un libro con sync, import o demo.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Precedent.</source>
        <translation>El libro lo escribió una versión más nueva de Precedent.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se modificó.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>El libro está dañado.</translation>
    </message>
    <message>
        <source>Keep the file, and use the newest backup.</source>
        <translation>Conserve el archivo y use la copia de seguridad más nueva.</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Precedent.</source>
        <translation>{path} no es un libro de Precedent.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>No se puede leer el libro.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you and that its disk is connected.</source>
        <translation>Compruebe que el archivo le pertenece y que su disco está conectado.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its folder is read-only.</source>
        <translation>No se puede escribir en el libro: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Make it writable, or copy it to another folder.</source>
        <translation>Permita la escritura o cópielo en otra carpeta.</translation>
    </message>
    <message>
        <source>Another job is writing to this ledger (process {pid}).</source>
        <translation>Otra tarea está escribiendo en este libro (proceso {pid}).</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Wait until it is done, or use --wait with a number of seconds.</source>
        <translation>Espere a que termine o use --wait con un número de segundos.</translation>
    </message>
    <message>
        <source>The ledger already holds content.</source>
        <translation>El libro ya tiene contenido.</translation>
    </message>
    <message>
        <source>Name a new file with --ledger.</source>
        <translation>Indique un archivo nuevo con --ledger.</translation>
    </message>
    <message>
        <source>The ledger was written by an older version of Precedent.</source>
        <translation>El libro lo escribió una versión anterior de Precedent.</translation>
    </message>
    <message>
        <source>Open it once in Precedent, or run precedentctl recognize on it: a backup is made and the ledger is brought up to date. Copy it first where it cannot be written.</source>
        <translation>Ábralo una vez en Precedent o ejecute precedentctl recognize con él: se hace una copia de seguridad y el libro se actualiza. Si no se puede escribir en él, cópielo antes.</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>Otro programa está usando el libro.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not do what it was told.</source>
        <translation>El disco no hizo lo que se le indicó.</translation>
    </message>
    <message>
        <source>Everything confirmed before is kept; nothing more is written.</source>
        <translation>Se conserva todo lo confirmado antes; no se escribe nada más.</translation>
    </message>
    <message>
        <source>Check the disk, then open the ledger again.</source>
        <translation>Compruebe el disco y abra el libro de nuevo.</translation>
    </message>
    <message>
        <source>The ledger&apos;s disk cannot keep it safely.</source>
        <translation>El disco del libro no puede guardarlo con seguridad.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer, not on a network share.</source>
        <translation>Guarde el libro en un disco de este dispositivo, no en un recurso compartido de red.</translation>
    </message>
    <message>
        <source>{path} lies on a network share.</source>
        <translation>{path} está en un recurso compartido de red.</translation>
    </message>
    <message>
        <source>Nothing was created or changed there.</source>
        <translation>Allí no se creó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer: on a share two programs can write at once and damage it. Copy backups to the share instead.</source>
        <translation>Guarde el libro en un disco de este dispositivo: en un recurso compartido, dos programas pueden escribir a la vez y dañarlo. Copie en él las copias de seguridad.</translation>
    </message>
    <message>
        <source>The program asked the ledger for something it cannot do.</source>
        <translation>El programa pidió al libro algo que no puede hacer.</translation>
    </message>
    <message>
        <source>Nothing of it was written.</source>
        <translation>No se escribió nada de ello.</translation>
    </message>
    <message>
        <source>The signing key at {path} cannot be read.</source>
        <translation>No se puede leer la clave de firma en {path}.</translation>
    </message>
    <message>
        <source>Put the key file back, or move it away: a new key is made then.</source>
        <translation>Devuelva el archivo de clave a su sitio o quítelo de ahí: entonces se crea una clave nueva.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>El sistema no dio números aleatorios.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>La nota ya no está.</translation>
    </message>
    <message>
        <source>The ledger has no such correction.</source>
        <translation>El libro no tiene tal corrección.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The unfinished part was taken back; everything before it is kept.</source>
        <translation>La parte sin terminar se deshizo; se conserva todo lo anterior.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file at {path}.</source>
        <translation>Ya existe un archivo en {path}.</translation>
    </message>
    <message>
        <source>It was not changed; no backup was made.</source>
        <translation>No se modificó; no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy was not whole and was thrown away.</source>
        <translation>La copia no estaba completa y se descartó.</translation>
    </message>
    <message>
        <source>Check the target&apos;s disk and try again.</source>
        <translation>Compruebe el disco de destino e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>The ledger does not hold the start of this thread.</source>
        <translation>El libro no contiene el inicio de este hilo.</translation>
    </message>
    <message>
        <source>Its replies are kept.</source>
        <translation>Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>Sync the channel from an earlier date.</source>
        <translation>Sincronice el canal desde una fecha anterior.</translation>
    </message>
    <message>
        <source>The ledger has no record {record}.</source>
        <translation>El libro no tiene ningún registro {record}.</translation>
    </message>
    <message>
        <source>Stopped as you asked; not everything was checked.</source>
        <translation>Se detuvo como pidió; no se comprobó todo.</translation>
    </message>
    <message>
        <source>Verify it again.</source>
        <translation>Verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger does not match its log: {problems}.</source>
        <translation>El libro no concuerda con su bitácora: {problems}.</translation>
    </message>
    <message>
        <source>Nothing was changed by this check.</source>
        <translation>Esta comprobación no cambió nada.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; do not sync into it.</source>
        <translation>Conserve el archivo como está y compárelo con una copia de seguridad; no sincronice en él.</translation>
    </message>
    <message>
        <source>The log holds, but decisions are not what their messages say: {problems}.</source>
        <translation>La bitácora es válida, pero hay decisiones que no son lo que dicen sus mensajes: {problems}.</translation>
    </message>
    <message>
        <source>If Precedent was updated since they were read, read all messages again (precedentctl recognize) and repeat the check. Else keep the file as it is and compare it with a backup.</source>
        <translation>Si Precedent se actualizó desde que se leyeron, lea de nuevo todos los mensajes (precedentctl recognize) y repita la comprobación. Si no, conserve el archivo como está y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The keychain holds no token for this workspace.</source>
        <translation>El llavero no contiene ningún token para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Store one with: precedentctl token set --token-stdin</source>
        <translation>Guarde uno con: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>The keychain is locked, or nobody answered its question.</source>
        <translation>El llavero está bloqueado, o nadie respondió a su pregunta.</translation>
    </message>
    <message>
        <source>Nothing was changed; a token stored there is still there.</source>
        <translation>No se cambió nada; un token guardado allí sigue allí.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the token by --token-stdin.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o dé el token con --token-stdin.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay ningún llavero en este dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was stored anywhere.</source>
        <translation>No se guardó nada en ningún sitio.</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or in PRECEDENT_SLACK_TOKEN.</source>
        <translation>Dé el token con --token-stdin o en PRECEDENT_SLACK_TOKEN.</translation>
    </message>
    <message>
        <source>There is no Slack token.</source>
        <translation>No hay ningún token de Slack.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>Give one by --token-stdin or in PRECEDENT_SLACK_TOKEN, or store one with: precedentctl token set --token-stdin</source>
        <translation>Dé uno con --token-stdin o en PRECEDENT_SLACK_TOKEN, o guárdelo con: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>This is not a token that can read channels.</source>
        <translation>Este no es un token que pueda leer canales.</translation>
    </message>
    <message>
        <source>It was neither stored nor sent.</source>
        <translation>No se guardó ni se envió.</translation>
    </message>
    <message>
        <source>Use the app&apos;s bot token (xoxb-) or user token (xoxp-).</source>
        <translation>Use el token de bot de la aplicación (xoxb-) o el de usuario (xoxp-).</translation>
    </message>
    <message>
        <source>The token belongs to the workspace {found}, not to {team}.</source>
        <translation>El token pertenece al espacio de trabajo {found}, no a {team}.</translation>
    </message>
    <message>
        <source>Use that workspace&apos;s token. A further workspace is added with --team and its token, or in the window under Connect or import.</source>
        <translation>Use el token de ese espacio de trabajo. Otro espacio de trabajo se añade con --team y su token, o en la ventana con «Conectar o importar».</translation>
    </message>
    <message>
        <source>Progress is saved.</source>
        <translation>El avance está guardado.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy settings, then try again.</source>
        <translation>Compruebe la conexión de red y los ajustes del proxy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to Slack broke.</source>
        <translation>Se cortó la conexión con Slack.</translation>
    </message>
    <message>
        <source>Slack did not answer in time.</source>
        <translation>Slack no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No secure connection to Slack came about.</source>
        <translation>No se logró una conexión segura con Slack.</translation>
    </message>
    <message>
        <source>The token was not sent. Progress is saved.</source>
        <translation>El token no se envió. El avance está guardado.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a proxy or firewall stands in between that speaks an old TLS or none: ask who runs the network.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, hay en medio un proxy o cortafuegos que usa un TLS antiguo o ninguno: pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The connection does not prove that it leads to Slack (certificate refused).</source>
        <translation>La conexión no demuestra que lleve a Slack (certificado no aceptado).</translation>
    </message>
    <message>
        <source>The token was not sent.</source>
        <translation>El token no se envió.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page. If your company inspects traffic, install its certificate in the system.</source>
        <translation>Inicie sesión en la red si tiene una página de acceso. Si su empresa inspecciona el tráfico, instale su certificado en el sistema.</translation>
    </message>
    <message>
        <source>The proxy refused the connection (status {status}).</source>
        <translation>El proxy no aceptó la conexión (código {status}).</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and login in https_proxy.</source>
        <translation>Compruebe la dirección y el acceso del proxy en https_proxy.</translation>
    </message>
    <message>
        <source>Something other than Slack answered.</source>
        <translation>Respondió algo que no es Slack.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept.</source>
        <translation>No se conservó nada de esa respuesta.</translation>
    </message>
    <message>
        <source>A login page of the network or a proxy may stand in between: open a web page, sign in, and try again.</source>
        <translation>Puede haber en medio una página de acceso de la red o un proxy: abra una página web, inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer led to another address, which we do not follow.</source>
        <translation>La respuesta llevaba a otra dirección, que no seguimos.</translation>
    </message>
    <message>
        <source>The token was sent to Slack&apos;s address only.</source>
        <translation>El token se envió únicamente a la dirección de Slack.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page, then try again.</source>
        <translation>Inicie sesión en la red si tiene una página de acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An answer was larger than any that Slack gives.</source>
        <translation>Una respuesta era mayor que cualquiera de las que da Slack.</translation>
    </message>
    <message>
        <source>Check what stands between this computer and Slack, then try again.</source>
        <translation>Compruebe qué hay entre este dispositivo y Slack e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An answer of Slack&apos;s was cut short or misshapen.</source>
        <translation>Una respuesta de Slack estaba incompleta o mal formada.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept; earlier progress is saved.</source>
        <translation>No se conservó nada de esa respuesta; el avance anterior está guardado.</translation>
    </message>
    <message>
        <source>An answer was built to exhaust this program.</source>
        <translation>Una respuesta estaba hecha para agotar este programa.</translation>
    </message>
    <message>
        <source>Slack offered the same page again and again.</source>
        <translation>Slack ofreció la misma página una y otra vez.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Slack had a temporary problem that did not pass.</source>
        <translation>Slack tuvo un problema temporal que no cesó.</translation>
    </message>
    <message>
        <source>Try again later; slack-status.com tells how Slack is.</source>
        <translation>Inténtelo más tarde; slack-status.com indica el estado de Slack.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Se detuvo como pidió.</translation>
    </message>
    <message>
        <source>Run it again to continue where it stopped.</source>
        <translation>Ejecútelo de nuevo para continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>Sync again to continue where it stopped.</source>
        <translation>Sincronice de nuevo para continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>The time for this run is used up.</source>
        <translation>El tiempo de esta ejecución se ha agotado.</translation>
    </message>
    <message>
        <source>Some channels could not be read: {channels}.</source>
        <translation>Algunos canales no se pudieron leer: {channels}.</translation>
    </message>
    <message>
        <source>The other channels are up to date.</source>
        <translation>Los demás canales están al día.</translation>
    </message>
    <message>
        <source>The reason stands with each channel.</source>
        <translation>El motivo figura junto a cada canal.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only for you.</source>
        <translation>No se puede escribir {path}: la carpeta es de solo lectura para usted.</translation>
    </message>
    <message>
        <source>No file was made or changed.</source>
        <translation>No se creó ni se modificó ningún archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>La carpeta de {path} no existe.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it there and export again, or choose another name.</source>
        <translation>Ciérrelo allí y exporte de nuevo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>No unfinished file was left behind.</source>
        <translation>No quedó ningún archivo sin terminar.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another place.</source>
        <translation>Compruebe que su disco está conectado o elija otro lugar.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of this export.</source>
        <translation>La bitácora del libro no menciona esta exportación.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exporte de nuevo.</translation>
    </message>
    <message>
        <source>This was a selection of so many rows that the log does not name them.</source>
        <translation>Era una selección de tantas filas que la bitácora no las nombra.</translation>
    </message>
    <message>
        <source>Select the rows and export again.</source>
        <translation>Seleccione las filas y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no file, and a workbook cannot be written to anything else.</source>
        <translation>{path} no es un archivo, y un libro de Excel no se puede escribir en otra cosa.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be written.</source>
        <translation>No se pudo escribir el manifiesto {path}.</translation>
    </message>
    <message>
        <source>The exported file itself is whole and in its place.</source>
        <translation>El archivo exportado está completo y en su sitio.</translation>
    </message>
    <message>
        <source>Check the disk and export again.</source>
        <translation>Compruebe el disco y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The manifest {path} cannot be read.</source>
        <translation>No se puede leer el manifiesto {path}.</translation>
    </message>
    <message>
        <source>Check the path: it ends in .manifest.json.</source>
        <translation>Compruebe la ruta: termina en .manifest.json.</translation>
    </message>
    <message>
        <source>{path} is not a manifest of an export, or it is damaged.</source>
        <translation>{path} no es el manifiesto de una exportación, o está dañado.</translation>
    </message>
    <message>
        <source>Use the file that was written beside the export.</source>
        <translation>Use el archivo que se escribió junto a la exportación.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>File changed: {files} is not what was exported.</source>
        <translation>Archivo cambiado: {files} no coincide con lo que se exportó.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export it again.</source>
        <translation>No confíe en el archivo; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>File missing: {files} is not beside its manifest.</source>
        <translation>Falta un archivo: junto a su manifiesto no está {files}.</translation>
    </message>
    <message>
        <source>Put the file back beside the manifest, under its own name.</source>
        <translation>Devuelva el archivo a su sitio junto al manifiesto, con su propio nombre.</translation>
    </message>
    <message>
        <source>Data changed since: the file is as it was exported, but the same filter gives other rows today.</source>
        <translation>Datos cambiados desde entonces: el archivo está como se exportó, pero el mismo filtro da hoy otras filas.</translation>
    </message>
    <message>
        <source>Later syncs and corrections do that. Export again to have what stands today.</source>
        <translation>Se debe a sincronizaciones y correcciones posteriores. Exporte de nuevo para tener lo que consta hoy.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not begin with what this export saw of it: entries were removed or changed since.</source>
        <translation>La bitácora del libro no empieza con lo que esta exportación vio de ella: desde entonces se quitaron o cambiaron entradas.</translation>
    </message>
    <message>
        <source>Keep the ledger as it is and compare it with a backup; do not sync into it.</source>
        <translation>Conserve el libro como está y compárelo con una copia de seguridad; no sincronice en él.</translation>
    </message>
    <message>
        <source>{path} tells of an export from another ledger.</source>
        <translation>La exportación que menciona {path} es de otro libro.</translation>
    </message>
    <message>
        <source>Name the ledger that it was exported from with --ledger.</source>
        <translation>Indique con --ledger el libro del que se exportó.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as Precedent writes it.</source>
        <translation>La línea {line} de {path} no está como la escribe Precedent.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export again.</source>
        <translation>No confíe en el archivo; exporte de nuevo.</translation>
    </message>
    <message>
        <source>The manifest {path} was altered: it tells of another file, or of other counts or totals, than the file itself and the ledger&apos;s log.</source>
        <translation>El manifiesto {path} se alteró: menciona otro archivo, u otros recuentos o totales, que el propio archivo y la bitácora del libro.</translation>
    </message>
    <message>
        <source>Do not rely on the file or its manifest; export again.</source>
        <translation>No confíe en el archivo ni en su manifiesto; exporte de nuevo.</translation>
    </message>
    <message>
        <source>The newest checkpoint of the ledger&apos;s log does not cover these records, and none could be made.</source>
        <translation>El punto de control más nuevo de la bitácora del libro no abarca estos registros, y no se pudo crear ninguno.</translation>
    </message>
    <message>
        <source>Make the ledger writable, or copy it with its key to another folder, and try again.</source>
        <translation>Permita la escritura en el libro, o cópielo con su clave en otra carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;.</source>
        <translation>No existe la columna «{column}».</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; is named twice.</source>
        <translation>La columna «{column}» se nombra dos veces.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nómbrela una sola vez.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Widen the filter, or leave out --fail-if-empty.</source>
        <translation>Amplíe el filtro u omita --fail-if-empty.</translation>
    </message>
    <message>
        <source>Nobody and no customer here is called &quot;{person}&quot;.</source>
        <translation>Aquí no hay ninguna persona ni ningún cliente con el nombre «{person}».</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se suprimió nada.</translation>
    </message>
    <message>
        <source>Give the whole name as it is shown, or the person&apos;s Slack id.</source>
        <translation>Escriba el nombre completo tal como se muestra, o el ID de Slack de la persona.</translation>
    </message>
    <message>
        <source>&quot;{person}&quot; can be several: {ids}.</source>
        <translation>«{person}» puede ser más de una: {ids}.</translation>
    </message>
    <message>
        <source>Give the Slack id, or say whether a person or a customer is meant.</source>
        <translation>Escriba el ID de Slack, o indique si se trata de una persona o de un cliente.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay.</source>
        <translation>El fundamento nombra a quien se va a suprimir, y ese nombre permanecería.</translation>
    </message>
    <message>
        <source>Write the reason without a name, for example the number of the request.</source>
        <translation>Escriba el motivo sin ningún nombre, por ejemplo el número de la petición.</translation>
    </message>
    <message>
        <source>The basis is empty or longer than {limit} characters.</source>
        <translation>El fundamento está vacío o supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>Write in a few words why this is erased.</source>
        <translation>Escriba en pocas palabras por qué se suprime.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>Lo que se suprime no se puede recuperar.</translation>
    </message>
    <message>
        <source>Look at what would go with --dry-run; then say --yes.</source>
        <translation>Vea qué desaparecería con --dry-run y luego indique --yes.</translation>
    </message>
    <message>
        <source>No rule says how long what people wrote is kept.</source>
        <translation>Ninguna regla indica cuánto tiempo se conserva lo que la gente escribió.</translation>
    </message>
    <message>
        <source>Set one with precedentctl retention set and a number of months.</source>
        <translation>Fije una con precedentctl retention set y un número de meses.</translation>
    </message>
    <message>
        <source>{value} is no number of months from 0 to 1200.</source>
        <translation>{value} no es un número de meses de 0 a 1200.</translation>
    </message>
    <message>
        <source>Give a whole number, for example 24; 0 keeps everything.</source>
        <translation>Escriba un número entero, por ejemplo 24; 0 conserva todo.</translation>
    </message>
    <message>
        <source>What is to be erased is not said.</source>
        <translation>No se indica qué se va a suprimir.</translation>
    </message>
    <message>
        <source>Say either --before with a day, or --due for what the ledger&apos;s rule says.</source>
        <translation>Indique --before con un día, o --due para lo que dice la regla del libro.</translation>
    </message>
    <message>
        <source>Compacting the ledger needs {limit} of free disk, and there is less.</source>
        <translation>Compactar el libro necesita {limit} de disco libre, y hay menos.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>El libro está completo.</translation>
    </message>
    <message>
        <source>Make room, then run the same erasure again.</source>
        <translation>Libere espacio y ejecute de nuevo la misma supresión.</translation>
    </message>
    <message>
        <source>No hold number {value} is in force.</source>
        <translation>No hay en vigor ninguna retención con el número {value}.</translation>
    </message>
    <message>
        <source>precedentctl hold list shows the holds.</source>
        <translation>precedentctl hold list muestra las retenciones.</translation>
    </message>
    <message>
        <source>A hold needs a record or a filter, and a reason.</source>
        <translation>Una retención necesita un registro o un filtro, y un motivo.</translation>
    </message>
    <message>
        <source>Write for example customer:&quot;Acme&quot; and why it is kept.</source>
        <translation>Escriba por ejemplo customer:&quot;Acme&quot; y por qué se conserva.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>The ledger is as it was.</source>
        <translation>El libro está como estaba.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Indique una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is no whole backup of a ledger: its log does not hold.</source>
        <translation>{path} no es una copia de seguridad completa de un libro: su bitácora no es válida.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} could not be put in its place.</source>
        <translation>No se pudo poner {path} en su lugar.</translation>
    </message>
    <message>
        <source>No file was deleted.</source>
        <translation>No se eliminó ningún archivo.</translation>
    </message>
    <message>
        <source>Look at the files beside the ledger: the one whose name has &quot;before-restore&quot; is what was there before.</source>
        <translation>Mire los archivos que hay junto al libro: el que lleva «before-restore» en su nombre es lo que había antes.</translation>
    </message>
    <message>
        <source>Another program has the ledger open: {path}</source>
        <translation>Otro programa tiene abierto el libro: {path}</translation>
    </message>
    <message>
        <source>Close Precedent and what else reads the ledger, then try again.</source>
        <translation>Cierre Precedent y todo lo que lea el libro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Slack does not accept the token.</source>
        <translation>Slack no acepta el token.</translation>
    </message>
    <message>
        <source>Everything read so far is kept.</source>
        <translation>Se conserva todo lo leído hasta ahora.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s OAuth &amp; Permissions page and set it again. If your workspace allows only certain networks, connect through one of them.</source>
        <translation>Copie el token entero de la página OAuth &amp; Permissions de la aplicación y guárdelo de nuevo. Si su espacio de trabajo solo permite ciertas redes, conéctese por una de ellas.</translation>
    </message>
    <message>
        <source>The app was removed from Slack, or its user or workspace was deactivated.</source>
        <translation>La aplicación se quitó de Slack, o su usuario o su espacio de trabajo se desactivó.</translation>
    </message>
    <message>
        <source>Install the app again and set the new token.</source>
        <translation>Instale la aplicación de nuevo y guarde el token nuevo.</translation>
    </message>
    <message>
        <source>The Slack token has expired.</source>
        <translation>El token de Slack ha vencido.</translation>
    </message>
    <message>
        <source>Create the app again without token rotation and set its token.</source>
        <translation>Cree la aplicación de nuevo sin rotación de tokens y guarde su token.</translation>
    </message>
    <message>
        <source>The app lacks the permission {needed}.</source>
        <translation>A la aplicación le falta el permiso {needed}.</translation>
    </message>
    <message>
        <source>Add {needed} under OAuth &amp; Permissions and reinstall the app; the token usually stays the same.</source>
        <translation>Añada el permiso {needed} en OAuth &amp; Permissions y reinstale la aplicación; el token suele seguir siendo el mismo.</translation>
    </message>
    <message>
        <source>Slack says that this is the wrong kind of token.</source>
        <translation>Slack indica que este token no es de la clase adecuada.</translation>
    </message>
    <message>
        <source>The account behind the token has no two-factor login.</source>
        <translation>La cuenta a la que pertenece el token no tiene autenticación de dos factores.</translation>
    </message>
    <message>
        <source>Set up two-factor login for that account in Slack, then try again.</source>
        <translation>Active la autenticación de dos factores de esa cuenta en Slack e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Administrators of the workspace revoked its encryption key.</source>
        <translation>Los administradores del espacio de trabajo revocaron su clave de cifrado.</translation>
    </message>
    <message>
        <source>Everything read so far is kept; newer messages cannot be read.</source>
        <translation>Se conserva todo lo leído hasta ahora; los mensajes más nuevos no se pueden leer.</translation>
    </message>
    <message>
        <source>Try again after the key was restored.</source>
        <translation>Inténtelo de nuevo cuando se haya restablecido la clave.</translation>
    </message>
    <message>
        <source>The app is not approved for this workspace.</source>
        <translation>La aplicación no está aprobada para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Ask your Slack administrator to approve the app.</source>
        <translation>Pida a su administrador de Slack que apruebe la aplicación.</translation>
    </message>
    <message>
        <source>Slack denies access to {channel}.</source>
        <translation>Slack no permite leer {channel}.</translation>
    </message>
    <message>
        <source>Ask a workspace administrator for access.</source>
        <translation>Pida acceso a un administrador del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Slack does not show {channel} to the app: it was deleted, made private, or the app was not invited.</source>
        <translation>Slack no muestra {channel} a la aplicación: se eliminó, pasó a ser privado o no se invitó a la aplicación.</translation>
    </message>
    <message>
        <source>What was read of it is kept.</source>
        <translation>Se conserva lo que se leyó de él.</translation>
    </message>
    <message>
        <source>Type /invite @ and the app&apos;s name in the channel, or choose the channel again.</source>
        <translation>Escriba /invite @ y el nombre de la aplicación en el canal, o elija el canal de nuevo.</translation>
    </message>
    <message>
        <source>The app is not in {channel}.</source>
        <translation>La aplicación no está en {channel}.</translation>
    </message>
    <message>
        <source>In Slack, type /invite @ and the app&apos;s name in the channel, then try again.</source>
        <translation>En Slack, escriba /invite @ y el nombre de la aplicación en el canal e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{channel} belongs to a Salesforce record and is not open to the app.</source>
        <translation>{channel} pertenece a un registro de Salesforce y no está abierto a la aplicación.</translation>
    </message>
    <message>
        <source>Stop following it, or ask your Slack administrator.</source>
        <translation>Deje de seguirlo o pregunte a su administrador de Slack.</translation>
    </message>
    <message>
        <source>{channel} is archived.</source>
        <translation>{channel} está archivado.</translation>
    </message>
    <message>
        <source>Its history stays readable; nothing new will appear.</source>
        <translation>Su historial sigue siendo legible; no aparecerá nada nuevo.</translation>
    </message>
    <message>
        <source>The thread is no longer in Slack.</source>
        <translation>El hilo ya no está en Slack.</translation>
    </message>
    <message>
        <source>The copy in the ledger is kept.</source>
        <translation>La copia del libro se conserva.</translation>
    </message>
    <message>
        <source>Slack does not show the member {user}.</source>
        <translation>Slack no muestra al miembro {user}.</translation>
    </message>
    <message>
        <source>Their messages are kept under that id.</source>
        <translation>Sus mensajes se conservan con ese ID.</translation>
    </message>
    <message>
        <source>There is no app-level token in the keychain.</source>
        <translation>No hay ningún token de nivel de aplicación en el llavero.</translation>
    </message>
    <message>
        <source>Syncs read everything as before.</source>
        <translation>Las sincronizaciones leen todo como antes.</translation>
    </message>
    <message>
        <source>Paste it under Sync, Live updates.</source>
        <translation>Péguelo en «Sincronizar, Actualizaciones en vivo».</translation>
    </message>
    <message>
        <source>Live updates need an app-level token.</source>
        <translation>Las actualizaciones en vivo necesitan un token de nivel de aplicación.</translation>
    </message>
    <message>
        <source>It begins with xapp- and stands under Basic Information of the app.</source>
        <translation>Empieza por xapp- y está en la página Basic Information de la aplicación.</translation>
    </message>
    <message>
        <source>Slack does not accept the app-level token.</source>
        <translation>Slack no acepta el token de nivel de aplicación.</translation>
    </message>
    <message>
        <source>Copy it again from Basic Information of the app, or generate a new one.</source>
        <translation>Cópielo de nuevo de la página Basic Information de la aplicación, o genere otro.</translation>
    </message>
    <message>
        <source>The app-level token lacks the permission connections:write.</source>
        <translation>Al token de nivel de aplicación le falta el permiso connections:write.</translation>
    </message>
    <message>
        <source>Generate a token with it under Basic Information of the app.</source>
        <translation>Genere un token con él en la página Basic Information de la aplicación.</translation>
    </message>
    <message>
        <source>Socket Mode was turned off for the app.</source>
        <translation>Socket Mode está desactivado para la aplicación.</translation>
    </message>
    <message>
        <source>Turn it on in the app&apos;s settings, then turn on live updates again.</source>
        <translation>Actívelo en los ajustes de la aplicación y active de nuevo las actualizaciones en vivo.</translation>
    </message>
    <message>
        <source>Slack named a server for live updates that is not Slack&apos;s.</source>
        <translation>Slack nombró para las actualizaciones en vivo un servidor que no es de Slack.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>Check the proxy and the network, then turn on live updates again.</source>
        <translation>Compruebe el proxy y la red y active de nuevo las actualizaciones en vivo.</translation>
    </message>
    <message>
        <source>Something came from Slack that is no event.</source>
        <translation>Llegó de Slack algo que no es un evento.</translation>
    </message>
    <message>
        <source>It was passed over; the next sync reads what it may have been about.</source>
        <translation>Se omitió; la próxima sincronización lee aquello de lo que pudiera tratar.</translation>
    </message>
    <message>
        <source>Slack asked to slow down for {seconds} seconds.</source>
        <translation>Slack pidió ir más despacio durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>Run the sync again later; it continues where it stopped.</source>
        <translation>Ejecute la sincronización más tarde; continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Slack no longer knows the page it offered.</source>
        <translation>Slack ya no reconoce la página que ofreció.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Ejecute la sincronización de nuevo.</translation>
    </message>
    <message>
        <source>The workspace is moving to an Enterprise organisation.</source>
        <translation>El espacio de trabajo se está trasladando a una organización Enterprise.</translation>
    </message>
    <message>
        <source>Try again in some hours; the token may have to be set again afterwards.</source>
        <translation>Inténtelo dentro de unas horas; puede que después haya que guardar el token de nuevo.</translation>
    </message>
    <message>
        <source>Slack does not allow access from this network.</source>
        <translation>Slack no permite el acceso desde esta red.</translation>
    </message>
    <message>
        <source>Try from the company&apos;s network or VPN.</source>
        <translation>Inténtelo desde la red o la VPN de la empresa.</translation>
    </message>
    <message>
        <source>Slack refused a call of ours ({slack_error}).</source>
        <translation>Slack no aceptó una de nuestras llamadas ({slack_error}).</translation>
    </message>
    <message>
        <source>Slack answered with an error that is new to us: {slack_error}.</source>
        <translation>Slack respondió con un error que no conocemos: {slack_error}.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look the error up in Slack&apos;s documentation.</source>
        <translation>Inténtelo de nuevo; si persiste, busque el error en la documentación de Slack.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no key of the filter.</source>
        <translation>«{word}» en la posición {position} no es una clave del filtro.</translation>
    </message>
    <message>
        <source>The nearest one is {nearest}.</source>
        <translation>Lo más parecido es {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no value of {key}.</source>
        <translation>«{word}» en la posición {position} no es un valor de {key}.</translation>
    </message>
    <message>
        <source>{key} at position {position} has no value.</source>
        <translation>{key} en la posición {position} no tiene valor.</translation>
    </message>
    <message>
        <source>Write a value after the colon, or take the key out.</source>
        <translation>Escriba un valor después de los dos puntos o quite la clave.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no date.</source>
        <translation>«{word}» en la posición {position} no es una fecha.</translation>
    </message>
    <message>
        <source>Write for example 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 or last-month.</source>
        <translation>Escriba por ejemplo 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 o last-month.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no amount.</source>
        <translation>«{word}» en la posición {position} no es un importe.</translation>
    </message>
    <message>
        <source>Write for example 50, 12.50, 50..500, 50.. or &gt;=50.</source>
        <translation>Escriba por ejemplo 50, 12.50, 50..500, 50.. o &gt;=50.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no duration.</source>
        <translation>«{word}» en la posición {position} no es una duración.</translation>
    </message>
    <message>
        <source>Write for example 30m, 4h, 2d, 30m..4h or &gt;2d.</source>
        <translation>Escriba por ejemplo 30m, 4h, 2d, 30m..4h o &gt;2d.</translation>
    </message>
    <message>
        <source>The quotation mark at position {position} is not closed.</source>
        <translation>Las comillas de la posición {position} no están cerradas.</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>A blank is missing after the quotation mark at position {position}.</source>
        <translation>Falta un espacio después de las comillas de la posición {position}.</translation>
    </message>
    <message>
        <source>Put a blank before &quot;{word}&quot;.</source>
        <translation>Ponga un espacio delante de «{word}».</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters.</source>
        <translation>El filtro supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{zone}&quot;.</source>
        <translation>No existe la zona horaria «{zone}».</translation>
    </message>
    <message>
        <source>Write an IANA name, for example Europe/Oslo.</source>
        <translation>Escriba un nombre IANA, por ejemplo Europe/Oslo.</translation>
    </message>
    <message>
        <source>No channel is followed yet.</source>
        <translation>Aún no se sigue ningún canal.</translation>
    </message>
    <message>
        <source>This ledger has several workspaces, and {channel} can be in any of them.</source>
        <translation>Este libro tiene varios espacios de trabajo y {channel} puede estar en cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Name its workspace with --team.</source>
        <translation>Indique su espacio de trabajo con --team.</translation>
    </message>
    <message>
        <source>A path has a character that {target} cannot be given: {path}</source>
        <translation>Una ruta tiene un carácter que {target} no admite: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Move the program or the ledger to a path without it.</source>
        <translation>Mueva el programa o el libro a una ruta sin ese carácter.</translation>
    </message>
    <message>
        <source>There is no channel {channel} here.</source>
        <translation>Aquí no se encuentra {channel}.</translation>
    </message>
    <message>
        <source>The channels command lists what the app can see; private channels must invite the app first.</source>
        <translation>El comando channels lista lo que ve la aplicación; los canales privados deben invitar antes a la aplicación.</translation>
    </message>
    <message>
        <source>{channel} seems to go on in Slack under another id, {to} instead of {from}: it has the name and the newest messages of the one you follow.</source>
        <translation>{channel} parece continuar en Slack con otro ID, {to} y no {from}: tiene el nombre y los mensajes más nuevos del que usted sigue.</translation>
    </message>
    <message>
        <source>What was read is kept; nothing is read from the new one until you say what it is.</source>
        <translation>Se conserva lo que se leyó; no se lee nada del nuevo hasta que indique qué es.</translation>
    </message>
    <message>
        <source>If it is the same: precedentctl channel set {to} --same-as {from}. If not: precedentctl channel set {from} --unfollow.</source>
        <translation>Si es el mismo: precedentctl channel set {to} --same-as {from}. Si no: precedentctl channel set {from} --unfollow.</translation>
    </message>
    <message>
        <source>The ledger has a channel {channel} of its own already.</source>
        <translation>El libro ya tiene un canal {channel} propio.</translation>
    </message>
    <message>
        <source>Two channels with messages stay two.</source>
        <translation>Dos canales con mensajes siguen siendo dos.</translation>
    </message>
    <message>
        <source>This field follows from others and cannot be set.</source>
        <translation>Este campo se deduce de otros y no se puede fijar.</translation>
    </message>
    <message>
        <source>Correct what it follows from.</source>
        <translation>Corrija aquello de lo que se deduce.</translation>
    </message>
    <message>
        <source>This is no amount that can be read in one way only.</source>
        <translation>Este importe no se puede leer de una sola manera.</translation>
    </message>
    <message>
        <source>Write the figure with a point before the cents, for example 1250.00, and choose a currency.</source>
        <translation>Escriba la cifra con un punto delante de los céntimos, por ejemplo 1250.00, y elija una moneda.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-30T09:51:00Z.</source>
        <translation>Escriba por ejemplo 2026-10-30T09:51:00Z.</translation>
    </message>
    <message>
        <source>This is no value of the field.</source>
        <translation>Esto no es un valor del campo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;{view}&quot;.</source>
        <translation>No existe la vista guardada «{view}».</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;.</source>
        <translation>Lo más parecido es «{nearest}».</translation>
    </message>
    <message>
        <source>The ledger knows nobody by the name or id &quot;{person}&quot;.</source>
        <translation>El libro no conoce a nadie con el nombre o ID «{person}».</translation>
    </message>
    <message>
        <source>The people command lists everybody.</source>
        <translation>El comando people lista a todas las personas.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{person}&quot;: {ids}.</source>
        <translation>Varias personas se llaman «{person}»: {ids}.</translation>
    </message>
    <message>
        <source>Name the id.</source>
        <translation>Indique el ID.</translation>
    </message>
    <message>
        <source>Another limit of the same holder, type and currency holds on some of these days ({first_day} to {last_day}).</source>
        <translation>Otro límite del mismo titular, tipo y moneda rige en algunos de estos días ({first_day} a {last_day}).</translation>
    </message>
    <message>
        <source>End that one first, or choose days outside it.</source>
        <translation>Termine antes ese, o elija días fuera de él.</translation>
    </message>
    <message>
        <source>The last day of a limit is before its first.</source>
        <translation>El último día de un límite es anterior al primero.</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>Intercambie los dos días.</translation>
    </message>
    <message>
        <source>There is a limit of the same holder, type, currency and first day.</source>
        <translation>Ya existe un límite del mismo titular, tipo, moneda y primer día.</translation>
    </message>
    <message>
        <source>Change that one instead.</source>
        <translation>Cambie ese en su lugar.</translation>
    </message>
    <message>
        <source>&quot;{day}&quot; is no day.</source>
        <translation>«{day}» no es un día.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-31.</source>
        <translation>Escriba por ejemplo 2026-10-31.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>Un límite no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Un límite de 0 significa que no se puede decidir nada.</translation>
    </message>
    <message>
        <source>&quot;{amount}&quot; is no amount of a limit.</source>
        <translation>«{amount}» no es el importe de un límite.</translation>
    </message>
    <message>
        <source>Write for example 250.00, or the word unlimited.</source>
        <translation>Escriba por ejemplo 250.00, o la palabra unlimited.</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is no currency.</source>
        <translation>«{currency}» no es una moneda.</translation>
    </message>
    <message>
        <source>Write for example USD or EUR.</source>
        <translation>Escriba por ejemplo USD o EUR.</translation>
    </message>
    <message>
        <source>&quot;{holder}&quot; is nobody whom the ledger knows, and no team.</source>
        <translation>«{holder}» no es nadie que conozca el libro, ni un equipo.</translation>
    </message>
    <message>
        <source>Write an id or a name from the people command, a team, approvers or agents.</source>
        <translation>Escriba un ID o un nombre del comando people, un equipo, approvers o agents.</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;.</source>
        <translation>No existe la regla «{rule}».</translation>
    </message>
    <message>
        <source>{rule} cannot be &quot;{value}&quot;.</source>
        <translation>{rule} no puede ser «{value}».</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {most}.</source>
        <translation>Es un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>La jornada terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Set the other hour first.</source>
        <translation>Fije antes la otra hora.</translation>
    </message>
    <message>
        <source>There is no limit number {number}.</source>
        <translation>No existe ningún límite con el número {number}.</translation>
    </message>
    <message>
        <source>precedentctl limits list shows the numbers.</source>
        <translation>precedentctl limits list muestra los números.</translation>
    </message>
    <message>
        <source>The token is never sent to {host}.</source>
        <translation>El token nunca se envía a {host}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Allowed are https on slack.com and slack-gov.com, and http on this computer.</source>
        <translation>Se permiten https en slack.com y slack-gov.com, y http en este dispositivo.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>precedentctl --help lists the commands.</source>
        <translation>precedentctl --help lista los comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;.</source>
        <translation>No existe el comando «{command}».</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl --help lists all.</source>
        <translation>Lo más parecido es «{nearest}»; precedentctl --help los lista todos.</translation>
    </message>
    <message>
        <source>&quot;{command}&quot; is only the beginning of a command.</source>
        <translation>«{command}» es solo el principio de un comando.</translation>
    </message>
    <message>
        <source>Commands that begin so: {commands}.</source>
        <translation>Comandos que empiezan así: {commands}.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>precedentctl {command} --help lists the options.</source>
        <translation>precedentctl {command} --help lista las opciones.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value of {option}.</source>
        <translation>«{value}» no es un valor de {option}.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Se espera: {expected}.</translation>
    </message>
    <message>
        <source>{option} is missing.</source>
        <translation>Falta {option}.</translation>
    </message>
    <message>
        <source>precedentctl {command} --help shows how it is used.</source>
        <translation>precedentctl {command} --help muestra cómo se usa.</translation>
    </message>
    <message>
        <source>Something is missing after {command}: {arguments}.</source>
        <translation>Falta algo después de {command}: {arguments}.</translation>
    </message>
    <message>
        <source>{command} does not take that many arguments.</source>
        <translation>{command} no admite tantos argumentos.</translation>
    </message>
    <message>
        <source>Put names with blanks in quotation marks; tokens are never arguments.</source>
        <translation>Ponga entre comillas los nombres con espacios; los tokens nunca son argumentos.</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together.</source>
        <translation>{first} y {second} no se pueden combinar.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita una de las dos.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no column of the file of payouts.</source>
        <translation>«{value}» no es una columna del archivo de pagos.</translation>
    </message>
    <message>
        <source>It can be: {expected}.</source>
        <translation>Puede ser: {expected}.</translation>
    </message>
    <message>
        <source>It is not known which column of the file of payouts holds the {field}.</source>
        <translation>No se sabe qué columna del archivo de pagos contiene {field}.</translation>
    </message>
    <message>
        <source>Choose it in the window, or name it to precedentctl with --map {field}=COLUMN.</source>
        <translation>Elíjala en la ventana, o indíquela a precedentctl con --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>The dates of the file of payouts could be day/month or month/day: {value}.</source>
        <translation>Las fechas del archivo de pagos podrían ser día/mes o mes/día: {value}.</translation>
    </message>
    <message>
        <source>Choose the order under Dates, or say it to precedentctl with --date-order dmy, mdy or ymd.</source>
        <translation>Elija el orden en «Fechas», o indíquelo a precedentctl con --date-order dmy, mdy o ymd.</translation>
    </message>
    <message>
        <source>The amounts of the file of payouts could have thousands or decimals: {value}.</source>
        <translation>Los importes del archivo de pagos podrían tener miles o decimales: {value}.</translation>
    </message>
    <message>
        <source>Choose the decimal mark under Amounts, or say it to precedentctl with --decimal , or --decimal followed by a point.</source>
        <translation>Elija el separador decimal en «Importes», o indíquelo a precedentctl con --decimal , o con --decimal seguido de un punto.</translation>
    </message>
    <message>
        <source>The file of payouts has amounts above and below zero, and does not say which of them are payouts.</source>
        <translation>El archivo de pagos tiene importes mayores y menores que cero, y no indica cuáles son pagos.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --payouts positive, negative or both.</source>
        <translation>Elíjalo en la ventana, o indíquelo a precedentctl con --payouts positive, negative o both.</translation>
    </message>
    <message>
        <source>The file of payouts does not say the currency of every amount.</source>
        <translation>El archivo de pagos no indica la moneda de todos los importes.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --default-currency USD.</source>
        <translation>Elíjala en la ventana, o indíquela a precedentctl con --default-currency USD.</translation>
    </message>
    <message>
        <source>Reading the CSV file was stopped.</source>
        <translation>La lectura del archivo CSV se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was written or changed.</source>
        <translation>No se escribió ni se cambió nada.</translation>
    </message>
    <message>
        <source>Matching payouts was stopped.</source>
        <translation>El emparejamiento de los pagos se detuvo.</translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation>No llegó ningún token por la entrada estándar.</translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation>No se guardó ni se envió nada.</translation>
    </message>
    <message>
        <source>Give it like this: precedentctl token set --token-stdin &lt; FILE</source>
        <translation>Delo así: precedentctl token set --token-stdin &lt; FILE</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Aún hay otra tarea en curso.</translation>
    </message>
    <message>
        <source>It goes on; nothing else was started.</source>
        <translation>Continúa; no se inició nada más.</translation>
    </message>
    <message>
        <source>Wait for its end or press Stop.</source>
        <translation>Espere a que termine o pulse «Detener».</translation>
    </message>
    <message>
        <source>Run precedent --help for the options.</source>
        <translation>Ejecute precedent --help para ver las opciones.</translation>
    </message>
    <message>
        <source>Reports are drawn by the window program, which is not at {path}.</source>
        <translation>Los informes los dibuja el programa con ventana, que no está en {path}.</translation>
    </message>
    <message>
        <source>Install precedent in the folder of precedentctl.</source>
        <translation>Instale precedent en la carpeta de precedentctl.</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>No se pudo dibujar el informe.</translation>
    </message>
    <message>
        <source>Nothing was written; the ledger was not changed.</source>
        <translation>No se escribió nada; el libro no se modificó.</translation>
    </message>
    <message>
        <source>Run it again with --verbose to see what the window program said.</source>
        <translation>Ejecútelo de nuevo con --verbose para ver qué dijo el programa con ventana.</translation>
    </message>
    <message>
        <source>Nobody in the ledger is called &quot;{agent}&quot;.</source>
        <translation>Nadie en el libro se llama «{agent}».</translation>
    </message>
    <message>
        <source>Write the name as the Agents page shows it, or the Slack id.</source>
        <translation>Escriba el nombre como lo muestra la página «Agentes», o el ID de Slack.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{agent}&quot;.</source>
        <translation>Varias personas se llaman «{agent}».</translation>
    </message>
    <message>
        <source>Write one of these names, or the Slack id: {agents}.</source>
        <translation>Escriba uno de estos nombres, o el ID de Slack: {agents}.</translation>
    </message>
    <message>
        <source>The file of ticket volumes lacks one of its columns.</source>
        <translation>Al archivo de volúmenes de tickets le falta una de sus columnas.</translation>
    </message>
    <message>
        <source>The first line names agent, week and tickets.</source>
        <translation>La primera línea nombra agent, week y tickets.</translation>
    </message>
    <message>
        <source>In line {line} of the file of ticket volumes, {column} cannot be read.</source>
        <translation>En la línea {line} del archivo de volúmenes de tickets no se puede leer {column}.</translation>
    </message>
    <message>
        <source>A week is written like 2026-W40 or 2026-09-28, tickets as a whole number.</source>
        <translation>Una semana se escribe como 2026-W40 o 2026-09-28; los tickets, como número entero.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; all are named as in the header of an export.</source>
        <translation>La más parecida es «{nearest}»; todas se llaman como en el encabezado de una exportación.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl rules list shows all.</source>
        <translation>La más parecida es «{nearest}»; precedentctl rules list las muestra todas.</translation>
    </message>
    <message>
        <source>{first} lies beyond {second}.</source>
        <translation>{first} supera a {second}.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Intercambie los dos.</translation>
    </message>
    <message>
        <source>The file to write is named with -o, and names with blanks stand in quotation marks.</source>
        <translation>El archivo que se escribe se indica con -o; los nombres con espacios van entre comillas.</translation>
    </message>
    <message>
        <source>{path} is a ledger or another database, or belongs to one.</source>
        <translation>{path} es un libro u otra base de datos, o pertenece a una.</translation>
    </message>
    <message>
        <source>Several workspaces have a channel {channel}.</source>
        <translation>Varios espacios de trabajo tienen un canal {channel}.</translation>
    </message>
    <message>
        <source>Give its id, which the channels command lists.</source>
        <translation>Indique su id, que el comando channels muestra.</translation>
    </message>
    <message>
        <source>{path} is the file that is read.</source>
        <translation>{path} es el archivo que se lee.</translation>
    </message>
    <message>
        <source>The records could not be compared, because a sync wrote into the ledger all the time.</source>
        <translation>No se pudieron comparar los registros, porque una sincronización escribía sin parar en el libro.</translation>
    </message>
    <message>
        <source>The log holds, and nothing was changed.</source>
        <translation>El registro de operaciones es correcto y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Verify it again when the sync has ended.</source>
        <translation>Verifíquelo de nuevo cuando termine la sincronización.</translation>
    </message>
    <message>
        <source>Choose channels in the window, or name one to precedentctl with --channel; it is followed from then on.</source>
        <translation>Elija canales en la ventana, o indique uno a precedentctl con --channel; se sigue desde entonces.</translation>
    </message>
</context>
<context>
    <name>precedent::charts::BulletChart</name>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table (Ctrl+T)</source>
        <translation>Mostrar los números del gráfico como tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the chart again (Ctrl+T)</source>
        <translation>Volver a mostrar el gráfico (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>precedent::charts::FunnelPlot</name>
    <message>
        <source>Funnel plot</source>
        <translation>Gráfico de embudo</translation>
    </message>
    <message>
        <source>fewer cases</source>
        <translation>menos casos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>at the end of an axis</comment>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
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
        <translation>%1 %2:00: %3 de %4</translation>
    </message>
    <message>
        <source>Most at %1. Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Máximo: %1. Las flechas mueven, Intro muestra las filas, Ctrl+T lo convierte en una tabla.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HistogramChart</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
</context>
<context>
    <name>precedent::charts::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBarChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a period that is still running</comment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBars</name>
    <message>
        <source>%1 so far</source>
        <comment>a period that is still running</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1: no data, never synced</source>
        <translation>%1: sin datos, nunca sincronizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <comment>share of a total</comment>
        <translation>, %1 de %2</translation>
    </message>
    <message>
        <source>. %1: %2</source>
        <comment>the bar before, for comparison</comment>
        <translation>. %1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all, most in %4 with %5.</source>
        <translation>De %1 a %2, %3 en total, el máximo en %4 con %5.</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Las flechas mueven, Intro muestra las filas, Ctrl+T lo convierte en una tabla.</translation>
    </message>
    <message>
        <source>Arrow keys move, Ctrl+T turns it into a table.</source>
        <translation>Las flechas mueven, Ctrl+T lo convierte en una tabla.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Cambios de política</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ThresholdHandle</name>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DesktopDialog</name>
    <message>
        <source>Tell when a long job has ended</source>
        <translation>Avisar cuando termine una tarea larga</translation>
    </message>
    <message>
        <source>Window and notices</source>
        <translation>Ventana y avisos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Only while another window is in front, and without figures or names.</source>
        <translation>Solo mientras otra ventana está delante, y sin cifras ni nombres.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window asks for attention in the task bar instead.</source>
        <translation>Este escritorio no tiene bandeja del sistema: en su lugar, la ventana pide atención en la barra de tareas.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>The desktop asks for it.</source>
        <translation>El escritorio lo pide.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>This is everything that is saved: versions, counts, settings and codes. No message, no name, no path and no token is in it. Nothing is sent; send the file yourself to whoever helps you.</source>
        <translation>Esto es todo lo que se guarda: versiones, recuentos, ajustes y códigos. No contiene ningún mensaje, nombre, ruta ni token. No se envía nada; envíe usted el archivo a quien le ayude.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportColumns</name>
    <message>
        <source>Only the columns on screen</source>
        <translation>Solo las columnas en pantalla</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>Estas columnas:</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Space checks a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>La barra espaciadora marca una columna, Ctrl+Arriba y Ctrl+Abajo la mueven.</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a column</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a column</comment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Subir la columna</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Bajar la columna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Exportar %Ln fila</numerusform>
            <numerusform>Exportar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file, which stand by time of request</source>
        <translation>Primeras filas del archivo, por hora de solicitud</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportFormat</name>
    <message>
        <source>Opens with a double click on this computer: its list separator, its decimal mark and local times.</source>
        <translation>Se abre con un doble clic en este dispositivo: su separador de listas, su separador decimal y horas locales.</translation>
    </message>
    <message>
        <source>Typed cells: amounts are numbers and times are dates. A second sheet says what is in it.</source>
        <translation>Celdas con tipo: los importes son números y las horas son fechas. Una segunda hoja indica lo que contiene.</translation>
    </message>
    <message>
        <source>For programs: one object a line, every key, texts exactly as they were written.</source>
        <translation>Para programas: un objeto por línea, todas las claves, textos exactamente como se escribieron.</translation>
    </message>
    <message>
        <source>Keep every row on one line</source>
        <translation>Mantener cada fila en una línea</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV para auditoría y scripts</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>A line break within a text becomes “ ⏎ ”.</source>
        <translation>Un salto de línea dentro de un texto se convierte en « ⏎ ».</translation>
    </message>
    <message>
        <source>It holds the filter, totals per currency, coverage and the file&apos;s SHA-256, so that anybody can check it.</source>
        <translation>Contiene el filtro, los totales por moneda, la cobertura y el SHA-256 del archivo, para que cualquiera pueda comprobarlo.</translation>
    </message>
    <message>
        <source>Excel opens %1 rows of a file and drops the others.</source>
        <comment>a number</comment>
        <translation>Excel abre %1 filas de un archivo y descarta las demás.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows; the others go on in further sheets.</source>
        <comment>a number</comment>
        <translation>Una hoja admite %1 filas; las demás continúan en otras hojas.</translation>
    </message>
    <message>
        <source>Split into files of at most %1 rows</source>
        <comment>a number</comment>
        <translation>Dividir en archivos de un máximo de %1 filas</translation>
    </message>
    <message>
        <source>For checking and for programs: exact times with their time zone; the same rows always give the same file.</source>
        <translation>Para comprobar y para programas: horas exactas con su zona horaria; las mismas filas dan siempre el mismo archivo.</translation>
    </message>
    <message>
        <source>Write a proof beside it (manifest)</source>
        <translation>Escribir una prueba al lado (manifiesto)</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Primeras filas de la hoja</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportRows</name>
    <message>
        <source>Days are those of the decision. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Los días son los de la decisión. Todas las horas están en %1.</translation>
    </message>
    <message>
        <source>Days are those of the request. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Los días son los de la solicitud. Todas las horas están en %1.</translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>Mostradas: %1</translation>
    </message>
    <message>
        <source>All %1 of the ledger</source>
        <comment>count of rows</comment>
        <translation>Todas las del libro: %1</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportTarget</name>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Esto es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose one that exists.</source>
        <translation>La carpeta %1 no existe. Elija una que exista.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only for you. Choose another one.</source>
        <translation>La carpeta %1 es de solo lectura para usted. Elija otra.</translation>
    </message>
    <message>
        <source>These files exist and are replaced when the export is complete: %1.</source>
        <comment>files</comment>
        <translation>Estos archivos existen y se sustituyen cuando se completa la exportación: %1.</translation>
    </message>
    <message>
        <source>This file exists. It is replaced when the export is complete.</source>
        <translation>Este archivo existe. Se sustituye cuando se completa la exportación.</translation>
    </message>
    <message>
        <source>It seems to be open in another program. Close it there first, or choose another name.</source>
        <translation>Parece estar abierto en otro programa. Ciérrelo allí primero o elija otro nombre.</translation>
    </message>
    <message>
        <source>The file will hold %1, although its name ends with .%2.</source>
        <comment>a format, an ending</comment>
        <translation>El archivo contendrá %1, aunque su nombre termina en .%2.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::LiveDialog</name>
    <message>
        <source>Slack can tell of new messages, edits and reactions as they happen: they are here within seconds, and decisions made by a reaction get their exact time. Without it everything is read by the next sync.</source>
        <translation>Slack puede comunicar los mensajes nuevos, las ediciones y las reacciones en el momento: llegan aquí en segundos, y las decisiones tomadas con una reacción obtienen su hora exacta. Sin ello, todo se lee en la próxima sincronización.</translation>
    </message>
    <message>
        <source>On the app&apos;s page at api.slack.com/apps: put the copied manifest in place under App Manifest and reinstall the app, then generate an app-level token with connections:write under Basic Information.</source>
        <translation>En la página de la aplicación en api.slack.com/apps: ponga el manifiesto copiado en App Manifest y reinstale la aplicación; después genere en Basic Information un token de nivel de aplicación con connections:write.</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Copiar manifiesto</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Actualizaciones en vivo</translation>
    </message>
    <message>
        <source>xapp-…, or empty for the one in the keychain</source>
        <translation>xapp-…, o vacío para usar el del llavero</translation>
    </message>
    <message>
        <source>App-level token</source>
        <translation>Token de nivel de aplicación</translation>
    </message>
    <message>
        <source>State of live updates</source>
        <translation>Estado de las actualizaciones en vivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Se guarda en el llavero del sistema; si no, se olvida al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::SyncDialog</name>
    <message>
        <source>Start sync</source>
        <translation>Iniciar sincronización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sync with Slack</source>
        <translation>Sincronizar con Slack</translation>
    </message>
    <message>
        <source>To read %1, paste the token of the Slack app (xoxb-… or xoxp-…). It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Para leer %1, pegue el token de la aplicación de Slack (xoxb-… o xoxp-…). Se guarda en el llavero del sistema; si no, se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Token de Slack</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::TokenWords</name>
    <message>
        <source>There are blanks or line breaks inside. Copy the token alone, with Slack&apos;s Copy button.</source>
        <translation>Contiene espacios o saltos de línea. Copie solo el token, con el botón Copy de Slack.</translation>
    </message>
    <message>
        <source>This is only the beginning of a token. Copy all of it, with Slack&apos;s Copy button.</source>
        <translation>Esto es solo el principio de un token. Cópielo entero, con el botón Copy de Slack.</translation>
    </message>
    <message>
        <source>This is an app-level token (xapp-), which cannot read channels. Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>Este es un token de nivel de aplicación (xapp-), que no puede leer canales. Tome el Bot User OAuth Token (xoxb-) de OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>This token ends within hours, because the app rotates its tokens. Create the app again from the manifest, which leaves rotation off.</source>
        <translation>Este token vence en unas horas porque la aplicación rota sus tokens. Cree la aplicación de nuevo con el manifiesto, que deja la rotación desactivada.</translation>
    </message>
    <message>
        <source>This is a refresh or configuration token (xoxe-). Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>Este es un token de renovación o de configuración (xoxe-). Tome el Bot User OAuth Token (xoxb-) de OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>This is the token of a person&apos;s browser session and opens everything that they can see. Precedent does not take it; create the app instead. Signing out of Slack makes it worthless.</source>
        <translation>Este es el token de la sesión de navegador de una persona y abre todo lo que esa persona puede ver. Precedent no lo acepta; cree la aplicación en su lugar. Cerrar la sesión de Slack lo invalida.</translation>
    </message>
    <message>
        <source>Slack no longer gives out this kind of token. Create the app and use its token (xoxb-).</source>
        <translation>Slack ya no entrega esta clase de token. Cree la aplicación y use su token (xoxb-).</translation>
    </message>
    <message>
        <source>This is a webhook: an address to post to, which cannot read. The token begins with xoxb-.</source>
        <translation>Esto es un webhook: una dirección para publicar, que no puede leer. El token empieza por xoxb-.</translation>
    </message>
    <message>
        <source>This is a web address. The token stands on the app&apos;s page, under OAuth &amp; Permissions, and begins with xoxb-.</source>
        <translation>Esto es una dirección web. El token está en la página de la aplicación, en OAuth &amp; Permissions, y empieza por xoxb-.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s signing secret. The token stands under OAuth &amp; Permissions and begins with xoxb-.</source>
        <translation>Esto parece el secreto de firma de la aplicación. El token está en OAuth &amp; Permissions y empieza por xoxb-.</translation>
    </message>
    <message>
        <source>This is not a bot or user token: those begin with xoxb- or xoxp-.</source>
        <translation>Este no es un token de bot ni de usuario: esos empiezan por xoxb- o xoxp-.</translation>
    </message>
    <message>
        <source>This token reads channels. Live updates need the app-level token: it begins with xapp- and stands under Basic Information.</source>
        <translation>Este token lee canales. Las actualizaciones en vivo necesitan el token de nivel de aplicación: empieza por xapp- y está en Basic Information.</translation>
    </message>
    <message>
        <source>This is not an app-level token: those begin with xapp-.</source>
        <translation>Este no es un token de nivel de aplicación: esos empiezan por xapp-.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or use the token for this session only: it is forgotten when the window closes.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo, o use el token solo en esta sesión: se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>This computer has no system keychain that Precedent can use, and it writes no token into a file. The token can be used for this session only: it is forgotten when the window closes.</source>
        <translation>Este dispositivo no tiene un llavero del sistema que Precedent pueda usar, y Precedent no escribe ningún token en un archivo. El token se puede usar solo en esta sesión: se olvida al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::AdminStep</name>
    <message>
        <source>Waiting for your Slack admin</source>
        <translation>Esperando a su administrador de Slack</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>Paso 2 de 4</translation>
    </message>
    <message>
        <source>Text for your admin</source>
        <translation>Texto para su administrador</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have the token</source>
        <translation>Tengo el token</translation>
    </message>
    <message>
        <source>Send this to whoever approves apps in your workspace. You can close the window: Precedent remembers that you are waiting since %1.</source>
        <comment>date</comment>
        <translation>Envíelo a quien apruebe las aplicaciones en su espacio de trabajo. Puede cerrar la ventana: Precedent recuerda que espera desde el %1.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelList</name>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>invite the app first</source>
        <translation>invite antes a la aplicación</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, no elegido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Mensajes más nuevos</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Type to find a channel</source>
        <translation>Escriba para buscar un canal</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>Buscar un canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack pide esperar %Ln segundo; se continúa automáticamente.</numerusform>
            <numerusform>Slack pide esperar %Ln segundos; se continúa automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the channels…</source>
        <translation>Pidiendo los canales…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The app is not in #%1. Type this there in Slack: /invite @%2</source>
        <comment>channel, app</comment>
        <translation>La aplicación no está en #%1. Escriba esto allí en Slack: /invite @%2</translation>
    </message>
    <message>
        <source>A private channel is missing? Type /invite @%1 in it, then check again.</source>
        <translation>¿Falta un canal privado? Escriba en él /invite @%1 y compruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <comment>17 channels</comment>
        <translation>%1 hasta ahora…</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::CheckStep</name>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Leído por: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>Compruebe lo que se entendió</translation>
    </message>
    <message>
        <source>Step 3 of 4 · about a minute</source>
        <translation>Paso 3 de 4 · cerca de un minuto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Meaning of a bare $ or kr</source>
        <translation>Significado de $ o kr por sí solos</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Mensajes más nuevos</translation>
    </message>
    <message>
        <source>A bare $ or kr means</source>
        <translation>$ o kr por sí solos significan</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is not read will wait in the inbox, each message with its reason.</source>
        <translation>Aún no se guarda nada. Lo que no se lea esperará en la bandeja de entrada, cada mensaje con su motivo.</translation>
    </message>
    <message>
        <source>Threads cannot be read with this token: %1 Decisions that stand in replies will be missing.</source>
        <translation>Con este token no se pueden leer los hilos: %1 Faltarán las decisiones que están en respuestas.</translation>
    </message>
    <message>
        <source>the usual: %1</source>
        <comment>currency</comment>
        <translation>la habitual: %1</translation>
    </message>
    <message>
        <source>Nothing in the thread was read as a decision</source>
        <translation>Nada en el hilo se leyó como una decisión</translation>
    </message>
    <message>
        <source>Who wrote the message</source>
        <translation>Quién escribió el mensaje</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ConnectStep</name>
    <message>
        <source>Connect the approvals channel</source>
        <translation>Conectar el canal de aprobaciones</translation>
    </message>
    <message>
        <source>Step 2 of 4 · about 3 minutes</source>
        <translation>Paso 2 de 4 · unos 3 minutos</translation>
    </message>
    <message>
        <source>Only channels to which I invite the app</source>
        <translation>Solo canales a los que invito a la aplicación</translation>
    </message>
    <message>
        <source>Channels that I can see already</source>
        <translation>Canales que ya puedo ver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>3. Choose channels</source>
        <translation>3. Elija los canales</translation>
    </message>
    <message>
        <source>Copy manifest and open Slack</source>
        <translation>Copiar manifiesto y abrir Slack</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Copiar manifiesto</translation>
    </message>
    <message>
        <source>My admin must approve…</source>
        <translation>Mi administrador debe aprobar…</translation>
    </message>
    <message>
        <source>Sees least, and goes on working when somebody leaves.</source>
        <translation>Ve lo mínimo y sigue funcionando cuando alguien se va.</translation>
    </message>
    <message>
        <source>No invitations needed; ends when you leave.</source>
        <translation>No requiere invitaciones; termina cuando usted se va.</translation>
    </message>
    <message>
        <source>1. Create the Slack app</source>
        <translation>1. Cree la aplicación de Slack</translation>
    </message>
    <message>
        <source>Opens Slack with the form filled in. It asks for reading only: channel history and names. In Slack: choose the workspace, Next, Create, then Install to Workspace and Allow. The token is then under OAuth &amp; Permissions.</source>
        <translation>Abre Slack con el formulario relleno. Solo pide lectura: historial de canales y nombres. En Slack: elija el espacio de trabajo, Next, Create, después Install to Workspace y Allow. El token está después en OAuth &amp; Permissions.</translation>
    </message>
    <message>
        <source>2. Paste the token that Slack shows</source>
        <translation>2. Pegue el token que muestra Slack</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Import a Slack export…</source>
        <translation>Importar una exportación de Slack…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Estimate</name>
    <message>
        <source>About %1 messages and %2 threads: %3 or more. Slack gives this app only 15 messages a minute, as it does with apps that are distributed. An app created in your own workspace from the manifest is read at full speed.</source>
        <translation>Unos %1 mensajes y %2 hilos: %3 o más. Slack da a esta aplicación solo 15 mensajes por minuto, como a las aplicaciones que se distribuyen. Una aplicación creada en su propio espacio de trabajo con el manifiesto se lee a toda velocidad.</translation>
    </message>
    <message>
        <source>About %1 messages and %2 threads: about %3 at the 50 calls a minute that Slack allows. Newest first; you can use the window meanwhile.</source>
        <translation>Unos %1 mensajes y %2 hilos: cerca de %3 con las 50 llamadas por minuto que permite Slack. Primero lo más nuevo; mientras tanto puede usar la ventana.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::FirstRunPage</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Importar una exportación de Slack</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>ningún archivo elegido</translation>
    </message>
    <message>
        <source>Channels in the export</source>
        <translation>Canales de la exportación</translation>
    </message>
    <message>
        <source>The ZIP file as Slack made it or the folder it was unpacked to; or the database or folder of slackdump. It is read where it lies; importing twice adds nothing.</source>
        <translation>El archivo ZIP tal como lo creó Slack o la carpeta en la que se descomprimió; o la base de datos o la carpeta de slackdump. Se lee donde está; importar dos veces no añade nada.</translation>
    </message>
    <message>
        <source>Slack export or slackdump database</source>
        <translation>Exportación de Slack o base de datos de slackdump</translation>
    </message>
    <message>
        <source>Slack exports and slackdump databases (*.zip *.sqlite *.db)</source>
        <translation>Exportaciones de Slack y bases de datos de slackdump (*.zip *.sqlite *.db)</translation>
    </message>
    <message>
        <source>Slack export or slackdump folder</source>
        <translation>Exportación de Slack o carpeta de slackdump</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1: %2 messages in %3, %4.</source>
        <comment>Slack export: 1,000 messages in 3 channels, 20 people.</comment>
        <translation>%1: %2 mensajes en %3, %4.</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Exportación de Slack</translation>
    </message>
    <message>
        <source>slackdump database</source>
        <translation>base de datos de slackdump</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln objeto no se pudo leer.</numerusform>
            <numerusform>%Ln objetos no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::NetworkDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>Certificados (PEM)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificados de su empresa</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A proxy is written like http://proxy.example:8080, without a name or password; a proxy that asks for them belongs into https_proxy.</source>
        <translation>Un proxy se escribe como http://proxy.example:8080, sin nombre ni contraseña; un proxy que los pida se indica en https_proxy.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Left empty, https_proxy and the system&apos;s certificates hold.</source>
        <translation>Si se deja vacío, valen https_proxy y los certificados del sistema.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::RangeStep</name>
    <message>
        <source>How far back?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>Paso 4 de 4</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
    <message>
        <source>Everything that Slack still has</source>
        <translation>Todo lo que Slack aún tiene</translation>
    </message>
    <message>
        <source>Reads only. You can stop at any time and keep what was read; more can be read later.</source>
        <translation>Solo lee. Puede detenerse en cualquier momento y conservar lo leído; después se puede leer más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Iniciar primera sincronización</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::SlackApp</name>
    <message>
        <source>list public channels to choose from</source>
        <translation>listar los canales públicos para elegir entre ellos</translation>
    </message>
    <message>
        <source>list the private channels it was invited to</source>
        <translation>listar los canales privados a los que se la invitó</translation>
    </message>
    <message>
        <source>read the approval messages of a public channel</source>
        <translation>leer los mensajes de aprobación de un canal público</translation>
    </message>
    <message>
        <source>read those of a private channel it was invited to</source>
        <translation>leer los de un canal privado al que se la invitó</translation>
    </message>
    <message>
        <source>show names instead of ids</source>
        <translation>mostrar nombres en lugar de ID</translation>
    </message>
    <message>
        <source>see everyone who reacted, where Slack lists only some</source>
        <translation>ver a todos los que reaccionaron, cuando Slack solo nombra a algunos</translation>
    </message>
    <message>
        <source>Please approve the Slack app “Precedent” for our workspace.</source>
        <translation>Le pido que apruebe la aplicación de Slack «Precedent» para nuestro espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is our own internal app: created in our workspace, not distributed, and used by a program on my computer. It only reads. It cannot post, change or delete anything, and what it reads stays on this computer.</source>
        <translation>Es una aplicación interna nuestra: creada en nuestro espacio de trabajo, sin distribuir y usada por un programa de mi dispositivo. Solo lee. No puede publicar, cambiar ni eliminar nada, y lo que lee permanece en este dispositivo.</translation>
    </message>
    <message>
        <source>It sees only the channels to which it is invited, and asks for:</source>
        <translation>Solo ve los canales a los que se la invita, y pide:</translation>
    </message>
    <message>
        <source>It sees what I can see already, and asks for:</source>
        <translation>Ve lo que yo ya puedo ver, y pide:</translation>
    </message>
    <message>
        <source>It never asks for writing, files, direct messages, search or administration.</source>
        <translation>Nunca pide escritura, archivos, mensajes directos, búsqueda ni administración.</translation>
    </message>
    <message>
        <source>Its manifest, for “From an app manifest” at %1:</source>
        <translation>Su manifiesto, para «From an app manifest» en %1:</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::TokenSection</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar de nuevo el llavero</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarlo solo en esta sesión</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy y certificados…</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Token de Slack</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and open this page again, or paste the token.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo y abra esta página de nuevo, o pegue el token.</translation>
    </message>
    <message>
        <source>Paste the token again: it was not kept when the window closed.</source>
        <translation>Pegue el token de nuevo: no se conservó al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The token is forgotten when the window closes.</source>
        <translation>El token se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>✓ Connected to %1 as “%2”.</source>
        <comment>workspace, app or person</comment>
        <translation>✓ Conectado a %1 como «%2».</translation>
    </message>
    <message>
        <source>Asking Slack…</source>
        <translation>Preguntando a Slack…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1, but the app lacks the permission(s) %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</source>
        <comment>workspace, permissions</comment>
        <translation>
            <numerusform>Conectado a %1, pero a la aplicación le falta el permiso %2. Añádalo en la página de la aplicación, en OAuth &amp; Permissions, reinstale la aplicación y pulse Conectar. Si el token es otro, péguelo de nuevo.</numerusform>
            <numerusform>Conectado a %1, pero a la aplicación le faltan los permisos %2. Añádalos en la página de la aplicación, en OAuth &amp; Permissions, reinstale la aplicación y pulse Conectar. Si el token es otro, péguelo de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Precedent</source>
        <translation>Le damos la bienvenida a Precedent</translation>
    </message>
    <message>
        <source>See who asked for which exception, who approved it, and how much it cost.</source>
        <translation>Vea quién solicitó qué excepción, quién la aprobó y cuánto costó.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>A fictional team&apos;s year of decisions. No network; a few seconds.</source>
        <translation>Un año de decisiones de un equipo ficticio. Sin red; unos segundos.</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Conectar Slack</translation>
    </message>
    <message>
        <source>Read your approvals channel with an app of your own. About 4 minutes.</source>
        <translation>Lea su canal de aprobaciones con una aplicación propia. Unos 4 minutos.</translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Importar una exportación de Slack</translation>
    </message>
    <message>
        <source>The ZIP file or folder that a Slack admin downloaded, or a slackdump database. No token.</source>
        <translation>El archivo ZIP o la carpeta que descargó un administrador de Slack, o una base de datos de slackdump. Sin token.</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Seguir con la aprobación</translation>
    </message>
    <message>
        <source>Read-only. Data stays on this computer. No account.</source>
        <translation>Solo lectura. Los datos permanecen en este dispositivo. Sin cuenta.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>You are waiting for your Slack admin since %1.</source>
        <comment>date</comment>
        <translation>Espera a su administrador de Slack desde el %1.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message>
        <source>no messages yet</source>
        <translation>aún sin mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <comment>messages</comment>
        <translation>unos %1 al día</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <comment>messages</comment>
        <translation>unos %1 a la semana</translation>
    </message>
    <message>
        <source>Supportman format</source>
        <translation>Formato Supportman</translation>
    </message>
    <message>
        <source>Key: value text</source>
        <translation>Texto clave: valor</translation>
    </message>
    <message>
        <source>App cards</source>
        <translation>Tarjetas de aplicación</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>no requests seen</source>
        <translation>no se ven solicitudes</translation>
    </message>
    <message>
        <source>No format</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <comment>format, share</comment>
        <translation>%1, leído el %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest message(s) looks like a request.</source>
        <translation>
            <numerusform>De %Ln mensaje, ninguno parece una solicitud.</numerusform>
            <numerusform>De los %Ln mensajes más nuevos, ninguno parece una solicitud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln newest message(s)</source>
        <translation>
            <numerusform>Del %Ln mensaje más nuevo</numerusform>
            <numerusform>De los %Ln mensajes más nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were read</source>
        <translation>
            <numerusform>se leyó %Ln solicitud</numerusform>
            <numerusform>se leyeron %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln esperaría en la bandeja de entrada</numerusform>
            <numerusform>%Ln esperarían en la bandeja de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <comment>Of the 100 newest, 97 were read and 3 would wait</comment>
        <translation>%1, %2 y %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3; the rest is talk.</source>
        <comment>Of the 100 newest, 40 were read, 3 would wait</comment>
        <translation>%1, %2 y %3; el resto es conversación.</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of a reply</source>
        <comment>a field</comment>
        <translation>%1: según el autor, la hora o las reacciones de una respuesta</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of the message</source>
        <comment>a field</comment>
        <translation>%1: según el autor, la hora o las reacciones del mensaje</translation>
    </message>
    <message>
        <source>%1: read from “%2” in a reply</source>
        <comment>field, words</comment>
        <translation>%1: leído de «%2» en una respuesta</translation>
    </message>
    <message>
        <source>%1: read from “%2” in the message</source>
        <comment>field, words</comment>
        <translation>%1: leído de «%2» en el mensaje</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>why</comment>
        <translation>No leído: %1</translation>
    </message>
</context>
<context>
    <name>precedent::gui::AutoSync</name>
    <message>
        <source>next sync %1</source>
        <comment>time of day</comment>
        <translation>próxima sincronización: %1</translation>
    </message>
    <message>
        <source>sync failed: %1 · next %2</source>
        <comment>reason, time of day</comment>
        <translation>sincronización fallida: %1 · próxima: %2</translation>
    </message>
    <message>
        <source>The last automatic sync failed. %1</source>
        <translation>La última sincronización automática falló. %1</translation>
    </message>
    <message>
        <source>not connected to Slack</source>
        <translation>sin conexión con Slack</translation>
    </message>
    <message>
        <source>Automatic sync begins when Slack is connected: Sync, Sync now.</source>
        <translation>La sincronización automática empieza cuando Slack está conectado: Sincronización, Sincronizar ahora.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::FinishNotice</name>
    <message>
        <source>%1: finished</source>
        <comment>a job</comment>
        <translation>%1: ha terminado</translation>
    </message>
    <message>
        <source>%1: not finished</source>
        <comment>a job</comment>
        <translation>%1: no ha terminado</translation>
    </message>
    <message>
        <source>The window shows what came of it.</source>
        <translation>La ventana muestra el resultado.</translation>
    </message>
    <message>
        <source>The window says why, and what to do.</source>
        <translation>La ventana indica por qué y qué hacer.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::LiveWords</name>
    <message>
        <source>Live: connecting</source>
        <comment>state of live updates</comment>
        <translation>En vivo: conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>live updates are connected</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live: reconnecting</source>
        <comment>state of live updates</comment>
        <translation>En vivo: reconectando</translation>
    </message>
    <message>
        <source>Live updates are off: %1</source>
        <comment>reason</comment>
        <translation>Actualizaciones en vivo desactivadas: %1</translation>
    </message>
    <message>
        <source>Connecting to Slack.</source>
        <translation>Conectando con Slack.</translation>
    </message>
    <message>
        <source>On: Slack tells of changes as they happen.</source>
        <translation>Activadas: Slack comunica los cambios en el momento.</translation>
    </message>
    <message>
        <source>On, and connecting again: %1</source>
        <comment>reason</comment>
        <translation>Activadas, conectando de nuevo: %1</translation>
    </message>
    <message>
        <source>On, and connecting again. Syncs read what is missed meanwhile.</source>
        <translation>Activadas, conectando de nuevo. Las sincronizaciones leen lo que se pierda entretanto.</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <comment>what happened and what to do</comment>
        <translation>Desactivadas. %1</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desactivadas.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::WindowHost</name>
    <message>
        <source>Opening the sample</source>
        <translation>Apertura del ejemplo</translation>
    </message>
    <message>
        <source>The backup is in place. The ledger that was there is now %1.</source>
        <translation>La copia de seguridad está en su lugar. El libro que había es ahora %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) made since then have to be run again.</source>
        <translation>
            <numerusform>Hay que ejecutar de nuevo %Ln supresión hecha desde entonces.</numerusform>
            <numerusform>Hay que ejecutar de nuevo %Ln supresiones hechas desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be deleted: %1</source>
        <translation>Estos archivos no se pudieron eliminar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the ledger were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %Ln archivo del libro.</numerusform>
            <numerusform>Se han eliminado %Ln archivos del libro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not answer, so a token that is stored there may still be there.</source>
        <translation>El llavero no respondió, así que un token guardado en él puede seguir ahí.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Eliminando todo…</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpView</name>
    <message>
        <source>Help text</source>
        <translation>Texto de la ayuda</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a topic</comment>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>precedent::help::HitList</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln tema encontrado</numerusform>
            <numerusform>%Ln temas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has all of these words. Fewer words, or only the beginning of one, find more; the contents list every topic.</source>
        <translation>Ningún tema contiene todas estas palabras. Con menos palabras, o solo el principio de una, se encuentra más; el contenido lista todos los temas.</translation>
    </message>
</context>
<context>
    <name>precedent::help::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>precedent::help::TopicTree</name>
    <message>
        <source>Topics of the help</source>
        <translation>Temas de la ayuda</translation>
    </message>
</context>
<context>
    <name>precedent::models::Breakdown</name>
    <message>
        <source>None</source>
        <comment>records without such a value</comment>
        <translation>Sin valor</translation>
    </message>
</context>
<context>
    <name>precedent::models::DecisionsModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a flag, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, for screen readers</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, revisada</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, nueva</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>at the last sync, for so long</comment>
        <translation>espera %1</translation>
    </message>
</context>
<context>
    <name>precedent::models::Discussing</name>
    <message>
        <source>reversed</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>above the approver&apos;s limit</source>
        <translation>por encima del límite del aprobador</translation>
    </message>
    <message>
        <source>decided by the requester</source>
        <translation>decidida por el solicitante</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>split over several requests</source>
        <translation>fraccionada en varias solicitudes</translation>
    </message>
    <message>
        <source>above the usual amount</source>
        <translation>por encima del importe habitual</translation>
    </message>
    <message>
        <source>denied again for this reason</source>
        <translation>denegada de nuevo por este motivo</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>repeat customer</source>
        <translation>cliente recurrente</translation>
    </message>
    <message>
        <source>edited after the decision</source>
        <translation>editada después de la decisión</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>eliminada en Slack</translation>
    </message>
    <message>
        <source>without customer context</source>
        <translation>sin contexto del cliente</translation>
    </message>
    <message>
        <source>near a limit</source>
        <translation>cerca de un límite</translation>
    </message>
</context>
<context>
    <name>precedent::models::Funnel</name>
    <message>
        <source>within the limits</source>
        <translation>dentro de los límites</translation>
    </message>
    <message>
        <source>outside the 95% limits</source>
        <translation>fuera de los límites del 95&#xa0;%</translation>
    </message>
    <message>
        <source>outside the 99.8% limits</source>
        <translation>fuera de los límites del 99,8&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4), %5</source>
        <comment>name, count, cases, share, within or outside the limits</comment>
        <translation>%1: %2 de %3 (%4), %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all together %2. %3 of %Ln agent(s) outside the limits.</source>
        <comment>title, share</comment>
        <translation>
            <numerusform>%1: en conjunto %2. %3 de %Ln agente fuera de los límites.</numerusform>
            <numerusform>%1: en conjunto %2. %3 de %Ln agentes fuera de los límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>Límites del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>precedent::models::RecordColumn</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>fields of a record that are there</comment>
        <translation>%1 de 6</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ActivityCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a job</comment>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a job</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No job has run since this window was opened. Syncs, imports, checks and readings again will be listed here.</source>
        <translation>No se ha ejecutado ninguna tarea desde que se abrió esta ventana. Aquí figurarán las sincronizaciones, importaciones, comprobaciones y relecturas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>de esta ventana</translation>
    </message>
    <message>
        <source>Copy everything that is known of the selected jobs</source>
        <translation>Copia todo lo que se sabe de las tareas seleccionadas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentList</name>
    <message>
        <source>no Slack id</source>
        <translation>sin ID de Slack</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semanas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, team or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentNotes</name>
    <message>
        <source>Notes on the agent</source>
        <translation>Notas sobre el agente</translation>
    </message>
    <message>
        <source>Print them in the report</source>
        <translation>Imprimirlas en el informe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>of an agent, in some days</comment>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 approved</source>
        <comment>requests, a share</comment>
        <translation>%1, %2 aprobadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before: %1. As many from then on: %2.</source>
        <comment>an agent&apos;s requests around a note</comment>
        <translation>
            <numerusform>%Ln día antes: %1. Otros tantos a partir de entonces: %2.</numerusform>
            <numerusform>%Ln días antes: %1. Otros tantos a partir de entonces: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentPlanRows</name>
    <message>
        <source>Follow up on</source>
        <comment>a date</comment>
        <translation>Seguimiento el</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Día del seguimiento</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <comment>a month</comment>
        <translation>%1 revisado</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Planificar seguimiento</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>Quitar seguimiento</translation>
    </message>
    <message>
        <source>Mark month as reviewed</source>
        <translation>Marcar el mes como revisado</translation>
    </message>
    <message>
        <source>Mark month as not reviewed</source>
        <translation>Marcar el mes como no revisado</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>seguimiento pendiente</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <comment>a day</comment>
        <translation>seguimiento el %1</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a month of an agent</comment>
        <translation>revisado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>Fewer than three agents have five decided requests in this period.</source>
        <translation>Menos de tres agentes tienen cinco solicitudes decididas en este período.</translation>
    </message>
    <message>
        <source>Decisions of the agent</source>
        <translation>Decisiones del agente</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Solicitudes por tipo</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Tasa de denegación frente al equipo</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Resultado frente al equipo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>agents with at least 5 cases</source>
        <translation>agentes con al menos 5 casos</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · %Ln solicitud</numerusform>
            <numerusform>%1 · %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark: team median</source>
        <translation>Marca: mediana del equipo</translation>
    </message>
    <message>
        <source>%1: decisions</source>
        <comment>a period</comment>
        <translation>%1: decisiones</translation>
    </message>
    <message>
        <source>Ticket volumes…</source>
        <translation>Volúmenes de tickets…</translation>
    </message>
    <message>
        <source>Read a CSV of tickets by agent and week, which turns counts into rates</source>
        <translation>Lee un CSV de tickets por agente y semana, que convierte los recuentos en tasas</translation>
    </message>
    <message>
        <source>%1 · first asked on %2</source>
        <comment>a period&apos;s requests, a day</comment>
        <translation>%1 · primera solicitud el %2</translation>
    </message>
    <message>
        <source>No request of this agent in this period</source>
        <translation>Ninguna solicitud de este agente en este período</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Sort by volume</source>
        <translation>Ordenar por volumen</translation>
    </message>
    <message>
        <source>◀ %1</source>
        <comment>the period before</comment>
        <translation>◀ %1</translation>
    </message>
    <message>
        <source>◀ Before</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <source>%1 ▶</source>
        <comment>the period after</comment>
        <translation>%1 ▶</translation>
    </message>
    <message>
        <source>After ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingView</name>
    <message>
        <source>Approvers</source>
        <translation>Aprobadores</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En espera de decisión</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Solicitudes por día de la semana</translation>
    </message>
    <message>
        <source>request date, reporting zone</source>
        <translation>fecha de la solicitud, zona de informes</translation>
    </message>
    <message>
        <source>a decision by several people counts for each</source>
        <translation>una decisión de varias personas cuenta para cada una</translation>
    </message>
    <message>
        <source>approvers with %1 decisions or more are compared</source>
        <comment>a count</comment>
        <translation>se comparan aprobadores con %1 decisiones o más</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Solicitudes similares</translation>
    </message>
    <message>
        <source>decided requests: %1 (n %2)</source>
        <comment>hours waited, number of decisions</comment>
        <translation>solicitudes decididas: %1 (n = %2)</translation>
    </message>
    <message>
        <source>at the last sync</source>
        <translation>en la última sincronización</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by an unknown approver</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln por un aprobador desconocido</numerusform>
            <numerusform>%Ln por aprobadores desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AsideDialog</name>
    <message numerus="yes">
        <source>Dismissed at %Ln time(s)</source>
        <translation>
            <numerusform>Descartada tras %Ln vez</numerusform>
            <numerusform>Descartada tras %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a day</comment>
        <translation>Pospuesta hasta el %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>a day</comment>
        <translation>De vuelta desde el %1</translation>
    </message>
    <message>
        <source>Noted as policy</source>
        <translation>Anotada como política</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Exceptions put aside</source>
        <translation>Excepciones apartadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was dismissed comes back by itself when it happens twice as often, what was snoozed on its day.</source>
        <translation>Lo descartado vuelve por sí solo cuando ocurre el doble de veces; lo pospuesto, en su día.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditTable</name>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditWindow</name>
    <message>
        <source>Show records</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Exportar tabla como CSV…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <comment>a random sample</comment>
        <translation>
            <numerusform>%Ln registro extraído</numerusform>
            <numerusform>%Ln registros extraídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln; anyone draws the same ones with this seed.</source>
        <translation>
            <numerusform>de %Ln; con esta semilla, cualquiera extrae los mismos.</numerusform>
            <numerusform>de %Ln; con esta semilla, cualquiera extrae los mismos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>a file</comment>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Authority limits…</source>
        <translation>Límites de autorización…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BreakdownDialog</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>breakdown</source>
        <comment>start of a file name</comment>
        <translation>desglose</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de solicitudes</translation>
    </message>
    <message>
        <source>Amounts asked for</source>
        <translation>Importes solicitados</translation>
    </message>
    <message>
        <source>Amounts approved</source>
        <translation>Importes aprobados</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln solicitud sin importe no entra en ninguna suma.</numerusform>
            <numerusform>%Ln solicitudes sin importe no entran en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No filter finds exactly these requests.</source>
        <translation>Ningún filtro encuentra exactamente estas solicitudes.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BudgetCard</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a sum, number of approvals</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of a ceiling</comment>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Crossed on</source>
        <translation>Superado el</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Topes mensuales</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>How much may be approved in a month, by type and currency</source>
        <translation>Cuánto se puede aprobar en un mes, por tipo y moneda</translation>
    </message>
    <message>
        <source>What was approved in the month, by the day of the decision, whatever the filter.</source>
        <translation>Lo que se aprobó en el mes, por el día de la decisión, sea cual sea el filtro.</translation>
    </message>
    <message>
        <source>What was approved of the month&apos;s requests, by the day of the request, whatever the filter.</source>
        <translation>Lo que se aprobó de las solicitudes del mes, por el día de la solicitud, sea cual sea el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln approval(s) without an amount are in no sum.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 %Ln aprobación sin importe no entra en ninguna suma.</numerusform>
            <numerusform>%1 %Ln aprobaciones sin importe no entran en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how much may be approved in a month: what is left of it stands here, and the day on which it was crossed.</source>
        <translation>Fije cuánto se puede aprobar en un mes: aquí figura lo que queda y el día en que se superó.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CeilingsDialog</name>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Topes mensuales</translation>
    </message>
    <message>
        <source>How much may be approved in a calendar month. A type has one ceiling in each currency; currencies are never added together.</source>
        <translation>Cuánto se puede aprobar en un mes natural. Cada tipo tiene un tope por moneda; las monedas nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Write an amount above 0, for example %1.</source>
        <comment>an amount</comment>
        <translation>Escriba un importe mayor que 0, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CellMenu</name>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Cliente…</translation>
    </message>
    <message>
        <source>Customer %1…</source>
        <comment>a name</comment>
        <translation>Cliente %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an agent</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>Paquete de evidencias…</translation>
    </message>
    <message>
        <source>Open in Slack (address unknown)</source>
        <translation>Abrir en Slack (dirección desconocida)</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Abrir en Slack</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln similar decision(s) approved</source>
        <translation>
            <numerusform>%1 de %Ln decisión similar aprobada</numerusform>
            <numerusform>%1 de %Ln decisiones similares aprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar decisions</source>
        <translation>Decisiones similares</translation>
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
        <translation>Usar formato %1</translation>
    </message>
    <message>
        <source>Remove format %1</source>
        <translation>Quitar formato %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChannelDialog</name>
    <message>
        <source>Read the channel in every sync</source>
        <translation>Leer el canal en cada sincronización</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings of #%1</source>
        <comment>a channel</comment>
        <translation>Ajustes de #%1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>What a bare sign such as $ or kr means</source>
        <translation>Qué significa un símbolo como $ o kr por sí solo</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Quién puede decidir</translation>
    </message>
    <message>
        <source>Anyone but the requester</source>
        <translation>Cualquiera menos el solicitante</translation>
    </message>
    <message>
        <source>$ or kr alone means</source>
        <translation>$ o kr por sí solos significan</translation>
    </message>
    <message>
        <source>What others write under a request is then no decision.</source>
        <translation>Lo que otros escriban bajo una solicitud no es entonces una decisión.</translation>
    </message>
    <message>
        <source>The stored messages of the channel are read again. Corrections stay as they are.</source>
        <translation>Los mensajes guardados del canal se leen de nuevo. Las correcciones quedan como están.</translation>
    </message>
    <message>
        <source>Where it is not set, the usual currency of the preferences counts. Without one, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Si no se fija, vale la moneda habitual de las preferencias. Si tampoco la hay, $ es USD y ¥ es JPY; un importe en kr no tiene moneda y queda fuera de las sumas.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag to reorder, or Ctrl+Up and Ctrl+Down.</source>
        <translation>Arrastre para reordenar, o use Ctrl+Arriba y Ctrl+Abajo.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnField</name>
    <message>
        <source>Filter %1</source>
        <comment>the name of a column</comment>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Elegir valores</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnFilters</name>
    <message>
        <source>Filter row</source>
        <translation>Fila de filtros</translation>
    </message>
    <message>
        <source>A field below each heading that filters by its column</source>
        <translation>Un campo bajo cada encabezado que filtra por su columna</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Filtrar esta columna</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>the name of a column</comment>
        <translation>Filtrar por %1…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>No decision passes this filter</source>
        <translation>Ninguna decisión cumple este filtro</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ConfirmDialog</name>
    <message>
        <source>ERASE</source>
        <comment>to be typed</comment>
        <translation>SUPRIMIR</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <comment>to be typed</comment>
        <translation>RESTAURAR</translation>
    </message>
    <message>
        <source>DELETE</source>
        <comment>to be typed</comment>
        <translation>ELIMINAR</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Type %1 or %2 to confirm</source>
        <translation>Escriba %1 o %2 para confirmar</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionCommands</name>
    <message>
        <source>Restore %1</source>
        <comment>a field</comment>
        <translation>Restaurar %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionDialog</name>
    <message>
        <source>Save correction</source>
        <translation>Guardar corrección</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>Valor correcto</translation>
    </message>
    <message>
        <source>Restore what was read</source>
        <translation>Restaurar lo leído</translation>
    </message>
    <message>
        <source>It is kept over every later sync and can be undone.</source>
        <translation>Se mantiene en todas las sincronizaciones posteriores y se puede deshacer.</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>Corregir «%1»</translation>
    </message>
    <message>
        <source>Correct the approved amount next.</source>
        <translation>Corrija después el importe aprobado.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <comment>a field&apos;s value</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an author without a name</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Was %1 · corrected by %2, %3</source>
        <comment>value as it was read, author, time</comment>
        <translation>Era %1 · corregido por %2, %3</translation>
    </message>
    <message>
        <source>The asked amount is in %1 and the approved amount in %2. Both must be in one currency.</source>
        <comment>currencies</comment>
        <translation>El importe solicitado está en %1 y el aprobado en %2. Ambos deben estar en la misma moneda.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Corrector</name>
    <message>
        <source>Restore what was read: %1, %2</source>
        <comment>field, value</comment>
        <translation>Restaurar lo leído: %1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Names are hidden: show them to correct this</source>
        <translation>Los nombres están ocultos: muéstrelos para corregir esto</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>Corregir «%1»</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <comment>a field</comment>
        <translation>Corregir «%1»…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CoverageCard</name>
    <message>
        <source>%1: complete</source>
        <comment>a day</comment>
        <translation>%1: completo</translation>
    </message>
    <message>
        <source>%1: partly read</source>
        <comment>a day</comment>
        <translation>%1: leído en parte</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <comment>a day</comment>
        <translation>%1: sin leer</translation>
    </message>
    <message>
        <source>%1: outside of what was read</source>
        <comment>a day</comment>
        <translation>%1: fuera de lo leído</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Días leídos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>months</comment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>months</comment>
        <translation>Posteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln día completo</numerusform>
            <numerusform>%Ln días completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln en parte</numerusform>
            <numerusform>%Ln en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CustomerDialog</name>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Show on Decisions</source>
        <translation>Mostrar en Decisiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every record of this customer</source>
        <translation>Todos los registros de este cliente</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Abrir en Slack</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Cliente…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Not opened: this is no plain https address.</source>
        <translation>No se abrió: no es una dirección https simple.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Exportar %Ln fila…</numerusform>
            <numerusform>Exportar %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>La dirección del espacio de trabajo es desconocida</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No decision selected</source>
        <translation>Ninguna decisión seleccionada</translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Apunte a un campo para ver de dónde se leyó.</translation>
    </message>
    <message>
        <source>This follows from the message as a whole.</source>
        <translation>Esto se deduce del mensaje en su conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>%Ln versión vista</numerusform>
            <numerusform>%Ln versiones vistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DiscussingList</name>
    <message numerus="yes">
        <source>%1: %Ln point(s)</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1: %Ln punto</numerusform>
            <numerusform>%1: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Para comentar</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada destaca</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>primero las de más puntos; cada una indica por qué</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <comment>above the usual amount, what is usual</comment>
        <translation>%1 (mediana %2)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton.</source>
        <translation>
            <numerusform>%Ln registro conserva solo sus datos básicos.</numerusform>
            <numerusform>%Ln registros conservan solo sus datos básicos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called from now on: %1.</source>
        <translation>Nombre de aquí en adelante: %1.</translation>
    </message>
    <message>
        <source>Each sync erases what is due</source>
        <translation>Cada sincronización suprime lo que corresponde</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>retention by age</source>
        <translation>conservación por antigüedad</translation>
    </message>
    <message>
        <source>erasure on request</source>
        <translation>supresión a petición</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Person or customer</source>
        <translation>Persona o cliente</translation>
    </message>
    <message>
        <source>Whole name, or a person&apos;s Slack id</source>
        <translation>Nombre completo o ID de Slack</translation>
    </message>
    <message>
        <source>Whether a person or a customer is meant</source>
        <translation>Si se trata de una persona o de un cliente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Months that are kept</source>
        <translation>Meses que se conservan</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Records that would keep only their skeleton, and those on hold</source>
        <translation>Registros que conservarían solo sus datos básicos, y los retenidos</translation>
    </message>
    <message>
        <source>Basis, as the log keeps it</source>
        <translation>Fundamento, tal como lo guarda la bitácora</translation>
    </message>
    <message>
        <source>What people wrote longer ago than this goes, and who they were. Amounts, decisions, times and the proofs stay. Whole months are kept. Nothing is erased until you say so here, or let each sync do it.</source>
        <translation>Desaparece lo que la gente escribió hace más de este tiempo, y quiénes eran. Los importes, las decisiones, las horas y las pruebas permanecen. Se conservan meses completos. No se suprime nada hasta que usted lo indique aquí o deje que lo haga cada sincronización.</translation>
    </message>
    <message>
        <source>Of a person goes what they wrote and their name, of a customer the texts of the threads about them and the name wherever it stands. Amounts, decisions, times and the proofs stay.</source>
        <translation>De una persona desaparece lo que escribió y su nombre; de un cliente, los textos de los hilos que tratan de él y el nombre dondequiera que esté. Los importes, las decisiones, las horas y las pruebas permanecen.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Let each sync erase</source>
        <translation>Dejar que suprima cada sincronización</translation>
    </message>
    <message numerus="yes">
        <source>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It cannot be brought back. Records on legal hold stay as they are.</source>
        <translation>
            <numerusform>Desde ahora, cada sincronización suprime, sin volver a preguntar, lo que la gente escribió hace más de %Ln mes. No se puede recuperar. Los registros con retención legal quedan como están.</numerusform>
            <numerusform>Desde ahora, cada sincronización suprime, sin volver a preguntar, lo que la gente escribió hace más de %Ln meses. No se puede recuperar. Los registros con retención legal quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>Viendo qué desaparecería…</translation>
    </message>
    <message>
        <source>%1 – on legal hold, stays</source>
        <translation>%1 – con retención legal, permanece</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton; </source>
        <translation>
            <numerusform>%Ln registro conserva solo sus datos básicos; </numerusform>
            <numerusform>%Ln registros conservan solo sus datos básicos; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are erased, or the names in them.</source>
        <translation>
            <numerusform>se suprime %Ln mensaje, o los nombres que contiene.</numerusform>
            <numerusform>se suprimen %Ln mensajes, o los nombres que contienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln registro con retención legal queda como está.</numerusform>
            <numerusform>%Ln registros con retención legal quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is erased by that.</source>
        <translation>Primero pulse «Ver»: con ello no se suprime nada.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay in the log. Write it without a name.</source>
        <translation>El fundamento nombra a quien se va a suprimir, y ese nombre permanecería en la bitácora. Escríbalo sin ningún nombre.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Erase data of a person or customer</source>
        <translation>Suprimir los datos de una persona o un cliente</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Guardar esta regla</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>La regla está guardada.</translation>
    </message>
    <message>
        <source>The rule as it stands here is not kept yet. Press “Keep this rule”, or close again without it.</source>
        <translation>La regla tal como está aquí aún no está guardada. Pulse «Guardar esta regla», o cierre otra vez sin ella.</translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1.</source>
        <translation>Sin tocar, porque otros se llaman así: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::EvidenceDialog</name>
    <message>
        <source>Packing evidence</source>
        <translation>Empaquetado de evidencias</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written to %1.</source>
        <translation>
            <numerusform>Evidencias de %Ln registro escritas en %1.</numerusform>
            <numerusform>Evidencias de %Ln registros escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checkpoint is not signed.</source>
        <translation>Su punto de control no está firmado.</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Paquete de evidencias</translation>
    </message>
    <message numerus="yes">
        <source>A ZIP file with which somebody outside can check %Ln record(s), without Precedent and without seeing any other.</source>
        <translation>
            <numerusform>Un archivo ZIP con el que un tercero puede comprobar %Ln registro, sin Precedent y sin ver ningún otro.</numerusform>
            <numerusform>Un archivo ZIP con el que un tercero puede comprobar %Ln registros, sin Precedent y sin ver ningún otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows, as CSV and as JSON</source>
        <translation>las filas, como CSV y como JSON</translation>
    </message>
    <message>
        <source>every version of every message of these threads, as Slack sent it, with all that people wrote there: card numbers and names are not masked in them</source>
        <translation>todas las versiones de todos los mensajes de estos hilos, tal como los envió Slack, con todo lo que la gente escribió en ellos: los números de tarjeta y los nombres no se ocultan</translation>
    </message>
    <message>
        <source>corrections made by hand, and the taught formats that read the messages</source>
        <translation>las correcciones hechas a mano y los formatos enseñados que leyeron los mensajes</translation>
    </message>
    <message>
        <source>the log&apos;s entries about them, with the proof of each, and one checkpoint of the log</source>
        <translation>las entradas de la bitácora sobre ellos, con la prueba de cada una, y un punto de control de la bitácora</translation>
    </message>
    <message>
        <source>a guide and a short program for the check</source>
        <translation>una guía y un programa breve para la comprobación</translation>
    </message>
    <message>
        <source>Not in it: other records, notes, and the Slack token.</source>
        <translation>No contiene: otros registros, notas ni el token de Slack.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected by hand</source>
        <translation>
            <numerusform>%Ln registro seleccionado a mano</numerusform>
            <numerusform>%Ln registros seleccionados a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains, readable by whoever receives it:</source>
        <translation>Contiene, legible para quien lo reciba:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>Mostradas: %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within %1 days</source>
        <translation>
            <numerusform>%Ln vez en %1 días</numerusform>
            <numerusform>%Ln veces en %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3: let agents decide it</source>
        <comment>counts, a frequency</comment>
        <translation>%1 de %2 aprobadas, %3: que lo decidan los agentes</translation>
    </message>
    <message>
        <source>%1 of %2 denied: say when it is worth asking</source>
        <comment>counts</comment>
        <translation>%1 de %2 denegadas: indique cuándo vale la pena solicitarlo</translation>
    </message>
    <message>
        <source>%1 of %2 approved: now so, now so, say what decides</source>
        <comment>counts</comment>
        <translation>%1 de %2 aprobadas: unas veces sí y otras no; indique qué lo decide</translation>
    </message>
    <message>
        <source>Approved %1; from %2 on it should be the rule</source>
        <comment>a frequency, a count</comment>
        <translation>Aprobada %1; a partir de %2 debería ser la regla</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a frequency</comment>
        <translation>Aprobada %1</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>Fijar como política</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Definir criterio</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>pattern, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Accept, dismiss or snooze</source>
        <translation>Aceptar, descartar o posponer</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Aprobadas (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semanas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionsCard</name>
    <message>
        <source>Recurring exceptions</source>
        <translation>Excepciones recurrentes</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Apartadas…</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Agrupación…</translation>
    </message>
    <message>
        <source>What was dismissed, snoozed or noted, to be brought back</source>
        <translation>Lo descartado, pospuesto o anotado, para recuperarlo</translation>
    </message>
    <message>
        <source>Put aside (%1)…</source>
        <comment>a count</comment>
        <translation>Apartadas (%1)…</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Todas las excepciones recurrentes de estos días están apartadas.</translation>
    </message>
    <message>
        <source>By reason or context, and different words as one group</source>
        <translation>Por motivo o contexto, y palabras distintas como un grupo</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportCheck</name>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Data changed since</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>File unchanged</source>
        <translation>Archivo sin cambios</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>The file is not the one that was exported: its SHA-256 is another one. Run the export again for one that matches.</source>
        <translation>El archivo no es el que se exportó: su SHA-256 es otro. Ejecute la exportación de nuevo para obtener uno que coincida.</translation>
    </message>
    <message>
        <source>The file is not where it was written. It may have been moved or removed.</source>
        <translation>El archivo no está donde se escribió. Puede haberse movido o eliminado.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, but the same filter gives other rows or values today: something was synced, corrected or set since.</source>
        <translation>El archivo es el que se exportó, pero el mismo filtro da hoy otras filas u otros valores: desde entonces se sincronizó, corrigió o fijó algo.</translation>
    </message>
    <message>
        <source>The file is the one that was exported. Whether its rows are those of today cannot be told: it is a workbook without a manifest, or a large selection.</source>
        <translation>El archivo es el que se exportó. No se puede saber si sus filas son las de hoy: es un libro de Excel sin manifiesto, o una selección grande.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, and the same filter gives the same rows today.</source>
        <translation>El archivo es el que se exportó, y el mismo filtro da hoy las mismas filas.</translation>
    </message>
    <message>
        <source>Verifying an export</source>
        <translation>Verificación de una exportación</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportHistoryDialog</name>
    <message>
        <source>Written by a newer version</source>
        <translation>Escrito por una versión más nueva</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Selected rows of: %1</source>
        <comment>a filter</comment>
        <translation>Filas seleccionadas de: %1</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Salida estándar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Historial de exportaciones</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Aún no se ha exportado nada</translation>
    </message>
    <message>
        <source>Every file that is exported stands here with its SHA-256, so that it can be verified and made again.</source>
        <translation>Aquí figura cada archivo exportado con su SHA-256, para poder verificarlo y crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Reading the file and its rows…</source>
        <translation>Leyendo el archivo y sus filas…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln fila exportada a %1 (SHA-256 %2).</numerusform>
            <numerusform>%Ln filas exportadas a %1 (SHA-256 %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 files, the first is %2.</source>
        <comment>count of files, file</comment>
        <translation>
            <numerusform>%Ln fila exportada a %1 archivos; el primero es %2.</numerusform>
            <numerusform>%Ln filas exportadas a %1 archivos; el primero es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest stands beside it.</source>
        <translation>El manifiesto está al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel can be and end with “…”.</source>
        <translation>
            <numerusform>%Ln texto era más largo de lo que admite una celda de Excel y termina con «…».</numerusform>
            <numerusform>%Ln textos eran más largos de lo que admite una celda de Excel y terminan con «…».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) held control characters that a workbook cannot keep.</source>
        <translation>
            <numerusform>%Ln texto tenía caracteres de control que un libro de Excel no puede guardar.</numerusform>
            <numerusform>%Ln textos tenían caracteres de control que un libro de Excel no puede guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of it: %1</source>
        <comment>an error in words</comment>
        <translation>La bitácora del libro no lo menciona: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV para auditoría y scripts</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Values to tick beside the table, with their numbers</source>
        <translation>Valores para marcar junto a la tabla, con su número</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decision(s)</source>
        <comment>a value and its number</comment>
        <translation>
            <numerusform>%1, %Ln decisión</numerusform>
            <numerusform>%1, %Ln decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldGrid</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>in this message</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>the thread</source>
        <translation>el hilo</translation>
    </message>
    <message>
        <source>approver’s words</source>
        <translation>palabras del aprobador</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Quitar la marca %1</translation>
    </message>
    <message>
        <source>Not in the message</source>
        <translation>No está en el mensaje</translation>
    </message>
    <message>
        <source>Always %1</source>
        <comment>a type</comment>
        <translation>Siempre %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldList</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Approved $40.00 of $60.00</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>, %1 later</source>
        <comment>time from request to decision</comment>
        <translation>, %1 después</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, entre %1 y %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, a más tardar el %1</translation>
    </message>
    <message>
        <source>Waiting for %1 at the last sync</source>
        <translation>Llevaba %1 en espera en la última sincronización</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approver</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>conversación %1</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>No context given</source>
        <translation>Sin contexto indicado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it was corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Sin cliente indicado</translation>
    </message>
    <message>
        <source>Whole story</source>
        <comment>of a customer</comment>
        <translation>Historia completa</translation>
    </message>
    <message>
        <source>Everything of this customer, of all times (Ctrl+U)</source>
        <translation>Todo sobre este cliente, de todas las fechas (Ctrl+U)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>%1 automatically</source>
        <comment>decision</comment>
        <translation>%1 automáticamente</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldReadings</name>
    <message>
        <source>nothing around it tells where it stands</source>
        <translation>nada alrededor indica dónde está</translation>
    </message>
    <message>
        <source>nothing is read</source>
        <comment>a field&apos;s value</comment>
        <translation>no se lee nada</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approvers</comment>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldRow</name>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corregir… (F2)</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>Corregir «%1»</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatDesk</name>
    <message>
        <source>Starts when this is done: %1</source>
        <comment>a job</comment>
        <translation>Empieza cuando termine esto: %1</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Leyendo mensajes guardados</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nueva lectura de los mensajes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatsDialog</name>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taught formats</source>
        <translation>Formatos enseñados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They are tried before the formats that come with Precedent.</source>
        <translation>Se prueban antes que los formatos incluidos en Precedent.</translation>
    </message>
    <message>
        <source>No format was taught yet. Mark the parts of a message in the inbox, or import a file.</source>
        <translation>Aún no se ha enseñado ningún formato. Marque las partes de un mensaje en la bandeja de entrada o importe un archivo.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <comment>format, file</comment>
        <translation>%1 se escribió en %2.</translation>
    </message>
    <message>
        <source>Import a format</source>
        <translation>Importar un formato</translation>
    </message>
    <message>
        <source>Formats (*.json)</source>
        <translation>Formatos (*.json)</translation>
    </message>
    <message>
        <source>Export the format</source>
        <translation>Exportar el formato</translation>
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
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Llenar el hueco</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Nothing is missing between the first and the last day of any channel.</source>
        <translation>No falta nada entre el primer y el último día de ningún canal.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. What Slack still has of them is read from there.</source>
        <translation>Las solicitudes de estos días pueden faltar en todas las cifras. Lo que Slack aún conserva de ellas se lee de allí.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. Sample data cannot be read from Slack.</source>
        <translation>Las solicitudes de estos días pueden faltar en todas las cifras. Los datos de ejemplo no se pueden leer de Slack.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HandEntryDialog</name>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Registrar a mano</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is marked as entered by hand, kept over every later sync, and can be undone.</source>
        <translation>El registro se marca como registrado a mano, se mantiene en todas las sincronizaciones posteriores y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HistoryText</name>
    <message>
        <source>request captured</source>
        <translation>solicitud capturada</translation>
    </message>
    <message>
        <source>reply captured</source>
        <translation>respuesta capturada</translation>
    </message>
    <message>
        <source>request edited</source>
        <translation>solicitud editada</translation>
    </message>
    <message>
        <source>reply edited</source>
        <translation>respuesta editada</translation>
    </message>
    <message>
        <source>message removed in Slack</source>
        <translation>mensaje eliminado en Slack</translation>
    </message>
    <message>
        <source>no longer returned by Slack</source>
        <translation>Slack ya no lo devuelve</translation>
    </message>
    <message>
        <source>reactions changed</source>
        <translation>reacciones cambiadas</translation>
    </message>
    <message>
        <source>confirmed by another source</source>
        <translation>confirmado por otra fuente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time of a message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · editado</translation>
    </message>
    <message>
        <source> · no longer returned by Slack</source>
        <translation> · Slack ya no lo devuelve</translation>
    </message>
    <message>
        <source>%1 %2 · #%3</source>
        <comment>time, event, number in the log</comment>
        <translation>%1 %2 · #%3</translation>
    </message>
    <message>
        <source>%1 entered by hand by %2</source>
        <comment>time, author</comment>
        <translation>%1 registrada a mano por %2</translation>
    </message>
    <message>
        <source>%1 said to be no request by %2</source>
        <comment>time, author</comment>
        <translation>%1 marcada como no solicitud por %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%1 %2 corrected from %3 to %4 by %5</source>
        <comment>time, field, before, after, author</comment>
        <translation>%1 %2: corrección de %3 a %4 por %5</translation>
    </message>
    <message>
        <source>Requested by: %1</source>
        <translation>Solicitada por: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>Solicitada: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HoldsDialog</name>
    <message>
        <source>Record, or filter: customer:&quot;Acme&quot;</source>
        <translation>Registro, o filtro: customer:&quot;Acme&quot;</translation>
    </message>
    <message>
        <source>Record or filter to hold</source>
        <translation>Registro o filtro que se retiene</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Por qué se conserva</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo de la retención</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Retenciones legales</translation>
    </message>
    <message>
        <source>Nothing is erased from a record on hold, by name or by age. A filter holds what it finds on the day of the erasure.</source>
        <translation>De un registro retenido no se suprime nada, ni por nombre ni por antigüedad. Un filtro retiene lo que encuentra el día de la supresión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Record or filter</source>
        <translation>Registro o filtro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levantada</translation>
    </message>
    <message>
        <source>The hold is in force.</source>
        <translation>La retención está en vigor.</translation>
    </message>
    <message>
        <source>Hold %1 is released.</source>
        <translation>La retención %1 se ha levantado.</translation>
    </message>
    <message>
        <source>The hold is not set yet. Press Add.</source>
        <translation>La retención aún no está fijada. Pulse Añadir.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HouseCommands</name>
    <message>
        <source>Change rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Change usual currency</source>
        <translation>Cambiar moneda habitual</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Leyendo mensajes guardados</translation>
    </message>
    <message>
        <source>The usual currency is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>La moneda habitual está en vigor. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nueva lectura de los mensajes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxJudge</name>
    <message>
        <source>Enter by hand</source>
        <translation>Registrar a mano</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>No es solicitud</translation>
    </message>
    <message>
        <source>It is no request and left the inbox. Undo brings it back.</source>
        <translation>No es una solicitud y salió de la bandeja de entrada. «Deshacer» lo devuelve a ella.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>What the format would read</source>
        <translation>Lo que leería el formato</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Abrir en Slack</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formatos…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Messages that were not read</source>
        <translation>Mensajes que no se leyeron</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>%1 de %Ln mensaje</numerusform>
            <numerusform>%1 de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Se leyó todo</translation>
    </message>
    <message>
        <source>Every message that looks like a request or a decision became a record.</source>
        <translation>Cada mensaje que parece una solicitud o una decisión pasó a ser un registro.</translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>La dirección del espacio de trabajo es desconocida</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <comment>messages, a channel</comment>
        <translation>%1 · solo %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>No message of %1 is in the inbox.</source>
        <comment>a channel</comment>
        <translation>No hay ningún mensaje de %1 en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Messages of %1. Choose it again to see all.</source>
        <comment>a channel</comment>
        <translation>Mensajes de %1. Elíjalo de nuevo para verlos todos.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitEditor</name>
    <message>
        <source>Without a limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Cambiar el límite</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Whose limit it is</source>
        <translation>De quién es el límite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Always, or for example 2026-01-01</source>
        <translation>Siempre, o por ejemplo 2026-01-01</translation>
    </message>
    <message>
        <source>Open, or for example 2026-12-31</source>
        <translation>Abierto, o por ejemplo 2026-12-31</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde el</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Un límite de 0 significa que no se puede decidir nada.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitsDialog</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unlimited (%1)</source>
        <comment>currency</comment>
        <translation>Sin límite (%1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde el</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>no last day</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Authority limits</source>
        <translation>Límites de autorización</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A person&apos;s own limit comes first, then the team&apos;s, then that of all approvers or agents. Who has none is not evaluated.</source>
        <translation>Primero rige el límite propio de una persona, después el de su equipo y después el de todos los aprobadores o agentes. Quien no tiene ninguno no se evalúa.</translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>Añadir límite</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Cambiar límite</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Quitar límite</translation>
    </message>
    <message>
        <source>Import limits</source>
        <translation>Importar límites</translation>
    </message>
    <message>
        <source>The limits were written to %1.</source>
        <comment>a file</comment>
        <translation>Los límites se escribieron en %1.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the limits</source>
        <translation>Exportar los límites</translation>
    </message>
    <message>
        <source>No limit is set: “%1”, “%2” and “%3” are not evaluated.</source>
        <comment>flags</comment>
        <translation>No hay ningún límite: «%1», «%2» y «%3» no se evalúan.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MarkedText</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Marcar como %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Marks</name>
    <message>
        <source>Exclude %1</source>
        <comment>a filter condition</comment>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Show the decisions</source>
        <translation>Mostrar las decisiones</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MonthEndDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open at month end</source>
        <translation>Sin pagar a fin de mes</translation>
    </message>
    <message>
        <source>open at month end</source>
        <comment>start of a file name</comment>
        <translation>pendiente a fin de mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>Aprobado en</translation>
    </message>
    <message>
        <source>Nothing was open on %1.</source>
        <comment>a day</comment>
        <translation>El %1 no quedaba nada sin pagar.</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <comment>a day, sums</comment>
        <translation>Sin pagar el %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln aprobación sin importe no entra en ninguna suma.</numerusform>
            <numerusform>%Ln aprobaciones sin importe no entran en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins on %1: what was paid before counts as open.</source>
        <comment>a day</comment>
        <translation>El archivo empieza el %1: lo que se pagó antes cuenta como pendiente.</translation>
    </message>
    <message>
        <source>The file ends on %1: what was paid afterwards counts as open.</source>
        <comment>a day</comment>
        <translation>El archivo termina el %1: lo que se pagó después cuenta como pendiente.</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1, the rest %2</source>
        <comment>in part, on a day</comment>
        <translation>%1, el resto %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.</source>
        <comment>numbers of approvals</comment>
        <translation>
            <numerusform>%1 de %Ln aprobación del mes no estaba pagada para entonces; cuentan reembolsos, créditos y compensaciones.</numerusform>
            <numerusform>%1 de %Ln aprobaciones del mes no estaban pagadas para entonces; cuentan reembolsos, créditos y compensaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NewHint</name>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed since your last visit, %1</source>
        <comment>decisions; a day and time</comment>
        <translation>
            <numerusform>%Ln nueva o cambiada desde su última visita, %1</numerusform>
            <numerusform>%Ln nuevas o cambiadas desde su última visita, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NoteCommands</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
</context>
<context>
    <name>precedent::pages::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privadas de este libro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a coaching note…</source>
        <translation>Añada una nota de coaching…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time of a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Cambiar la nota de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove note of %1</source>
        <translation>Quitar la nota de %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewLists</name>
    <message>
        <source>Pending %1</source>
        <comment>an age</comment>
        <translation>Pendiente %1</translation>
    </message>
    <message>
        <source>%1 — %2, %3 by %4</source>
        <comment>agent, request, decision, approver</comment>
        <translation>%1 — %2, %3 por %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>agent, request</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Importe mediano</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Show what was approved</source>
        <translation>Mostrar lo que se aprobó</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Mostrar lo que se decidió</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>Show what was approved with an amount</source>
        <translation>Mostrar lo que se aprobó con un importe</translation>
    </message>
    <message>
        <source>Complete records</source>
        <translation>Registros completos</translation>
    </message>
    <message>
        <source>Show decisions without a reason</source>
        <translation>Mostrar las decisiones sin motivo</translation>
    </message>
    <message>
        <source>Exceptions by type</source>
        <translation>Excepciones por tipo</translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>haga clic en una barra para filtrar</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Excepciones recurrentes</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Cuándo llegan las solicitudes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show everything that needs a look on Decisions</source>
        <translation>Mostrar en Decisiones todo lo que conviene revisar</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada destaca</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Show the requests of this period</source>
        <translation>Mostrar las solicitudes de este período</translation>
    </message>
    <message>
        <source>hour × weekday, reporting zone</source>
        <translation>hora × día de la semana, zona de informes</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Todas las excepciones recurrentes de estos días están apartadas.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message>
        <source>as many as in %1</source>
        <comment>a period</comment>
        <translation>igual que en %1</translation>
    </message>
    <message>
        <source>n/a: none in %1</source>
        <comment>a period</comment>
        <translation>n/d: ninguna en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>count, period</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 under 1% vs %2</source>
        <comment>arrow, period</comment>
        <translation>%1 menos del 1&#xa0;% frente a %2</translation>
    </message>
    <message>
        <source>%1 %2% vs %3</source>
        <comment>arrow, percentage, period</comment>
        <translation>%1 %2&#xa0;% frente a %3</translation>
    </message>
    <message>
        <source>n/a: %1 is not synced</source>
        <comment>a period</comment>
        <translation>n/d: %1 sin sincronizar</translation>
    </message>
    <message>
        <source>%1, partly synced</source>
        <comment>a comparison with a period</comment>
        <translation>%1, sincronizado en parte</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>ninguna decidida</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>approved of decided</comment>
        <translation>%1 de %2 decididas</translation>
    </message>
    <message>
        <source>no decision with both times</source>
        <translation>ninguna decisión con ambas horas</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>de %Ln decisión</numerusform>
            <numerusform>de %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>p90 %1, n %2</source>
        <comment>90th percentile, number of cases</comment>
        <translation>p90 %1, n = %2</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>sums in other currencies</comment>
        <translation>y %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sin importe</numerusform>
            <numerusform>%Ln sin importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(ies)</source>
        <translation>
            <numerusform>%Ln moneda más</numerusform>
            <numerusform>%Ln monedas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln sin motivo</numerusform>
            <numerusform>%Ln sin motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>of the decided requests</source>
        <translation>de las solicitudes decididas</translation>
    </message>
    <message>
        <source>%1 waited in all</source>
        <comment>hours</comment>
        <translation>%1 de espera en total</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time to decision, hours waited</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates</source>
        <comment>a sum</comment>
        <translation>≈ %1, convertido con tipos de cambio fijos</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates, without %2</source>
        <comment>a sum, currencies</comment>
        <translation>≈ %1, convertido con tipos de cambio fijos, sin %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 waited in all, %2 per 100 decisions</source>
        <comment>hours, hours of a hundred decisions</comment>
        <translation>%1 de espera en total, %2 por cada 100 decisiones</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <comment>sums</comment>
        <translation>denegado: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a share, time or sum; its period</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln incompleto</numerusform>
            <numerusform>%Ln incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OwnLimit</name>
    <message numerus="yes">
        <source>%1 of %Ln request(s) with an amount within the own limit</source>
        <translation>
            <numerusform>%1 de %Ln solicitud con importe dentro del límite propio</numerusform>
            <numerusform>%1 de %Ln solicitudes con importe dentro del límite propio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PageList</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PatternTexts</name>
    <message>
        <source>same type and reason</source>
        <translation>mismo tipo y motivo</translation>
    </message>
    <message>
        <source>same type and context</source>
        <translation>mismo tipo y contexto</translation>
    </message>
    <message>
        <source>same type, reason and context</source>
        <translation>mismo tipo, motivo y contexto</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Reason and context</source>
        <translation>Motivo y contexto</translation>
    </message>
    <message>
        <source>%1, last 90 days</source>
        <comment>same type and reason</comment>
        <translation>%1, últimos 90 días</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>same type and reason, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No reason was given three times for one type in these days.</source>
        <translation>En estos días ningún motivo se dio tres veces para un mismo tipo.</translation>
    </message>
    <message>
        <source>Nothing of one type was asked for three times in these days with the same words.</source>
        <translation>Nada de un mismo tipo se solicitó tres veces en estos días con las mismas palabras.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PeopleCard</name>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Left Slack</source>
        <translation>Dejó Slack</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Name, team or e-mail…</source>
        <translation>Nombre, equipo o correo…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from Slack</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln conocida por Slack</numerusform>
            <numerusform>%Ln conocidas por Slack</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>También escrito como</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>En Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>También escrito como</translation>
    </message>
    <message>
        <source>Names in messages that carry no Slack id, as forms and apps write them.</source>
        <translation>Nombres en mensajes que no llevan ID de Slack, tal como los escriben formularios y aplicaciones.</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Somebody who is the same person under another Slack id. Everything of that id counts for this person then; its name and id are added to “Also written as”.</source>
        <translation>Alguien que es la misma persona con otro ID de Slack. Todo lo de ese ID cuenta entonces para esta persona; su nombre y su ID se añaden a «También escrito como».</translation>
    </message>
    <message>
        <source>Where names change, all stored messages are read again. Corrections stay as they are.</source>
        <translation>Si cambian los nombres, se leen de nuevo todos los mensajes guardados. Las correcciones quedan como están.</translation>
    </message>
    <message>
        <source>Several are divided by commas. A new name creates a team.</source>
        <translation>Si hay varios, se separan con comas. Un nombre nuevo crea un equipo.</translation>
    </message>
    <message>
        <source>This is the person already. Choose somebody else, or leave “Same person as” empty.</source>
        <translation>Ya es esta persona. Elija a otra, o deje «La misma persona que» vacío.</translation>
    </message>
    <message>
        <source>Several people have that name. Choose one of them from the list.</source>
        <translation>Varias personas tienen ese nombre. Elija una de ellas en la lista.</translation>
    </message>
    <message>
        <source>Nobody in this ledger has exactly that name. Choose a name from the list.</source>
        <translation>Nadie en este libro tiene exactamente ese nombre. Elija un nombre de la lista.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyActions</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Mostrar la %Ln solicitud</numerusform>
            <numerusform>Mostrar las %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept as policy note…</source>
        <translation>Aceptar como nota de política…</translation>
    </message>
    <message>
        <source>Dismiss until it happens twice as often</source>
        <translation>Descartar hasta que ocurra el doble de veces</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>Hasta otra fecha…</translation>
    </message>
    <message>
        <source>Dismiss exception</source>
        <translation>Descartar excepción</translation>
    </message>
    <message>
        <source>Dismissed “%1”. Ctrl+Z brings it back.</source>
        <translation>Se descartó «%1». Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Snooze exception</source>
        <translation>Posponer excepción</translation>
    </message>
    <message>
        <source>Snoozed “%1”. Ctrl+Z brings it back.</source>
        <translation>Se pospuso «%1». Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>%1 of %2 approved when this was noted.</source>
        <comment>counts</comment>
        <translation>%1 de %2 aprobadas cuando se anotó esto.</translation>
    </message>
    <message>
        <source>Accept as policy note</source>
        <translation>Aceptar como nota de política</translation>
    </message>
    <message>
        <source>Bring exception back</source>
        <translation>Recuperar excepción</translation>
    </message>
    <message>
        <source>Add policy change</source>
        <translation>Añadir cambio de política</translation>
    </message>
    <message>
        <source>Edit policy change</source>
        <translation>Editar cambio de política</translation>
    </message>
    <message>
        <source>Remove policy change</source>
        <translation>Quitar cambio de política</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>Se quitó «%1». Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Change grouping</source>
        <translation>Cambiar agrupación</translation>
    </message>
    <message>
        <source>Change monthly ceilings</source>
        <translation>Cambiar los topes mensuales</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangeTexts</name>
    <message>
        <source>Its conditions cannot be read</source>
        <translation>Sus condiciones no se pueden leer</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a figure, number of cases</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> Not all of these days were synced.</source>
        <translation> No todos estos días se sincronizaron.</translation>
    </message>
    <message>
        <source>No whole day has gone by since.</source>
        <translation>Desde entonces no ha pasado ningún día completo.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <comment>days before, days after</comment>
        <translation>%1, después %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde el</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>Policy change on %1: %2</source>
        <comment>day, title</comment>
        <translation>Cambio de política el %1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangesCard</name>
    <message>
        <source>Policy changes</source>
        <translation>Cambios de política</translation>
    </message>
    <message>
        <source>Note what changed and when: charts mark the day, and the figures before and after stand here.</source>
        <translation>Anote qué cambió y cuándo: los gráficos marcan el día, y las cifras de antes y después figuran aquí.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Note a change of policy</source>
        <translation>Anotar un cambio de política</translation>
    </message>
    <message>
        <source>as many days before as after, at most 90</source>
        <translation>tantos días antes como después, 90 como máximo</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Mostrar las solicitudes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyEventDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation>Cambio de política</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Concerns every request. The search box&apos;s words narrow it down.</source>
        <translation>Afecta a todas las solicitudes. Con las palabras del cuadro de búsqueda se limita a algunas.</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>conditions in words</comment>
        <translation>Afecta a: %1</translation>
    </message>
    <message>
        <source>every request, or e.g. type:refund</source>
        <translation>todas las solicitudes o, p.&#xa0;ej., type:refund</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyPage</name>
    <message>
        <source>Authority limits…</source>
        <translation>Límites de autorización…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Limits and exceptions</source>
        <translation>Límites y excepciones</translation>
    </message>
    <message>
        <source>Approvers and timing</source>
        <translation>Aprobadores y tiempos</translation>
    </message>
    <message>
        <source>How much a person, a team, approvers or agents may decide</source>
        <translation>Cuánto puede decidir una persona, un equipo, los aprobadores o los agentes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Partes de las preferencias</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Reporting zone</source>
        <translation>Zona de informes</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Days, weeks and months of every page, filter, flag and file are counted in this zone.</source>
        <translation>Los días, las semanas y los meses de cada página, filtro, señal y archivo se cuentan en esta zona.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No existe una zona horaria con este nombre.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>La jornada terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>All of it belongs to this ledger. Records are flagged anew when it is saved; Ctrl+Z takes it back.</source>
        <translation>Todo ello pertenece a este libro. Al guardar, los registros se señalan de nuevo; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Change preferences</source>
        <translation>Cambiar preferencias</translation>
    </message>
    <message>
        <source>First month of the financial year</source>
        <translation>Primer mes del ejercicio</translation>
    </message>
    <message>
        <source>“This year” and “last quarter” are those of the financial year; 2026 and 2026-Q4 are those of the calendar.</source>
        <translation>«Este año» y «Trimestre pasado» son los del ejercicio; 2026 y 2026-Q4, los del calendario.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>for example 12-25, 2026-04-06</source>
        <translation>por ejemplo 12-25, 2026-04-06</translation>
    </message>
    <message>
        <source>Whoever decides on one of these days decides at odd hours, where that rule is on. A day without a year is one of every year.</source>
        <translation>Quien decide en uno de estos días decide fuera de horario, si esa regla está activada. Un día sin año vale todos los años.</translation>
    </message>
    <message>
        <source>A holiday is written like 12-25 or 2026-04-06.</source>
        <translation>Un día festivo se escribe como 12-25 o 2026-04-06.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Moneda habitual</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>usual currency</comment>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>What $, kr or ¥ alone means, and an amount without any sign, in channels that have no currency of their own. Where it is not set, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Qué significan $, kr o ¥ por sí solos, y un importe sin ningún signo, en los canales que no tienen moneda propia. Si no se fija, $ es USD y ¥ es JPY; un importe en kr no tiene moneda y queda fuera de las sumas.</translation>
    </message>
    <message>
        <source>Where several currencies stand side by side this one comes first. They are never added together.</source>
        <translation>Donde hay varias monedas juntas, esta va primero. Nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>When it changes, the stored messages of these channels are read again. Corrections stay as they are.</source>
        <translation>Cuando cambia, los mensajes guardados de esos canales se leen de nuevo. Las correcciones quedan como están.</translation>
    </message>
    <message>
        <source>The currency can be changed when this job has ended: %1</source>
        <translation>La moneda se puede cambiar cuando termine esta tarea: %1</translation>
    </message>
    <message>
        <source>Fixed rates</source>
        <translation>Tipos de cambio fijos</translation>
    </message>
    <message>
        <source>for example EUR 1.09, GBP 1.27</source>
        <translation>por ejemplo EUR 1.09, GBP 1.27</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in the usual one. The value approved then has one more figure, which says that it is converted; every sum stays as it is.</source>
        <translation>Cuánto vale una unidad de una moneda en la habitual. Junto al valor aprobado aparece entonces otro valor, marcado como convertido; cada suma queda como está.</translation>
    </message>
    <message>
        <source>A rate is written like EUR 1.09; commas stand between several.</source>
        <translation>Un tipo de cambio se escribe como EUR 1.09; entre varios van comas.</translation>
    </message>
    <message>
        <source>Reset rules</source>
        <translation>Restablecer reglas</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Elija una zona horaria de la lista.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreviewColumns</name>
    <message>
        <source>New</source>
        <comment>a record</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a record</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a record</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a record</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>fields</comment>
        <translation>Cambia %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>It is no record now and would be one</source>
        <translation>Ahora no es un registro y lo sería</translation>
    </message>
    <message>
        <source>It is a record now and would be none</source>
        <translation>Ahora es un registro y dejaría de serlo</translation>
    </message>
    <message>
        <source>The record would stay as it is</source>
        <translation>El registro quedaría como está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, where it is read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the format does not say where it stands</source>
        <translation>el formato no dice dónde está</translation>
    </message>
    <message>
        <source>what the thread says</source>
        <translation>lo que dice el hilo</translation>
    </message>
    <message>
        <source>the approver’s words</source>
        <translation>las palabras del aprobador</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyDialog</name>
    <message>
        <source>Privacy and storage</source>
        <translation>Privacidad y almacenamiento</translation>
    </message>
    <message>
        <source>Everything Precedent knows is in one file on this computer: the messages of the followed channels in every version that was seen, the records read from them, names, and what you added. Nothing is sent anywhere; only Slack is asked. A token is kept in the system keychain alone, never in a file. Card numbers and access keys are masked wherever they are shown or exported.</source>
        <translation>Todo lo que Precedent sabe está en un archivo de este dispositivo: los mensajes de los canales seguidos en cada versión que se vio, los registros leídos de ellos, los nombres y lo que usted añadió. No se envía nada a ningún sitio; solo se consulta a Slack. Un token solo se guarda en el llavero del sistema, nunca en un archivo. Los números de tarjeta y las claves de acceso se ocultan dondequiera que se muestren o exporten.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>Retenciones legales…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Conservación…</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Olvidar token</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Hacer copia de seguridad del libro</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The ledger was copied to %1.</source>
        <translation>El libro se copió en %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Something is running. Wait until it is done, or stop it.</source>
        <translation>Hay algo en curso. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the ledger, which is kept beside it under another name. What was erased after the backup was made comes back and has to be erased again.</source>
        <translation>Primero se comprueba la copia de seguridad. Después ocupa el lugar del libro, que se conserva a su lado con otro nombre. Lo que se suprimió después de hacer la copia de seguridad reaparece y hay que suprimirlo de nuevo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Are you sure? These files and the Slack token are deleted, and with them every record, correction, note and proof. This cannot be undone. Slack itself is not changed; holds do not prevent this.</source>
        <translation>¿Seguro que desea continuar? Se eliminan estos archivos y el token de Slack y, con ellos, todos los registros, correcciones, notas y pruebas. No se puede deshacer. Slack en sí no cambia; las retenciones no lo impiden.</translation>
    </message>
    <message>
        <source>The token is forgotten here. It works until it is revoked at api.slack.com/apps.</source>
        <translation>El token se olvida aquí. Funciona hasta que se revoque en api.slack.com/apps.</translation>
    </message>
    <message>
        <source>Erase data of a person or customer…</source>
        <translation>Suprimir los datos de una persona o un cliente…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. Asking the keychain…</source>
        <translation>El token se ha olvidado en esta ventana. Consultando el llavero…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. The keychain did not answer, so one that is stored there may still be there. Unlock the keychain and try again.</source>
        <translation>El token se ha olvidado en esta ventana. El llavero no respondió, así que uno guardado en él puede seguir ahí. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyFacts</name>
    <message>
        <source>None that is known</source>
        <translation>Ninguna conocida</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>path, size, date</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <comment>log: number, signed or not</comment>
        <translation>%1 entradas, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>%1 messages, %2 records, %3 people</source>
        <comment>counts</comment>
        <translation>%1 mensajes, %2 registros, %3 personas</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>None beside the ledger</source>
        <translation>Ninguna junto al libro</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Última escritura</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Retenciones legales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln en vigor</numerusform>
            <numerusform>%Ln en vigor</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Token de Slack</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>None in the keychain</source>
        <translation>Ninguno en el llavero</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>In memory until the window closes</source>
        <translation>En la memoria hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Not known: the system keychain is locked</source>
        <translation>No se sabe: el llavero del sistema está bloqueado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReadingHint</name>
    <message numerus="yes">
        <source>Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.</source>
        <translation>
            <numerusform>Leyendo alrededor de %Ln decisión. Estas son las %1 más recientes; los filtros, las sumas, los gráficos y algunas señales vienen después.</numerusform>
            <numerusform>Leyendo alrededor de %Ln decisiones. Estas son las %1 más recientes; los filtros, las sumas, los gráficos y algunas señales vienen después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReasonRulesDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>damaged, broken, arrived late</source>
        <translation>dañado, roto, llegó tarde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Busca en</translation>
    </message>
    <message>
        <source>Grouping of exceptions</source>
        <translation>Agrupación de excepciones</translation>
    </message>
    <message>
        <source>Rules of the grouping</source>
        <translation>Reglas de la agrupación</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>what exceptions have in common</comment>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Requests of one type whose text holds one of a rule&apos;s words are one group, whatever their case. Texts that match no rule are grouped as they are written.</source>
        <translation>Las solicitudes de un mismo tipo cuyo texto contiene una de las palabras de una regla forman un grupo, sin distinguir mayúsculas y minúsculas. Los textos que no coinciden con ninguna regla se agrupan tal como están escritos.</translation>
    </message>
    <message>
        <source>A rule needs a group and at least one word.</source>
        <translation>Una regla necesita un grupo y al menos una palabra.</translation>
    </message>
    <message>
        <source>There is a rule for this group already.</source>
        <translation>Ya hay una regla para este grupo.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileColumns</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Payouts are</source>
        <translation>Los pagos son</translation>
    </message>
    <message>
        <source>Currency where none is said</source>
        <translation>Moneda si no se indica ninguna</translation>
    </message>
    <message>
        <source>Decisions in view only</source>
        <translation>Solo las decisiones mostradas</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Columna de: %1</translation>
    </message>
    <message>
        <source>Paid within</source>
        <translation>Pagado en</translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>Punto decimal (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>Coma decimal (1.234,50)</translation>
    </message>
    <message>
        <source>Amounts above zero</source>
        <translation>Importes mayores que cero</translation>
    </message>
    <message>
        <source>Amounts below zero</source>
        <translation>Importes menores que cero</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>Todos los importes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Decisions that the filter leaves out are named where they fit, and not matched.</source>
        <translation>Las decisiones que el filtro excluye se nombran donde concuerdan, pero no se emparejan.</translation>
    </message>
    <message>
        <source>Days after the decision in which a payout may come</source>
        <translation>Días después de la decisión en los que puede llegar un pago</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>How they are read and matched</source>
        <translation>Cómo se leen y se concilian</translation>
    </message>
    <message>
        <source>Currency if none</source>
        <translation>Moneda si falta</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileDialog</name>
    <message>
        <source>Choose a CSV file of payouts, or drag it here.</source>
        <translation>Elija un archivo CSV de pagos o arrástrelo aquí.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reconcile payouts</source>
        <translation>Conciliar pagos</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Matching payouts…</source>
        <translation>Emparejando pagos…</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>columnas como la última vez</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same. Only requests in the ledger are known.</source>
        <translation>Las sumas del archivo y de sus grupos coinciden. Solo se conocen las solicitudes del libro.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are not the same: do not use this result.</source>
        <translation>Las sumas del archivo y de sus grupos no coinciden: no use este resultado.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Choose a file of payouts</source>
        <translation>Elegir un archivo de pagos</translation>
    </message>
    <message>
        <source>Lists of payouts (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de pagos (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 reconciled.csv</source>
        <comment>name of a file</comment>
        <translation>%1 conciliado.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Exportar el resultado</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open at month end…</source>
        <translation>Sin pagar a fin de mes…</translation>
    </message>
    <message>
        <source>Payouts against approved decisions</source>
        <translation>Pagos y decisiones aprobadas</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileResult</name>
    <message>
        <source>Payouts and approvals</source>
        <translation>Pagos y aprobaciones</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of payouts, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; pressed again, all of them</source>
        <translation>Muestra solo estas filas; al pulsar de nuevo, todas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>precedent::pages::RulesForm</name>
    <message>
        <source>Flags: what is ticked is listed under Needs a look</source>
        <translation>Señales: lo marcado aparece en «Para revisar»</translation>
    </message>
    <message>
        <source>Suggestions of the Policy page</source>
        <translation>Sugerencias de la página «Políticas»</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <comment>a flag</comment>
        <translation>%1: para revisar</translation>
    </message>
    <message>
        <source>Usually %1; from %2 to %3</source>
        <comment>numbers</comment>
        <translation>Habitual: %1; de %2 a %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SampleBar</name>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Por importe</translation>
    </message>
    <message>
        <source>Records in the sample</source>
        <translation>Registros de la muestra</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and records give the same sample on any computer</source>
        <translation>La misma semilla y los mismos registros dan la misma muestra en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Proporcional</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
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
        <translation>Ajustes del canal…</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formatos…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Últimas ejecuciones</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Leyendo mensajes guardados</translation>
    </message>
    <message>
        <source>The settings of #%1 are in force. %2.</source>
        <comment>channel, what came of it</comment>
        <translation>Los ajustes de #%1 están en vigor. %2.</translation>
    </message>
    <message>
        <source>What was changed about the person is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>Lo cambiado sobre la persona está en vigor. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nueva lectura de los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>#%1 is no longer read by syncs; its %Ln record(s) stay.</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>Las sincronizaciones ya no leen #%1; su %Ln registro se conserva.</numerusform>
            <numerusform>Las sincronizaciones ya no leen #%1; sus %Ln registros se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to change this</source>
        <translation>Los nombres están ocultos: muéstrelos para cambiar esto</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StaleCard</name>
    <message>
        <source>Hour of the request</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Quién puede decidir</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Anyone: no approver is named</source>
        <translation>Cualquiera: no hay aprobador designado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Where requests go stale</source>
        <translation>Dónde quedan solicitudes sin resolver</translation>
    </message>
    <message>
        <source>Requests are told apart by</source>
        <translation>Las solicitudes se distinguen por</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By who may decide</source>
        <translation>Por posible aprobador</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>share of all requests, number of them</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.</source>
        <translation>
            <numerusform>Retiradas, vencidas o sin respuesta: pendientes desde hace más de %Ln hora, sin contar fines de semana ni festivos.</numerusform>
            <numerusform>Retiradas, vencidas o sin respuesta: pendientes desde hace más de %Ln horas, sin contar fines de semana ni festivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody decided these, so that no approver is known: each counts for everybody whom its channel names as one.</source>
        <comment>what stale means</comment>
        <translation>%1 Nadie las decidió, así que no se conoce ningún aprobador: cada una cuenta para todos los que su canal designa como tales.</translation>
    </message>
    <message>
        <source>Share stale (95% interval)</source>
        <translation>Sin resolver (95&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StepMenu</name>
    <message>
        <source>One bar stands for</source>
        <translation>Una barra representa</translation>
    </message>
    <message>
        <source>What one bar stands for</source>
        <translation>Qué representa una barra</translation>
    </message>
    <message>
        <source>What fits the period</source>
        <translation>Según el período</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Tagger</name>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decision(s) at once</source>
        <translation>
            <numerusform>Como máximo %Ln decisión a la vez</numerusform>
            <numerusform>Como máximo %Ln decisiones a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>No longer reviewed</source>
        <translation>Quitar la marca de revisada</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsCard</name>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Aprobadas (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Approved by tag</source>
        <translation>Aprobadas por etiqueta</translation>
    </message>
    <message>
        <source>No request in view has a tag. Give the requests of a group of customers one tag on Decisions, and their share stands here beside the others&apos;.</source>
        <translation>Ninguna solicitud mostrada tiene etiqueta. Dé una misma etiqueta a las solicitudes de un grupo de clientes en Decisiones, y su proporción figurará aquí junto a la de las demás.</translation>
    </message>
    <message>
        <source>a request of several tags counts for each</source>
        <translation>una solicitud con varias etiquetas cuenta para cada una</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privadas de este libro</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>good example, ask again…</source>
        <comment>two tags, divided by a comma</comment>
        <translation>buen ejemplo, volver a preguntar…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TeachPanel</name>
    <message>
        <source>Use for this channel</source>
        <translation>Usar en este canal</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>No es solicitud</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Registrar a mano…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take the message out of the inbox for good</source>
        <translation>Sacar el mensaje de la bandeja de entrada definitivamente</translation>
    </message>
    <message>
        <source>Make a record of this message alone</source>
        <translation>Crear un registro solo con este mensaje</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Marcar como %1</translation>
    </message>
    <message>
        <source>Mark what is selected as %1; %2 in the message does the same</source>
        <translation>Marca la selección como %1; %2 en el mensaje hace lo mismo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Nombre del formato</translation>
    </message>
    <message>
        <source>Teach this format</source>
        <translation>Enseñar este formato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Mark what each part is. Every message of the same shape is read the same way.</source>
        <translation>Marque qué es cada parte. Todos los mensajes con la misma forma se leen del mismo modo.</translation>
    </message>
    <message>
        <source>No amount is read here: its currency may not be clear. The channel’s own is set on the page Sources, Channel settings.</source>
        <translation>Aquí no se lee ningún importe: puede que su moneda no esté clara. La del canal se fija en la página «Fuentes», en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>A name has small letters, figures, “-”, “_” and “.”, and no other format has it.</source>
        <translation>Un nombre tiene minúsculas, cifras, «-», «_» y «.», y ningún otro formato lo tiene.</translation>
    </message>
    <message>
        <source>Select words in the message, then say what they are: press a button, or its number in the message (1 to 6).</source>
        <translation>Seleccione palabras del mensaje e indique después qué son: pulse un botón, o su número en el mensaje (1 a 6).</translation>
    </message>
    <message>
        <source>Looking at the stored messages…</source>
        <translation>Examinando los mensajes guardados…</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Quitar la marca %1</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>No format can be taught from this message: it is not a request.</source>
        <translation>Con este mensaje no se puede enseñar ningún formato: no es una solicitud.</translation>
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
        <translation>Hilo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Apunte a un campo para ver de dónde se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln más en Slack</numerusform>
            <numerusform>%Ln más en Slack</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read from an earlier version of %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: leído de una versión anterior del mensaje de %2 del %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s reply of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: leído de la respuesta de %2 del %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: leído del mensaje de %2 del %3, %4</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThresholdView</name>
    <message>
        <source>Requests by amount</source>
        <translation>Solicitudes por importe</translation>
    </message>
    <message>
        <source>%1 · drag the threshold</source>
        <comment>days</comment>
        <translation>%1 · arrastre el umbral</translation>
    </message>
    <message>
        <source>all time · drag the threshold</source>
        <translation>todo el tiempo · arrastre el umbral</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <comment>an amount</comment>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TicketImport</name>
    <message>
        <source>Ticket volumes: a CSV with the columns agent, week and tickets</source>
        <translation>Volúmenes de tickets: un CSV con las columnas agent, week y tickets</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of agents read</source>
        <translation>
            <numerusform>%Ln semana de agentes leída</numerusform>
            <numerusform>%Ln semanas de agentes leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the file are not known in this ledger and were left out: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln agente del archivo no consta en este libro y se omitió: %1</numerusform>
            <numerusform>%Ln agentes del archivo no constan en este libro y se omitieron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to read a file with names</source>
        <translation>Los nombres están ocultos: muéstrelos para leer un archivo con nombres</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ValueEditor</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>La hora es conocida</translation>
    </message>
    <message>
        <source>Time known</source>
        <translation>Hora conocida</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ViewsFiles</name>
    <message>
        <source>import views</source>
        <translation>importar vistas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln vista leída. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%Ln vistas leídas. Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written.</source>
        <translation>
            <numerusform>%Ln vista escrita.</numerusform>
            <numerusform>%Ln vistas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WhatIfPanel</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Save as policy note…</source>
        <translation>Guardar como nota de política…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Several types</source>
        <translation>Varios tipos</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What the threshold would have changed</source>
        <translation>Lo que el umbral habría cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Mostrar la %Ln solicitud</numerusform>
            <numerusform>Mostrar las %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>a currency</comment>
        <translation>Umbral en %1</translation>
    </message>
    <message>
        <source>Limit today in %1</source>
        <comment>a currency</comment>
        <translation>Límite de hoy en %1</translation>
    </message>
    <message>
        <source>The authority limit of agents. Empty the field to come back to it.</source>
        <translation>El límite de autorización de los agentes. Vacíe el campo para volver a él.</translation>
    </message>
    <message>
        <source>What agents may decide alone today. Emptied, it is their authority limit where there is one.</source>
        <translation>Lo que los agentes pueden decidir hoy por sí solos. Si se vacía, es su límite de autorización, si lo hay.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WordLine</name>
    <message>
        <source>Only decisions that mention these words</source>
        <translation>Solo decisiones que mencionan estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %Ln row(s)</source>
        <comment>a condition such as &quot;Type: Refund&quot;</comment>
        <translation>
            <numerusform>%1: mostrar %Ln fila</numerusform>
            <numerusform>%1: mostrar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Mostrar las otras</translation>
    </message>
</context>
<context>
    <name>precedent::reports::AgentReport</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>of %1 by %Ln agent(s) of the team</source>
        <translation>
            <numerusform>de %1 de %Ln agente del equipo</numerusform>
            <numerusform>de %1 de %Ln agentes del equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Tiempo mediano de decisión</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Solicitudes por tipo</translation>
    </message>
    <message>
        <source>Nobody of the team asked in this period.</source>
        <translation>Nadie del equipo solicitó nada en este período.</translation>
    </message>
    <message>
        <source>%1, team median %2</source>
        <comment>counts</comment>
        <translation>%1, mediana del equipo %2</translation>
    </message>
    <message>
        <source>Bar: this agent. Mark: the team&apos;s median, over everybody with a request in the period. Who handles more cases asks more often.</source>
        <translation>Barra: este agente. Marca: la mediana del equipo, sobre todos los que tienen una solicitud en el período. Quien atiende más casos solicita con más frecuencia.</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Resultado frente al equipo</translation>
    </message>
    <message>
        <source>rates and times need 5 cases</source>
        <translation>las tasas y los tiempos requieren 5 casos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>This agent</source>
        <translation>Este agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Middle half of the team</source>
        <translation>Mitad central del equipo</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the team</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>n of the agent: %1 decided, %2 with both times. A difference from the team is a question, not an answer: cases differ, and few cases vary by chance.</source>
        <translation>n del agente: %1 decididas, %2 con ambas horas. Una diferencia con el equipo es una pregunta, no una respuesta: los casos son distintos y, cuando son pocos, varían por azar.</translation>
    </message>
    <message>
        <source>Requests in twelve months</source>
        <translation>Solicitudes en doce meses</translation>
    </message>
    <message>
        <source>hatched: not over yet; –: not synced</source>
        <translation>rayado: aún sin terminar; –: sin sincronizar</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Para comentar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>primero las más nuevas</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Ninguna solicitud en este período.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>private, kept in Precedent only</source>
        <translation>privadas, guardadas solo en Precedent</translation>
    </message>
    <message>
        <source>One-to-one · %1 · requests and how they were answered</source>
        <translation>Reunión individual · %1 · solicitudes y cómo se respondieron</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>cada moneda por separado</translation>
    </message>
    <message>
        <source>No request named an amount.</source>
        <translation>Ninguna solicitud indicó un importe.</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>primero las de más puntos; cada una indica por qué</translation>
    </message>
    <message>
        <source>%1; all together %2</source>
        <comment>of the agent, of the whole team</comment>
        <translation>%1; todos juntos %2</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Seguimiento el</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Paginator</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodFlags</name>
    <message>
        <source>Flag</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <comment>with a flag, of all</comment>
        <translation>%1 de %2 solicitudes</translation>
    </message>
    <message>
        <source>No request has a flag.</source>
        <translation>Ninguna solicitud tiene una señal.</translation>
    </message>
    <message>
        <source>The %1 most urgent of them follow; the Decisions page filters by flag for the others.</source>
        <translation>A continuación figuran las %1 más urgentes; para las demás, la página «Decisiones» filtra por señal.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodParts</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Requests by type and week</source>
        <translation>Solicitudes por tipo y semana</translation>
    </message>
    <message>
        <source>Requests by type and month</source>
        <translation>Solicitudes por tipo y mes</translation>
    </message>
    <message>
        <source>one scale; hatched: not over yet; –: not synced</source>
        <translation>una sola escala; rayado: aún sin terminar; –: sin sincronizar</translation>
    </message>
    <message>
        <source>Weeks are named by their first day; days outside the period are not counted.</source>
        <translation>Las semanas se nombran por su primer día; los días fuera del período no se cuentan.</translation>
    </message>
    <message>
        <source>The last twelve months of the period are shown; all other parts count all of it.</source>
        <translation>Se muestran los últimos doce meses del período; todas las demás partes lo cuentan entero.</translation>
    </message>
    <message>
        <source>Outcomes by type</source>
        <translation>Resultados por tipo</translation>
    </message>
    <message>
        <source>rate: approved of approved and denied; from 5 cases on</source>
        <translation>tasa: aprobadas entre aprobadas y denegadas; a partir de 5 casos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Tasa de aprobación</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Tiempo de decisión</translation>
    </message>
    <message>
        <source>of decisions with both times; nearest rank</source>
        <translation>de las decisiones con ambas horas; rango más próximo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>Percentil 90</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>cada moneda por separado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) named no amount; they are in no sum.</source>
        <translation>
            <numerusform>%Ln solicitud no indicó importe; no entra en ninguna suma.</numerusform>
            <numerusform>%Ln solicitudes no indicaron importe; no entran en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>agent, type, context, decision, reason, both times</source>
        <translation>agente, tipo, contexto, decisión, motivo, ambas horas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Con los seis campos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodPeople</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>by name; rates and times from 5 cases on</source>
        <translation>por nombre; tasas y tiempos a partir de 5 casos</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Tasa de aprobación</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who handles more cases asks more often: counts of people are not compared here.</source>
        <translation>Quien atiende más casos solicita con más frecuencia: aquí no se comparan recuentos de personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln solicitud de alguien cuyo nombre se desconoce.</numerusform>
            <numerusform>%Ln solicitudes de personas cuyo nombre se desconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Aprobadores</translation>
    </message>
    <message>
        <source>a decision of several counts for each</source>
        <translation>una decisión de varias personas cuenta para cada una</translation>
    </message>
    <message>
        <source>Nobody whose name is known decided anything.</source>
        <translation>Nadie cuyo nombre se conozca decidió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln decisión de alguien cuyo nombre se desconoce.</numerusform>
            <numerusform>%Ln decisiones de personas cuyo nombre se desconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Excepciones recurrentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, less often.</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%Ln más, con menor frecuencia.</numerusform>
            <numerusform>%Ln más, con menor frecuencia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodReport</name>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Tiempo mediano de decisión</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Valor aprobado</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Con los seis campos</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <comment>a period</comment>
        <translation>%1, aún sin terminar</translation>
    </message>
    <message>
        <source>Review of decisions</source>
        <translation>Revisión de decisiones</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>a filter</comment>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Ninguna solicitud en este período.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Scope</name>
    <message>
        <source>nothing complete yet</source>
        <comment>what was synced</comment>
        <translation>nada completo todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>gaps</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1, no gap in this period</source>
        <comment>days</comment>
        <translation>sincronizado: %1, sin huecos en este período</translation>
    </message>
    <message>
        <source>synced %1, gaps: %2</source>
        <comment>days, days</comment>
        <translation>sincronizado: %1, huecos: %2</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizado</translation>
    </message>
    <message>
        <source>Times in %1 · data up to %2 · log #%3 %4</source>
        <comment>zone, time, number of entries, hash</comment>
        <translation>Horas en %1 · datos hasta: %2 · bitácora #%3 %4</translation>
    </message>
    <message>
        <source>Rows: SHA-256 %1</source>
        <comment>hash</comment>
        <translation>Filas: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Warning: the figures are incomplete. Not synced: %1. Requests of these days are not counted.</source>
        <translation>Advertencia: las cifras están incompletas. Sin sincronizar: %1. Las solicitudes de estos días no se cuentan.</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <comment>of the log</comment>
        <translation>%1 entradas, raíz %2</translation>
    </message>
    <message>
        <source>%1, no checkpoint yet</source>
        <translation>%1, aún sin punto de control</translation>
    </message>
    <message>
        <source>%1, newest checkpoint signed %2</source>
        <translation>%1, punto de control más nuevo firmado el %2</translation>
    </message>
    <message>
        <source>%1, newest checkpoint %2, not signed</source>
        <translation>%1, punto de control más nuevo del %2, sin firmar</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Qué abarca este informe</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1, by date of decision</source>
        <translation>%1, por fecha de decisión</translation>
    </message>
    <message>
        <source>%1, by date of request</source>
        <translation>%1, por fecha de solicitud</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin entender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of all time look like requests or decisions and are not counted</source>
        <translation>
            <numerusform>%Ln mensaje de todo el tiempo parece una solicitud o una decisión y no se cuenta</numerusform>
            <numerusform>%Ln mensajes de todo el tiempo parecen solicitudes o decisiones y no se cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Precedent counts what was asked and answered in these channels; what was decided elsewhere is not in it. Different currencies are never added.</source>
        <translation>Precedent cuenta lo que se solicitó y se respondió en estos canales; lo que se decidió en otro lugar no está incluido. Las monedas distintas nunca se suman.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Tables</name>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Contexto del cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Approved in total</source>
        <translation>Total aprobado</translation>
    </message>
</context>
<context>
    <name>precedent::shell::AboutDialog</name>
    <message>
        <source>About Precedent</source>
        <translation>Acerca de Precedent</translation>
    </message>
    <message>
        <source>Precedent %1</source>
        <translation>Precedent %1</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Convierte un canal de aprobaciones de Slack en una pista de auditoría.</translation>
    </message>
    <message>
        <source>It only reads Slack and contacts no other host. Every version of a message that it saw is kept as Slack returned it, in a ledger on this computer that is tamper-evident: Tools, Verify ledger finds what was altered afterwards.</source>
        <translation>Solo lee Slack y no contacta con ningún otro host. Cada versión de un mensaje que vio se conserva tal como la devolvió Slack, en un libro de este dispositivo que revela cualquier alteración: «Herramientas, Verificar libro» encuentra lo que se alteró después.</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Free software, without any warranty as far as the law permits.</source>
        <translation>Licencia: GPL-3.0-or-later. Software libre, sin garantía alguna en la medida en que lo permita la ley.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>precedent::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command, page, view or agent</source>
        <translation>Comando, página, vista o agente</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1, %2. %3 of %4</source>
        <comment>a command, its menu, its number, how many</comment>
        <translation>%1, %2. %3 de %4</translation>
    </message>
    <message>
        <source>Nothing matches these words.</source>
        <translation>No hay resultados con estas palabras.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::FilterPopup</name>
    <message>
        <source>for example 50..500 or &gt;200</source>
        <translation>por ejemplo 50..500 o &gt;200</translation>
    </message>
    <message>
        <source>for example 30m..4h or &gt;2d</source>
        <translation>por ejemplo 30m..4h o &gt;2d</translation>
    </message>
    <message>
        <source>for example 2026-10 or last-month</source>
        <translation>por ejemplo 2026-10 o last-month</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>una o varias palabras</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Exclude these</source>
        <translation>Excluir estos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>Criterio del filtro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Apply filter</source>
        <translation>Aplicar filtro</translation>
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
            <numerusform>%Ln más; escriba para buscarlo</numerusform>
            <numerusform>%Ln más; escriba para buscarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>This fits none of the values, or several. Choose in the list.</source>
        <translation>No coincide con ningún valor o coincide con varios. Elija en la lista.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>Tick a value, or write one.</source>
        <translation>Marque un valor o escriba uno.</translation>
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
        <translation>Leyendo el libro</translation>
    </message>
    <message>
        <source>The records are shown as soon as all are read.</source>
        <translation>Los registros se muestran en cuanto se hayan leído todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to look at</source>
        <translation>
            <numerusform>%Ln mensaje para revisar</numerusform>
            <numerusform>%Ln mensajes para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Log at #%1</source>
        <translation>Bitácora en #%1</translation>
    </message>
    <message>
        <source>Removed view “%1”. Ctrl+Z brings it back.</source>
        <translation>Se quitó la vista «%1». Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>El libro no se puede mostrar</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Conectar Slack</translation>
    </message>
    <message>
        <source>Sample data: a fictional team. Nothing here comes from Slack or is kept.</source>
        <translation>Datos de ejemplo: un equipo ficticio. Nada de esto procede de Slack ni se conserva.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>a job</comment>
        <translation>Deteniendo: %1</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Los nombres están ocultos</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Los nombres se muestran</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>a step</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>a step</comment>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::NavigationRail</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar vista</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <comment>channel, workspace</comment>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>Sustituir por lo que se muestra</translation>
    </message>
    <message>
        <source>Open Precedent with it</source>
        <translation>Abrir Precedent con ella</translation>
    </message>
</context>
<context>
    <name>precedent::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Detener y conservar lo hecho</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>Mostrar los huecos</translation>
    </message>
    <message>
        <source>Show what was never read</source>
        <translation>Mostrar lo que nunca se leyó</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TopBar</name>
    <message>
        <source>Search reason, customer, details…</source>
        <translation>Buscar motivo, cliente, detalles…</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewDesk</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>This filter has two conditions of one kind that must both hold, which no view can keep. Nothing was saved. Remove one of them and save again.</source>
        <translation>Este filtro tiene dos condiciones de la misma clase que deben cumplirse a la vez, y ninguna vista puede guardar eso. No se guardó nada. Quite una de ellas y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Its period moves on: %1.</source>
        <comment>a period such as “Last month”</comment>
        <translation>Su período avanza: %1.</translation>
    </message>
    <message>
        <source>Its period is fixed: %1.</source>
        <comment>days</comment>
        <translation>Su período es fijo: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Sustituye la vista con este nombre.</translation>
    </message>
    <message>
        <source>A view keeps filter, order and columns under a name.</source>
        <translation>Una vista guarda el filtro, el orden y las columnas con un nombre.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowNames</name>
    <message>
        <source>%1. Not while names are hidden</source>
        <comment>what a command does</comment>
        <translation>%1. No mientras los nombres estén ocultos</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowPalette</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowView</name>
    <message>
        <source>Text size: %1%</source>
        <comment>of the usual</comment>
        <translation>Tamaño del texto: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>precedent::text::FlagMeaning</name>
    <message>
        <source>The amount or the decision can be read in two ways. Look at the thread.</source>
        <translation>El importe o la decisión se pueden leer de dos maneras. Mire el hilo.</translation>
    </message>
    <message>
        <source>Slack does not return the request any more. What was seen of it is kept.</source>
        <translation>Slack ya no devuelve la solicitud. Lo que se vio de ella se conserva.</translation>
    </message>
    <message>
        <source>What was asked, or why it was decided, was changed in Slack after the decision.</source>
        <translation>Lo que se solicitó, o por qué se decidió, se cambió en Slack después de la decisión.</translation>
    </message>
    <message>
        <source>A person decided within seconds of the request.</source>
        <translation>Una persona decidió pocos segundos después de la solicitud.</translation>
    </message>
    <message>
        <source>The amount is just below the agent&apos;s own limit, or at it.</source>
        <translation>El importe está justo por debajo del límite propio del agente, o en ese límite.</translation>
    </message>
    <message>
        <source>Decided, and the reason is empty, an emoji or only a word like “ok”.</source>
        <translation>Decidida, y el motivo está vacío, es un emoji o solo una palabra como «ok».</translation>
    </message>
    <message>
        <source>Decided at a weekend, on a holiday or outside the working hours.</source>
        <translation>Decidida en fin de semana, en un día festivo o fuera del horario laboral.</translation>
    </message>
    <message>
        <source>The amount is several times the median of its type and currency.</source>
        <translation>El importe es varias veces la mediana de su tipo y moneda.</translation>
    </message>
    <message>
        <source>More was granted than the approver&apos;s limit on that day allows.</source>
        <translation>Se concedió más de lo que permite el límite del aprobador en ese día.</translation>
    </message>
    <message>
        <source>Asked for shortly before: the same conversation, or the same customer with this type and amount.</source>
        <translation>Ya se solicitó poco antes: la misma conversación, o el mismo cliente con este tipo e importe.</translation>
    </message>
    <message>
        <source>Several requests of this customer were approved in a short time.</source>
        <translation>En poco tiempo se aprobaron varias solicitudes de este cliente.</translation>
    </message>
    <message>
        <source>A decision was taken back, or a later one contradicts it. The last one counts.</source>
        <translation>Una decisión se retiró, o una posterior la contradice. Cuenta la última.</translation>
    </message>
    <message>
        <source>The requester wrote a decision. Words and emoji of the requester decide nothing.</source>
        <translation>El solicitante escribió una decisión. Las palabras y los emojis del solicitante no deciden nada.</translation>
    </message>
    <message>
        <source>The requester decided it with a button or a card.</source>
        <translation>El propio solicitante decidió con un botón o una tarjeta.</translation>
    </message>
    <message>
        <source>Requests of one customer or conversation, each within the agent&apos;s limit, together above it.</source>
        <translation>Solicitudes de un mismo cliente o conversación, cada una dentro del límite del agente y juntas por encima de él.</translation>
    </message>
    <message>
        <source>It has waited for a decision longer than the rule allows.</source>
        <translation>Espera una decisión desde hace más tiempo del que permite la regla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flag, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::text::RuleLabels</name>
    <message>
        <source>%1: not evaluated, no authority limit is set.</source>
        <comment>flags</comment>
        <translation>%1: sin evaluar, no hay ningún límite de autorización.</translation>
    </message>
    <message>
        <source>odd-hours: not evaluated, the rule is switched off.</source>
        <translation>Fuera de horario: sin evaluar, la regla está desactivada.</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>Fijar como política</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Definir criterio</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Solicitudes similares</translation>
    </message>
    <message>
        <source>at most this far below it</source>
        <translation>como máximo esta diferencia por debajo</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>asked within</source>
        <translation>solicitadas en</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>approved requests, at least</source>
        <translation>solicitudes aprobadas, al menos</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en un plazo de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>in less than</source>
        <translation>en menos de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for more than, without weekends and holidays</source>
        <translation>más de, sin fines de semana ni festivos</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source> × median</source>
        <translation> × mediana</translation>
    </message>
    <message>
        <source>with at least</source>
        <translation>a partir de</translation>
    </message>
    <message>
        <source> amounts</source>
        <translation> importes</translation>
    </message>
    <message>
        <source>flag decisions outside working hours</source>
        <translation>señalar las decisiones fuera de la jornada</translation>
    </message>
    <message>
        <source>working hours begin at</source>
        <translation>la jornada empieza a las</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>working hours end at</source>
        <translation>la jornada termina a las</translation>
    </message>
    <message>
        <source>approved at least</source>
        <translation>aprobada al menos</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>within a stretch of</source>
        <translation>en un período de</translation>
    </message>
    <message>
        <source>share of decisions approved, at least</source>
        <translation>proporción de decisiones aprobadas, al menos</translation>
    </message>
    <message>
        <source> decisions</source>
        <translation> decisiones</translation>
    </message>
    <message>
        <source>share denied, at least</source>
        <translation>proporción de denegadas, al menos</translation>
    </message>
    <message>
        <source>approvers with at least</source>
        <translation>aprobadores a partir de</translation>
    </message>
    <message>
        <source>a gap of at least</source>
        <translation>diferencia de al menos</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule is about, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Press to change, Delete to remove</source>
        <translation>Pulse para cambiarlo, Supr para quitarlo</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtros en vigor</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>label, figure, comparison</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::MessageStrip</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPanel</name>
    <message>
        <source>Choose a period</source>
        <translation>Elegir un período</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
</TS>
