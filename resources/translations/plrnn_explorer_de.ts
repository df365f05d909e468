<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>plrnn_explorer</name>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>chaos</source>
   <translation>Chaos</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>curve</source>
   <translation>Kurve</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>set</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/run.py" />
   <source>Its analysis broke off: {reason}.</source>
   <translation>Die Analyse ist abgebrochen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/run.py" />
   <source>The process that analysed it died, perhaps for lack of memory; analyse it alone.</source>
   <translation>Der Prozess, der die Analyse rechnete, ist beendet worden, vielleicht aus Mangel an Speicher; analysieren Sie diese Datei allein.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/training_run.py" />
   <source>epoch {n}</source>
   <translation>Epoche {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>bounded set of unknown kind</source>
   <translation>beschränkte Menge unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>chaotic set</source>
   <translation>chaotische Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>closed curve</source>
   <translation>geschlossene Kurve</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>cycle</source>
   <translation>Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>resting point</source>
   <translation>Ruhepunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>Attractors</source>
   <translation>Attraktoren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>Orbits settled on {n} sets that look different; {most} were followed up.</source>
   <translation>Orbits schwangen auf {n} Mengen ein, die verschieden aussehen; {most} wurden weiterverfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>{n} sets that orbits stay on attract nothing; others were left.</source>
   <translation>{n} Mengen, auf denen Orbits bleiben, ziehen nichts an; weitere wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>the sign of a preactivation is undecided: {what} is too close to a border</source>
   <translation>das Vorzeichen einer Präaktivierung ist unentschieden: zu nah an einer Grenze ({what})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>{what} does not follow its itinerary</source>
   <translation>nicht in seiner Regionenfolge: {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>{what} is too close to a border: rounding of the parameters decides its side</source>
   <translation>zu nah an einer Grenze ({what}): Die Rundung der Parameter entscheidet, auf welcher Seite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basin_map.py" />
   <source>filled between the stable manifolds</source>
   <translation>zwischen den stabilen Mannigfaltigkeiten gefüllt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basin_map.py" />
   <source>filled from equal neighbours</source>
   <translation>aus gleichen Nachbarn gefüllt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basins.py" />
   <source>Mapping basins</source>
   <translation>Bassins werden berechnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Following</source>
   <translation>Verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Orbits</source>
   <translation>Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>the range of the parameter is empty: its lower end should lie below its upper one</source>
   <translation>der Bereich des Parameters ist leer: sein unteres Ende sollte unter dem oberen liegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are other {what} is not proved: the proof was given up after {boxes} boxes.</source>
   <translation>Ob es weitere {what} gibt, ist nicht bewiesen: Der Beweis wurde nach {boxes} Kästen aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are {what} at 1 place where many borders meet, or where rounding hides on which side of a border they lie, was not decided.</source>
   <translation>Ob es an 1 Stelle, wo viele Grenzen zusammentreffen oder Rundung verbirgt, auf welcher Seite einer Grenze sie liegen, {what} gibt, wurde nicht entschieden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are {what} at {n} places where many borders meet, or where rounding hides on which side of a border they lie, was not decided.</source>
   <translation>Ob es an {n} Stellen, wo viele Grenzen zusammentreffen oder Rundung verbirgt, auf welcher Seite einer Grenze sie liegen, {what} gibt, wurde nicht entschieden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>cycles of period {period}</source>
   <translation>Zyklen der Periode {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>fixed points</source>
   <translation>Fixpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>a Jacobian along the orbit could not be shown to be invertible: F is not shown to be a local diffeomorphism there, which the theorem needs</source>
   <translation>von einer Jacobi-Matrix entlang des Orbits war nicht zu zeigen, dass sie invertierbar ist: F ist dort nicht als lokaler Diffeomorphismus nachgewiesen, was der Satz verlangt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the angle between the manifolds could not be enclosed away from 0</source>
   <translation>der Winkel zwischen den Mannigfaltigkeiten ließ sich nicht von 0 getrennt einschließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the cycle</source>
   <translation>der Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the enclosure of the orbit is too wide</source>
   <translation>die Einschließung des Orbits ist zu weit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds could not be shown to cross transversally</source>
   <translation>es war nicht zu zeigen, dass sich die Mannigfaltigkeiten transversal schneiden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds cross at an angle below {angle} rad, near a tangency</source>
   <translation>die Mannigfaltigkeiten schneiden sich in einem Winkel unter {angle} rad, nahe einer Berührung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds have dimensions {u} and {s}, which do not add up to {M}: intersections are not isolated and transverse</source>
   <translation>die Mannigfaltigkeiten haben die Dimensionen {u} und {s}, zusammen nicht {M}: Schnittpunkte sind nicht isoliert und transversal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit</source>
   <translation>der Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit given is not the one that its itinerary determines</source>
   <translation>der gegebene Orbit ist nicht der, den seine Regionenfolge bestimmt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit has no step</source>
   <translation>der Orbit hat keinen Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit, followed backwards,</source>
   <translation>der Orbit, rückwärts verfolgt,</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit, followed on,</source>
   <translation>der Orbit, weiter verfolgt,</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the point could not be told apart from the cycle</source>
   <translation>der Punkt ließ sich nicht vom Zyklus unterscheiden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the source cycle</source>
   <translation>der Ausgangszyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the target cycle</source>
   <translation>der Zielzyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Hence: By the Smale–Birkhoff theorem, some iterate of the map has a horseshoe near this orbit: infinitely many cycles, sensitive dependence on the start, positive topological entropy. The map is chaotic. Whether the chaos attracts is another question.</source>
   <translation>Folgerung: Nach dem Satz von Smale und Birkhoff hat eine Iterierte der Abbildung nahe diesem Orbit ein Hufeisen: unendlich viele Zyklen, empfindliche Abhängigkeit vom Start, positive topologische Entropie. Die Abbildung ist chaotisch. Ob das Chaos anzieht, ist eine andere Frage.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Hence: The unstable manifold of {cycle} and the stable manifold of {target} cross transversally. A connection one way does not imply chaos.</source>
   <translation>Folgerung: Die instabile Mannigfaltigkeit von {cycle} und die stabile von {target} schneiden sich transversal. Eine Verbindung in nur einer Richtung bedeutet noch kein Chaos.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>How: Ball arithmetic with {bits} bits (Arb), in which every rounding is accounted for; the parameters of the model are taken as exact numbers.</source>
   <translation>Wie: Kugelarithmetik mit {bits} Bits (Arb), in der jede Rundung berücksichtigt ist; die Parameter des Modells gelten als exakte Zahlen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Nothing is proved here: {reason}</source>
   <translation>Hier ist nichts bewiesen: {reason}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Proved: An orbit leaves {cycle} along its unstable manifold and comes back to it along its stable manifold. The way from one to the other takes {n} steps.</source>
   <translation>Bewiesen: Ein Orbit verlässt {cycle} entlang der instabilen Mannigfaltigkeit und kehrt entlang der stabilen zurück. Der Weg von der einen zur anderen dauert {n} Schritte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Proved: An orbit leaves {cycle} along its unstable manifold and reaches {target} along the stable manifold of that. The way takes {n} steps.</source>
   <translation>Bewiesen: Ein Orbit verlässt {cycle} entlang der instabilen Mannigfaltigkeit und erreicht {target} entlang der stabilen. Der Weg dauert {n} Schritte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Smoothness: No point of the orbit comes to a region border (every unit's input is at least {border} from where it switches), so the map is affine and invertible near each of them.</source>
   <translation>Glattheit: Kein Punkt des Orbits kommt an eine Regionsgrenze (die Eingabe jeder Einheit liegt mindestens {border} von ihrem Umschaltpunkt entfernt); nahe jedem Punkt ist die Abbildung also affin und umkehrbar.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>The cycle: It exists, keeps off all region borders and is hyperbolic; its multipliers were enclosed off the unit circle (outside: {outside}; inside: {inside}).</source>
   <translation>Der Zyklus: Er existiert, meidet alle Regionsgrenzen und ist hyperbolisch; seine Multiplikatoren wurden abseits des Einheitskreises eingeschlossen (außerhalb: {outside}; innerhalb: {inside}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>The cycles: They exist, keep off all region borders and are hyperbolic; their multipliers were enclosed off the unit circle (of {cycle} outside: {outside}; inside: {inside}; of {target} outside: {beyond}; inside: {within}).</source>
   <translation>Die Zyklen: Sie existieren, liegen abseits aller Regionsgrenzen und sind hyperbolisch; ihre Multiplikatoren wurden abseits des Einheitskreises eingeschlossen (von {cycle} außerhalb: {outside}; innerhalb: {inside}; von {target} außerhalb: {beyond}; innerhalb: {within}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Transversality: The manifolds cross at an angle between {between}. It is not 0, so they do not merely touch.</source>
   <translation>Transversalität: Die Mannigfaltigkeiten schneiden sich in einem Winkel zwischen {between}. Er ist nicht 0, sie berühren sich also nicht bloß.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Where: Exactly one such orbit follows this itinerary. Its point near ({point}) was enclosed to a radius of {radius}.</source>
   <translation>Wo: Genau ein solcher Orbit folgt dieser Regionenfolge. Sein Punkt nahe ({point}) wurde auf einen Radius von {radius} eingeschlossen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>{low}° and {high}°</source>
   <translation>{low}° und {high}°</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>{value}…, known to {radius}</source>
   <translation>{value}…, bekannt auf {radius}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Cycles</source>
   <translation>Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Cycles of period {period}</source>
   <translation>Zyklen der Periode {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Index sum of period {period}</source>
   <translation>Indexsumme der Periode {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>More than {most:,} itineraries of length {length} are realised: the enumeration is complete up to period {period} and was given up for longer cycles.</source>
   <translation>Mehr als {most:,} Regionenfolgen der Länge {length} kommen vor: Die Aufzählung ist bis Periode {period} vollständig und wurde für längere Zyklen aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>More than {most:,} regions: cycles were searched.</source>
   <translation>Mehr als {most:,} Regionen: Zyklen wurden gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>The index sum of period {period} is {total} but should be {turns}: a cycle was missed.</source>
   <translation>Die Indexsumme der Periode {period} ist {total}, sollte aber {turns} sein: Ein Zyklus wurde übersehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>There is no cycle of any period: a combination of the states grows by the same amount in every step.</source>
   <translation>Es gibt keinen Zyklus irgendeiner Periode: Eine Kombination der Zustände wächst in jedem Schritt um denselben Betrag.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>the longest period must be a whole number of at least 1, not {period}</source>
   <translation>die längste Periode muss eine ganze Zahl von mindestens 1 sein, nicht {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>Growth rate of the number of periodic points up to period {period}, all counted: an estimate of the topological entropy, not a bound.</source>
   <translation>Wachstumsrate der Zahl der periodischen Punkte bis Periode {period}, alle gezählt: eine Schätzung der topologischen Entropie, keine Schranke.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>Growth rate of the number of periodic points up to period {period}, those found, others may be missing, counted: an estimate of the topological entropy, not a bound.</source>
   <translation>Wachstumsrate der Zahl der periodischen Punkte bis Periode {period}, die gefundenen gezählt, weitere können fehlen: eine Schätzung der topologischen Entropie, keine Schranke.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>The number of cycles does not grow visibly up to period {period}.</source>
   <translation>Die Zahl der Zyklen wächst bis Periode {period} nicht erkennbar.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>The number of cycles says something about entropy from {n} periods with cycles on.</source>
   <translation>Die Zahl der Zyklen sagt erst ab {n} Perioden mit Zyklen etwas über die Entropie.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>There are continua of cycles: their number does not measure the entropy.</source>
   <translation>Es gibt Kontinua von Zyklen: Ihre Zahl misst die Entropie nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/exact_basins.py" />
   <source>Exact basins</source>
   <translation>Exakte Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>1 is new.</source>
   <translation>1 ist neu.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>Cycles were followed from the former input, others may have appeared.</source>
   <translation>Zyklen wurden von der früheren Eingabe aus verfolgt, weitere können entstanden sein.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>Cycles were followed from the former parameter, others may have appeared.</source>
   <translation>Zyklen wurden vom früheren Parameter aus verfolgt, weitere können entstanden sein.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>What comes and goes within one step of the parameter was not searched for.</source>
   <translation>Was innerhalb eines Schritts des Parameters entsteht und vergeht, wurde nicht gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>While the input moved, {n} of {former} cycles went: {shown}.</source>
   <translation>Während sich die Eingabe bewegte, verschwanden {n} von {former} Zyklen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>While the parameter moved, {n} of {former} cycles went: {shown}.</source>
   <translation>Während sich der Parameter bewegte, verschwanden {n} von {former} Zyklen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>a fixed point ({stability})</source>
   <translation>ein Fixpunkt ({stability})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>a {period}-cycle ({stability})</source>
   <translation>ein {period}-Zyklus ({stability})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>it was not found again</source>
   <translation>er wurde nicht wiedergefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} are new.</source>
   <translation>{n} sind neu.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} of long period were too many to follow while the input moves.</source>
   <translation>{n} von langer Periode waren zu viele, um ihnen zu folgen, während sich die Eingabe bewegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} of long period were too many to follow while the parameter moves.</source>
   <translation>{n} von langer Periode waren zu viele, um ihnen zu folgen, während sich der Parameter bewegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>1 crossing was left out: its orbit does not keep its itinerary.</source>
   <translation>1 Schnittpunkt wurde ausgelassen: Sein Orbit hält seine Regionenfolge nicht ein.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Homoclinic points</source>
   <translation>Homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Intersections</source>
   <translation>Schnittpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Only the {n:,} shortest orbits are listed.</source>
   <translation>Nur die {n:,} kürzesten Orbits sind aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>an unstable and a stable manifold are needed</source>
   <translation>eine instabile und eine stabile Mannigfaltigkeit werden gebraucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>manifolds of dimensions {u} and {s} in {M} dimensions do not meet, or not transversally: choose manifolds whose dimensions add up to that of the state space</source>
   <translation>Mannigfaltigkeiten der Dimensionen {u} und {s} in {M} Dimensionen treffen sich nicht oder nicht transversal: Wählen Sie solche, deren Dimensionen zusammen die des Zustandsraums ergeben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>manifolds of dimensions {u} and {s} in {M} dimensions meet along curves or surfaces, not in isolated points: choose manifolds whose dimensions add up to that of the state space</source>
   <translation>Mannigfaltigkeiten der Dimensionen {u} und {s} in {M} Dimensionen treffen sich in Kurven oder Flächen, nicht in einzelnen Punkten: Wählen Sie solche, deren Dimensionen zusammen die des Zustandsraums ergeben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>the manifolds belong to a map of another dimension</source>
   <translation>die Mannigfaltigkeiten gehören zu einer Abbildung anderer Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>{n} crossings were left out: their orbit does not keep its itinerary.</source>
   <translation>{n} Schnittpunkte wurden ausgelassen: Ihr Orbit hält seine Regionenfolge nicht ein.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be separated from the unit circle: {multiplier}</source>
   <translation>ein Multiplikator ließ sich nicht vom Einheitskreis trennen ({what}): {multiplier}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be shown to be real or complex</source>
   <translation>von einem Multiplikator war nicht zu zeigen, ob er reell oder komplex ist ({what})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be told apart from 1</source>
   <translation>ein Multiplikator ließ sich nicht von 1 unterscheiden ({what})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>the itinerary of {what} is a shorter one repeated</source>
   <translation>die Regionenfolge ist eine kürzere, wiederholt ({what})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>the multipliers of {what} could not be told apart from each other</source>
   <translation>die Multiplikatoren ließen sich nicht voneinander unterscheiden ({what})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>{what} was not shown to stay in the region of the cycle for ever</source>
   <translation>es war nicht zu zeigen, dass er für immer in der Region des Zyklus bleibt: {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>a fixed point</source>
   <translation>einen Fixpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>a {period}-cycle</source>
   <translation>einen {period}-Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it met another one at {where} and both vanished</source>
   <translation>er traf an {where} auf einen anderen, und beide verschwanden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it met more than {n} borders on the way</source>
   <translation>er traf unterwegs auf mehr als {n} Grenzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it shrank onto {onto} at {where}</source>
   <translation>er schrumpfte auf {onto} an {where}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it shrank onto {onto} at {where} (border-collision period doubling)</source>
   <translation>er schrumpfte auf {onto} an {where} (Periodenverdopplung durch Grenzkollision)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>its equations became singular</source>
   <translation>seine Gleichungen wurden singulär</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>the border of unit {units}</source>
   <translation>der Grenze der Einheit {units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>the borders of units {units}</source>
   <translation>den Grenzen der Einheiten {units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertibility</source>
   <translation>Umkehrbarkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} everywhere, which suffices because the borders have independent normals.</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist überall {sign}, was genügt, weil die Grenzen unabhängige Normalen haben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all combinations of the slopes of the units, whether they occur or not (proved in {boxes:,} boxes of slopes).</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist für alle Kombinationen der Steigungen der Einheiten {sign}, ob sie vorkommen oder nicht (bewiesen in {boxes:,} Kästen von Steigungen).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all {n} combinations of active units, whether they occur or not.</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist für alle {n} Kombinationen aktiver Einheiten {sign}, ob sie vorkommen oder nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and a point has one preimage.</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist in allen {n} Regionen {sign}, und ein Punkt hat ein einziges Urbild.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and the map winds once around infinity.</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist in allen {n} Regionen {sign}, und die Abbildung umläuft das Unendliche einmal.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions, which suffices because the borders have independent normals.</source>
   <translation>Umkehrbar (ein Homöomorphismus), bewiesen: Die Jacobi-Determinante ist in allen {n} Regionen {sign}, was genügt, weil die Grenzen unabhängige Normalen haben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: a region with a singular Jacobian is flattened (all {n} regions: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation>Nicht umkehrbar, bewiesen: Eine Region mit singulärer Jacobi-Matrix wird flachgedrückt (alle {n} Regionen: {positive} positiv, {negative} negativ, {singular} singulär).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: a region with a singular Jacobian is flattened (the {n} regions visited: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation>Nicht umkehrbar, bewiesen: Eine Region mit singulärer Jacobi-Matrix wird flachgedrückt (die {n} besuchten Regionen: {positive} positiv, {negative} negativ, {singular} singulär).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: combinations of the slopes of the units have determinants of both signs or 0, and as the borders have independent normals all of them occur.</source>
   <translation>Nicht umkehrbar, bewiesen: Kombinationen der Steigungen der Einheiten haben Determinanten beider Vorzeichen oder 0, und da die Grenzen unabhängige Normalen haben, kommen sie alle vor.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: regions with determinants of both signs fold the space over itself (all {n} regions: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation>Nicht umkehrbar, bewiesen: Regionen mit Determinanten beider Vorzeichen falten den Raum auf sich selbst (alle {n} Regionen: {positive} positiv, {negative} negativ, {singular} singulär).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: regions with determinants of both signs fold the space over itself (the {n} regions visited: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation>Nicht umkehrbar, bewiesen: Regionen mit Determinanten beider Vorzeichen falten den Raum auf sich selbst (die {n} besuchten Regionen: {positive} positiv, {negative} negativ, {singular} singulär).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and a point has {k} preimages, as almost every point.</source>
   <translation>Nicht umkehrbar, bewiesen: Die Jacobi-Determinante ist in allen {n} Regionen {sign}, und ein Punkt hat {k} Urbilder, wie fast jeder.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and the map winds {k} times around infinity, so that almost every point has {k} preimages.</source>
   <translation>Nicht umkehrbar, bewiesen: Die Jacobi-Determinante ist in allen {n} Regionen {sign}, und die Abbildung umläuft das Unendliche {k}-mal, sodass fast jeder Punkt {k} Urbilder hat.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not known: the Jacobian determinant is {sign} in all {n} regions visited, but not every region was visited.</source>
   <translation>Nicht bekannt: Die Jacobi-Determinante ist in allen {n} besuchten Regionen {sign}, aber nicht jede Region wurde besucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Points can have several preimages or none.</source>
   <translation>Punkte können mehrere Urbilder haben oder keines.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>negative</source>
   <translation>negativ</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>positive</source>
   <translation>positiv</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/itinerary_tree.py" />
   <source>Regions found so far: {n:,}</source>
   <translation>Bisher gefundene Regionen: {n:,}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/itinerary_tree.py" />
   <source>Transitions between {n:,} regions: {share}</source>
   <translation>Übergänge zwischen {n:,} Regionen: {share}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>Lyapunov exponents</source>
   <translation>Ljapunow-Exponenten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The first and the second half of the run disagree: use a longer transient.</source>
   <translation>Die erste und die zweite Hälfte des Laufs sind sich nicht einig: Nehmen Sie eine längere Einschwingzeit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The growth rates are correlated over a large part of the run: use more steps.</source>
   <translation>Die Wachstumsraten sind über einen großen Teil des Laufs korreliert: Nehmen Sie mehr Schritte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The orbit comes to rest on a region border, where the map has no one Jacobian: the exponents are those of one side of it.</source>
   <translation>Der Orbit kommt auf einer Regionsgrenze zur Ruhe, wo die Abbildung keine eindeutige Jacobi-Matrix hat: Die Exponenten sind die einer Seite.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The orbits disagree: they lead to different attractors or need a longer transient.</source>
   <translation>Die Orbits sind sich nicht einig: Sie führen zu verschiedenen Attraktoren oder brauchen eine längere Einschwingzeit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>Too few steps for an error; use more.</source>
   <translation>Zu wenige Schritte für einen Fehler; nehmen Sie mehr.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Exactly one state has these data values.</source>
   <translation>Genau ein Zustand hat diese Datenwerte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Many states have these data values ({free} unobserved); this is the nearest to the slice.</source>
   <translation>Viele Zustände haben diese Datenwerte ({free} unbeobachtet); dies ist der, der dem Schnitt am nächsten liegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Many states have these data values ({free} unobserved); training began in this one.</source>
   <translation>Viele Zustände haben diese Datenwerte ({free} unbeobachtet); das Training begann in diesem.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>No state has exactly these data values; the least-squares fit is off by up to {off} ({name}).</source>
   <translation>Kein Zustand hat genau diese Datenwerte; die Lösung der kleinsten Quadrate weicht um bis zu {off} ({name}) ab.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>No state has exactly these data values; the least-squares fit nearest to the slice is off by up to {off} ({name}).</source>
   <translation>Kein Zustand hat genau diese Datenwerte; die dem Schnitt nächste Lösung der kleinsten Quadrate weicht um bis zu {off} ({name}) ab.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>{n} directions of state space</source>
   <translation>
    <numerusform>{n} Richtung des Zustandsraums</numerusform>
    <numerusform>{n} Richtungen des Zustandsraums</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>1 fixed point</source>
   <translation>1 Fixpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>All {n} orbits tried escape.</source>
   <translation>Alle {n} versuchten Orbits entweichen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>All {n} orbits tried stay bounded</source>
   <translation>Alle {n} versuchten Orbits bleiben beschränkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>all escape</source>
   <translation>alle entweichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>at {end}</source>
   <translation>bei: {end}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>irregular</source>
   <translation>unregelmäßig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>moving irregularly (as in chaos)</source>
   <translation>in unregelmäßiger Bewegung (wie im Chaos)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>next z</source>
   <translation>nächstes z</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>on {end}</source>
   <translation>auf: {end}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>oscillating</source>
   <translation>in Schwingung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>oscillation</source>
   <translation>Schwingung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>principal axis 1</source>
   <translation>Hauptachse 1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>principal axis 2</source>
   <translation>Hauptachse 2</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>still settling</source>
   <translation>noch nicht zur Ruhe gekommen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{gone} of {n} orbits tried escape</source>
   <translation>{gone} von {n} versuchten Orbits entweichen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} are {end}</source>
   <translation>
    <numerusform>{n} ist {end}</numerusform>
    <numerusform>{n} sind {end}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} cycles of {period}</source>
   <translation>{n} Zyklen der Periode {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} escape</source>
   <translation>{n} entweichen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} fixed points</source>
   <translation>
    <numerusform>{n} Fixpunkt</numerusform>
    <numerusform>{n} Fixpunkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps the others are {end}.</source>
   <translation>{stay}; nach {steps} Schritten sind die übrigen {end}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps they are {end}.</source>
   <translation>{stay}; nach {steps} Schritten sind sie {end}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps {ends} and {last}.</source>
   <translation>{stay}; nach {steps} Schritten: {ends} und {last}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/slices.py" />
   <source>Slices of stable manifolds</source>
   <translation>Schnitte stabiler Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/statistics.py" />
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>About {n} more regions are estimated not to have been visited yet.</source>
   <translation>Etwa {n} weitere Regionen wurden der Schätzung nach noch nicht besucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>Every orbit escaped to infinity.</source>
   <translation>Jeder Orbit entwich ins Unendliche.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>Regions and words</source>
   <translation>Regionen und Wörter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>The entropy rate still falls with the length of the words (by {drop} at {length}): it is an upper estimate.</source>
   <translation>Die Entropierate fällt noch mit der Länge der Wörter (um {drop} bei {length}): Sie ist eine Schätzung nach oben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>The regions are too many for the steps to estimate an entropy rate.</source>
   <translation>Die Regionen sind zu viele für die Schritte, um eine Entropierate zu schätzen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/volumes.py" />
   <source>Volume fractions</source>
   <translation>Volumenanteile</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No sign of chaos was found ({how}).</source>
   <translation>Kein Anzeichen von Chaos wurde gefunden ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No stable fixed point or cycle was found ({how}).</source>
   <translation>Kein stabiler Fixpunkt oder Zyklus wurde gefunden ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No state to settle in was found ({how}).</source>
   <translation>Kein Zustand, in den es einschwingt, wurde gefunden ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>The basins of this slice are being computed.</source>
   <translation>Die Bassins dieses Schnitts werden berechnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>chaotic</source>
   <translation>chaotisch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>chaotic by its orbits</source>
   <translation>chaotisch nach seinen Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>not certified</source>
   <translation>nicht zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>one state to settle in</source>
   <translation>ein Zustand, in den es einschwingt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>probably chaotic</source>
   <translation>wahrscheinlich chaotisch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{chaotic}, {how}.</source>
   <translation>{chaotic}, {how}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{n} states to settle in</source>
   <translation>{n} Zustände, in die es einschwingt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{states} ({how}); {share} of {where} leads to {state}.</source>
   <translation>{states} ({how}); {share} {where} führen zu: {state}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>It need not last: orbits may be irregular for a while and still settle in a state above.</source>
   <translation>Das muss nicht so bleiben: Orbits können eine Weile unregelmäßig sein und doch in einem der Zustände oben enden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>No chaotic set was seen to attract orbits: they may be irregular only for a while.</source>
   <translation>Keine chaotische Menge wurde gesehen, die Orbits anzieht: Sie sind vielleicht nur eine Weile unregelmäßig.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>No sign of chaos was found ({how}: {places}).</source>
   <translation>Kein Anzeichen von Chaos wurde gefunden ({how}: {places}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} small differences fade (largest Lyapunov exponent {value} per step; {how}).</source>
   <translation>Auf {state} schwinden kleine Unterschiede (größter Ljapunow-Exponent {value} je Schritt; {how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} small differences neither grow nor fade in the long run (largest Lyapunov exponent {value} per step, zero within its error; {how}).</source>
   <translation>Auf {state} wachsen kleine Unterschiede auf Dauer weder noch schwinden sie (größter Ljapunow-Exponent {value} je Schritt, null im Rahmen des Fehlers; {how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} {growth}, so its future can be foreseen only for a while (largest Lyapunov exponent {value} per step; {how}).</source>
   <translation>Auf {state} gilt: {growth}; die Zukunft ist also nur eine Weile vorhersagbar (größter Ljapunow-Exponent {value} je Schritt; {how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>The model is chaotic: {points} {prove} it.</source>
   <translation>Das Modell ist chaotisch: {points} {prove} es.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>The model is probably chaotic: {points} found ({how}).</source>
   <translation>Das Modell ist wahrscheinlich chaotisch: {points} ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>Whether the model is chaotic is {word}: {points}, none clearly transverse.</source>
   <translation>Ob das Modell chaotisch ist, ist {word}: {points}, keiner klar transversal.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>a typical orbit</source>
   <translation>ein typischer Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>certified homoclinic point</source>
   <translation>zertifizierter homokliner Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>certified homoclinic points</source>
   <translation>zertifizierte homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>homoclinic point was found</source>
   <translation>homokliner Punkt gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>homoclinic points were found</source>
   <translation>homokline Punkte gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>orbit</source>
   <translation>Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>orbits</source>
   <translation>Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>prove</source>
   <translation>beweisen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>proves</source>
   <translation>beweist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>the crossings of the manifolds traced</source>
   <translation>die Schnitte der gewachsenen Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>transverse homoclinic point</source>
   <translation>transversaler homokliner Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>transverse homoclinic points</source>
   <translation>transversale homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>was</source>
   <translation>wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>were</source>
   <translation>wurden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{n} of others</source>
   <translation>{n} von anderen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{orbits} followed until they settled</source>
   <translation>{orbits}, verfolgt, bis sie zur Ruhe kamen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{points} of {saddle}</source>
   <translation>{points} von {saddle}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/judged.py" />
   <source>Judged against {recording}.</source>
   <translation>Beurteilt an {recording}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/phrase.py" />
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>All of this is at the constant input {input}.</source>
   <translation>All das gilt bei der konstanten Eingabe {input}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Every state has exactly one past</source>
   <translation>Jeder Zustand hat genau eine Vergangenheit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Near every state tested the map is invertible; whether each state has one past is open</source>
   <translation>Nahe jedem geprüften Zustand ist die Abbildung umkehrbar; ob jeder Zustand eine Vergangenheit hat, ist offen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>One of them stands for a continuum: there are others beside it that are not counted.</source>
   <translation>Eines davon steht für ein Kontinuum: Daneben liegen andere, die nicht gezählt sind.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The basins are still a draft.</source>
   <translation>Die Bassins sind noch ein Entwurf.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The map is not invertible: some states have several pasts</source>
   <translation>Die Abbildung ist nicht umkehrbar: Manche Zustände haben mehrere Vergangenheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The search found {parts}; beyond period {longest} nothing was looked for.</source>
   <translation>Die Suche fand {parts}; jenseits der Periode {longest} wurde nicht gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>This account is not complete: {parts} are not computed yet.</source>
   <translation>Dieser Bericht ist nicht vollständig: {parts} sind noch nicht berechnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Where starting points lead is {how}.</source>
   <translation>Wohin Startpunkte führen, ist {how}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Where starting points lead is {word} for {share} of those computed.</source>
   <translation>Wohin Startpunkte führen, ist für {share} der berechneten {word}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Whether every state has exactly one past is not known</source>
   <translation>Ob jeder Zustand genau eine Vergangenheit hat, ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>basins</source>
   <translation>Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>certified</source>
   <translation>zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>computed, not certified</source>
   <translation>berechnet, nicht zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>cycles</source>
   <translation>Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>fixed point</source>
   <translation>Fixpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>fixed points and cycles</source>
   <translation>Fixpunkte und Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>homoclinic points</source>
   <translation>homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>no {thing}</source>
   <translation>kein {thing}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>proved</source>
   <translation>bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>stable and unstable manifolds</source>
   <translation>stabile und instabile Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{n} of them stand for continua: there are others beside them that are not counted.</source>
   <translation>{n} davon stehen für Kontinua: Daneben liegen andere, die nicht gezählt sind.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{what} ({word})</source>
   <translation>{what} ({word})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{what} of period {periods}</source>
   <translation>{what} der Periode {periods}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>How small a push changes the outcome was not measured from {states}: {lie} off the slice.</source>
   <translation>Wie kleine Stöße das Ergebnis ändern, wurde von {states} aus nicht gemessen: {lie} außerhalb des Schnitts.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The border between {a} and {b} is made of {curve}.</source>
   <translation>Die Grenze zwischen {a} und {b} besteht aus {curve}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The border between {a} and {b} is {curve}: starting points on one side of it lead to {a}, on the other side to {b}.</source>
   <translation>Die Grenze zwischen {a} und {b} ist {curve}: Startpunkte auf der einen Seite führen zu {a}, auf der anderen zu {b}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The smallest push from {state} to {other} is {size}, towards {direction} ({where}).</source>
   <translation>Der kleinste Stoß von {state} nach {other} ist {size}, in Richtung {direction} ({where}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>What separates {a} from {b} is not known: no traced curve lies along their border ({how}).</source>
   <translation>Was {a} von {b} trennt, ist nicht bekannt: Keine gewachsene Kurve liegt entlang ihrer Grenze ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>about {size}</source>
   <translation>etwa {size}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>growth without bound</source>
   <translation>Wachstum ohne Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>higher {name}</source>
   <translation>größeres {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>it lies</source>
   <translation>er liegt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>lower {name}</source>
   <translation>kleineres {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>measured by the cells of the window</source>
   <translation>gemessen an den Zellen des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>measured to the border traced</source>
   <translation>gemessen bis zur gewachsenen Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>nearer starting points were left undecided</source>
   <translation>nähere Startpunkte blieben unentschieden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>searched in the window only</source>
   <translation>nur im Ausschnitt gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>searched within the slice shown only, other directions may need less</source>
   <translation>nur im gezeigten Schnitt gesucht, andere Richtungen brauchen vielleicht weniger</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>the stable manifold</source>
   <translation>die stabile Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>they lie</source>
   <translation>sie liegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>{curve} lies along {share} of the border between {a} and {b}; the rest was not traced.</source>
   <translation>{curve} liegt entlang {share} der Grenze zwischen {a} und {b}; der Rest wurde nicht verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>{the_manifold} of {saddle}</source>
   <translation>{the_manifold} von {saddle}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>No state to settle in was found: the {n} that were tried grow without bound ({how}).</source>
   <translation>Kein Zustand, in den es einschwingt, wurde gefunden: Die {n} versuchten wachsen ohne Grenze ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of the starting points in {where} so far, {parts}.</source>
   <translation>Von den Startpunkten {where} gilt bisher: {parts}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of the starting points in {where}, {parts}.</source>
   <translation>Von den Startpunkten {where} gilt: {parts}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of {n} in the box around these states, all coordinates varied, {parts}.</source>
   <translation>Von {n} im Quader um diese Zustände, alle Koordinaten variiert, gilt: {parts}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>The model can settle in one state: {state} ({how}).</source>
   <translation>Das Modell kann in einen Zustand einschwingen: {state} ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>The model can settle in {n} states: {states} ({how}).</source>
   <translation>Das Modell kann in {n} Zustände einschwingen: {states} ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>random starting point</source>
   <translation>zufälliger Startpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>random starting points</source>
   <translation>zufällige Startpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>starting point</source>
   <translation>Startpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>starting points</source>
   <translation>Startpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>the slice shown</source>
   <translation>des gezeigten Schnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>the window</source>
   <translation>des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} grow without bound</source>
   <translation>{share} wachsen ohne Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} grow without bound (not proved)</source>
   <translation>{share} wachsen unbegrenzt (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} lead to {n} more</source>
   <translation>{share} führen zu {n} weiteren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} lead to {state}</source>
   <translation>{share} führen zu: {state}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} stayed {word}: neither settled nor provably gone in the steps allowed.</source>
   <translation>{share} blieben {word}: in den erlaubten Schritten weder zur Ruhe gekommen noch beweisbar entwichen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} goes round for ever and never exactly repeats ({how}).</source>
   <translation>{state} läuft für immer im Kreis und wiederholt sich nie genau ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} is a resting state at {at}; {back}.</source>
   <translation>{state} ist ein Ruhezustand bei {at}; {back}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} keeps moving in a bounded way of unknown kind ({how}).</source>
   <translation>{state} bewegt sich weiter, beschränkt, aber von unbekannter Art ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} moves irregularly for ever and never repeats ({how}).</source>
   <translation>{state} bewegt sich für immer unregelmäßig und wiederholt sich nie ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} repeats every {k} steps, starting at {at}; {back}.</source>
   <translation>{state} wiederholt sich alle {k} Schritte, beginnend bei {at}; {back}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance falls by {share} a step on average</source>
   <translation>eine kleine Störung nimmt im Mittel um {share} je Schritt ab</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance halves about every step</source>
   <translation>eine kleine Störung halbiert sich etwa in jedem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance halves about every {steps}</source>
   <translation>eine kleine Störung halbiert sich etwa alle {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance is gone after a few steps</source>
   <translation>eine kleine Störung ist nach wenigen Schritten vergangen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>complete</source>
   <translation>vollständig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>computed in double precision, not certified</source>
   <translation>in doppelter Genauigkeit berechnet, nicht zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>exhaustive</source>
   <translation>erschöpfend</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>measured, not proved</source>
   <translation>gemessen, nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>no</source>
   <translation>kein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>one</source>
   <translation>ein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>recognised from settled orbits, not proved</source>
   <translation>an eingeschwungenen Orbits erkannt, nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>searched</source>
   <translation>gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>searched, others may exist</source>
   <translation>gesucht, weitere sind möglich</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>small differences double about every {steps}</source>
   <translation>kleine Unterschiede verdoppeln sich etwa alle {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>small differences more than double a step on average</source>
   <translation>kleine Unterschiede wachsen je Schritt im Mittel auf mehr als das Doppelte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>ten</source>
   <translation>zehn</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>the {name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>whether a small disturbance fades is undecided</source>
   <translation>ob eine kleine Störung schwindet, ist unentschieden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>{coordinates} (and {n} more)</source>
   <translation>{coordinates} (und {n} weitere)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>{n} steps</source>
   <translation>
    <numerusform>{n} Schritt</numerusform>
    <numerusform>{n} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>(95 % interval {low} to {high} %, {n} states)</source>
   <translation>(95-%-Intervall {low} bis {high} %, {n} Zustände)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Basin entropy {entropy}, on the borders {border} (above ln 2: a fractal border), in boxes of 5 × 5 cells.</source>
   <translation>Entropie der Bassins {entropy}, an den Grenzen {border} (über ln 2: eine fraktale Grenze), in Kästen von 5 × 5 Zellen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Basin entropy {entropy}, on the borders {border}, in boxes of 5 × 5 cells.</source>
   <translation>Entropie der Bassins {entropy}, an den Grenzen {border}, in Kästen von 5 × 5 Zellen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Closed curves and chaotic sets are recognised from settled orbits, not proved.</source>
   <translation>Geschlossene Kurven und chaotische Mengen sind an eingeschwungenen Orbits erkannt, nicht bewiesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Largest Lyapunov exponent {value} per step</source>
   <translation>Größter Ljapunow-Exponent {value} je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>No cell is certified: closed curves and chaotic sets are recognised, not proved</source>
   <translation>Keine Zelle ist zertifiziert: geschlossene Kurven und chaotische Mengen sind erkannt, nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>No state to settle in was found: of {orbits} started, {where}.</source>
   <translation>Kein Zustand, in den es einschwingt, wurde gefunden: von {orbits} {where}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Of {n} random states of the box around them, by where they lead: {shares}.</source>
   <translation>Wohin {n} zufällige Zustände des Quaders um sie führen: {shares}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Share of the {window} so far: {shares}.</source>
   <translation>Bisherige Anteile ({window}): {shares}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Share of the {window}: {shares}.</source>
   <translation>Anteile ({window}): {shares}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Uncertainty exponent {exponent}: the borders have dimension {dimension} at the resolution of the window.</source>
   <translation>Unsicherheitsexponent {exponent}: Die Grenzen haben bei der Auflösung des Ausschnitts die Dimension {dimension}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Undecided: neither settled nor provably escaped in the steps allowed, nor recognised.</source>
   <translation>Unentschieden: in den erlaubten Schritten weder zur Ruhe gekommen noch beweisbar entwichen, noch erkannt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a bounded set of unknown kind</source>
   <translation>eine beschränkte Menge unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a chaotic set</source>
   <translation>eine chaotische Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a closed curve</source>
   <translation>eine geschlossene Kurve</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a cycle</source>
   <translation>ein Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a resting point</source>
   <translation>ein Ruhepunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>all grow without bound</source>
   <translation>wachsen alle unbeschränkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>cones from which all orbits escape</source>
   <translation>Kegel, aus denen alle Orbits entweichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>escaping</source>
   <translation>entweicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>none was seen to attract</source>
   <translation>wurde keiner angezogen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>trapping ellipsoids</source>
   <translation>Fangellipsoide</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>trapping ellipsoids and cones from which all orbits escape</source>
   <translation>Fangellipsoide und Kegel, aus denen alle Orbits entweichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>window</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{kind}, with proof of convergence</source>
   <translation>{kind}, mit Beweis der Konvergenz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{kind}, without proof of convergence</source>
   <translation>{kind}, ohne Beweis der Konvergenz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{listed} and {n} more</source>
   <translation>{listed} und {n} weitere</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{number} states it can settle in: {kinds} (searched, others may exist).</source>
   <translation>
    <numerusform>{number} Zustand, in den es einschwingen kann: {kinds} (gesucht, es kann weitere geben).</numerusform>
    <numerusform>{number} Zustände, in die es einschwingen kann: {kinds} (gesucht, es kann weitere geben).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} bounded sets of unknown kind</source>
   <translation>{n} beschränkte Mengen unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} chaotic sets</source>
   <translation>{n} chaotische Mengen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} closed curves</source>
   <translation>{n} geschlossene Kurven</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} cycles</source>
   <translation>
    <numerusform>{n} Zyklus</numerusform>
    <numerusform>{n} Zyklen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} more together {share}</source>
   <translation>{n} weitere zusammen {share}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} orbits</source>
   <translation>
    <numerusform>{n} Orbit</numerusform>
    <numerusform>{n} Orbits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} resting points</source>
   <translation>{n} Ruhepunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{proof}; {share} of all were {filled}.</source>
   <translation>{proof}; {share} aller Zellen: {filled}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} (at least {sure}, with 95 % confidence)</source>
   <translation>{share} (mindestens {sure}, mit 95 % Sicherheit)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of random states of the box lead there</source>
   <translation>{share} der zufälligen Zustände des Quaders führen dorthin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of the cells are certified by {what}</source>
   <translation>{share} der Zellen sind zertifiziert durch {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of the computed cells are certified by {what}</source>
   <translation>{share} der berechneten Zellen sind zertifiziert durch {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>There are no basins to show; map the basins first.</source>
   <translation>Es gibt keine Bassins zu zeigen; kartieren Sie zuerst die Bassins.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>share of the window, %</source>
   <translation>Anteil am Ausschnitt, %</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>{n} others</source>
   <translation>{n} andere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/bifurcation_panel.py" />
   <source>There is no bifurcation diagram; compute one in the Bifurcations panel first.</source>
   <translation>Es gibt kein Bifurkationsdiagramm; berechnen Sie zuerst eines im Feld Bifurkationen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/bifurcation_panel.py" />
   <source>simulated state</source>
   <translation>simulierter Zustand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/certificates.py" />
   <source>The certificates could not be written to {path} ({reason}); choose another folder.</source>
   <translation>Die Zertifikate konnten nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Deuteranopia (no green cones)</source>
   <translation>Deuteranopie (ohne Grünzapfen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Full colour vision</source>
   <translation>Volles Farbensehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Grey print</source>
   <translation>Graudruck</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Protanopia (no red cones)</source>
   <translation>Protanopie (ohne Rotzapfen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Tritanopia (no blue cones)</source>
   <translation>Tritanopie (ohne Blauzapfen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/compose.py" />
   <source>A map of one dimension has no phase plane to draw; choose the spectrum or the time series.</source>
   <translation>Eine Abbildung in einer Dimension hat keine Phasenebene, die zu zeichnen wäre; wählen Sie das Spektrum oder die Zeitreihe.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/compose.py" />
   <source>There is no second view to draw; open one beside the phase space first.</source>
   <translation>Es gibt keine zweite Ansicht zu zeichnen; öffnen Sie zuerst eine neben dem Phasenraum.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/data.py" />
   <source>The data could not be written to {path} ({reason}); choose another folder.</source>
   <translation>Die Daten konnten nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Basins</source>
   <translation>Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Bifurcations</source>
   <translation>Bifurkationen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Certificates; all of them are exported as certificate.txt.</source>
   <translation>Zertifikate; alle werden als certificate.txt ausgegeben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Drawing the figures</source>
   <translation>Abbildungen werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Figures</source>
   <translation>Abbildungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Fixed points and cycles</source>
   <translation>Fixpunkte und Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>From where it gets there</source>
   <translation>Von wo aus es dorthin kommt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How far this is proved</source>
   <translation>Wie weit das bewiesen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How far to trust it beside the data</source>
   <translation>Wie weit ihm neben den Daten zu trauen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How to make this again</source>
   <translation>Wie man dies wiederholt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Is it chaotic?</source>
   <translation>Ist es chaotisch?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Manifolds</source>
   <translation>Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Note</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Nothing was computed yet: run the analysis first.</source>
   <translation>Noch wurde nichts berechnet: zuerst die Analyse starten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>References</source>
   <translation>Literatur</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>The states it can settle in</source>
   <translation>Die Zustände, in die es einschwingen kann</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What separates them</source>
   <translation>Was sie trennt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What the model does</source>
   <translation>Was das Modell tut</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What {model} does</source>
   <translation>Was {model} tut</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Writing the account</source>
   <translation>Der Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>a model without a name</source>
   <translation>ein Modell ohne Namen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>{family}, {M} state variables, {H} ReLU units · {program} · {date}</source>
   <translation>{family}, {M} Zustandsvariablen, {H} ReLU-Einheiten · {program} · {date}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/html.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/html.py" />
   <source>Skip to the account</source>
   <translation>Zum Bericht springen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source># … {n} more lines: the window copies the whole as Python, and the study keeps it</source>
   <translation># … {n} weitere Zeilen: Das Fenster kopiert das Ganze als Python, und die Studie bewahrt es</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>All parameters, in full precision.</source>
   <translation>Alle Parameter in voller Genauigkeit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Computing took: {times}.</source>
   <translation>Rechenzeit: {times}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Constant input</source>
   <translation>Konstante Eingabe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Fingerprint (SHA-256)</source>
   <translation>Fingerabdruck (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Fitted</source>
   <translation>Angepasst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>In Python:</source>
   <translation>In Python:</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Made by {program}.</source>
   <translation>Erstellt mit {program}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Observed data</source>
   <translation>Beobachtete Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Of</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>On the command line:</source>
   <translation>In der Befehlszeile:</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Parameters of the canonical form F(z) = A z + W1 relu(W2 z + h2) + h1.</source>
   <translation>Parameter der kanonischen Form F(z) = A z + W1 relu(W2 z + h2) + h1.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Property</source>
   <translation>Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>ReLU units H</source>
   <translation>ReLU-Einheiten H</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Settings, as kept with each result.</source>
   <translation>Einstellungen, wie sie mit jedem Ergebnis aufbewahrt sind.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>State variables M</source>
   <translation>Zustandsvariablen M</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Update</source>
   <translation>Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>What it is and where it comes from.</source>
   <translation>Was es ist und woher es kommt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>attractors</source>
   <translation>Attraktoren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>manifolds</source>
   <translation>Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>slices</source>
   <translation>Schnitte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>surfaces</source>
   <translation>Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>without a name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>zero</source>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>A homoclinic orbit: it leaves the saddle and returns to it.</source>
   <translation>Ein homokliner Orbit: Er verlässt den Sattel und kehrt zu ihm zurück.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Coordinates of {orbits} against the step</source>
   <translation>Koordinaten von {orbits} über dem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Eigenvalues in the complex plane with the unit circle; the table of cycles has the numbers.</source>
   <translation>Eigenwerte in der komplexen Ebene mit dem Einheitskreis; die Tabelle der Zyklen hat die Zahlen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Eigenvalues of the fixed points or of the cycle selected; stable inside the circle.</source>
   <translation>Eigenwerte der Fixpunkte oder des gewählten Zyklus; stabil innerhalb des Kreises.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Fixed points and cycles along an input or a parameter; stable ones solid.</source>
   <translation>Fixpunkte und Zyklen entlang einer Eingabe oder eines Parameters; stabile durchgezogen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Phase space with {findings}</source>
   <translation>Phasenraum mit {findings}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Phase space: the states of the model, and where they lead.</source>
   <translation>Phasenraum: die Zustände des Modells und wohin sie führen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Shares of the starting points in the window by where they lead.</source>
   <translation>Anteile der Startpunkte im Ausschnitt danach, wohin sie führen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The coordinates of the orbits and the recordings, step by step.</source>
   <translation>Die Koordinaten der Orbits und die Aufzeichnungen, Schritt für Schritt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The coordinates of the orbits, step by step.</source>
   <translation>Die Koordinaten der Orbits, Schritt für Schritt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The plane from one side: the height is the number of steps until a starting point has settled.</source>
   <translation>Die Ebene von der Seite: Die Höhe ist die Zahl der Schritte, bis ein Startpunkt zur Ruhe gekommen ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The recordings, step by step.</source>
   <translation>Die Aufzeichnungen, Schritt für Schritt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The second view of the phase space, on another plane.</source>
   <translation>Die zweite Ansicht des Phasenraums, auf einer anderen Ebene.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Three coordinates at once: orbits, cycles and manifolds seen from one side.</source>
   <translation>Drei Koordinaten zugleich: Orbits, Zyklen und Mannigfaltigkeiten von einer Seite gesehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>nothing found yet</source>
   <translation>noch nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Angle (degrees)</source>
   <translation>Winkel (Grad)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Basins in a window of {nx} × {ny} cells, {method}.</source>
   <translation>Bassins in einem Ausschnitt von {nx} × {ny} Zellen, {method}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Certified, of the computed</source>
   <translation>Zertifiziert, von den berechneten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Dimension</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Eigenvalues</source>
   <translation>Eigenwerte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Eigenvalues are those of the Jacobian of the whole turn.</source>
   <translation>Die Eigenwerte sind die der Jacobi-Matrix des ganzen Umlaufs.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Exponents per step</source>
   <translation>Exponenten je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>First point</source>
   <translation>Erster Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Kaplan–Yorke dimension</source>
   <translation>Kaplan-Yorke-Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Largest |λ| per step</source>
   <translation>Größtes |λ| je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Leads to</source>
   <translation>Führt zu</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Lyapunov exponents, ± standard error.</source>
   <translation>Ljapunow-Exponenten, ± Standardfehler.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>One point of each orbit on a stable and an unstable manifold.</source>
   <translation>Ein Punkt jedes Orbits auf einer stabilen und einer instabilen Mannigfaltigkeit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Period</source>
   <translation>Periode</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Proof</source>
   <translation>Beweis</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Random starting points of the box around the attractors, all coordinates varied.</source>
   <translation>Zufällige Startpunkte im Quader um die Attraktoren, alle Koordinaten variiert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Regions</source>
   <translation>Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Residual</source>
   <translation>Residuum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Share of the window</source>
   <translation>Anteil am Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Shares are rounded one by one: they need not add up to 100 %.</source>
   <translation>Die Anteile sind einzeln gerundet und ergeben zusammen nicht immer 100 %.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Stability</source>
   <translation>Stabilität</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Starting points</source>
   <translation>Startpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Steps × orbits</source>
   <translation>Schritte × Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Stopped by</source>
   <translation>Beendet durch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>The residual is the largest relative distance left after iterating towards the cycle.</source>
   <translation>Das Residuum ist der größte relative Abstand, der nach Iteration zum Zyklus hin bleibt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>To nearest border</source>
   <translation>Zur nächsten Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>grows without bound</source>
   <translation>wächst ohne Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>grows without bound (not proved)</source>
   <translation>wächst unbegrenzt (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>length {length}, {n} segments</source>
   <translation>Länge {length}, {n} Strecken</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>not certified: {why}</source>
   <translation>nicht zertifiziert: {why}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>{n} cells</source>
   <translation>
    <numerusform>{n} Zelle</numerusform>
    <numerusform>{n} Zellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>{n} more are in the exported tables.</source>
   <translation>{n} weitere stehen in den ausgegebenen Tabellen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>± by the width of cells</source>
   <translation>± durch die Breite der Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/figure.py" />
   <source>The figure could not be written to {path} ({reason}); choose another folder.</source>
   <translation>Die Abbildung konnte nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>Maps of one dimension have no phase portrait.</source>
   <translation>Abbildungen in einer Dimension haben kein Phasenporträt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>No checkpoint is analysed yet; analyse the run first.</source>
   <translation>Noch ist kein Checkpoint analysiert; analysieren Sie zuerst den Lauf.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>checkpoint</source>
   <translation>Checkpoint</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>exponent</source>
   <translation>Exponent</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>share, %</source>
   <translation>Anteil, %</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>{name} is not analysed yet.</source>
   <translation>{name} ist noch nicht analysiert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>There is no homoclinic point to show; search for homoclinic points first.</source>
   <translation>Es gibt keinen homoklinen Punkt zu zeigen; suchen Sie zuerst homokline Punkte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>approaches {name}</source>
   <translation>nähert sich {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>certified, transverse at {angle}°</source>
   <translation>zertifiziert, transversal mit {angle}°</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>distance from the nearer cycle</source>
   <translation>Abstand vom näheren Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>distance from the saddle</source>
   <translation>Abstand vom Sattel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>leaves {name}</source>
   <translation>verlässt {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>numerical, crossing at {angle}°</source>
   <translation>numerisch, Schnitt unter {angle}°</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>1½ columns</source>
   <translation>1½ Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>Poster A0</source>
   <translation>Poster A0</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>Slide 16:9</source>
   <translation>Folie 16:9</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>The labels have {size:g} pt; {journal} asks for {most:g} pt or less.</source>
   <translation>Die Beschriftung hat {size:g} pt; {journal} verlangt höchstens {most:g} pt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>The smallest type is {size:g} pt; {journal} asks for {least:g} pt or more.</source>
   <translation>Die kleinste Schrift ist {size:g} pt; {journal} verlangt mindestens {least:g} pt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>half</source>
   <translation>halb</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>half width</source>
   <translation>halbe Breite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>one column</source>
   <translation>eine Spalte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>three columns</source>
   <translation>drei Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>two columns</source>
   <translation>zwei Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>whole</source>
   <translation>ganz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>whole width</source>
   <translation>ganze Breite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>{height:.0f} mm is higher than {journal} prints ({most:g} mm).</source>
   <translation>{height:.0f} mm ist höher, als {journal} druckt ({most:g} mm).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>{width:g} mm is wider than {journal} prints ({most:g} mm).</source>
   <translation>{width:g} mm ist breiter, als {journal} druckt ({most:g} mm).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source> (found up to {longest})</source>
   <translation> (gefunden bis {longest})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>border point</source>
   <translation>Grenzpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>cycles {which}{more}</source>
   <translation>Zyklen {which}{more}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>data never came here</source>
   <translation>hier waren die Daten nie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>of period {ranges}</source>
   <translation>der Periode {ranges}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>region border</source>
   <translation>Regionsgrenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>up to period {most}</source>
   <translation>bis Periode {most}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>3-D view</source>
   <translation>3-D-Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>A figure has no option {name!r}; there are {names}.</source>
   <translation>Eine Abbildung hat keine Option {name!r}; es gibt {names}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Below</source>
   <translation>Darunter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Box</source>
   <translation>Quader</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Homoclinic orbit</source>
   <translation>Homokliner Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>In a row</source>
   <translation>In einer Reihe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Inwards</source>
   <translation>Nach innen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Left and bottom</source>
   <translation>Links und unten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>On each other</source>
   <translation>Übereinander</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>On the right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Outwards</source>
   <translation>Nach außen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Phase space</source>
   <translation>Phasenraum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Second view</source>
   <translation>Zweite Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Spectrum</source>
   <translation>Spektrum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>The window of the figure cannot be read.</source>
   <translation>Der Ausschnitt der Abbildung kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Time series</source>
   <translation>Zeitreihe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>To suit</source>
   <translation>Passend</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Two by two</source>
   <translation>Zwei mal zwei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Grey with patterns, for print</source>
   <translation>Grau mit Mustern, für den Druck</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Okabe–Ito</source>
   <translation>Okabe-Ito</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol bright</source>
   <translation>Tol kräftig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol muted</source>
   <translation>Tol gedämpft</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol vibrant</source>
   <translation>Tol leuchtend</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Viridis, sampled</source>
   <translation>Viridis, abgetastet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source> (first {shown} of {all})</source>
   <translation> (die ersten {shown} von {all})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>There is no cycle whose eigenvalues could be drawn; search for cycles first.</source>
   <translation>Es gibt keinen Zyklus, dessen Eigenwerte zu zeichnen wären; suchen Sie zuerst Zyklen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>There is no orbit to draw over time; click in the phase space to start one first.</source>
   <translation>Es gibt keinen Orbit, der über der Zeit zu zeichnen wäre; klicken Sie zuerst in den Phasenraum, um einen zu starten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>first {n} of {total}</source>
   <translation>erste {n} von {total}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>runs off the panel</source>
   <translation>läuft aus dem Feld</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>state</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/phase.py" />
   <source>points and curves are projected onto it</source>
   <translation>Punkte und Kurven sind darauf projiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/phase.py" />
   <source>points and curves lie at their data values</source>
   <translation>Punkte und Kurven liegen bei ihren Datenwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} could not be read ({reason}).</source>
   <translation>{name} konnte nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} holds no options of a figure of this program.</source>
   <translation>{name} enthält keine Optionen einer Abbildung dieses Programms.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} is too large to be a figure of this program.</source>
   <translation>{name} ist zu groß für eine Abbildung dieses Programms.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/report.py" />
   <source>The folder {folder} could not be made ({reason}); choose another one.</source>
   <translation>Der Ordner {folder} konnte nicht angelegt werden ({reason}); wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script.py" />
   <source>The script could not be written to {path} ({reason}); choose another folder.</source>
   <translation>Das Skript konnte nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a line that is not in the panel's coordinates.</source>
   <translation>Das Skript hat keine Worte für eine Linie, die nicht in den Koordinaten des Feldes liegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a sign in the legend.</source>
   <translation>Das Skript hat keine Worte für ein Zeichen der Legende.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a text that is not in the panel's coordinates.</source>
   <translation>Das Skript hat keine Worte für einen Text, der nicht in den Koordinaten des Feldes liegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for {kind}; save the figure instead.</source>
   <translation>Das Skript hat keine Worte für {kind}; stattdessen die Abbildung speichern.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>All cells that were followed{share} agree with the filled ones around them; that no other border was missed is not proved.</source>
   <translation>Alle verfolgten Zellen{share} stimmen mit den gefüllten um sie überein; dass keine andere Grenze übersehen wurde, ist nicht bewiesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>The basins are exact to rounding: {n} of the window go to one attractor each, proved.</source>
   <translation>Die Bassins sind bis auf Rundung exakt: {n} des Ausschnitts gehen zu je einem Attraktor, bewiesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>The plane cuts {manifolds} of codimension one in {segments} (largest relative residual {residual}; searched: there may be others).</source>
   <translation>Die Ebene schneidet {manifolds} der Kodimension eins in {segments} (größtes relatives Residuum {residual}; gesucht: weitere sind möglich).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} convex polygons</source>
   <translation>
    <numerusform>{n} konvexes Polygon</numerusform>
    <numerusform>{n} konvexe Polygone</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} exact segments</source>
   <translation>
    <numerusform>{n} exakte Strecke</numerusform>
    <numerusform>{n} exakten Strecken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} stable manifolds</source>
   <translation>
    <numerusform>{n} stabile Mannigfaltigkeit</numerusform>
    <numerusform>{n} stabile Mannigfaltigkeiten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice along two oblique directions</source>
   <translation>Schnitt entlang zweier schräger Richtungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice at {places}</source>
   <translation>Schnitt bei {places}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice of state space in data values</source>
   <translation>Schnitt des Zustandsraums in Datenwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice of state space in data values (through {through})</source>
   <translation>Schnitt des Zustandsraums in Datenwerten (durch {through})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>{where} (through {through})</source>
   <translation>{where} (durch {through})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/space_panel.py" />
   <source>A 3-D view needs a state space of two dimensions or more; choose other panels.</source>
   <translation>Eine 3-D-Ansicht braucht einen Zustandsraum von zwei oder mehr Dimensionen; wählen Sie andere Felder.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/space_panel.py" />
   <source>The 3-D view of a map of the plane shows how long states take to settle, but no attractor is known yet; map the basins first.</source>
   <translation>Die 3-D-Ansicht einer Abbildung der Ebene zeigt, wie lange Zustände zum Einschwingen brauchen, aber noch ist kein Attraktor bekannt; kartieren Sie zuerst die Bassins.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>A typical orbit</source>
   <translation>Ein typischer Orbit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>Lyapunov exponents {values} per step, ± standard error (the largest is {meaning}); Kaplan–Yorke dimension {dimension}</source>
   <translation>
    <numerusform>Ljapunow-Exponent {values} je Schritt, ± Standardfehler (der größte ist {meaning}); Kaplan–Yorke-Dimension {dimension}</numerusform>
    <numerusform>Ljapunow-Exponenten {values} je Schritt, ± Standardfehler (der größte ist {meaning}); Kaplan–Yorke-Dimension {dimension}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>entropy of its words at most {rate} nats per step (words of {length})</source>
   <translation>Entropie seiner Wörter höchstens {rate} nat je Schritt (Wörter der Länge {length})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>negative: settles on a cycle</source>
   <translation>negativ: kommt auf einem Zyklus zur Ruhe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>positive: chaotic</source>
   <translation>positiv: chaotisch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>topological entropy of the words observed at most {bound}</source>
   <translation>topologische Entropie der beobachteten Wörter höchstens {bound}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>visits {regions} by {transitions}</source>
   <translation>besucht {regions} in {transitions}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>zero within its error: not chaotic</source>
   <translation>null im Rahmen seines Fehlers: nicht chaotisch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{name} escapes to infinity: it has no exponents.</source>
   <translation>{name} entweicht ins Unendliche: Er hat keine Exponenten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{n} regions</source>
   <translation>
    <numerusform>{n} Region</numerusform>
    <numerusform>{n} Regionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{n} transitions</source>
   <translation>
    <numerusform>{n} Übergang</numerusform>
    <numerusform>{n} Übergänge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>An estimated {n} cycles were missed (Chao1).</source>
   <translation>Der Schätzung nach wurden {n} Zyklen übersehen (Chao1).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>Cycles longer than period {period} were not looked for.</source>
   <translation>Zyklen einer Periode über {period} wurden nicht gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No cycle of period {periods} exists ({how}).</source>
   <translation>Es gibt keinen Zyklus der Periode {periods} ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No cycle of period {periods} was found ({how}).</source>
   <translation>Kein Zyklus der Periode {periods} wurde gefunden ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No fixed point exists ({how}).</source>
   <translation>Es gibt keinen Fixpunkt ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No fixed point was found ({how}).</source>
   <translation>Kein Fixpunkt wurde gefunden ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The box in which that is proved is {where}; outside nothing is known.</source>
   <translation>Der Quader, in dem das bewiesen ist, ist {where}; außerhalb ist nichts bekannt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The fixed-point index sum agrees with the {degree} for n = {periods}.</source>
   <translation>Die Summe der Fixpunktindizes stimmt mit dem Wert im Unendlichen ({degree}) überein für n = {periods}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The fixed-point index sum disagrees with the {degree} for n = {periods}: cycles are missing or lie on a border.</source>
   <translation>Die Summe der Fixpunktindizes widerspricht dem Wert im Unendlichen ({degree}) für n = {periods}: Zyklen fehlen oder liegen auf einer Grenze.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The number of periodic points grows by {value} ± {error} nats per step up to period {period}: an estimate of the topological entropy.</source>
   <translation>Die Zahl der periodischen Punkte wächst bis Periode {period} um {value} ± {error} nat je Schritt: eine Schätzung der topologischen Entropie.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic by at least {points} (not certified)</source>
   <translation>chaotisch durch mindestens {points} (nicht zertifiziert)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic by {points} (not certified)</source>
   <translation>chaotisch durch {points} (nicht zertifiziert)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic, proved by {points}</source>
   <translation>chaotisch, bewiesen durch {points}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>complete in a box</source>
   <translation>vollständig in einem Quader</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>degree at infinity</source>
   <translation>Abbildungsgrad im Unendlichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>exhaustive, every itinerary was solved</source>
   <translation>erschöpfend, jede Regionenfolge wurde gelöst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>followed from another input, not searched: others may exist</source>
   <translation>von einer anderen Eingabe her verfolgt, nicht gesucht: Weitere sind möglich</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>no fixed point</source>
   <translation>kein Fixpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>no other cycle up to period {most} ({how})</source>
   <translation>kein weiterer Zyklus bis Periode {most} ({how})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>none stable</source>
   <translation>keiner stabil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>winding number</source>
   <translation>Windungszahl</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>with sides of {least} to {most} about the settled orbits</source>
   <translation>von Seitenlängen {least} bis {most} um die eingeschwungenen Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{cycles} of longer period, {stable}: {parts} ({how}).</source>
   <translation>{cycles} längerer Periode, {stable}: {parts} ({how}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{cycles} up to period {most}, {kinds} ({how})</source>
   <translation>{cycles} bis Periode {most}, {kinds} ({how})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} certified transverse homoclinic points</source>
   <translation>
    <numerusform>{n} zertifizierten transversalen homoklinen Punkt</numerusform>
    <numerusform>{n} zertifizierte transversale homokline Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are badly conditioned: their points are exact to {digits} digits or more.</source>
   <translation>
    <numerusform>{n} Zyklus ist schlecht konditioniert: Seine Punkte sind auf mindestens {digits} Stellen genau.</numerusform>
    <numerusform>{n} Zyklen sind schlecht konditioniert: Ihre Punkte sind auf mindestens {digits} Stellen genau.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are of a monodromy matrix that cannot be diagonalised.</source>
   <translation>
    <numerusform>{n} Zyklus hat eine Monodromiematrix, die sich nicht diagonalisieren lässt.</numerusform>
    <numerusform>{n} Zyklen haben eine Monodromiematrix, die sich nicht diagonalisieren lässt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are on a region border (border collision).</source>
   <translation>
    <numerusform>{n} Zyklus liegt auf einer Regionsgrenze (Grenzkollision).</numerusform>
    <numerusform>{n} Zyklen liegen auf einer Regionsgrenze (Grenzkollision).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are part of a continuum (a multiplier equals 1).</source>
   <translation>
    <numerusform>{n} Zyklus gehört zu einem Kontinuum (ein Multiplikator ist 1).</numerusform>
    <numerusform>{n} Zyklen gehören zu einem Kontinuum (ein Multiplikator ist 1).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} longer cycles</source>
   <translation>
    <numerusform>{n} längerer Zyklus</numerusform>
    <numerusform>{n} längere Zyklen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} neutral ones</source>
   <translation>
    <numerusform>{n} neutraler</numerusform>
    <numerusform>{n} neutrale</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} of period {period}</source>
   <translation>{n} der Periode {period}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} saddles</source>
   <translation>
    <numerusform>{n} Sattel</numerusform>
    <numerusform>{n} Sättel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} sinks</source>
   <translation>
    <numerusform>{n} Senke</numerusform>
    <numerusform>{n} Senken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} sources</source>
   <translation>
    <numerusform>{n} Quelle</numerusform>
    <numerusform>{n} Quellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} stable</source>
   <translation>{n} stabil</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} transverse homoclinic points</source>
   <translation>
    <numerusform>{n} transversalen homoklinen Punkt</numerusform>
    <numerusform>{n} transversale homokline Punkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{points} ({kinds}): {how}.</source>
   <translation>{points} ({kinds}): {how}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{share} of the slice leads to {name}</source>
   <translation>{share} des Schnitts führen zu: {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{share} of the window leads to {name}</source>
   <translation>{share} des Ausschnitts führen zu: {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source> (the {n} shortest are listed)</source>
   <translation> (die {n} kürzesten sind aufgeführt)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source> (the {n} shortest of each pair of manifolds are listed)</source>
   <translation> (die {n} kürzesten jedes Paars von Mannigfaltigkeiten sind aufgeführt)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>, largest residual {number}</source>
   <translation>, größtes Residuum {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>At least {number}</source>
   <translation>Mindestens {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>No homoclinic point lies on the parts of the manifolds that were traced.</source>
   <translation>Auf den verfolgten Teilen der Mannigfaltigkeiten liegt kein homokliner Punkt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>No manifold was traced.</source>
   <translation>Keine Mannigfaltigkeit wurde verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all go on outside the box</source>
   <translation>alle gehen außerhalb des Quaders weiter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all were cut short and go on</source>
   <translation>alle wurden abgeschnitten und gehen weiter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>it goes on outside the box</source>
   <translation>sie geht außerhalb des Quaders weiter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>it was cut short and goes on</source>
   <translation>sie wurde abgeschnitten und geht weiter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{manifolds} of dimension {sizes} traced as {cells}{ends}.</source>
   <translation>{manifolds} der Dimension {sizes} verfolgt, in {cells}{ends}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{manifolds} traced{worst}{ends}.</source>
   <translation>{manifolds} verfolgt{worst}{ends}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} certified</source>
   <translation>{n} zertifiziert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} go on outside the box</source>
   <translation>
    <numerusform>{n} geht außerhalb des Quaders weiter</numerusform>
    <numerusform>{n} gehen außerhalb des Quaders weiter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} heteroclinic points</source>
   <translation>
    <numerusform>{n} heterokliner Punkt</numerusform>
    <numerusform>{n} heterokline Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} homoclinic points</source>
   <translation>
    <numerusform>{n} homokliner Punkt</numerusform>
    <numerusform>{n} homokline Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} proofs failed and certified nothing, most often because {reason}.</source>
   <translation>
    <numerusform>{n} Beweis misslang und zertifizierte nichts, meist weil: {reason}.</numerusform>
    <numerusform>{n} Beweise misslangen und zertifizierten nichts, meist weil: {reason}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} unstable manifolds</source>
   <translation>
    <numerusform>{n} instabile Mannigfaltigkeit</numerusform>
    <numerusform>{n} instabile Mannigfaltigkeiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} were cut short and go on</source>
   <translation>
    <numerusform>{n} wurde abgeschnitten und geht weiter</numerusform>
    <numerusform>{n} wurden abgeschnitten und gehen weiter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, none clearly transverse (computed in double precision, not certified).</source>
   <translation>{points} gefunden{listed}, keiner eindeutig transversal (in doppelter Genauigkeit berechnet, nicht zertifiziert).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {n} of them certified as transverse, which proves that the map is chaotic (Smale–Birkhoff).</source>
   <translation>{points} gefunden{listed}, davon {n} als transversal zertifiziert, was beweist, dass die Abbildung chaotisch ist (Smale–Birkhoff).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {n} of them transverse: a transverse homoclinic point makes the map chaotic (Smale–Birkhoff); computed in double precision, not certified.</source>
   <translation>{points} gefunden{listed}, davon transversal: {n}. Ein transversaler homokliner Punkt macht die Abbildung chaotisch (Smale–Birkhoff); in doppelter Genauigkeit berechnet, nicht zertifiziert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {proof}.</source>
   <translation>{points} gefunden{listed}, {proof}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} of {cycles}</source>
   <translation>{points} von {cycles}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/tables.py" />
   <source>The table could not be written to {path} ({reason}); choose another folder.</source>
   <translation>Die Tabelle konnte nicht nach {path} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/texts.py" />
   <source>escapes</source>
   <translation>entweicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/texts.py" />
   <source>escapes (not proved)</source>
   <translation>entweicht (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/words.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>a training sequence of {length} steps needs more than the {longest} samples in a row</source>
   <translation>eine Trainingsfolge von {length} Schritten braucht mehr als die {longest} Messwerte am Stück</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>the stretches have different numbers of columns</source>
   <translation>die Abschnitte haben verschieden viele Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>there are no data to fit</source>
   <translation>es gibt keine Daten zum Anpassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>a constant series has no delay</source>
   <translation>eine konstante Reihe hat keine Verzögerung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>{n} samples are too few for delays of up to {longest}</source>
   <translation>{n} Messwerte sind zu wenige für Verzögerungen bis {longest}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>{n} samples are too few for {dimension} delays of {delay}</source>
   <translation>{n} Messwerte sind zu wenige für {dimension} Verzögerungen von {delay}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>Lyapunov exponents were not compared: an input drives the data</source>
   <translation>die Ljapunow-Exponenten wurden nicht verglichen: ein Eingang treibt die Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they are too short for it</source>
   <translation>der Exponent der Daten wurde nicht gemessen: sie sind zu kurz dafür</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they do not change</source>
   <translation>der Exponent der Daten wurde nicht gemessen: Sie ändern sich nicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they move too slowly for it; keep fewer samples of them</source>
   <translation>der Exponent der Daten wurde nicht gemessen: Sie bewegen sich zu langsam dafür; behalten Sie weniger Abtastwerte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they repeat exactly, so that neighbours do not part</source>
   <translation>der Exponent der Daten wurde nicht gemessen: Sie wiederholen sich genau, sodass Nachbarn sich nicht trennen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the model's exponent was not measured: its orbits escape</source>
   <translation>der Exponent des Modells wurde nicht gemessen: seine Orbits entweichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/fitting.py" />
   <source>seed {seed}: {error}</source>
   <translation>Startwert {seed}: {error}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judge_recording.py" />
   <source>No column of the recording is a coordinate of this model; choose which one is which first.</source>
   <translation>Keine Spalte der Aufzeichnung ist eine Koordinate dieses Modells; wählen Sie zuerst, welche welche ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judge_recording.py" />
   <source>The recording has fewer than {n} samples in a row; that is too few to judge a model.</source>
   <translation>Die Aufzeichnung hat weniger als {n} Werte hintereinander; das ist zu wenig, um ein Modell zu beurteilen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>A single sample cannot judge a model; hold back two in a row at least.</source>
   <translation>Ein einzelner Messwert kann kein Modell beurteilen; halten Sie mindestens zwei aufeinanderfolgende zurück.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>D_stsp is rough: there are few samples for the boxes in which it counts them</source>
   <translation>D_stsp ist grob: Für die Kästchen, in denen es zählt, gibt es wenige Abtastwerte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>attractors were searched for without input only</source>
   <translation>Attraktoren wurden nur ohne Eingang gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>it was chosen among others on few samples: on others another network might have been best</source>
   <translation>es wurde an wenigen Abtastwerten unter anderen ausgewählt: An anderen wäre vielleicht ein anderes Netz das beste gewesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>the data it is judged on also chose it among others: on new data it may do worse</source>
   <translation>die Daten, an denen es beurteilt wird, haben es auch unter anderen ausgewählt: An neuen Daten ist es vielleicht schlechter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>the spectra were not compared: the data are too short for it</source>
   <translation>die Spektren wurden nicht verglichen: die Daten sind zu kurz dafür</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Error after 1 step</source>
   <translation>Fehler nach 1 Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Hellinger distance of the power spectra; 0 is best, 1 worst</source>
   <translation>Hellinger-Abstand der Leistungsspektren; 0 ist am besten, 1 am schlechtesten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Largest Lyapunov exponent per step; positive means chaos</source>
   <translation>Größter Ljapunow-Exponent je Schritt; positiv heißt Chaos</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Largest exponent</source>
   <translation>Größter Exponent</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Root mean square, in standard deviations of the data</source>
   <translation>Quadratisches Mittel, in Standardabweichungen der Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>State-space divergence: where free runs go, against where the data are; 0 is best</source>
   <translation>Divergenz im Zustandsraum: wohin freie Läufe gehen, gegen den Ort der Daten; 0 ist am besten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps followed</source>
   <translation>Schritte gefolgt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps for which repeating the last value follows the signal; a model should do better</source>
   <translation>Schritte, die das Wiederholen des letzten Werts dem Signal folgt; ein Modell sollte besser sein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps until a forecast is off by 0.4 standard deviations; median</source>
   <translation>Schritte, bis eine Vorhersage um 0.4 Standardabweichungen abweicht; Median</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>… by repeating</source>
   <translation>… beim Wiederholen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measures.py" />
   <source>{n} samples are too few to follow neighbours over {steps} steps</source>
   <translation>{n} Messwerte sind zu wenige, um Nachbarn über {steps} Schritte zu verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>A of a shallow PLRNN is diagonal, this one has other entries</source>
   <translation>A eines flachen PLRNN ist diagonal, dieses hat weitere Einträge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>an AL-RNN of {m} state variables has 1 to {m} ReLU units, not {h}</source>
   <translation>ein AL-RNN mit {m} Zustandsvariablen hat 1 bis {m} ReLU-Einheiten, nicht {h}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>networks of the kind {kind!r} cannot be fitted</source>
   <translation>Netze der Art {kind!r} können nicht angepasst werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>{n} data coordinates need at least as many state variables, not {m}</source>
   <translation>{n} Datenkoordinaten brauchen mindestens ebenso viele Zustandsvariablen, nicht {m}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a column does not change in the part that is fitted; leave it out</source>
   <translation>eine Spalte ändert sich im angepassten Teil nicht; lassen Sie sie weg</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a column is data or an input, not both</source>
   <translation>eine Spalte ist entweder Daten oder Eingang, nicht beides</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a part that is held back ends after its begin, and begins at 0 or later</source>
   <translation>ein zurückbehaltener Teil endet nach seinem Anfang und beginnt frühestens bei 0</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>no column is left to fit: all of them are inputs</source>
   <translation>keine Spalte bleibt zum Anpassen: alle sind Eingänge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>no stretch of {shortest} samples is left to fit; use more sweeps, or keep more samples of each</source>
   <translation>kein Abschnitt von {shortest} Messwerten bleibt zum Anpassen; nehmen Sie mehr Durchläufe, oder behalten Sie mehr Messwerte von jedem</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>the part that is held back is a share from 0 to below 1</source>
   <translation>der zurückbehaltene Teil ist ein Anteil von 0 bis unter 1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>the sampling, the delay and the dimension are 1 or more</source>
   <translation>Abtastung, Verzögerung und Dimension sind 1 oder mehr</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>there is no column {number}: the recording has {count}</source>
   <translation>die Spalte {number} gibt es nicht: die Aufzeichnung hat {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>there is no sweep {number}: the recording has {count}</source>
   <translation>den Durchlauf {number} gibt es nicht: die Aufzeichnung hat {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/recipe.py" />
   <source>a recording</source>
   <translation>eine Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/recipe.py" />
   <source>to {recording}, {units} units, seed {seed}, after {update} of {updates} updates</source>
   <translation>an {recording}, {units} Einheiten, Startwert {seed}, nach {update} von {updates} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/ridge.py" />
   <source>ridge regression needs all state variables in the data; start at random instead</source>
   <translation>Ridge-Regression braucht alle Zustandsvariablen in den Daten; beginnen Sie stattdessen zufällig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>noise, the weight of invertibility and the longest gradient are not negative</source>
   <translation>Rauschen, das Gewicht der Umkehrbarkeit und der längste Gradient sind nicht negativ</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>teacher forcing has a share from 0 to 1 and an interval that is not negative</source>
   <translation>Teacher Forcing hat einen Anteil von 0 bis 1 und einen Abstand, der nicht negativ ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>the learning rate should fall to a number above 0</source>
   <translation>die Lernrate sollte auf eine Zahl über 0 fallen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>{name} should be 1 or more, not {getattr}</source>
   <translation>{name} sollte 1 oder mehr sein, nicht {getattr}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/training.py" />
   <source>the loss is not a number any more after {update} updates</source>
   <translation>der Fehler ist nach {update} Schritten keine Zahl mehr</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It does not follow the signal, not even for one step.</source>
   <translation>Es folgt dem Signal nicht, auch nicht für einen Schritt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It follows the signal for {n} steps{time} (median of {starts} starts, over up to {most} steps).</source>
   <translation>
    <numerusform>Es folgt dem Signal {n} Schritt{time} lang (Median von {starts} Starts, über bis zu {most} Schritte).</numerusform>
    <numerusform>Es folgt dem Signal {n} Schritte{time} lang (Median von {starts} Starts, über bis zu {most} Schritte).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It follows the signal for {n} steps{time} (median), mostly to the end of what was compared.</source>
   <translation>
    <numerusform>Es folgt dem Signal {n} Schritt{time} lang (Median), meist bis zum Ende des Vergleichs.</numerusform>
    <numerusform>Es folgt dem Signal {n} Schritte{time} lang (Median), meist bis zum Ende des Vergleichs.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It invents {what} that the data do not show, {far} standard deviations from the nearest sample: do not interpret {where}.</source>
   <translation>Es erfindet, was die Daten nicht zeigen: {what}, {far} Standardabweichungen vom nächsten Messwert entfernt. Deuten Sie weder {where}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It was not searched for attractors that the data do not show.</source>
   <translation>Es wurde nicht nach Attraktoren gesucht, die die Daten nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Its largest Lyapunov exponent agrees with that of the data ({ours} per step; data {theirs}).</source>
   <translation>Sein größter Ljapunow-Exponent stimmt mit dem der Daten überein ({ours} je Schritt; Daten {theirs}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Its largest Lyapunov exponent differs from that of the data ({ours} per step; data {theirs}).</source>
   <translation>Sein größter Ljapunow-Exponent weicht von dem der Daten ab ({ours} je Schritt; Daten {theirs}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Judged on data that were held back from the fit.</source>
   <translation>Beurteilt an Daten, die der Anpassung vorenthalten wurden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it does not go where the data go (D_stsp {D}; two parts of the data: {own}): do not interpret its long run.</source>
   <translation>Sich selbst überlassen geht es nicht dorthin, wo die Daten sind (D_stsp {D}; zwei Teile der Daten: {own}): Deuten Sie sein Langzeitverhalten nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it escapes to infinity from {off} of its {n} starts.</source>
   <translation>Sich selbst überlassen entweicht es von {off} seiner {n} Starts ins Unendliche.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it escapes to infinity.</source>
   <translation>Sich selbst überlassen entweicht es ins Unendliche.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it goes roughly where the data go (D_stsp {D}; two parts of the data: {own}).</source>
   <translation>Sich selbst überlassen geht es ungefähr dorthin, wo die Daten sind (D_stsp {D}; zwei Teile der Daten: {own}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it goes where the data go (D_stsp {D}; two parts of the data: {own}).</source>
   <translation>Sich selbst überlassen geht es dorthin, wo die Daten sind (D_stsp {D}; zwei Teile der Daten: {own}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself its orbits have D_stsp {D} from the data; how little is possible is not known.</source>
   <translation>Sich selbst überlassen haben seine Orbits D_stsp {D} zu den Daten; wie wenig möglich ist, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Nothing was held back: so it does on what it was fitted to.</source>
   <translation>Nichts wurde vorenthalten: So verhält es sich auf dem, woran es angepasst wurde.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Repeating the last value follows it for as long, with larger errors.</source>
   <translation>Das Wiederholen des letzten Werts folgt ihm ebenso lang, mit größeren Fehlern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Repeating the last value follows it for {n} steps{time}.</source>
   <translation>
    <numerusform>Das Wiederholen des letzten Werts folgt ihm {n} Schritt{time} lang.</numerusform>
    <numerusform>Das Wiederholen des letzten Werts folgt ihm {n} Schritte{time} lang.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>That is no better than repeating the last value, which follows it for {n} steps{time}.</source>
   <translation>
    <numerusform>Das ist nicht besser als das Wiederholen des letzten Werts, das ihm {n} Schritt{time} lang folgt.</numerusform>
    <numerusform>Das ist nicht besser als das Wiederholen des letzten Werts, das ihm {n} Schritte{time} lang folgt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>The search found no attractor.</source>
   <translation>Die Suche fand keinen Attraktor.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>The search found {n} attractors, none that the data do not show.</source>
   <translation>
    <numerusform>Die Suche fand {n} Attraktor, keinen, den die Daten nicht zeigen.</numerusform>
    <numerusform>Die Suche fand {n} Attraktoren, keinen, den die Daten nicht zeigen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Whether it goes where the data go cannot be told: two parts of the data differ themselves (D_stsp {own}; the model's: {D}).</source>
   <translation>Ob es dorthin geht, wohin die Daten gehen, lässt sich nicht sagen: Zwei Teile der Daten unterscheiden sich selbst (D_stsp {own}; des Modells: {D}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Whether the model was fitted to these data is not known: what it does well here may be what it learned by heart.</source>
   <translation>Ob das Modell an diese Daten angepasst wurde, ist nicht bekannt: Was es hier gut macht, hat es vielleicht auswendig gelernt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>coordinate {n}</source>
   <translation>Koordinate {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the gap between the data that it lies in, nor its basin</source>
   <translation>die Lücke zwischen den Daten, in der dieser Attraktor liegt, noch sein Bassin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the region where {name} is above {value}, nor its basin</source>
   <translation>den Bereich, in dem {name} über {value} liegt, noch sein Bassin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the region where {name} is below {value}, nor its basin</source>
   <translation>den Bereich, in dem {name} unter {value} liegt, noch sein Bassin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;3-D view</source>
   <translation>&amp;3-D-Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;About plrnn_explorer</source>
   <translation>Übe&amp;r plrnn_explorer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Analyse</source>
   <translation>&amp;Analyse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Basins</source>
   <translation>Bass&amp;ins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Close model</source>
   <translation>Modell s&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Cycles</source>
   <translation>&amp;Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Exponents</source>
   <translation>E&amp;xponenten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Find a command…</source>
   <translation>&amp;Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Follow a parameter…</source>
   <translation>Pa&amp;rameter verfolgen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation>&amp;Vollbild</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;History…</source>
   <translation>&amp;Verlauf…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Homoclinic points</source>
   <translation>&amp;Homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Judge against the recording…</source>
   <translation>An der Aufzeichnung beu&amp;rteilen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Link axes</source>
   <translation>Achsen &amp;verknüpfen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Manifolds</source>
   <translation>&amp;Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Names and units…</source>
   <translation>&amp;Namen und Einheiten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Next view</source>
   <translation>&amp;Nächste Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Phase space</source>
   <translation>&amp;Phasenraum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>Bee&amp;nden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Reset layout</source>
   <translation>Anordnung &amp;zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Save study</source>
   <translation>&amp;Studie speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Second plane</source>
   <translation>&amp;Zweite Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Tour</source>
   <translation>&amp;Führung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Training run…</source>
   <translation>&amp;Trainingslauf…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>3-D</source>
   <translation>3-D</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add a constant to a coordinate or inside a unit, and move it with a slider</source>
   <translation>Zu einer Koordinate oder in eine Einheit eine Konstante geben und sie mit einem Schieber bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add an &amp;input…</source>
   <translation>&amp;Eingabe hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add recordin&amp;g…</source>
   <translation>Aufzeichnun&amp;g hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Analyse every checkpoint of a folder; see portraits and attractors from epoch to epoch</source>
   <translation>Jeden Checkpoint eines Ordners analysieren; Porträts und Attraktoren von Epoche zu Epoche sehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Analysis &amp;settings…</source>
   <translation>Einste&amp;llungen der Analyse…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Another plane of state space beside the first, with axes and basins of its own</source>
   <translation>Eine weitere Ebene des Zustandsraums neben der ersten, mit eigenen Achsen und Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Ask pypi.org for the newest version; the program never asks by itself</source>
   <translation>Bei pypi.org nach der neuesten Version fragen; von selbst fragt das Programm nie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Ca&amp;ncel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Check &amp;invertibility</source>
   <translation>&amp;Umkehrbarkeit prüfen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Check for &amp;updates…</source>
   <translation>Nach &amp;Aktualisierungen suchen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Close the program</source>
   <translation>Das Programm schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Cop&amp;y figure</source>
   <translation>Abbildung &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Copy as &amp;Python</source>
   <translation>Als &amp;Python kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Copy the Python code that does the last step again</source>
   <translation>Den Python-Code kopieren, der den letzten Schritt wiederholt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export figure…</source>
   <translation>Abbildung exportieren…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export repor&amp;t…</source>
   <translation>Ber&amp;icht exportieren…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export the figure, tables or all data</source>
   <translation>Abbildung, Tabellen oder alle Daten exportieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Fi&amp;lter the objects</source>
   <translation>Objekte &amp;filtern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find cycles, manifolds, homoclinic points and basins, one after the other</source>
   <translation>Zyklen, Mannigfaltigkeiten, homokline Punkte und Bassins nacheinander finden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find fixed points and cycles: states that repeat after some steps</source>
   <translation>Fixpunkte und Zyklen finden: Zustände, die sich nach einigen Schritten wiederholen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find where stable and unstable manifolds cross; a transverse crossing proves chaos</source>
   <translation>Finden, wo sich stabile und instabile Mannigfaltigkeiten schneiden; ein transversaler Schnitt beweist Chaos</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Fit a model to a &amp;recording…</source>
   <translation>Ein Modell an eine &amp;Aufzeichnung anpassen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Five steps on what is where, on an example if no model is open</source>
   <translation>Fünf Schritte zu dem, was wo ist, an einem Beispiel, wenn kein Modell offen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>From a measured time series to a network that does the same: prepare, train, judge</source>
   <translation>Von einer gemessenen Zeitreihe zu einem Netz, das dasselbe tut: vorbereiten, trainieren, beurteilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go back to the start page</source>
   <translation>Zur Startseite zurückkehren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go back to where you looked before</source>
   <translation>Dorthin zurück, wohin man zuvor sah</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go forward again to where you looked</source>
   <translation>Wieder vor, wohin man sah</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Homoclinic</source>
   <translation>Homoklin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>How to use the program</source>
   <translation>Wie man das Programm benutzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Lay a measured time series beside the model: text, NumPy, MATLAB or Axon ABF</source>
   <translation>Eine gemessene Zeitreihe neben das Modell legen: Text, NumPy, MATLAB oder Axon ABF</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Longest period, resolution and budgets</source>
   <translation>Längste Periode, Auflösung und Aufwand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Map which starting points settle in which state</source>
   <translation>Kartieren, welche Startpunkte in welchem Zustand enden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Measure Lyapunov exponents, dimension and visited regions of the attractors that are no cycles</source>
   <translation>Ljapunow-Exponenten, Dimension und besuchte Regionen der Attraktoren messen, die keine Zyklen sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Move one entry of A, W₁, W₂, h₁ or h₂ with a slider; fixed points, cycles and spectrum follow</source>
   <translation>Einen Eintrag von A, W₁, W₂, h₁ oder h₂ mit einem Schieber bewegen; Fixpunkte, Zyklen und Spektrum folgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Move the keyboard to the view beside this one</source>
   <translation>Die Tastatur zur Ansicht daneben bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Name the coordinates of the state and of the data</source>
   <translation>Die Koordinaten des Zustands und der Daten benennen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open &amp;folder…</source>
   <translation>Or&amp;dner öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open &amp;with options…</source>
   <translation>&amp;Mit Optionen öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open a model or a saved study</source>
   <translation>Ein Modell oder eine gespeicherte Studie öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open a training run's folder of checkpoints, or a folder with a file for each parameter</source>
   <translation>Den Ordner eines Trainingslaufs oder einen Ordner mit einer Datei je Parameter öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Put every panel back where it was at first</source>
   <translation>Jedes Feld wieder an seinen ersten Platz setzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Put the figure on the clipboard as PNG, SVG and PDF</source>
   <translation>Die Abbildung als PNG, SVG und PDF in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>S&amp;warm</source>
   <translation>Sch&amp;warm</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save &amp;model as…</source>
   <translation>Mode&amp;ll speichern unter…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save study &amp;as…</source>
   <translation>Studie speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the model alone, without results: NumPy, JSON or MATLAB</source>
   <translation>Nur das Modell ohne Ergebnisse speichern: NumPy, JSON oder MATLAB</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the model with all results and the view as one file</source>
   <translation>Das Modell mit allen Ergebnissen und der Ansicht in einer Datei speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the study under another name</source>
   <translation>Die Studie unter einem anderen Namen speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Search commands, objects, examples, recent files and help by a few letters</source>
   <translation>Befehle, Objekte, Beispiele, letzte Dateien und Hilfe mit wenigen Buchstaben suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See every step as Python, copy the code or save the script</source>
   <translation>Jeden Schritt als Python sehen, den Code kopieren oder das Skript speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See how far to trust the model beside a measured time series, in numbers and words</source>
   <translation>Sehen, wie weit dem Modell neben einer gemessenen Zeitreihe zu trauen ist, in Zahlen und Worten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See what a model file is, and choose how it is read</source>
   <translation>Sehen, was eine Modelldatei ist, und wählen, wie sie gelesen wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See whether every state has exactly one predecessor</source>
   <translation>Sehen, ob jeder Zustand genau einen Vorgänger hat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Settin&amp;gs…</source>
   <translation>Einstellun&amp;gen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Start an orbit from &amp;data values…</source>
   <translation>Orbit bei &amp;Datenwerten starten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Start where the model observes given values</source>
   <translation>Dort starten, wo das Modell gegebene Werte beobachtet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Stop the computation; what was found so far stays</source>
   <translation>Die Berechnung anhalten; was gefunden wurde, bleibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>The plane that Analyse, export and report are about</source>
   <translation>Die Ebene, um die es bei Analyse, Export und Bericht geht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Theme, size of text, limits of the analysis, files, and everything else that is remembered</source>
   <translation>Farbschema, Schriftgröße, Grenzen der Analyse, Dateien und alles andere, was gemerkt wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Thousands of points flowing to where they settle, coloured by where they end</source>
   <translation>Tausende Punkte, die dorthin fließen, wo sie zur Ruhe kommen, gefärbt nach ihrem Ende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Three directions of the state space, to be turned by hand</source>
   <translation>Drei Richtungen des Zustandsraums, mit der Hand zu drehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Trace the stable and unstable manifolds of saddles: what separates outcomes</source>
   <translation>Die stabilen und instabilen Mannigfaltigkeiten der Sättel verfolgen: was Ergebnisse trennt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Type what the list of objects should show</source>
   <translation>Eintippen, was die Liste der Objekte zeigen soll</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Use the whole screen</source>
   <translation>Den ganzen Bildschirm nutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Version, method and licences</source>
   <translation>Version, Verfahren und Lizenzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>View &amp;after</source>
   <translation>Ansicht da&amp;nach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>View &amp;before</source>
   <translation>Ansicht davo&amp;r</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Views that show the same coordinate pan and zoom together along it</source>
   <translation>Ansichten mit derselben Koordinate bewegen sich entlang dieser gemeinsam</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Write what was found as a page to read: one HTML file or a PDF</source>
   <translation>Das Gefundene als Seite zum Lesen schreiben: eine HTML-Datei oder ein PDF</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>not now</source>
   <translation>jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>nothing is being computed</source>
   <translation>es wird nichts berechnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>open a model first</source>
   <translation>zuerst ein Modell öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>this model has no observation model</source>
   <translation>dieses Modell hat kein Beobachtungsmodell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/app.py" />
   <source> The details are in {log_file}.</source>
   <translation> Die Einzelheiten stehen in {log_file}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/app.py" />
   <source>Something went wrong inside the program; your study is still here, save it.</source>
   <translation>Im Programm ist etwas schiefgegangen; die Studie ist noch da, bitte speichern.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/autosave.py" />
   <source>Unsaved changes cannot be kept for a recovery after a crash ({why}); save the study yourself now and then.</source>
   <translation>Ungespeicherte Änderungen können nicht für eine Wiederherstellung nach einem Absturz aufgehoben werden ({why}); speichern Sie die Studie ab und zu selbst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/autosave.py" />
   <source>the folder cannot be written to</source>
   <translation>in den Ordner kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_job.py" />
   <source>Training run</source>
   <translation>Trainingslauf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>Folder of the checkpoints</source>
   <translation>Ordner der Checkpoints</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>Use for all</source>
   <translation>Für alle verwenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>{name} — training run</source>
   <translation>{name} — Trainingslauf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>A Dask cluster needs: pip install 'plrnn-explorer[dask]'</source>
   <translation>Ein Dask-Cluster braucht: pip install 'plrnn-explorer[dask]'</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Address of a Dask scheduler whose workers do it instead, such as tcp://host:8786</source>
   <translation>Adresse eines Dask-Schedulers, dessen Arbeiter es stattdessen tun, etwa tcp://host:8786</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Cells of the basins along the longer side of the window</source>
   <translation>Zellen der Bassins entlang der längeren Seite des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Choose another folder for the results</source>
   <translation>Einen anderen Ordner für die Ergebnisse wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Dask cluster</source>
   <translation>Dask-Cluster</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Exponents</source>
   <translation>Exponenten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Folder for the results</source>
   <translation>Ordner für die Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Longest cycles searched</source>
   <translation>Längste Zyklen, die gesucht werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Longest period</source>
   <translation>Längste Periode</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Processes</source>
   <translation>Prozesse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Processes on this machine, each with a checkpoint at a time</source>
   <translation>Prozesse auf diesem Rechner, jeder mit einem Checkpoint zur selben Zeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Results in {folder}</source>
   <translation>Ergebnisse in {folder}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Stages</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>What is found in each checkpoint; less is faster</source>
   <translation>Was in jedem Checkpoint gesucht wird; weniger geht schneller</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>A line per attractor will be here.</source>
   <translation>Hier wird eine Linie für jeden Attraktor stehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Attractors are matched from epoch to epoch by how near they are.</source>
   <translation>Attraktoren werden von Epoche zu Epoche danach zugeordnet, wie nahe sie einander sind.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Bands: how far each share can be off, half a cell for each cell at a border.</source>
   <translation>Bänder: um wie viel jeder Anteil abweichen kann, eine halbe Zelle für jede Zelle an einer Grenze.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Bands: two standard errors. Of fixed points and cycles it follows from the multipliers.</source>
   <translation>Bänder: zwei Standardfehler. Bei Fixpunkten und Zyklen folgt er aus den Multiplikatoren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Dotted: {n} matches that are guesses.</source>
   <translation>
    <numerusform>Gepunktet: {n} Zuordnung, die geraten ist.</numerusform>
    <numerusform>Gepunktet: {n} Zuordnungen, die geraten sind.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Fixed points (line) and cycles of longer period (dashed) found</source>
   <translation>Gefundene Fixpunkte (Linie) und Zyklen längerer Periode (gestrichelt)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Largest Lyapunov exponent, per step</source>
   <translation>Größter Ljapunow-Exponent, je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Period of the cycle; 1 is a fixed point.</source>
   <translation>Periode des Zyklus; 1 ist ein Fixpunkt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Period, or kind where there is none</source>
   <translation>Periode, oder Art, wo es keine gibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Share of the window that leads to each attractor, %</source>
   <translation>Anteil des Ausschnitts, der zu jedem Attraktor führt, %</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Stable or not. The table says how surely all were found.</source>
   <translation>Stabil oder nicht. Die Tabelle sagt, wie sicher alle gefunden wurden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>{n} short lines are not drawn.</source>
   <translation>{n} kurze Linien sind nicht gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>As the name of the file says</source>
   <translation>Wie der Name der Datei sagt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Checkpoints</source>
   <translation>Checkpoints</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Escaped</source>
   <translation>Entwichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Exponent</source>
   <translation>Exponent</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Fixed points</source>
   <translation>Fixpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Largest Lyapunov exponent of all attractors, per step</source>
   <translation>Größter Ljapunow-Exponent aller Attraktoren, je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Largest share</source>
   <translation>Größter Anteil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Name of the checkpoint</source>
   <translation>Name des Checkpoints</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Of period 2 and more, stable or not, and how surely all were found</source>
   <translation>Ab Periode 2, stabil oder nicht, und wie sicher alle gefunden wurden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window from which orbits leave for good</source>
   <translation>Anteil des Ausschnitts, aus dem Orbits für immer entweichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window that leads to the attractor with most of it</source>
   <translation>Anteil des Ausschnitts, der zum Attraktor mit dem größten Anteil führt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window that was not decided</source>
   <translation>Anteil des Ausschnitts, der nicht entschieden wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Stable or not</source>
   <translation>Stabil oder nicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Their kinds, the largest share first</source>
   <translation>Ihre Arten, der größte Anteil zuerst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Undecided</source>
   <translation>Unentschieden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Saved as {name}.</source>
   <translation>Gespeichert als {name}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>{name} cannot be written ({reason}); choose another folder.</source>
   <translation>{name} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>As SVG, PDF, PNG or TIFF, or as a Python script with its data</source>
   <translation>Als SVG, PDF, PNG oder TIFF, oder als Python-Skript mit seinen Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Dark, for slides</source>
   <translation>Dunkel, für Folien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Drawing…</source>
   <translation>Wird gezeichnet…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Filmstrip as a figure</source>
   <translation>Filmstreifen als Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Light, for paper</source>
   <translation>Hell, für Papier</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Portraits</source>
   <translation>Porträts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Python (*.py)</source>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Save figure</source>
   <translation>Abbildung speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Save figure…</source>
   <translation>Abbildung speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>The figure as it will be</source>
   <translation>Die Abbildung, wie sie wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Width, mm</source>
   <translation>Breite, mm</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Writing {name}…</source>
   <translation>{name} wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/filmstrip.py" />
   <source>Filmstrip: a phase portrait of every checkpoint</source>
   <translation>Filmstreifen: ein Phasenporträt jedes Checkpoints</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/large_portrait.py" />
   <source>Not analysed yet.</source>
   <translation>Noch nicht analysiert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/large_portrait.py" />
   <source>Phase portrait of the chosen checkpoint</source>
   <translation>Phasenporträt des gewählten Checkpoints</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Analyse, hold or go on (F5)</source>
   <translation>Analysieren, anhalten oder fortsetzen (F5)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Answer…</source>
   <translation>Antworten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Choose the folder of another training run (Ctrl+O)</source>
   <translation>Den Ordner eines anderen Trainingslaufs wählen (Strg+O)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Choose the folder the checkpoints are in (Ctrl+O)</source>
   <translation>Den Ordner wählen, in dem die Checkpoints sind (Strg+O)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Copy table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Filmstrip as a figure…</source>
   <translation>Filmstreifen als Abbildung…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Give up what is under way; what is done is kept</source>
   <translation>Aufgeben, was gerade läuft; was fertig ist, bleibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Here will be a phase portrait of every checkpoint of a training run, all in one window, and what becomes of each attractor from epoch to epoch: its share, its exponent, its period.</source>
   <translation>Hier wird ein Phasenporträt jedes Checkpoints eines Trainingslaufs stehen, alle im selben Fenster, und was von Epoche zu Epoche aus jedem Attraktor wird: sein Anteil, sein Exponent, seine Periode.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Open folder…</source>
   <translation>Ordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Over the epochs</source>
   <translation>Über die Epochen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Save the filmstrip as a figure, or the table</source>
   <translation>Den Filmstreifen als Abbildung speichern, oder die Tabelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Say for all checkpoints what their files do not say</source>
   <translation>Für alle Checkpoints sagen, was ihre Dateien nicht sagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Share of the checkpoints that are finished</source>
   <translation>Anteil der Checkpoints, die fertig sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Stop</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Table…</source>
   <translation>Tabelle…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_state.py" />
   <source>The results cannot be written to {folder} ({reason}); choose another folder for them.</source>
   <translation>Die Ergebnisse können nicht nach {folder} geschrieben werden ({reason}); wählen Sie einen anderen Ordner dafür.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_state.py" />
   <source>{folder} holds no model files; choose the folder the checkpoints are in.</source>
   <translation>{folder} enthält keine Modelldateien; wählen Sie den Ordner, in dem die Checkpoints sind.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Analyse</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Choose the folder of a training run, or drop it here.</source>
   <translation>Wählen Sie den Ordner eines Trainingslaufs, oder ziehen Sie ihn hierher.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Look for new ones</source>
   <translation>Nach neuen suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Looking for checkpoints…</source>
   <translation>Checkpoints werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} h left</source>
   <translation>noch etwa {n} h</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} min left</source>
   <translation>noch etwa {n} min</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} s left</source>
   <translation>noch etwa {n} s</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>paused; what is under way is finished first</source>
   <translation>angehalten; was läuft, wird noch fertig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{checkpoints}, none analysed yet</source>
   <translation>{checkpoints}, noch keiner analysiert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{checkpoints}. Their files do not say all.</source>
   <translation>{checkpoints}. Ihre Dateien sagen nicht alles.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{done} of {checkpoints} analysed</source>
   <translation>{done} von {checkpoints} analysiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{n} checkpoints</source>
   <translation>
    <numerusform>{n} Checkpoint</numerusform>
    <numerusform>{n} Checkpoints</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{n} failed</source>
   <translation>{n} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>All in one window: {x} from {a} to {b}, {y} from {c} to {d}</source>
   <translation>Alle im selben Fenster: {x} von {a} bis {b}, {y} von {c} bis {d}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>Play through the epochs (Space)</source>
   <translation>Die Epochen abspielen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>Stop playing (Space)</source>
   <translation>Abspielen beenden (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>The checkpoint before (Left)</source>
   <translation>Der Checkpoint davor (Links)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>The next checkpoint (Right)</source>
   <translation>Der nächste Checkpoint (Rechts)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>{title}, {n} of {total}</source>
   <translation>{title}, {n} von {total}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>bounded set</source>
   <translation>beschränkte Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>exponent {value}</source>
   <translation>Exponent {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{name}: not analysed yet</source>
   <translation>{name}: noch nicht analysiert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{period}-cycle</source>
   <translation>{period}-Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{points} fixed points, {cycles} cycles of longer period ({search})</source>
   <translation>{points} Fixpunkte, {cycles} Zyklen längerer Periode ({search})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{value} % (exact)</source>
   <translation>{value} % (exakt)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Panels</source>
   <translation>&amp;Felder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Check invertibility</source>
   <translation>Umkehrbarkeit prüfen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Details…</source>
   <translation>Einzelheiten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Find cycles</source>
   <translation>Zyklen finden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Find homoclinic points</source>
   <translation>Homokline Punkte finden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Map basins</source>
   <translation>Bassins kartieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Measure attractors</source>
   <translation>Attraktoren messen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>The phase space cannot show it: fewer than two of its coordinates were recorded.</source>
   <translation>Der Phasenraum kann sie nicht zeigen: Weniger als zwei seiner Koordinaten wurden aufgezeichnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Trace manifolds</source>
   <translation>Mannigfaltigkeiten verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>{told} The time series does.</source>
   <translation>{told} Die Zeitreihe kann es.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>Add a recording to the study first (Ctrl+R).</source>
   <translation>Fügen Sie der Studie zuerst eine Aufzeichnung hinzu (Strg+R).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>Add input</source>
   <translation>Eingabe hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>The settings hold until the program ends: their file cannot be written to.</source>
   <translation>Die Einstellungen gelten bis zum Ende des Programms: Ihre Datei lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>A constant that you move with a slider is added in every step. At zero the model is as it was.</source>
   <translation>Eine Konstante, die man mit einem Schieber bewegt, wird in jedem Schritt addiert. Bei null ist das Modell, wie es war.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Add an input</source>
   <translation>Eingabe hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Coordinate</source>
   <translation>Koordinate</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Name of the input</source>
   <translation>Name der Eingabe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Number of the ReLU unit</source>
   <translation>Nummer der ReLU-Einheit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>ReLU unit</source>
   <translation>ReLU-Einheit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>input to unit {n}</source>
   <translation>Eingang an Einheit {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>input to {name}</source>
   <translation>Eingang an {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>Copy the text on view</source>
   <translation>Den gezeigten Text kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>The certificate in full</source>
   <translation>Das vollständige Zertifikat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>The proof in words</source>
   <translation>Der Beweis in Worten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>With all enclosures</source>
   <translation>Mit allen Einschließungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Start an orbit from data values</source>
   <translation>Orbit bei Datenwerten starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Start orbit</source>
   <translation>Orbit starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Type a value for each, or paste a row of numbers into the first field.</source>
   <translation>Für jeden einen Wert eingeben oder eine Zeile von Zahlen in das erste Feld einfügen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Which state it is</source>
   <translation>Welcher Zustand es ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>{name} has no value yet.</source>
   <translation>{name} hat noch keinen Wert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>“{text}” for {name} is no number.</source>
   <translation>„{text}“ für {name} ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>Change figure</source>
   <translation>Abbildung ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>The options of {name} are in use.</source>
   <translation>Die Optionen von {name} werden benutzt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>{width:.0f} × {height:.0f} mm, smallest type {points:g} pt</source>
   <translation>{width:.0f} × {height:.0f} mm, kleinste Schrift {points:g} pt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Arrangement</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>COLOURS</source>
   <translation>FARBEN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>DejaVu Sans</source>
   <translation>DejaVu Sans</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Diagram of</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>FILE</source>
   <translation>DATEI</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Frame</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Height in millimetres, 0 to suit</source>
   <translation>Höhe in Millimetern, 0 für passend</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Journal</source>
   <translation>Zeitschrift</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Letters</source>
   <translation>Buchstaben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Own size</source>
   <translation>Eigene Größe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>PAGE</source>
   <translation>SEITE</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>PANELS</source>
   <translation>FELDER</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Resolution in dots per inch</source>
   <translation>Auflösung in Punkten je Zoll</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Scale bars instead of axes</source>
   <translation>Maßstäbe statt Achsen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Shown coordinate</source>
   <translation>Gezeigte Koordinate</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Size of type in points</source>
   <translation>Schriftgröße in Punkten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Sizes not read on the publisher's own pages; read the guide for authors before sending.</source>
   <translation>Maße nicht auf den Seiten des Verlags nachgelesen; vor dem Einreichen die Hinweise für Autoren lesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>TYPE AND LINES</source>
   <translation>SCHRIFT UND LINIEN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Ticks</source>
   <translation>Teilstriche</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Title of the figure</source>
   <translation>Titel der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Transparent paper</source>
   <translation>Durchsichtiges Papier</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Typeface</source>
   <translation>Schriftart</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Weight</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Weight of lines and signs</source>
   <translation>Stärke von Linien und Zeichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>What the bifurcation diagram shows upwards</source>
   <translation>Was das Bifurkationsdiagramm nach oben zeigt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width in columns</source>
   <translation>Breite in Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width in millimetres</source>
   <translation>Breite in Millimetern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Widths as on the publisher's pages (2026); read the guide for authors before sending.</source>
   <translation>Breiten wie auf den Seiten des Verlags (2026); vor dem Einreichen die Hinweise für Autoren lesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>no title</source>
   <translation>kein Titel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>own width</source>
   <translation>eigene Breite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>to suit</source>
   <translation>passend</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Click words in the figure to change them.</source>
   <translation>Wörter in der Abbildung anklicken, um sie zu ändern.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Close this dialog</source>
   <translation>Diesen Dialog schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Copy figure</source>
   <translation>Abbildung kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>How other readers see the colours; what is saved stays as it is</source>
   <translation>Wie andere Leser die Farben sehen; Gespeichertes bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Load options…</source>
   <translation>Optionen laden…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Make the change again (Ctrl+Shift+Z)</source>
   <translation>Die Änderung wiederholen (Strg+Umschalt+Z)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Put it on the clipboard as PNG, SVG and PDF (Ctrl+Shift+C)</source>
   <translation>Als PNG, SVG und PDF in die Zwischenablage legen (Strg+Umschalt+C)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Put the program's own words back</source>
   <translation>Die eigenen Worte des Programms wieder einsetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Reset words</source>
   <translation>Worte zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save as script…</source>
   <translation>Als Skript speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save data…</source>
   <translation>Daten speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save tables…</source>
   <translation>Tabellen speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Seen by a reader with</source>
   <translation>Gesehen bei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Take the last change of the figure back (Ctrl+Z)</source>
   <translation>Die letzte Änderung der Abbildung zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Use the options of a figure that was saved before</source>
   <translation>Die Optionen einer früher gespeicherten Abbildung benutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write a Python script that draws this figure</source>
   <translation>Ein Python-Skript schreiben, das diese Abbildung zeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write cycles, manifolds, basins … as CSV files</source>
   <translation>Zyklen, Mannigfaltigkeiten, Bassins … als CSV-Dateien schreiben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write everything as one NPZ or JSON file</source>
   <translation>Alles als eine NPZ- oder JSON-Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write the figure to a file</source>
   <translation>Die Abbildung in eine Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Forget the look chosen</source>
   <translation>Das gewählte Aussehen vergessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep this look</source>
   <translation>Dieses Aussehen behalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep this look under a name</source>
   <translation>Dieses Aussehen unter einem Namen behalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep…</source>
   <translation>Behalten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Looks that were kept under a name</source>
   <translation>Aussehen, die unter einem Namen behalten wurden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Saved looks</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>The program's own</source>
   <translation>Das des Programms</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Arrow keys choose a word, Enter changes it; Alt with an arrow key moves the legend.</source>
   <translation>Pfeiltasten wählen ein Wort, Enter ändert es; Alt mit einer Pfeiltaste verschiebt die Legende.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Click to change these words</source>
   <translation>Anklicken, um diese Worte zu ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Drag the figure into a folder, a text or a slide</source>
   <translation>Die Abbildung in einen Ordner, einen Text oder eine Folie ziehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Drag to move the legend; double-click puts it back</source>
   <translation>Ziehen verschiebt die Legende; Doppelklick legt sie zurück</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Preview of the figure</source>
   <translation>Vorschau der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Words in the figure</source>
   <translation>Wörter in der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Exported to {path}.</source>
   <translation>Exportiert nach {path}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Folder for the tables</source>
   <translation>Ordner für die Tabellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Load options from a figure</source>
   <translation>Optionen aus einer Abbildung laden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>NumPy arrays (*.npz);;JSON (*.json)</source>
   <translation>NumPy-Felder (*.npz);;JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save data {name}</source>
   <translation>Daten {name} sichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save figure {name}</source>
   <translation>Abbildung {name} sichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save tables into {name}</source>
   <translation>Tabellen in {name} sichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>The figure is on the clipboard, as PNG, SVG and PDF.</source>
   <translation>Die Abbildung liegt in der Zwischenablage, als PNG, SVG und PDF.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>write {path}</source>
   <translation>{path} schreiben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>About plrnn_explorer</source>
   <translation>Über plrnn_explorer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Built with Python, NumPy, SciPy, Qt (PySide6, LGPL), pyqtgraph and Matplotlib.</source>
   <translation>Gebaut mit Python, NumPy, SciPy, Qt (PySide6, LGPL), pyqtgraph und Matplotlib.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help text</source>
   <translation>Hilfetext</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help topics</source>
   <translation>Hilfethemen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help — plrnn_explorer</source>
   <translation>Hilfe — plrnn_explorer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>No page has these words</source>
   <translation>Keine Seite enthält diese Wörter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Search the help</source>
   <translation>In der Hilfe suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos.</source>
   <translation>Sehen, was ein trainiertes rekurrentes ReLU-Netz tut: Fixpunkte, Zyklen, Mannigfaltigkeiten, Bassins und Chaos.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>The help texts are missing; please reinstall the program.</source>
   <translation>Die Hilfetexte fehlen; bitte das Programm neu installieren.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>The method follows Eisenmann, Brändle, Monfared and Durstewitz, *Detecting Invariant Manifolds in ReLU-Based RNNs* (arXiv 2510.03814, ICLR 2026), and for cycles Eisenmann et al., *Bifurcations and loss jumps in RNN training* (NeurIPS 2023). The map is piecewise affine, so most of what is shown here is computed exactly.</source>
   <translation>Das Verfahren folgt Eisenmann, Brändle, Monfared und Durstewitz, *Detecting Invariant Manifolds in ReLU-Based RNNs* (arXiv 2510.03814, ICLR 2026), und für Zyklen Eisenmann et al., *Bifurcations and loss jumps in RNN training* (NeurIPS 2023). Die Abbildung ist stückweise affin; das meiste hier Gezeigte ist deshalb exakt berechnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>To the page after</source>
   <translation>Zur Seite danach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>To the page before</source>
   <translation>Zur Seite davor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Version {program_version}</source>
   <translation>Version {program_version}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Also</source>
   <translation>Außerdem</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Arrow keys</source>
   <translation>Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>In the phase space, when it has the focus</source>
   <translation>Im Phasenraum, wenn er den Fokus hat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Move the view</source>
   <translation>Den Ausschnitt bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Select nothing</source>
   <translation>Nichts auswählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Select the cycle before</source>
   <translation>Den vorigen Zyklus auswählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Shift+N</source>
   <translation>Umschalt+N</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>This page is available in English only.</source>
   <translation>Diese Seite gibt es nur auf Englisch.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>What they do</source>
   <translation>Was sie tun</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>&amp;Save script…</source>
   <translation>&amp;Skript speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Copy the code that is shown</source>
   <translation>Den gezeigten Code kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Every step is kept as Python. The script does all of them again, without the window.</source>
   <translation>Jeder Schritt ist als Python aufbewahrt. Das Skript wiederholt alle, ohne das Fenster.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Here will be the Python code that does the steps again.</source>
   <translation>Hier wird der Python-Code stehen, der die Schritte wiederholt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Jupyter notebook</source>
   <translation>Jupyter-Notebook</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Nothing has been done yet; every change and every analysis will stand here.</source>
   <translation>Noch wurde nichts getan; jede Änderung und jede Analyse wird hier stehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Python code</source>
   <translation>Python-Code</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Python script</source>
   <translation>Python-Skript</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Save script</source>
   <translation>Skript speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Save the whole script as Python or as a Jupyter notebook</source>
   <translation>Das ganze Skript als Python oder als Jupyter-Notebook speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Select steps to see their code; select none for the whole script</source>
   <translation>Schritte auswählen, um ihren Code zu sehen; keinen für das ganze Skript</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Steps of the study</source>
   <translation>Schritte der Studie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>The script could not be saved as {path} ({reason}); choose another folder.</source>
   <translation>Das Skript konnte nicht als {path} gespeichert werden ({reason}); bitte einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>The script is saved as {name}.</source>
   <translation>Das Skript ist als {name} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>More choices</source>
   <translation>Weitere Optionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>Not needed and left out: {join}.</source>
   <translation>Nicht benötigt und weggelassen: {join}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>What was recognised, and why</source>
   <translation>Was erkannt wurde und warum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Analyse all checkpoints of the folder, and compare them</source>
   <translation>Alle Checkpoints des Ordners analysieren und vergleichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Analyse the whole run…</source>
   <translation>Den ganzen Lauf analysieren…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Forget the remembered answers</source>
   <translation>Die gemerkten Antworten vergessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>The file leaves nothing open.</source>
   <translation>Die Datei lässt nichts offen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>The model cannot be built: {error}</source>
   <translation>Das Modell kann nicht gebaut werden: {error}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>Reading the file…</source>
   <translation>Die Datei wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>settings from {companion}</source>
   <translation>Einstellungen aus {companion}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} ReLU units</source>
   <translation>
    <numerusform>{n} ReLU-Einheit</numerusform>
    <numerusform>{n} ReLU-Einheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} state variables</source>
   <translation>
    <numerusform>{n} Zustandsvariable</numerusform>
    <numerusform>{n} Zustandsvariablen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} values</source>
   <translation>
    <numerusform>{n} Wert</numerusform>
    <numerusform>{n} Werte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_jobs.py" />
   <source>cannot be used</source>
   <translation>nicht brauchbar</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_memory.py" />
   <source>as for the last file of this kind</source>
   <translation>wie bei der letzten Datei dieser Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_question.py" />
   <source>Search the options</source>
   <translation>Die Optionen durchsuchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_question.py" />
   <source>Search: a number, “oscillation”, “3 fixed points” …</source>
   <translation>Suche: eine Zahl, „Oszillation“, „3 Fixpunkte“ …</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Compare the model with the recording chosen</source>
   <translation>Das Modell mit der gewählten Aufzeichnung vergleichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>How far to trust the model</source>
   <translation>Wie weit dem Modell zu trauen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judge</source>
   <translation>Beurteilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judge again</source>
   <translation>Erneut beurteilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judging the model…</source>
   <translation>Das Modell wird beurteilt…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Recording judged against</source>
   <translation>Aufzeichnung, an der beurteilt wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Which recording the model is judged against</source>
   <translation>An welcher Aufzeichnung das Modell beurteilt wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> cells</source>
   <translation> Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> curves</source>
   <translation> Kurven</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> operations</source>
   <translation> Operationen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> orbits</source>
   <translation> Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> pieces</source>
   <translation> Stücke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> steps</source>
   <translation> Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> surfaces</source>
   <translation> Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> widths</source>
   <translation> Breiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>A cell that has not settled after this many steps is called undecided.</source>
   <translation>Eine Zelle, die nach so vielen Schritten nicht zur Ruhe kam, heißt unentschieden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>All itineraries of a period are tried up to this effort; above it, cycles are searched.</source>
   <translation>Bis zu diesem Aufwand werden alle Regionenfolgen einer Periode versucht; darüber werden Zyklen gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Basin resolution</source>
   <translation>Auflösung der Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Basin steps</source>
   <translation>Schritte der Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Cells along the longer side of the window; the time grows with its square.</source>
   <translation>Zellen entlang der längeren Seite des Ausschnitts; die Zeit wächst mit ihrem Quadrat.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Chance</source>
   <translation>Zufall</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Cycles are searched up to this many steps.</source>
   <translation>Zyklen werden bis zu so vielen Schritten gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each manifold is traced up to this many straight pieces.</source>
   <translation>Jede Mannigfaltigkeit wird bis zu so vielen geraden Stücken verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each manifold is traced up to this many widths of the window.</source>
   <translation>Jede Mannigfaltigkeit wird bis zu so vielen Breiten des Ausschnitts verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each of them is traced up to this many flat pieces.</source>
   <translation>Jede davon wird bis zu so vielen ebenen Stücken verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Exponents and visited regions are measured over this many steps of each orbit.</source>
   <translation>Exponenten und besuchte Regionen werden über so viele Schritte jedes Orbits gemessen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>From so many manifolds on, those of cycles of two and more steps are left out.</source>
   <translation>Ab so vielen Mannigfaltigkeiten werden die von Zyklen aus zwei und mehr Schritten weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Homoclinic orbits</source>
   <translation>Homokline Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Limits of the analysis</source>
   <translation>Grenzen der Analyse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifold length</source>
   <translation>Länge der Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifold pieces</source>
   <translation>Stücke der Mannigfaltigkeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifolds with cycles</source>
   <translation>Mannigfaltigkeiten samt Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Measured steps</source>
   <translation>Gemessene Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Proofs</source>
   <translation>Beweise</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Random seed</source>
   <translation>Startwert des Zufalls</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many are listed for each pair of manifolds.</source>
   <translation>So viele werden für jedes Paar von Mannigfaltigkeiten aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many manifolds of fixed points are traced at most.</source>
   <translation>So viele Mannigfaltigkeiten von Fixpunkten werden höchstens verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many of them, the shortest, are tried to be proved by ball arithmetic.</source>
   <translation>So viele davon, die kürzesten, werden durch Kugelarithmetik zu beweisen versucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many steps are left out first, while the orbit still settles.</source>
   <translation>So viele Schritte werden zuerst weggelassen, solange der Orbit noch einschwingt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many two-dimensional manifolds are traced at most.</source>
   <translation>So viele zweidimensionale Mannigfaltigkeiten werden höchstens verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Steps before</source>
   <translation>Schritte davor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Surface pieces</source>
   <translation>Stücke der Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Surfaces</source>
   <translation>Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>The same seed gives the same search again.</source>
   <translation>Derselbe Startwert gibt dieselbe Suche.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Work for a period</source>
   <translation>Aufwand für eine Periode</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>An empty field takes the first name again. A row or column of names can be pasted.</source>
   <translation>Ein leeres Feld nimmt wieder den ersten Namen. Eine Zeile oder Spalte von Namen kann eingefügt werden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Names and units</source>
   <translation>Namen und Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>What is wrong with the names</source>
   <translation>Was an den Namen falsch ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/panel_list.py" />
   <source>Panels of the figure</source>
   <translation>Felder der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/panel_list.py" />
   <source>Tick what is drawn; drag, or press Alt with an arrow key, to change the order.</source>
   <translation>Ankreuzen, was gezeichnet wird; ziehen oder Alt und eine Pfeiltaste drücken, um die Reihenfolge zu ändern.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Follow</source>
   <translation>Verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Follow a parameter</source>
   <translation>Einen Parameter verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Or double-click an entry of the images in the Model panel.</source>
   <translation>Oder einen Eintrag der Bilder im Feld Modell doppelklicken.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Parameters of the model</source>
   <translation>Parameter des Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Search for a parameter</source>
   <translation>Einen Parameter suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Search, for example W1[2, 5] or h1</source>
   <translation>Suche, zum Beispiel W1[2, 5] oder h1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>bias of {name}</source>
   <translation>Bias von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>threshold of unit {n}</source>
   <translation>Schwelle der Einheit {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>unit {n}</source>
   <translation>Einheit {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Lower end</source>
   <translation>Unteres Ende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Range of {name}</source>
   <translation>Bereich von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>The lower end should lie below the upper one.</source>
   <translation>Das untere Ende sollte unter dem oberen liegen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Upper end</source>
   <translation>Oberes Ende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source> Likely: {lower}, because {why}.</source>
   <translation> Wahrscheinlich: {lower}, weil {why}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source> of {each}</source>
   <translation> zu je {each}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Add recording</source>
   <translation>Aufzeichnung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>All, one after the other</source>
   <translation>Alle, nacheinander</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>As recorded</source>
   <translation>Wie aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>First &amp;sample</source>
   <translation>Erster &amp;Wert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Offset</source>
   <translation>Versatz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Recorded as</source>
   <translation>Aufgezeichnet als</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>S&amp;cale</source>
   <translation>S&amp;kalierung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Samples per model s&amp;tep</source>
   <translation>Werte je Modellschri&amp;tt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Scale</source>
   <translation>Skala</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale, so that it spans the model's range.</source>
   <translation>Gezeigt als (aufgezeichnet − Versatz) / Skala, sodass es den Bereich des Modells füllt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale, with the mean and the standard deviation.</source>
   <translation>Gezeigt als (aufgezeichnet − Versatz) / Skala, mit Mittelwert und Standardabweichung.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale.</source>
   <translation>Gezeigt als (aufgezeichnet − Versatz) / Skala.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as recorded.</source>
   <translation>Gezeigt wie aufgezeichnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Standardised: mean 0, standard deviation 1</source>
   <translation>Standardisiert: Mittelwert 0, Standardabweichung 1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Swee&amp;p</source>
   <translation>&amp;Durchlauf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>The model has no observation model: its states themselves are compared.</source>
   <translation>Das Modell hat kein Beobachtungsmodell: Verglichen werden seine Zustände selbst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>To the range of the model's own orbit</source>
   <translation>Auf den Bereich des eigenen Orbits des Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>by name</source>
   <translation>nach Namen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>in order</source>
   <translation>der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>not recorded</source>
   <translation>nicht aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{length} of {what}</source>
   <translation>{length} von {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{length}{time} beside the model; its own orbit in grey, to compare scales.</source>
   <translation>{length}{time} neben dem Modell; dessen eigener Orbit in Grau, um die Skalen zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{name} is recorded as</source>
   <translation>{name} ist aufgezeichnet als</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{n} samples</source>
   <translation>
    <numerusform>{n} Wert</numerusform>
    <numerusform>{n} Werte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{value} of {n_sweeps}</source>
   <translation>{value} von {n_sweeps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{words}{value} Columns suggested {how}.</source>
   <translation>{words}{value} Spalten vorgeschlagen {how}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_preview.py" />
   <source>Preview of the recording</source>
   <translation>Vorschau der Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_preview.py" />
   <source>step of the model</source>
   <translation>Schritt des Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>File: {path}</source>
   <translation>Datei: {path}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>Open another file…</source>
   <translation>Andere Datei öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>This file cannot be opened as a model.</source>
   <translation>Diese Datei kann nicht als Modell geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>WHAT TO TRY</source>
   <translation>WAS MAN VERSUCHEN KANN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>WHAT WAS FOUND</source>
   <translation>WAS GEFUNDEN WURDE</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>What was found in the file</source>
   <translation>Was in der Datei gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>{name} cannot be opened</source>
   <translation>{name} kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/row_fields.py" />
   <source>{value} of {label}</source>
   <translation>{value} von {label}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Fill in this page as at the first start</source>
   <translation>Diese Seite wie beim ersten Start ausfüllen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Forget all settings, layouts, answers and recent files</source>
   <translation>Alle Einstellungen, Anordnungen, Antworten und letzten Dateien vergessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Pages of settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Put all settings back to how they were at first?</source>
   <translation>Alle Einstellungen wieder auf den Anfang setzen?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Reset everything</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Reset everything…</source>
   <translation>Alles zurücksetzen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>The layout, remembered answers and the list of recent files go too. Your files stay.</source>
   <translation>Anordnung, gemerkte Antworten und die Liste der letzten Dateien gehen mit. Die Dateien selbst bleiben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Answers remembered for model files</source>
   <translation>Gemerkte Antworten für Modelldateien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Clear the list of recent files</source>
   <translation>Die Liste der letzten Dateien leeren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Forget the selected answers</source>
   <translation>Die gewählten Antworten vergessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>From the next start on. Numbers keep their decimal point.</source>
   <translation>Ab dem nächsten Start. Zahlen behalten ihren Dezimalpunkt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Keep unsaved changes after</source>
   <translation>Ungespeicherte Änderungen behalten nach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Move things smoothly</source>
   <translation>Dinge sanft bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>None: model files that ask nothing need none.</source>
   <translation>Keine: Modelldateien, die nichts fragen, brauchen keine.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Pinned files stay; no file is deleted</source>
   <translation>Angeheftete Dateien bleiben; keine Datei wird gelöscht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Recent files</source>
   <translation>Letzte Dateien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Seconds until unsaved changes are kept</source>
   <translation>Sekunden, bis ungespeicherte Änderungen behalten werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Size of text</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Some lists take the new size up at the next start.</source>
   <translation>Manche Listen nehmen die neue Größe beim nächsten Start an.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>The next file of this kind asks again</source>
   <translation>Die nächste Datei dieser Art fragt wieder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>What was kept is offered at the next start if the program crashes.</source>
   <translation>Was behalten wurde, wird beim nächsten Start angeboten, falls das Programm abstürzt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Without it the tour jumps to where it goes.</source>
   <translation>Ohne sie springt die Führung dorthin, wo sie hin will.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>{name} (not yet)</source>
   <translation>{name} (noch nicht)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Plane through three points</source>
   <translation>Ebene durch drei Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Second point</source>
   <translation>Zweiter Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Show plane</source>
   <translation>Ebene zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Third point</source>
   <translation>Dritter Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Close the panel {windowTitle}</source>
   <translation>Das Feld {windowTitle} schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Help on the panel {name}</source>
   <translation>Hilfe zum Feld {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Panels</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Put this panel away (View brings it back)</source>
   <translation>Dieses Feld weglegen (Ansicht bringt es zurück)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>What this panel is about (F1)</source>
   <translation>Worum es in diesem Feld geht (F1)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Looking for {name}</source>
   <translation>{name} wird gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Opening {title}</source>
   <translation>{title} wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Recovering the study</source>
   <translation>Die Studie wird wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Saving {name}</source>
   <translation>{name} wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>The model is saved as {name}, without results.</source>
   <translation>Das Modell ist als {name} gespeichert, ohne Ergebnisse.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>{title} failed: {error}</source>
   <translation>{title} ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Add the recording {name}</source>
   <translation>Die Aufzeichnung {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Add {n} recordings</source>
   <translation>{n} Aufzeichnungen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Only {name} was taken, one model at a time. Not opened: {names}.</source>
   <translation>Nur {name} wurde genommen, ein Modell auf einmal. Nicht geöffnet: {names}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open or add {name}</source>
   <translation>{name} öffnen oder hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open {name}, then add the recording</source>
   <translation>{name} öffnen, dann die Aufzeichnung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open {name}, then add {n} recordings</source>
   <translation>{name} öffnen, dann {n} Aufzeichnungen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Show what the figure {name} shows</source>
   <translation>Zeigen, was die Abbildung {name} zeigt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/equation_label.py" />
   <source>Equation: {text}</source>
   <translation>Gleichung: {text}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>Show the window of {name}</source>
   <translation>Den Ausschnitt von {name} zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>The figure {name} was made of another model or at another input; its window is left.</source>
   <translation>Die Abbildung {name} stammt von einem anderen Modell oder einer anderen Eingabe; ihr Ausschnitt bleibt außer Acht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>The model of the figure {name} is not beside it; open it, then drop the figure again.</source>
   <translation>Das Modell der Abbildung {name} liegt nicht neben ihr; es öffnen, dann die Abbildung erneut ablegen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>A map of one dimension has no phase plane.</source>
   <translation>Eine Abbildung in einer Dimension hat keine Phasenebene.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No bifurcation diagram was computed yet.</source>
   <translation>Es wurde noch kein Bifurkationsdiagramm berechnet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No cycle was found yet.</source>
   <translation>Noch wurde kein Zyklus gefunden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No homoclinic point was found yet.</source>
   <translation>Noch wurde kein homokliner Punkt gefunden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No second view is open.</source>
   <translation>Keine zweite Ansicht ist offen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>The basins were not mapped yet.</source>
   <translation>Die Bassins wurden noch nicht kartiert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>The state has one dimension.</source>
   <translation>Der Zustand hat eine Dimension.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>There is no model.</source>
   <translation>Es gibt kein Modell.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>There is no orbit and no recording.</source>
   <translation>Es gibt weder Orbit noch Aufzeichnung.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Clear this list</source>
   <translation>Diese Liste leeren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Models and studies ({suffixes} *{SUFFIX});;Studies (*{SUFFIX});;All files (*)</source>
   <translation>Modelle und Studien ({suffixes} *{SUFFIX});;Studien (*{SUFFIX});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>No recent files</source>
   <translation>Keine letzten Dateien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open &amp;recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open a folder</source>
   <translation>Einen Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open a model or study</source>
   <translation>Ein Modell oder eine Studie öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open e&amp;xample</source>
   <translation>&amp;Beispiel öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Results, names and orbits that are not saved will be lost.</source>
   <translation>Ergebnisse, Namen und Orbits, die nicht gespeichert sind, gehen verloren.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the model alone</source>
   <translation>Nur das Modell speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the study</source>
   <translation>Die Studie speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the study of {value}?</source>
   <translation>Die Studie von {value} speichern?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Studies (*{SUFFIX})</source>
   <translation>Studien (*{SUFFIX})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Unsaved changes</source>
   <translation>Ungespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/commands.py" />
   <source>{name} is not there any more: what was injected is not known, and no input is fitted.</source>
   <translation>{name} ist nicht mehr da: Was injiziert wurde, ist nicht bekannt, und es wird kein Eingang angepasst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Begin of the part</source>
   <translation>Anfang des Abschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>COLUMNS</source>
   <translation>SPALTEN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Choose columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Choose sweeps</source>
   <translation>Durchläufe wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>End of the part</source>
   <translation>Ende des Abschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Held back at the end</source>
   <translation>Am Ende zurückbehalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>PART</source>
   <translation>ABSCHNITT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>SWEEPS</source>
   <translation>DURCHLÄUFE</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Share held back</source>
   <translation>Zurückbehaltener Anteil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>The fit does not see the last part of each sweep; the model is judged on it</source>
   <translation>Die Anpassung sieht den letzten Teil jedes Durchlaufs nicht; an ihm wird das Modell beurteilt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Where the part of each sweep that is used begins</source>
   <translation>Wo der benutzte Abschnitt jedes Durchlaufs beginnt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Where the part of each sweep that is used ends</source>
   <translation>Wo der benutzte Abschnitt jedes Durchlaufs endet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>data: what the model reproduces; input: what acts on it from outside, such as a current</source>
   <translation>Daten: was das Modell wiedergibt; Eingang: was von außen auf es wirkt, etwa ein Strom</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>input</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>not used</source>
   <translation>nicht benutzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{name} is</source>
   <translation>{name} ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} fitted, {m} held back, {k} left out</source>
   <translation>{n} angepasst, {m} zurückbehalten, {k} ausgelassen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} sweeps</source>
   <translation>
    <numerusform>{n} Durchlauf</numerusform>
    <numerusform>{n} Durchläufe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} with missing values; the data are cut there.</source>
   <translation>{n} mit fehlenden Werten; dort werden die Daten getrennt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>A table of text, .npy, .mat, .h5 or Axon .abf (Ctrl+O)</source>
   <translation>Eine Texttabelle, .npy, .mat, .h5 oder Axon .abf (Strg+O)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Choose what was measured, what acted from outside, and what is kept to judge the model.</source>
   <translation>Wählen Sie, was gemessen wurde, was von außen wirkte und was zur Beurteilung des Modells zurückbehalten wird.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Drag the lines: the part that is used, and in blue what is held back. The wheel zooms.</source>
   <translation>Ziehen Sie die Linien: der benutzte Abschnitt, und blau, was zurückbehalten wird. Das Mausrad zoomt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Draw traces</source>
   <translation>Spuren zeichnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open a recording, or drop one here</source>
   <translation>Öffnen Sie eine Aufzeichnung oder ziehen Sie eine hierher</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open a recording…</source>
   <translation>Eine Aufzeichnung öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open another…</source>
   <translation>Andere öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Part held back</source>
   <translation>Zurückbehaltener Teil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Tables of text (.csv), NumPy (.npy, .npz), MATLAB (.mat), HDF5 and Axon (.abf) files; of Axon files also the injected current, which becomes the input of the model.</source>
   <translation>Texttabellen (.csv), NumPy (.npy, .npz), MATLAB (.mat), HDF5 und Axon (.abf); aus Axon-Dateien auch der injizierte Strom, der zum Eingang des Modells wird.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>{n} columns</source>
   <translation>
    <numerusform>{n} Spalte</numerusform>
    <numerusform>{n} Spalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>{n} inputs</source>
   <translation>
    <numerusform>{n} Eingang</numerusform>
    <numerusform>{n} Eingänge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>A fit is under way</source>
   <translation>Eine Anpassung läuft</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>A fit is under way ({share}).</source>
   <translation>Eine Anpassung läuft ({share}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Go on in the background</source>
   <translation>Im Hintergrund weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>It can go on while you work in the main window, or end with the best network so far.</source>
   <translation>Sie kann weiterlaufen, während Sie im Hauptfenster arbeiten, oder mit dem bisher besten Netz enden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Stop here</source>
   <translation>Hier beenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>The best network that was kept so far is offered at the next start.</source>
   <translation>Das bisher beste gesicherte Netz wird beim nächsten Start angeboten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Done: the best network is that of seed {seed} after {update} of {updates} updates</source>
   <translation>Fertig: Das beste Netz ist das von Startwert {seed} nach {update} von {updates} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>End the fit; the best network so far is kept</source>
   <translation>Die Anpassung beenden; das bisher beste Netz bleibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Given up: {failures}. The others go on.</source>
   <translation>Aufgegeben: {failures}. Die anderen gehen weiter.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Go on to the same network</source>
   <translation>Weiter zum selben Netz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Halt; it can be gone on with</source>
   <translation>Anhalten; es kann weitergehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Share of the updates that were made</source>
   <translation>Anteil der gemachten Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Stopped: the best network so far: seed {seed} after {update} of {updates} updates</source>
   <translation>Beendet: das bisher beste Netz: Startwert {seed} nach {update} von {updates} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>The data were prepared anew; they are fitted when this fit has ended.</source>
   <translation>Die Daten wurden neu vorbereitet; an sie wird angepasst, wenn diese Anpassung zu Ende ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Train the networks, one after the other (Ctrl+Return)</source>
   <translation>Die Netze nacheinander trainieren (Strg+Eingabe)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>loss {loss}</source>
   <translation>Fehler {loss}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>seed {seed} ({number} of {many})</source>
   <translation>Startwert {seed} ({number} von {many})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>update {update} of {updates}</source>
   <translation>Schritt {update} von {updates}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} h left</source>
   <translation>noch {n} h</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} min left</source>
   <translation>noch {n} min</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} s left</source>
   <translation>noch {n} s</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_keeper.py" />
   <source>{name}, best network so far</source>
   <translation>{name}, bisher bestes Netz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>Fit</source>
   <translation>Anpassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>The fit to {name} is done; Model ▸ Fit a model to a recording… shows it.</source>
   <translation>Die Anpassung an {name} ist fertig; Modell ▸ Ein Modell an eine Aufzeichnung anpassen… zeigt sie.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>Train a network of ReLU units until its own orbits do what the recording does.</source>
   <translation>Trainieren Sie ein Netz aus ReLU-Einheiten, bis seine eigenen Orbits tun, was die Aufzeichnung tut.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>judging</source>
   <translation>wird beurteilt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>seed {seed} is best</source>
   <translation>bester Startwert: {seed}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>under way, {share}</source>
   <translation>läuft, {share}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>A new study with the model and the recording beside it</source>
   <translation>Eine neue Studie mit dem Modell und der Aufzeichnung daneben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>A script that fits the same network again, bit by bit</source>
   <translation>Ein Skript, das dasselbe Netz noch einmal anpasst, Bit für Bit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Copied as Python: {what}</source>
   <translation>Als Python kopiert: {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Copy as Python</source>
   <translation>Als Python kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Here the best network can be opened and saved when the fit is done or stopped.</source>
   <translation>Hier lässt sich das beste Netz dann öffnen und speichern.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Open in the phase space</source>
   <translation>Im Phasenraum öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Save model…</source>
   <translation>Modell speichern…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Save the fitted model</source>
   <translation>Das angepasste Modell speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Write the model, with how it was fitted, to a file</source>
   <translation>Das Modell in eine Datei schreiben, mit der Angabe, wie es angepasst wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>the fit</source>
   <translation>die Anpassung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Judging the best network…</source>
   <translation>Das beste Netz wird beurteilt…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>No network was fitted; nothing is kept.</source>
   <translation>Es wurde kein Netz angepasst; nichts bleibt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Starting…</source>
   <translation>Beginnt…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Fit a model to a recording</source>
   <translation>Ein Modell an eine Aufzeichnung anpassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Go to the next step (Alt+Right)</source>
   <translation>Zum nächsten Schritt (Alt+Rechts)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Go to the step before (Alt+Left)</source>
   <translation>Zum Schritt davor (Alt+Links)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Open the model</source>
   <translation>Das Modell öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Open the model in the main window (Alt+Right)</source>
   <translation>Das Modell im Hauptfenster öffnen (Alt+Rechts)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Data that were held back</source>
   <translation>Zurückbehaltene Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Free run and data in the plane</source>
   <translation>Freier Lauf und Daten in der Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Free run of seed {seed} after {update} updates</source>
   <translation>Freier Lauf von Startwert {seed} nach {update} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>time (ms)</source>
   <translation>Zeit (ms)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>time (s)</source>
   <translation>Zeit (s)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>{name} against time</source>
   <translation>{name} gegen die Zeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>{name}, a step later</source>
   <translation>{name}, einen Schritt später</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Do not hold back part {n}</source>
   <translation>Teil {n} nicht zurückhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Do not hold this part back</source>
   <translation>Diesen Teil nicht zurückhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Hold back a part</source>
   <translation>Einen Teil zurückhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Hold back a part from the middle instead of the end; drag it, or its ends, on the traces</source>
   <translation>Einen Teil aus der Mitte statt des Endes zurückhalten; er und seine Enden lassen sich auf den Kurven ziehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Part {n} begins</source>
   <translation>Teil {n} beginnt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Part {n} ends</source>
   <translation>Teil {n} endet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Remove a part held back</source>
   <translation>Zurückbehaltenen Teil entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>The fit does not see this part; the model is judged on it</source>
   <translation>Die Anpassung sieht diesen Teil nicht; an ihm wird das Modell beurteilt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>It lies about {where}; open the model to see it in the phase space.</source>
   <translation>Es liegt etwa bei {where}; öffnen Sie das Modell, um es im Phasenraum zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>What the model does on data the fit has not seen, and where it should not be trusted.</source>
   <translation>Was das Modell auf Daten tut, die bei der Anpassung nicht gesehen wurden, und wo ihm nicht zu trauen ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>follows {n} steps</source>
   <translation>
    <numerusform>folgt {n} Schritt</numerusform>
    <numerusform>folgt {n} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Coordinate shown</source>
   <translation>Gezeigte Koordinate</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error after n steps, in standard deviations, of the model and of repeating the last value</source>
   <translation>Fehler nach n Schritten, in Standardabweichungen, des Modells und des Wiederholens des letzten Werts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error of forecasts against the steps ahead</source>
   <translation>Fehler der Vorhersagen gegen die Schritte voraus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error: {model}, {still}</source>
   <translation>Fehler: {model}, {still}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Free run beside the data, from the same first sample</source>
   <translation>Freier Lauf neben den Daten, vom selben ersten Wert an</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Largest Lyapunov exponents with two standard errors</source>
   <translation>Größte Ljapunow-Exponenten mit zwei Standardfehlern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Power (logarithm)</source>
   <translation>Leistung (Logarithmus)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Power spectra of the data and of the free run</source>
   <translation>Leistungsspektren der Daten und des freien Laufs</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>The data are too short for power spectra.</source>
   <translation>Die Daten sind zu kurz für Leistungsspektren.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Which of the measured quantities the curves show</source>
   <translation>Welche der gemessenen Größen die Kurven zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>cycles per step</source>
   <translation>Perioden je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>exponents were not measured</source>
   <translation>Exponenten wurden nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>repeating</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>{model} run freely, {data}; {n} steps followed</source>
   <translation>{model} frei laufend, {data}; folgt {n} Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy the measures as a Python dictionary</source>
   <translation>Die Maße als Python-Dictionary kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy the verdict and the measures</source>
   <translation>Das Urteil und die Maße kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Measures</source>
   <translation>Maß</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>The verdict comes when a fit is done.</source>
   <translation>Das Urteil kommt, wenn eine Anpassung fertig ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Verdict in words</source>
   <translation>Urteil in Worten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>data's own</source>
   <translation>Daten selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>The embedded orbit</source>
   <translation>Der eingebettete Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>The signal against itself earlier; in 3-D a drag or the arrow keys turn it</source>
   <translation>Das Signal gegen sich selbst zu früheren Zeiten; in 3-D drehen Ziehen oder die Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>{n} samples ago</source>
   <translation>vor {n} Abtastwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Between two coordinates of a column</source>
   <translation>Zwischen zwei Koordinaten einer Spalte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Coordinates made of each column; 1: no embedding</source>
   <translation>Koordinaten aus jeder Spalte; 1: keine Einbettung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Coordinates: {n}</source>
   <translation>Koordinaten: {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Counting false neighbours…</source>
   <translation>Falsche Nachbarn werden gezählt …</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>DELAY EMBEDDING</source>
   <translation>ZEITVERZÖGERTE EINBETTUNG</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Delay</source>
   <translation>Verzögerung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Delay in samples</source>
   <translation>Verzögerung in Abtastwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Every {dt}; frequencies up to {high} Hz stay.</source>
   <translation>Alle {dt}; Frequenzen bis {high} Hz bleiben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Fitted: {n} in {k}</source>
   <translation>Angepasst: {n} in {k}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Held back: {n}</source>
   <translation>Zurückbehalten: {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Keep one sample of</source>
   <translation>Einen Wert behalten von je</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Looking for a delay…</source>
   <translation>Verzögerung wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>No dimension has fewer than {few} false neighbours: noise, or too short a series. The fewest are in {n} ({share}).</source>
   <translation>In keiner Dimension sind weniger als {few} der Nachbarn falsch: Rauschen, oder eine zu kurze Reihe. Am wenigsten sind es in {n} ({share}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Normalise</source>
   <translation>Normalisieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Nothing is held back: the model cannot be judged on data it has not seen.</source>
   <translation>Nichts wird zurückbehalten: Das Modell kann nicht an Daten beurteilt werden, die es nicht gesehen hat.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Preparing…</source>
   <translation>Wird vorbereitet…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Proposed delay: {n} ({by}).</source>
   <translation>Vorgeschlagene Verzögerung: {n} ({by}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Proposed dimension: {n} ({share} of the nearest neighbours are false).</source>
   <translation>Vorgeschlagene Dimension: {n} ({share} der nächsten Nachbarn sind falsch).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>SAMPLING</source>
   <translation>ABTASTUNG</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>SCALE</source>
   <translation>SKALA</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Sampling</source>
   <translation>Abtastung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Subtract each coordinate's mean, divide by its standard deviation</source>
   <translation>Von jeder Koordinate den Mittelwert abziehen, durch ihre Standardabweichung teilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Take the delay and the dimension proposed</source>
   <translation>Die vorgeschlagene Verzögerung und Dimension übernehmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>That is very little for a fit: a network would learn it by heart.</source>
   <translation>Das ist sehr wenig für eine Anpassung: Ein Netz würde es auswendig lernen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>The interval between two samples is not known.</source>
   <translation>Der Abstand zweier Abtastwerte ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>The others go, behind a filter against aliasing</source>
   <translation>Die anderen entfallen, hinter einem Filter gegen Aliasing</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Use the proposal</source>
   <translation>Vorschlag übernehmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>WHAT IS LEFT</source>
   <translation>WAS BLEIBT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the autocorrelation falls to 1/e; mutual information has no minimum</source>
   <translation>die Autokorrelation fällt auf 1/e; die Transinformation hat kein Minimum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the first minimum of mutual information</source>
   <translation>das erste Minimum der Transinformation</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the longest looked at: up to it mutual information has no minimum and the autocorrelation stays above 1/e</source>
   <translation>die längste betrachtete: Bis dahin hat die Transinformation kein Minimum und die Autokorrelation bleibt über 1/e</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>{n} stretches</source>
   <translation>
    <numerusform>{n} Stück</numerusform>
    <numerusform>{n} Stücken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Copy the Python code that prepares the same data</source>
   <translation>Den Python-Code kopieren, der dieselben Daten vorbereitet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Embed as proposed</source>
   <translation>Wie vorgeschlagen einbetten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Embedding</source>
   <translation>Einbettung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Prepare</source>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Sampling, scale and the coordinates of the state space the network will live in.</source>
   <translation>Abtastung, Skala und die Koordinaten des Zustandsraums, in dem das Netz leben wird.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>BEFORE AND AFTER RESAMPLING</source>
   <translation>VOR UND NACH DER ABTASTUNG</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Drag to choose the delay; the dot is proposed</source>
   <translation>Ziehen wählt die Verzögerung; der Punkt ist vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Drag to choose the dimension; the dot is proposed</source>
   <translation>Ziehen wählt die Dimension; der Punkt ist vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>EMBEDDED ORBIT</source>
   <translation>EINGEBETTETER ORBIT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>FALSE NEAREST NEIGHBOURS</source>
   <translation>FALSCHE NÄCHSTE NACHBARN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>False nearest neighbours against the dimension</source>
   <translation>Falsche nächste Nachbarn gegen die Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>MUTUAL INFORMATION</source>
   <translation>TRANSINFORMATION</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Mutual information against the delay</source>
   <translation>Transinformation gegen die Verzögerung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Show a part of the trace instead of the spectrum</source>
   <translation>Einen Teil der Spur statt des Spektrums zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Show three delays, to be turned by hand</source>
   <translation>Drei Verzögerungen zeigen, von Hand zu drehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>The signal before and after resampling</source>
   <translation>Das Signal vor und nach der Abtastung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Trace</source>
   <translation>Spur</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>delay (samples)</source>
   <translation>Verzögerung (Abtastwerte)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>dimension</source>
   <translation>Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>frequency (1/sample)</source>
   <translation>Frequenz (1/Abtastwert)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>frequency (Hz)</source>
   <translation>Frequenz (Hz)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>nats</source>
   <translation>nat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>power (logarithm)</source>
   <translation>Leistung (Logarithmus)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>sample</source>
   <translation>Abtastwert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Forecasts {n} steps ahead, in standard deviations of the data</source>
   <translation>Vorhersagen {n} Schritte voraus, in Standardabweichungen der Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Loss</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Mean squared error under teacher forcing, in standard deviations squared</source>
   <translation>Mittlerer quadratischer Fehler unter Teacher Forcing, in quadrierten Standardabweichungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Power spectra of free runs against those of the data; 0 is best, 1 worst</source>
   <translation>Leistungsspektren freier Läufe gegen die der Daten; 0 ist am besten, 1 am schlechtesten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Training loss against the updates</source>
   <translation>Trainingsfehler gegen die Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Where free-running orbits go, against where the data are; 0 is best</source>
   <translation>Wohin frei laufende Orbits gehen, gegen den Ort der Daten; 0 ist am besten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>seed {names}</source>
   <translation>Startwert {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>updates</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}, best {value}</source>
   <translation>{name}, beim besten {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}: every free run escapes</source>
   <translation>{name}: jeder freie Lauf entweicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}: the data are too short for it</source>
   <translation>{name}: die Daten sind zu kurz dafür</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{n}-step error</source>
   <translation>{n}-Schritt-Fehler</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Open a recording</source>
   <translation>Eine Aufzeichnung öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Read</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Reading {name}…</source>
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Advanced</source>
   <translation>Weitere Einstellungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Kind of network</source>
   <translation>Art des Netzes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Proposed for {facts}.</source>
   <translation>Vorgeschlagen für {facts}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Settings of the fit</source>
   <translation>Einstellungen der Anpassung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Take all settings that these data ask for</source>
   <translation>Alle Einstellungen nehmen, die diese Daten verlangen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Teacher forcing</source>
   <translation>Teacher Forcing</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Use what is proposed</source>
   <translation>Das Vorgeschlagene nehmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>about {n} samples in a period</source>
   <translation>etwa {n} Werte in einer Periode</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>{n} coordinates</source>
   <translation>
    <numerusform>{n} Koordinate</numerusform>
    <numerusform>{n} Koordinaten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>1 is one-step prediction, 0 is free running.</source>
   <translation>1 ist Vorhersage eines Schritts, 0 freier Lauf.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>AL-RNN</source>
   <translation>AL-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>About a quarter of a period: seldom enough to learn to go on alone.</source>
   <translation>Etwa ein Viertel einer Periode: selten genug, um allein weiterzugehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Added to the data the orbit is forced to, in standard deviations.</source>
   <translation>Auf die Daten addiert, zu denen der Orbit geführt wird, in Standardabweichungen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>As the shallow PLRNN, but every unit is bounded: its orbits cannot run off to infinity.</source>
   <translation>Wie das flache PLRNN, aber jede Einheit ist beschränkt: Seine Orbits können nicht ins Unendliche laufen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>At every step the orbit is moved a share of the way to the data.</source>
   <translation>Bei jedem Schritt wird der Orbit ein Stück des Weges zu den Daten geführt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Clipped shallow PLRNN</source>
   <translation>Beschränktes flaches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Every so many steps the orbit is put back on the data; in between it runs freely.</source>
   <translation>Alle so viele Schritte wird der Orbit auf die Daten zurückgesetzt; dazwischen läuft er frei.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>First seed</source>
   <translation>Erster Startwert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Forced every</source>
   <translation>Geführt alle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Generalised</source>
   <translation>Verallgemeinert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>How often the parameters are improved; the time grows with it.</source>
   <translation>Wie oft die Parameter verbessert werden; die Zeit wächst damit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>It falls to this geometrically.</source>
   <translation>Sie fällt geometrisch bis hierhin.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Learning rate at first</source>
   <translation>Lernrate am Anfang</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Learning rate at the end</source>
   <translation>Lernrate am Ende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Linear but for a few ReLU units: few regions, so that all cycles can be found. Slower to fit.</source>
   <translation>Linear bis auf wenige ReLU-Einheiten: wenige Bereiche, sodass alle Zyklen zu finden sind. Langsamer anzupassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More give a steadier and slower descent.</source>
   <translation>Mehr geben einen ruhigeren und langsameren Abstieg.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More than there are data leave room for what was not measured.</source>
   <translation>Mehr als Datenkoordinaten lassen Platz für Ungemessenes.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More units bend the map in more places; too many fit the noise.</source>
   <translation>Mehr Einheiten knicken die Abbildung an mehr Stellen; zu viele passen sich dem Rauschen an.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>One hidden layer of ReLU units; its states are the data themselves. A good first choice.</source>
   <translation>Eine verborgene Schicht aus ReLU-Einheiten; seine Zustände sind die Daten selbst. Eine gute erste Wahl.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>ReLU units</source>
   <translation>ReLU-Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sequence length</source>
   <translation>Länge der Folgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sequences per update</source>
   <translation>Folgen je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Shallow PLRNN</source>
   <translation>Flaches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Share of the way</source>
   <translation>Anteil des Weges</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Size of a step of the optimiser (Adam).</source>
   <translation>Schrittweite des Optimierers (Adam).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>So many are trained from different seeds; the best one is kept.</source>
   <translation>So viele werden von verschiedenen Startwerten aus trainiert; das beste bleibt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sparse</source>
   <translation>Spärlich</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>State variables</source>
   <translation>Zustandsvariablen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Steps through which errors are followed back in time.</source>
   <translation>Schritte, durch die Fehler in der Zeit zurückverfolgt werden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>The same seed and settings give the same network, bit by bit.</source>
   <translation>Derselbe Startwert und dieselben Einstellungen geben dasselbe Netz, Bit für Bit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Towards invertibility</source>
   <translation>Zur Umkehrbarkeit hin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Updates</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Weight of a penalty for regions that turn space inside out; 0 for none. Manifolds of an invertible map have no folds.</source>
   <translation>Gewicht einer Strafe für Bereiche, die den Raum umstülpen; 0 für keine. Mannigfaltigkeiten einer umkehrbaren Abbildung haben keine Falten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>Step {n}: {title}</source>
   <translation>Schritt {n}: {title}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>{title} (Ctrl+{n})</source>
   <translation>{title} (Strg+{n})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>Sweep {n}: {state}. Click to change, drag over several.</source>
   <translation>Durchlauf {n}: {state}. Klicken ändert ihn, Ziehen mehrere.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>Sweeps: fitted, held back or left out</source>
   <translation>Durchläufe: angepasst, zurückbehalten oder ausgelassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>fitted</source>
   <translation>angepasst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>held back</source>
   <translation>zurückbehalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>sweep {n} is {state}</source>
   <translation>Durchlauf {n} ist {state}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/trace_view.py" />
   <source>Traces of the recording</source>
   <translation>Spuren der Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Change range of {value}</source>
   <translation>Bereich von {value} ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Change the range of the slider</source>
   <translation>Den Bereich des Schiebers ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Constant input {name}: drag, or use the arrow keys</source>
   <translation>Konstante Eingabe {name}: ziehen oder Pfeiltasten benutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Input {name}</source>
   <translation>Eingabe {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Inputs</source>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Inputs of the model</source>
   <translation>Eingaben des Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Lower end of the range of input {name}</source>
   <translation>Unteres Ende des Bereichs der Eingabe {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Re&amp;move input</source>
   <translation>Eingabe ent&amp;fernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Remove input {value}</source>
   <translation>Eingabe {value} entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set input {name} to zero</source>
   <translation>Eingabe {name} auf null setzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set to &amp;zero</source>
   <translation>Auf &amp;null setzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set {name} to zero</source>
   <translation>{name} auf null setzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>The first {MOST_ROWS} of {all_of_them} inputs. {tip}</source>
   <translation>Die ersten {MOST_ROWS} von {all_of_them} Eingaben. {tip}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>This input cannot be set: {error}.</source>
   <translation>Diese Eingabe kann nicht gesetzt werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Upper end of the range of input {name}</source>
   <translation>Oberes Ende des Bereichs der Eingabe {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Value of input {name}</source>
   <translation>Wert der Eingabe {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Value of {name}; it may lie beyond the slider</source>
   <translation>Wert von {name}; er darf außerhalb des Schiebers liegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>followed</source>
   <translation>verfolgt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>of {n}</source>
   <translation>von {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Analyse at these parameters</source>
   <translation>Bei diesen Parametern analysieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Analyse at this input</source>
   <translation>Bei dieser Eingabe analysieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Change input to {text}</source>
   <translation>Eingabe auf {text} ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Change {name} to {value}</source>
   <translation>{name} auf {value} ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Follow {name}</source>
   <translation>{name} verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Set input to zero</source>
   <translation>Eingabe auf null setzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Stop following {name}</source>
   <translation>{name} nicht mehr verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/main_window.py" />
   <source>Second plane</source>
   <translation>Zweite Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/main_window.py" />
   <source>{name}[*] — plrnn_explorer</source>
   <translation>{name}[*] — plrnn_explorer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>It was in {folder}. It is not in the other folders used lately either.</source>
   <translation>Sie lag in {folder}. Auch in den anderen zuletzt benutzten Ordnern ist sie nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Locate…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Remove from the list</source>
   <translation>Aus der Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>The file is gone</source>
   <translation>Die Datei ist fort</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Where is {name} now?</source>
   <translation>Wo ist {name} jetzt?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>{name} has moved to {folder}.</source>
   <translation>{name} ist nach {folder} umgezogen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>{name} is not where it was.</source>
   <translation>{name} ist nicht, wo es war.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Dismiss this notice</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Show the details of this notice</source>
   <translation>Die Einzelheiten dieser Meldung zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>{rstrip} of this notice</source>
   <translation>{rstrip} dieser Meldung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Grow manifolds</source>
   <translation>Mannigfaltigkeiten wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Judge against the recording</source>
   <translation>An der Aufzeichnung beurteilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Measure orbit</source>
   <translation>Orbit messen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/outcome.py" />
   <source>{name}, index {index}</source>
   <translation>{name}, Index {index}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Recent file</source>
   <translation>Letzte Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Nothing is called that.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Search commands, objects, examples, files and help</source>
   <translation>Befehle, Objekte, Beispiele, Dateien und Hilfe suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Beside the data</source>
   <translation>Neben den Daten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Borders</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Chaos</source>
   <translation>Chaos</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>From where</source>
   <translation>Von wo</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>How far it is proved</source>
   <translation>Wie weit es bewiesen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>States</source>
   <translation>Zustände</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>, hidden</source>
   <translation>, ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>Basins by their share of the window</source>
   <translation>Bassins nach ihrem Anteil am Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>The area of exact polygons</source>
   <translation>Die Fläche exakter Polygone</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>{name}: {full} % of the computed cells</source>
   <translation>{name}: {full} % der berechneten Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>{name}: {full} % of the window</source>
   <translation>{name}: {full} % des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>± at most {error} %: half a cell along its border</source>
   <translation>± höchstens {error} %: eine halbe Zelle entlang der Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source> (fractal)</source>
   <translation> (fraktal)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>, refining: now squares of {block} × {block}</source>
   <translation>, wird verfeinert: jetzt Quadrate von {block} × {block}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>A cell is proved when its centre enters a trapping ellipsoid of the attractor: from there on convergence is certain.</source>
   <translation>Eine Zelle ist bewiesen, wenn ihre Mitte in ein Fangellipsoid des Attraktors gelangt: Von dort an ist die Konvergenz sicher.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>A coarse preview; the basins are computed when the plane rests</source>
   <translation>Eine grobe Vorschau; die Bassins werden berechnet, wenn die Ebene ruht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Basin entropy {number}, on borders {borders}</source>
   <translation>Entropie der Bassins {number}, auf Grenzen {borders}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Compute the basins of the window in view</source>
   <translation>Die Bassins des gezeigten Ausschnitts berechnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Escaped (not proved)</source>
   <translation>Entwichen (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Hide basin</source>
   <translation>Bassin ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>How far the basins are proved</source>
   <translation>Wie weit die Bassins bewiesen sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>How much of the window leads to each attractor will be shown here.</source>
   <translation>Wie viel des Ausschnitts zu welchem Attraktor führt, wird hier gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Of {n} random states of the whole box: {shares}</source>
   <translation>Von {n} zufälligen Zuständen des ganzen Quaders: {shares}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Recognised from settled orbits, not proved</source>
   <translation>An eingeschwungenen Orbits erkannt, nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Recompute</source>
   <translation>Neu berechnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Share of the computed cells</source>
   <translation>Anteil der berechneten Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Share of this slice</source>
   <translation>Anteil an diesem Schnitt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Shares are areas of exact polygons: exact to rounding</source>
   <translation>Die Anteile sind Flächen exakter Polygone: exakt bis auf Rundung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Show basin</source>
   <translation>Bassin zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>The basins are shown on a {slice_words}.</source>
   <translation>Die Bassins sind gezeigt: {slice_words}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Uncertainty exponent {with_error}</source>
   <translation>Unsicherheitsexponent {with_error}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{count} × {count2} cells</source>
   <translation>{count} × {count2} Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the computed cells proved</source>
   <translation>{share} der berechneten Zellen bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the slice proved</source>
   <translation>{share} des Schnitts bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the window proved</source>
   <translation>{share} des Ausschnitts bewiesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>± half a cell along the border of each basin</source>
   <translation>± eine halbe Zelle entlang der Grenze jedes Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Compute</source>
   <translation>Berechnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Cycles up to this period are searched and followed</source>
   <translation>Zyklen bis zu dieser Periode werden gesucht und verfolgt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Follow all cycles along the range</source>
   <translation>Alle Zyklen über den Bereich verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Input or parameter</source>
   <translation>Eingabe oder Parameter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Itineraries that are left out then are counted and said</source>
   <translation>Regionenfolgen, die dann ausgelassen werden, werden gezählt und genannt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Longest period, searches and times</source>
   <translation>Längste Periode, Suchen und Zeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Lower end of the range</source>
   <translation>Unteres Ende des Bereichs</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Next event</source>
   <translation>Nächstes Ereignis</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Options of the diagram</source>
   <translation>Optionen des Diagramms</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Other parameter…</source>
   <translation>Anderer Parameter…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Period ≤ {n}</source>
   <translation>Periode ≤ {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Previous event</source>
   <translation>Voriges Ereignis</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Searches</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Time for following</source>
   <translation>Zeit zum Verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Time for searching</source>
   <translation>Zeit zum Suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Upper end of the range</source>
   <translation>Oberes Ende des Bereichs</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Values of the range at which cycles are searched, where itineraries are too many to try all</source>
   <translation>Werte des Bereichs, an denen Zyklen gesucht werden, wo es für alle Regionenfolgen zu viele sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What is drawn upwards, here and in figures</source>
   <translation>Was nach oben gezeichnet wird, hier und in Abbildungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What is moved along the diagram</source>
   <translation>Was entlang des Diagramms verändert wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What was searched until then is said; the first value always ends</source>
   <translation>Was bis dahin durchsucht wurde, wird genannt; der erste Wert wird immer beendet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>{name} (state)</source>
   <translation>{name} (Zustand)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>{name}: go to its value and say what happens</source>
   <translation>{name}: zu seinem Wert gehen und sagen, was dort geschieht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_plot.py" />
   <source>Bifurcation diagram</source>
   <translation>Bifurkationsdiagramm</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Along an input or a parameter, every cycle is followed exactly: where it meets a border, doubles its period or vanishes. Give the model an input, or choose a parameter to move.</source>
   <translation>Entlang einer Eingabe oder eines Parameters wird jeder Zyklus exakt verfolgt: wo er auf eine Grenze trifft, seine Periode verdoppelt oder verschwindet. Geben Sie dem Modell eine Eingabe, oder wählen Sie einen Parameter.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Choose a parameter…</source>
   <translation>Parameter wählen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Choose what is moved and its range, then Compute.</source>
   <translation>Wählen Sie, was bewegt wird, und seinen Bereich; dann Berechnen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Follow bifurcations</source>
   <translation>Bifurkationen verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>The lower end of the range should lie below the upper one.</source>
   <translation>Das untere Ende des Bereichs muss unter dem oberen liegen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>This diagram is of other values of the parameters: compute it anew.</source>
   <translation>Dieses Diagramm gehört zu anderen Werten der Parameter: berechnen Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>What the diagram says</source>
   <translation>Was das Diagramm sagt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>{branch}: not among the cycles listed; Analyse finds it.</source>
   <translation>{branch}: nicht unter den aufgeführten Zyklen; Analysieren findet ihn.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Certificate of {name}</source>
   <translation>Zertifikat von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Copy the account and the certificate with all enclosures</source>
   <translation>Den Bericht und das Zertifikat mit allen Einschließungen kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Copy the certificate</source>
   <translation>Das Zertifikat kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>No certificate of {name}</source>
   <translation>Kein Zertifikat von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Open the certificate with all enclosures in a window of its own</source>
   <translation>Das Zertifikat mit allen Einschließungen in einem eigenen Fenster öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Read in full…</source>
   <translation>Lesen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>#</source>
   <translation>#</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>A transverse homoclinic point of {of} is certified: the map is chaotic near it (Smale–Birkhoff theorem).</source>
   <translation>Ein transversaler homokliner Punkt von {of} ist zertifiziert: Die Abbildung ist nahe ihm chaotisch (Satz von Smale und Birkhoff).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Angle between the manifolds: far from 0 the crossing is clearly transverse</source>
   <translation>Winkel zwischen den Mannigfaltigkeiten: Fern von 0 ist der Schnitt klar transversal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Angle °</source>
   <translation>Winkel °</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Border</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Certified: proved by ball arithmetic. Otherwise a numerical finding</source>
   <translation>Zertifiziert: bewiesen durch Kugelarithmetik. Sonst ein numerischer Befund</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Computed in double precision, not certified.</source>
   <translation>In doppelter Genauigkeit berechnet, nicht zertifiziert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Homoclinic and heteroclinic points</source>
   <translation>Homokline und heterokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>No homoclinic points were found on the manifolds grown so far.</source>
   <translation>Auf den bisher gewachsenen Mannigfaltigkeiten wurden keine homoklinen Punkte gefunden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>No proof was tried: see Proofs in the analysis settings.</source>
   <translation>Kein Beweis wurde versucht: siehe Beweise in den Einstellungen der Analyse.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Number of the point</source>
   <translation>Nummer des Punkts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbit and certificate of the selected point</source>
   <translation>Orbit und Zertifikat des gewählten Punkts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbit of</source>
   <translation>Orbit von</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbits lead from one cycle to another. Without a way back they do not imply chaos. {proof}</source>
   <translation>Orbits führen von einem Zyklus zu einem anderen. Ohne Rückweg bedeuten sie kein Chaos. {proof}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Points where an unstable manifold meets a stable one will be listed here: a sign of chaos.</source>
   <translation>Punkte, an denen eine instabile Mannigfaltigkeit eine stabile trifft, werden hier aufgeführt: ein Zeichen von Chaos.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Proved by ball arithmetic: select the point to read the proof.</source>
   <translation>Durch Kugelarithmetik bewiesen: den Punkt auswählen, um den Beweis zu lesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Search again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Smallest distance of the orbit from a region border</source>
   <translation>Kleinster Abstand des Orbits von einer Regionsgrenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Steps from the local unstable to the local stable manifold</source>
   <translation>Schritte von der lokalen instabilen zur lokalen stabilen Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The cycle the orbit leaves, and the one it approaches if that is another</source>
   <translation>Der Zyklus, den der Orbit verlässt, und der, dem er sich nähert, falls es ein anderer ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The manifolds meet, but at no clear angle: this alone does not show chaos.</source>
   <translation>Die Mannigfaltigkeiten treffen sich, aber unter keinem klaren Winkel: Das allein zeigt kein Chaos.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The manifolds of {of} cross transversally: this implies chaos (Smale–Birkhoff theorem). Computed in double precision, not certified.</source>
   <translation>Die Mannigfaltigkeiten von {of} schneiden sich transversal: Daraus folgt Chaos (Satz von Smale und Birkhoff). In doppelter Genauigkeit berechnet, nicht zertifiziert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>point {number}</source>
   <translation>Punkt {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>{certified} certified.</source>
   <translation>{certified} zertifiziert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Choose which coordinates are drawn</source>
   <translation>Wählen, welche Koordinaten gezeichnet werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Coordinates</source>
   <translation>Koordinaten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Coordinates ▾</source>
   <translation>Koordinaten ▾</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Active units in the region</source>
   <translation>Aktive Einheiten in der Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Attractor or orbit</source>
   <translation>Attraktor oder Orbit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Code {value}</source>
   <translation>Code {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Every attractor found is a cycle: its multipliers say what long orbits do.</source>
   <translation>Jeder gefundene Attraktor ist ein Zyklus: Seine Multiplikatoren sagen, was lange Orbits tun.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Kaplan–Yorke dimension, from the exponents</source>
   <translation>Kaplan-Yorke-Dimension, aus den Exponenten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Linear regions the orbits visited, and the steps between different pairs of them</source>
   <translation>Lineare Regionen, die die Orbits besuchten, und die Schritte zwischen verschiedenen Paaren davon</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Long-run dynamics</source>
   <translation>Verhalten auf Dauer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Lyapunov exponents and the regions visited by the attractors will be shown here.</source>
   <translation>Ljapunow-Exponenten und die von den Attraktoren besuchten Regionen werden hier gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Lyapunov exponents: logarithm of the growth of small distances per step, ± standard error</source>
   <translation>Ljapunow-Exponenten: Logarithmus des Wachstums kleiner Abstände je Schritt, ± Standardfehler</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Measure {name}</source>
   <translation>{name} messen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Next</source>
   <translation>Danach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Number of the region: 1 is visited most often</source>
   <translation>Nummer der Region: 1 wird am häufigsten besucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Regions visited most often</source>
   <translation>Die am häufigsten besuchten Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Share of the points in the region</source>
   <translation>Anteil der Punkte in der Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Steps averaged over after the transient; errors come from batches long enough to be independent</source>
   <translation>Schritte, über die nach dem Einschwingen gemittelt wird; Fehler stammen aus Blöcken, die lang genug sind, um unabhängig zu sein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>The regions that follow, with the share of the steps that go there</source>
   <translation>Die Regionen, die folgen, mit dem Anteil der Schritte dorthin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Topological entropy of all sequences built of the words observed: an upper bound for these</source>
   <translation>Topologische Entropie aller Folgen, die aus den beobachteten Wörtern gebaut sind: dafür eine obere Schranke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Uncertainty of the next region given the ones before it: an upper estimate, nats per step</source>
   <translation>Ungewissheit der nächsten Region bei gegebenen vorigen: eine obere Schätzung, nat je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>and {value} smaller ones</source>
   <translation>und {value} kleinere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>not estimated</source>
   <translation>nicht geschätzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{count} steps × {plural}</source>
   <translation>{count} Schritte × {plural}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{count} visited, {plural}</source>
   <translation>{count} besucht, {plural}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{name}: the largest exponent is {value}.</source>
   <translation>{name}: Der größte Exponent ist {value}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{n} batches</source>
   <translation>
    <numerusform>{n} Block</numerusform>
    <numerusform>{n} Blöcke</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>≤ {rate} (words of {entropy_length})</source>
   <translation>≤ {rate} (Wörter aus {entropy_length})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Eigenvalues in the complex plane</source>
   <translation>Eigenwerte in der komplexen Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Im λ</source>
   <translation>Im λ</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Re λ</source>
   <translation>Re λ</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/heat_map.py" />
   <source>Image of {name}</source>
   <translation>Bild von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Cancel the computation</source>
   <translation>Die Berechnung abbrechen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Jobs</source>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Last computations</source>
   <translation>Letzte Berechnungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Nothing is being computed. Analyse (F5) starts the main job.</source>
   <translation>Es wird nichts berechnet. Analyse (F5) startet die Hauptaufgabe.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Progress of the computation</source>
   <translation>Fortschritt der Berechnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Stop the computation; what was found so far stays (Ctrl+.)</source>
   <translation>Die Berechnung anhalten; was gefunden wurde, bleibt (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>cancelled</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>{share} · {seconds_words} left</source>
   <translation>{share} · noch {seconds_words}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>{value} min {value2:02d} s</source>
   <translation>{value} min {value2:02d} s</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Copy the fingerprint</source>
   <translation>Den Fingerabdruck kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Facts and parameters of the model</source>
   <translation>Angaben und Parameter des Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Fingerprint</source>
   <translation>Fingerabdruck</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Names and units…</source>
   <translation>Namen und Einheiten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>No region collapses, but different states may share an image.</source>
   <translation>Keine Region fällt zusammen, aber verschiedene Zustände können dasselbe Bild haben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Nothing is known of the pasts of states.</source>
   <translation>Über die Vergangenheiten der Zustände ist nichts bekannt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Observation</source>
   <translation>Beobachtung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Open a model: its family, size and parameters will be shown here.</source>
   <translation>Ein Modell öffnen: Familie, Größe und Parameter werden hier gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Read as</source>
   <translation>Gelesen als</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>SHA-256 of the parameters: {fingerprint}</source>
   <translation>SHA-256 der Parameter: {fingerprint}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Some states have several pasts: stable manifolds are stable sets.</source>
   <translation>Manche Zustände haben mehrere Vergangenheiten: Stabile Mannigfaltigkeiten sind stabile Mengen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>The map is invertible: every state has exactly one past.</source>
   <translation>Die Abbildung ist umkehrbar: Jeder Zustand hat genau eine Vergangenheit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Whether every state has exactly one past will be said here.</source>
   <translation>Ob jeder Zustand genau eine Vergangenheit hat, wird hier stehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>all {number}</source>
   <translation>alle {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>bundled example “{value}”</source>
   <translation>mitgeliefertes Beispiel „{value}“</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>inside the ReLU</source>
   <translation>innerhalb der ReLU</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>outside the ReLU</source>
   <translation>außerhalb der ReLU</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>searched: visited regions only</source>
   <translation>gesucht: nur besuchte Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>settings from {name}</source>
   <translation>Einstellungen aus {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{n} channels</source>
   <translation>
    <numerusform>{n} Kanal</numerusform>
    <numerusform>{n} Kanäle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{n} constant inputs</source>
   <translation>
    <numerusform>{n} konstante Eingabe</numerusform>
    <numerusform>{n} konstante Eingaben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{plural} {where}; now {value}</source>
   <translation>{plural} {where}; jetzt {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/multiplier_history.py" />
   <source>Size of the multipliers over what was moved</source>
   <translation>Betrag der Multiplikatoren über dem, was bewegt wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/multiplier_history.py" />
   <source>|λ| of one step over {name}, now {value}</source>
   <translation>|λ| eines Schritts über {name}, jetzt {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Filter the objects</source>
   <translation>Die Objekte filtern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Filter: name, kind, period 12 …</source>
   <translation>Filter: Name, Art, Periode 12 …</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group and sort</source>
   <translation>Gruppieren und sortieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group and sort the cycles</source>
   <translation>Die Zyklen gruppieren und sortieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group by</source>
   <translation>Gruppieren nach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Names and kinds, e.g. saddle, unstable, certified, hidden, period 12, period &gt; 4 (Ctrl+F)</source>
   <translation>Namen und Arten, z. B. saddle, unstable, certified, hidden, period 12, period &gt; 4 (Strg+F)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>orbit, {value} steps</source>
   <translation>Orbit, {value} Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>recording, {n_samples} samples of {join}</source>
   <translation>Aufzeichnung, {n_samples} Werte von {join}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>slice of the stable manifold, {n} segments</source>
   <translation>Schnitt der stabilen Mannigfaltigkeit, {n} Strecken</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>{kind}, {n} points</source>
   <translation>{kind}, {n} Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>{which} manifold, {n} segments</source>
   <translation>{which}: Mannigfaltigkeit, {n} Strecken</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_delegate.py" />
   <source>Name of the object</source>
   <translation>Name des Objekts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_delegate.py" />
   <source>empty: the usual name</source>
   <translation>leer: der übliche Name</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>, cut</source>
   <translation>, abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>; not drawn: it meets a plane in points at most</source>
   <translation>; nicht gezeichnet: Sie trifft eine Ebene höchstens in Punkten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>From ({full_vector}), {steps}</source>
   <translation>Von ({full_vector}), {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Kaplan–Yorke dimension {number}</source>
   <translation>Kaplan-Yorke-Dimension {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Largest Lyapunov exponent {number} ± {error} per step</source>
   <translation>Größter Ljapunow-Exponent {number} ± {error} je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Nearest border at {number}</source>
   <translation>Nächste Grenze in {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Points exact to {plural}</source>
   <translation>Punkte exakt auf {plural}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Residual {number} (distance left after iterating towards the cycle)</source>
   <translation>Residuum {number} (Abstand, der nach Iteration zum Zyklus hin bleibt)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Stopped by: {reasons}</source>
   <translation>Beendet durch: {reasons}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Stopped by: {value}</source>
   <translation>Beendet durch: {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Transverse intersections of the unstable with the stable manifold.</source>
   <translation>Transversale Schnitte der instabilen mit der stabilen Mannigfaltigkeit.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>a singular region</source>
   <translation>eine singuläre Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>growing</source>
   <translation>wächst noch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>nothing visible is to come</source>
   <translation>nichts Sichtbares kommt noch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the box, which it leaves</source>
   <translation>den Quader, den sie verlässt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the longest arclength</source>
   <translation>die längste Bogenlänge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the number of cells</source>
   <translation>die Zahl der Zellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the number of iterations</source>
   <translation>die Zahl der Iterationen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the precision of the numbers</source>
   <translation>die Genauigkeit der Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>what is connected with the local piece</source>
   <translation>was mit dem lokalen Stück zusammenhängt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{count} certified</source>
   <translation>{count} zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{dimension}-dimensional {which} manifold: {cells}, exact to rounding{where}</source>
   <translation>{dimension}-dimensionale Mannigfaltigkeit ({which}): {cells}, exakt bis auf Rundung{where}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} digits</source>
   <translation>
    <numerusform>{n} Stelle</numerusform>
    <numerusform>{n} Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} points</source>
   <translation>
    <numerusform>{n} Punkt</numerusform>
    <numerusform>{n} Punkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} segments</source>
   <translation>
    <numerusform>{n} Strecke</numerusform>
    <numerusform>{n} Strecken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{plural}, exact to rounding; arclength {full}</source>
   <translation>{plural}, exakt bis auf Rundung; Bogenlänge {full}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>As found</source>
   <translation>Wie gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Chaotic</source>
   <translation>Chaos</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Distance from a border</source>
   <translation>Abstand von einer Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Grouped by period the list says how complete it is.</source>
   <translation>Nach Periode gruppiert sagt die Liste, wie vollständig sie ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>In one region</source>
   <translation>In einer Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Largest |λ|</source>
   <translation>Größtes |λ|</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Neutral</source>
   <translation>Neutrale</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only chaotic sets and homoclinic points</source>
   <translation>Nur chaotische Mengen und homokline Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only saddles, fixed points and cycles</source>
   <translation>Nur Sättel, Fixpunkte und Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only what attracts: sinks and stable cycles</source>
   <translation>Nur was anzieht: Senken und stabile Zyklen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only what is drawn, not what was hidden</source>
   <translation>Nur was gezeichnet ist, nicht das Ausgeblendete</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Regions visited</source>
   <translation>Besuchte Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Saddles</source>
   <translation>Sättel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Sinks</source>
   <translation>Senken</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Through {n} regions</source>
   <translation>Durch {n} Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Visible</source>
   <translation>Gezeigt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>attractor</source>
   <translation>Attraktor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>hidden</source>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>manifold</source>
   <translation>Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>stable</source>
   <translation>stabil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>uncertified</source>
   <translation>nicht zertifiziert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>unstable</source>
   <translation>instabil</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source> Cut short: a budget of cells or steps ended the growth.</source>
   <translation> Abgeschnitten: Eine Grenze für Zellen oder Schritte beendete das Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>About {number} are missing, judging from how often each was hit (Chao1).</source>
   <translation>Etwa {number} fehlen, danach zu urteilen, wie oft jeder getroffen wurde (Chao1).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Attractors · {n}</source>
   <translation>Attraktoren · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Complete: the search proved that no other cycle of this period exists.</source>
   <translation>Vollständig: Die Suche bewies, dass es keinen anderen Zyklus dieser Periode gibt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Curves · {count}</source>
   <translation>Kurven · {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cut short: a budget of arclength, segments or steps ended the growth.</source>
   <translation>Abgeschnitten: Eine Grenze für Bogenlänge, Strecken oder Schritte beendete das Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cycles of period {periods} · 0</source>
   <translation>Zyklen der Periode {periods} · 0</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cycles of period {period} · {n}</source>
   <translation>Zyklen der Periode {period} · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>DISAGREES with</source>
   <translation>WIDERSPRICHT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Exhaustive: every itinerary was solved.</source>
   <translation>Erschöpfend: Jede Regionenfolge wurde gelöst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Fixed points · {n}</source>
   <translation>Fixpunkte · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Fixed · {n}</source>
   <translation>Fix · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Followed from the input before, not searched: others may exist at this input.</source>
   <translation>Von der vorigen Eingabe her verfolgt, nicht gesucht: Bei dieser Eingabe sind weitere möglich.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Found: {kinds} (some from several).</source>
   <translation>Gefunden: {kinds} (manche von mehreren).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heterocl. · {n}</source>
   <translation>Heterokl. · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heteroclinic points · {n}</source>
   <translation>Heterokline Punkte · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heteroclinic · {n}</source>
   <translation>Heteroklin · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homocl. · {n}</source>
   <translation>Homokl. · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homoclinic points · {n}</source>
   <translation>Homokline Punkte · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homoclinic · {n}</source>
   <translation>Homoklin · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Manifolds of two dimensions and more; the plot shows where they meet its plane.</source>
   <translation>Mannigfaltigkeiten von zwei und mehr Dimensionen; das Bild zeigt, wo sie seine Ebene treffen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Manifolds · {count}</source>
   <translation>Mannigfaltigkeiten · {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Measured time series laid beside the model.</source>
   <translation>Gemessene Zeitreihen, neben das Modell gelegt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>One point per orbit, as far as the manifolds were grown; longer manifolds may give more.</source>
   <translation>Ein Punkt je Orbit, so weit die Mannigfaltigkeiten gewachsen sind; längere ergeben vielleicht mehr.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Orbits · {count}</source>
   <translation>Orbits · {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Other attractors · {n}</source>
   <translation>Andere Attraktoren · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Period {periods} · 0</source>
   <translation>Per. {periods} · 0</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Period {period} · {n}</source>
   <translation>Per. {period} · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Recordings · {count}</source>
   <translation>Aufzeichnungen · {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Searched: others may exist.</source>
   <translation>Gesucht: Weitere sind möglich.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Sets that settled orbits were recognised to lie on, beside the stable cycles listed above.</source>
   <translation>Mengen, auf denen eingeschwungene Orbits erkannt wurden, neben den stabilen Zyklen oben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Slices of stable manifolds · {n}</source>
   <translation>Schnitte stabiler Mannigfaltigkeiten · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Slices · {n}</source>
   <translation>Schnitte · {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Surfaces · {count}</source>
   <translation>Flächen · {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>That is proved for the box searched, see the summary.</source>
   <translation>Das ist für den durchsuchten Quader bewiesen, siehe Befund.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Their index sum {number} {agrees} the {index_word} {number2}.</source>
   <translation>Ihre Indexsumme {number} {agrees}: {index_word} {number2}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>This period is still being searched, or the search stopped before its end.</source>
   <translation>Diese Periode wird noch durchsucht, oder die Suche endete vorzeitig.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Where the plane cuts stable manifolds of codimension one: exact line segments. Further curves may exist in the window: they were searched where basins meet.</source>
   <translation>Wo die Ebene stabile Mannigfaltigkeiten der Kodimension eins schneidet: exakte Strecken. Weitere Kurven im Ausschnitt sind möglich: Gesucht wurde, wo Bassins aneinander stoßen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>agrees with</source>
   <translation>stimmt überein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>so far</source>
   <translation>bisher</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{count} cut short</source>
   <translation>{count} gekürzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{n} from {kind}</source>
   <translation>{n} aus {kind}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{n} itineraries</source>
   <translation>
    <numerusform>{n} Regionenfolge</numerusform>
    <numerusform>{n} Regionenfolgen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{plural} with singular equations were met.</source>
   <translation>{plural} mit singulären Gleichungen traten auf.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>Rename object</source>
   <translation>Objekt umbenennen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>heteroclinic</source>
   <translation>heteroklin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>homoclinic</source>
   <translation>homoklin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>saddle</source>
   <translation>Sattel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>sink</source>
   <translation>Senke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_view.py" />
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Change colour</source>
   <translation>Farbe ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Colour…</source>
   <translation>Farbe…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Copy coordinates</source>
   <translation>Koordinaten kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Copy the script that leads to this object</source>
   <translation>Das Skript kopieren, das zu diesem Objekt führt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Fit a model to it…</source>
   <translation>Ein Modell daran anpassen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide object</source>
   <translation>Objekt ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide objects</source>
   <translation>Objekte ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide others</source>
   <translation>Andere ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Measure exponents</source>
   <translation>Exponenten messen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Open a model: its fixed points, cycles and manifolds will be listed here.</source>
   <translation>Ein Modell öffnen: Fixpunkte, Zyklen und Mannigfaltigkeiten werden hier aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Recording…</source>
   <translation>Aufzeichnung…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Remove the selected orbits and recordings</source>
   <translation>Die gewählten Orbits und Aufzeichnungen entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Reset name and colour</source>
   <translation>Name und Farbe zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show all</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show object</source>
   <translation>Objekt zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show objects</source>
   <translation>Objekte zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show or hide</source>
   <translation>Zeigen oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>The fixed points, cycles and manifolds of the model will be listed here, with a word on whether the list is complete.</source>
   <translation>Fixpunkte, Zyklen und Mannigfaltigkeiten des Modells werden hier aufgeführt, mit einem Wort, ob die Liste vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>{n} of {total} shown</source>
   <translation>{n} von {total} gezeigt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>, one every {duration}</source>
   <translation>, einer alle {duration}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>A step of the model is {every} samples</source>
   <translation>Ein Schritt des Modells sind {every} Werte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Its file is gone: {source}. Put it back and open the study again, or remove it.</source>
   <translation>Die Datei ist fort: {source}. Zurücklegen und die Studie neu öffnen, oder entfernen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>No column is shown</source>
   <translation>Keine Spalte ist gezeigt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Not drawn in the phase space: its axes do not follow from what was recorded. Choose axes of the data.</source>
   <translation>Im Phasenraum nicht gezeichnet: Dessen Achsen folgen nicht aus dem Aufgezeichneten. Achsen der Daten wählen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Scale: {lower}</source>
   <translation>Skalierung: {lower}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>all sweeps</source>
   <translation>alle Durchläufe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>file is gone</source>
   <translation>Datei ist fort</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>sweep {value}</source>
   <translation>Durchlauf {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Active units of this region</source>
   <translation>Aktive Einheiten dieser Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Column of J for {name}</source>
   <translation>Spalte von J für {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Copy J, b and the fixed point with every digit</source>
   <translation>J, b und den Fixpunkt mit jeder Stelle kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Copy the affine map of the region</source>
   <translation>Die affine Abbildung der Region kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Eigenvalues of the Jacobian, the largest in modulus first</source>
   <translation>Eigenwerte der Jacobi-Matrix, die betragsgrößten zuerst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Factor by which the map changes volumes here; below 0 it mirrors</source>
   <translation>Faktor, um den die Abbildung hier Volumen ändert; unter 0 spiegelt sie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Fixed point</source>
   <translation>Fixpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Jacobian J and offset b of the region</source>
   <translation>Jacobi-Matrix J und Versatz b der Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Share of the points of the orbits in this region</source>
   <translation>Anteil der Punkte der Orbits in dieser Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Solution of z = J z + b: a fixed point of the map only if it lies in this region</source>
   <translation>Lösung von z = J z + b: nur dann ein Fixpunkt der Abbildung, wenn sie in dieser Region liegt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>and {n} smaller ones</source>
   <translation>und {n} kleinere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>b</source>
   <translation>b</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>det J</source>
   <translation>det J</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>none: 1 is an eigenvalue of J</source>
   <translation>keiner: 1 ist ein Eigenwert von J</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>real: {point}</source>
   <translation>wirklich: {point}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>virtual: {point}, lies in {region}</source>
   <translation>virtuell: {point}, liegt in {region}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>{n} of {total} active</source>
   <translation>{n} von {total} aktiv</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>λ of J</source>
   <translation>λ von J</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Graph of visited regions</source>
   <translation>Graph der besuchten Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Group {number} of {n} regions</source>
   <translation>Gruppe {number} aus {n} Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Region {number}</source>
   <translation>Region {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>leads to {links}</source>
   <translation>führt zu {links}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>others ({share})</source>
   <translation>andere ({share})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>reached from {links}</source>
   <translation>erreicht von {links}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>{n} regions; shares of the most visited: {shares}</source>
   <translation>{n} Regionen; Anteile der meistbesuchten: {shares}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>{share} of the points</source>
   <translation>{share} der Punkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All attractors</source>
   <translation>Alle Attraktoren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All orbits drawn</source>
   <translation>Alle gezeichneten Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All {total} pairs of regions follow each other</source>
   <translation>Alle {total} Paare von Regionen folgen aufeinander</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>And {n} more, {share} of the time</source>
   <translation>Und {n} weitere, {share} der Zeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Entropy rate ≤ {rate} nats per step, from words of {n}</source>
   <translation>Entropierate ≤ {rate} nat je Schritt, aus Wörtern der Länge {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>From the growth of the number of cycles: {value} (an estimate)</source>
   <translation>Aus dem Wachstum der Zahl der Zyklen: {value} (eine Schätzung)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Shown as {groups}</source>
   <translation>Gezeigt als {groups}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Topological entropy of the words seen ≤ {bound} nats per step</source>
   <translation>Topologische Entropie der gesehenen Wörter ≤ {bound} nat je Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>code {code}</source>
   <translation>Code {code}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>from {n} points drawn</source>
   <translation>aus {n} gezeichneten Punkten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>from {n} steps</source>
   <translation>aus {n} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>its itinerary, exact</source>
   <translation>seine Regionenfolge, exakt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>regions</source>
   <translation>Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>transition</source>
   <translation>Übergang</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>transitions</source>
   <translation>Übergänge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{name}, as drawn</source>
   <translation>{name}, wie gezeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} further words of three were not seen</source>
   <translation>{n} weitere Wörter aus drei wurden nicht gesehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} groups that agree in {k} of {total} units</source>
   <translation>{n} Gruppen, die in {k} von {total} Einheiten übereinstimmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} of {total} pairs of regions were not seen to follow each other</source>
   <translation>{n} von {total} Paaren von Regionen wurden nie aufeinander folgend gesehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} of {total} units active</source>
   <translation>{n} von {total} Einheiten aktiv</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Facts about the regions</source>
   <translation>Angaben zu den Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Group</source>
   <translation>Gruppieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Layout of the graph</source>
   <translation>Anordnung des Graphen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Put regions together that agree in those units that split the points best</source>
   <translation>Regionen zusammenfassen, die in den Einheiten übereinstimmen, die die Punkte am besten teilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Start an orbit in the phase space, or measure the attractors.</source>
   <translation>Im Phasenraum einen Orbit starten oder die Attraktoren messen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The linear regions that orbits visit will be shown here as a graph of transitions.</source>
   <translation>Die linearen Regionen, die Orbits besuchen, werden hier als Graph der Übergänge gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The whole window of the phase space lies in this region.</source>
   <translation>Der ganze Ausschnitt des Phasenraums liegt in dieser Region.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The window of the phase space does not meet this region.</source>
   <translation>Der Ausschnitt des Phasenraums trifft diese Region nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Whose regions are shown</source>
   <translation>Wessen Regionen gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>never, by the orbits shown</source>
   <translation>nie, von den gezeigten Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>region {number}</source>
   <translation>Region {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>{name}: {path}</source>
   <translation>{name}: {path}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>{number} · {name}</source>
   <translation>{number} · {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · recording</source>
   <translation> · Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · recording thin, model bold</source>
   <translation> · Aufzeichnung dünn, Modell kräftig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · within {VALID:g} SD of it for {more}{plural}</source>
   <translation> · folgt ihr {more}{plural} lang auf {VALID:g} SD</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>, until it escapes</source>
   <translation>, bis er entweicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>against the step</source>
   <translation>über dem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>at least </source>
   <translation>mindestens </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>at step {number}</source>
   <translation>bei Schritt {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_plot.py" />
   <source>Coordinates against the step</source>
   <translation>Koordinaten über dem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>; {n} more selected</source>
   <translation>; {n} weitere gewählt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier equals 1: this is one of a continuum.</source>
   <translation>Ein Multiplikator ist 1: Dies ist einer aus einem Kontinuum.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier is 0: the map is not invertible along the cycle.</source>
   <translation>Ein Multiplikator ist 0: Die Abbildung ist entlang des Zyklus nicht umkehrbar.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier lies on the unit circle: its linearisation does not decide the stability.</source>
   <translation>Ein Multiplikator liegt auf dem Einheitskreis: Die Linearisierung entscheidet die Stabilität nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A point lies on a region border (border collision): the multipliers hold on one side only.</source>
   <translation>Ein Punkt liegt auf einer Regionsgrenze (Grenzkollision): Die Multiplikatoren gelten nur auf einer Seite.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Badly conditioned: its points are exact to {trusted_digits} digits or more.</source>
   <translation>Schlecht konditioniert: Seine Punkte sind auf {trusted_digits} Stellen oder mehr exakt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Clear trail</source>
   <translation>Spur löschen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Eigenvalues of the Jacobian J of the map in this region</source>
   <translation>Eigenwerte der Jacobi-Matrix J der Abbildung in dieser Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Forget where the multipliers were before</source>
   <translation>Vergessen, wo die Multiplikatoren zuvor waren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Growth in one step, |λ|^(1/k)</source>
   <translation>Wachstum in einem Schritt, |λ|^(1/k)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Growth of a small deviation in one turn of the cycle</source>
   <translation>Wachstum einer kleinen Abweichung in einem Umlauf des Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Imaginary part of the multiplier</source>
   <translation>Imaginärteil des Multiplikators</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Nearest region border at {number}</source>
   <translation>Nächste Regionsgrenze im Abstand {number}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Period {period} · </source>
   <translation>Periode {period} · </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Real part of the multiplier: eigenvalue of the Jacobian of F^k at the cycle</source>
   <translation>Realteil des Multiplikators: Eigenwert der Jacobi-Matrix von F^k am Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Saddle</source>
   <translation>Sattel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Select {name}</source>
   <translation>{name} auswählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Show the size of the multipliers over what was moved</source>
   <translation>Den Betrag der Multiplikatoren über dem zeigen, was bewegt wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Sink</source>
   <translation>Senke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Stability undecided, seen from one side of a border: {kind}</source>
   <translation>Stabilität unentschieden, von einer Seite einer Grenze gesehen: {kind}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Stable: deviations shrink; unstable: they grow</source>
   <translation>Stabil: Abweichungen schrumpfen; instabil: Sie wachsen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>The eigenvalues of the selected fixed point or cycle will be shown here.</source>
   <translation>Die Eigenwerte des gewählten Fixpunkts oder Zyklus werden hier gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>The monodromy matrix is not diagonalisable.</source>
   <translation>Die Monodromiematrix ist nicht diagonalisierbar.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>There are no region borders</source>
   <translation>Es gibt keine Regionsgrenzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>flip</source>
   <translation>Flip</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>focus</source>
   <translation>Strudel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>per step</source>
   <translation>je Schritt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{listed} directions</source>
   <translation>
    <numerusform>{listed}e Richtung</numerusform>
    <numerusform>{listed}e Richtungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{name} is no cycle and has no multipliers: its exponents are in the panel Model.</source>
   <translation>{name} ist kein Zyklus und hat keine Multiplikatoren: Seine Exponenten stehen im Feld Modell.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{n} cycles compared</source>
   <translation>{n} Zyklen verglichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{n} {stability}</source>
   <translation>{n} {stability}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{word}: deviations change sides each time (flip)</source>
   <translation>{word}: Abweichungen wechseln jedes Mal die Seite (Flip)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{word}: deviations turn by {turn}° in one turn of the cycle</source>
   <translation>{word}: Abweichungen drehen sich in einem Umlauf um {turn}°</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ|</source>
   <translation>|λ|</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ| over the input</source>
   <translation>|λ| über der Eingabe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ| over {name}</source>
   <translation>|λ| über {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>Cycle</source>
   <translation>Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>Growth of a small deviation in one step, |λ|^(1/k), and the angle of λ where it is not 0</source>
   <translation>Wachstum einer kleinen Abweichung in einem Schritt, |λ|^(1/k), und der Winkel von λ, wo er nicht 0 ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>k</source>
   <translation>k</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Account</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Copy the summary as text</source>
   <translation>Den Befund als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Everything that was found, with all numbers</source>
   <translation>Alles, was gefunden wurde, mit allen Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Headline</source>
   <translation>Kurz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Summary</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Summary of what was found</source>
   <translation>Zusammenfassung des Gefundenen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>The account in a sentence or two</source>
   <translation>Der Bericht in ein oder zwei Sätzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>What the model does will be told here in plain words, and how far each of them is proved.</source>
   <translation>Was das Modell tut, wird hier in einfachen Worten erzählt, und wie weit jedes davon bewiesen ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>What was found, in about ten sentences</source>
   <translation>Was gefunden wurde, in etwa zehn Sätzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>(?:makes the map|the map is) chaotic</source>
   <translation>macht die Abbildung chaotisch|die Abbildung chaotisch ist|Die Abbildung ist chaotisch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>^share of|trapping ellipsoid|^basins</source>
   <translation>Anteil|Fangellipsoid|^(?:Die )?Bassin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>complete|exhaustive|certified|proved|proves</source>
   <translation>vollständig|erschöpfend|zertifiziert|bewiesen|beweist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>fixed points?|cycles?|sinks?|saddles?|sources?|neutral ones?|(?:stable|unstable) manifolds?|(?:homoclinic|heteroclinic) points?|regions?</source>
   <translation>Fixpunkte?|Zyklen|Zyklus|Senken?|Sattel|Sättel|Quellen?|neutraler?|(?:in)?stabilen? Mannigfaltigkeit(?:en)?|(?:homo|hetero)kliner? Punkte?|Regionen|Region</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>homoclinic|heteroclinic</source>
   <translation>homoklin|heteroklin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>invertible|homeomorphism|Lyapunov exponent|: visits</source>
   <translation>umkehrbar|Homöomorphismus|Ljapunow-Exponent|: besucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>not certified|not proved|searched</source>
   <translation>nicht zertifiziert|nicht bewiesen|gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>show</source>
   <translation>zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source> Click in the phase space to start one, or start one at the centre of the view.</source>
   <translation> Im Phasenraum klicken, um einen zu starten, oder einen in der Mitte des Ausschnitts starten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source> beside {of}</source>
   <translation> neben {of}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Forecast from here</source>
   <translation>Von hier vorhersagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start an orbit</source>
   <translation>Einen Orbit starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start the model's orbit at step {step}</source>
   <translation>Den Orbit des Modells bei Schritt {step} starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start the model's orbit at the first recorded sample on view</source>
   <translation>Den Orbit des Modells beim ersten gezeigten aufgezeichneten Wert starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>The coordinates of an orbit, step by step, will be shown here.</source>
   <translation>Die Koordinaten eines Orbits, Schritt für Schritt, werden hier gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>{inner} from {vector}{beside}</source>
   <translation>{inner} von {vector}{beside}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_plot.py" />
   <source>Distance from the cycle at each step</source>
   <translation>Abstand vom Zyklus in jedem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_plot.py" />
   <source>Distance from the cycle, logarithmic; click a step to go there</source>
   <translation>Abstand vom Zyklus, logarithmisch; einen Schritt anklicken, um dorthin zu gehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Step of the orbit</source>
   <translation>Schritt des Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit</source>
   <translation>Den Orbit entlanggehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit by itself</source>
   <translation>Von selbst den Orbit entlanggehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit: drag, or use the arrow keys</source>
   <translation>Den Orbit entlanggehen: ziehen oder Pfeiltasten benutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>on the local stable manifold</source>
   <translation>auf der lokalen stabilen Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>on the local unstable manifold</source>
   <translation>auf der lokalen instabilen Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>step {n} of {total}</source>
   <translation>Schritt {n} von {total}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>{d} from the cycle</source>
   <translation>{d} vom Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>{d} from the first cycle, {e} from the second</source>
   <translation>{d} vom ersten Zyklus, {e} vom zweiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>&amp;Stop following</source>
   <translation>&amp;Nicht mehr verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Change range of {name}</source>
   <translation>Bereich von {name} ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Followed parameters</source>
   <translation>Verfolgte Parameter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Lower end of the range of parameter {name}</source>
   <translation>Unteres Ende des Bereichs des Parameters {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameter {name}</source>
   <translation>Parameter {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameter {name}: drag, or use the arrow keys</source>
   <translation>Parameter {name}: ziehen oder Pfeiltasten benutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameters that are followed</source>
   <translation>Parameter, die verfolgt werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set &amp;back</source>
   <translation>&amp;Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set parameter {name} back</source>
   <translation>Parameter {name} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set {name} back to the network's own value</source>
   <translation>{name} auf den eigenen Wert des Netzes zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Stop following parameter {name}</source>
   <translation>Parameter {name} nicht mehr verfolgen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Take this slider away; the value stays</source>
   <translation>Diesen Schieber wegnehmen; der Wert bleibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Upper end of the range of parameter {name}</source>
   <translation>Oberes Ende des Bereichs des Parameters {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Value of parameter {name}</source>
   <translation>Wert des Parameters {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Choose a plane</source>
   <translation>Eine Ebene wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Coordinate on the {lower} axis</source>
   <translation>Koordinate auf der Achse {lower}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Data space</source>
   <translation>Datenraum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Horizontal</source>
   <translation>Waagrecht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Plane</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Vertical</source>
   <translation>Senkrecht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Where the plane lies, and planes along other directions</source>
   <translation>Wo die Ebene liegt, und Ebenen in anderen Richtungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{axis} axis</source>
   <translation>Achse {axis}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{value} on the horizontal axis</source>
   <translation>{value} auf der waagerechten Achse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{value} on the vertical axis</source>
   <translation>{value} auf der senkrechten Achse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Corner of the legend</source>
   <translation>Ecke der Legende</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Equal scales</source>
   <translation>Gleiche Maßstäbe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Layers</source>
   <translation>Ebenen des Bildes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>One step of the map</source>
   <translation>Ein Schritt der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Pause orbits</source>
   <translation>Orbits anhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Remove all orbits</source>
   <translation>Alle Orbits entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Run orbits</source>
   <translation>Orbits laufen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Show everything found</source>
   <translation>Alles Gefundene zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed of orbits</source>
   <translation>Geschwindigkeit der Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed: {speed:.0f} steps per second</source>
   <translation>Geschwindigkeit: {speed:.0f} Schritte je Sekunde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed: {steps_per_second:.0f} steps per second</source>
   <translation>Geschwindigkeit: {steps_per_second:.0f} Schritte je Sekunde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Where it hides least</source>
   <translation>Wo sie am wenigsten verdeckt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Zoom to a rectangle; the wheel and Shift+drag zoom too</source>
   <translation>Auf ein Rechteck vergrößern; das Rad und Umschalt+Ziehen vergrößern auch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>{name} (Space)</source>
   <translation>{name} (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>Open a model to see its phase space.</source>
   <translation>Ein Modell öffnen, um seinen Phasenraum zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>Slice shown</source>
   <translation>Gezeigter Schnitt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>This map has one dimension, so there is no plane to show. Its fixed points and cycles are in the list of objects, their multipliers under Spectrum.</source>
   <translation>Diese Abbildung hat eine Dimension, es gibt also keine Ebene zu zeigen. Ihre Fixpunkte und Zyklen stehen in der Liste der Objekte, deren Multiplikatoren unter Spektrum.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/grab.py" />
   <source>Move orbit</source>
   <translation>Orbit bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source> · border at {distance}</source>
   <translation> · Grenze in {distance}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>angle {degrees}° · {plural} · {proof}</source>
   <translation>Winkel {degrees}° · {plural} · {proof}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>click: show its orbit</source>
   <translation>Klick: Orbit zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>data: {escape}</source>
   <translation>Daten: {escape}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>double-click: grow its manifolds longer</source>
   <translation>Doppelklick: Mannigfaltigkeiten länger wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>double-click: grow manifolds</source>
   <translation>Doppelklick: Mannigfaltigkeiten wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>found numerically</source>
   <translation>numerisch gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>not diagonalisable</source>
   <translation>nicht diagonalisierbar</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>on a region border</source>
   <translation>auf einer Regionsgrenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>one of a continuum</source>
   <translation>einer aus einem Kontinuum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>point {value} of {period}</source>
   <translation>Punkt {value} von {period}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>right-click: grow its manifolds longer</source>
   <translation>Rechtsklick: Mannigfaltigkeiten länger wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>right-click: grow manifolds</source>
   <translation>Rechtsklick: Mannigfaltigkeiten wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Basin of &lt;b&gt;{name}&lt;/b&gt;: settles in {steps}, {proof}</source>
   <translation>Bassin von &lt;b&gt;{name}&lt;/b&gt;: zur Ruhe in {steps}, {proof}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Border of unit {units}</source>
   <translation>Grenze der Einheit {units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Escapes in {steps}</source>
   <translation>Entweicht in {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Undecided: not settled in the steps allowed</source>
   <translation>Unentschieden: in den erlaubten Schritten nicht zur Ruhe gekommen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>arclength {s} from the cycle</source>
   <translation>Bogenlänge {s} vom Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>drag its start or head to move it</source>
   <translation>am Anfang oder am Kopf ziehen, um ihn zu bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>of the map from the local manifold</source>
   <translation>der Abbildung von der lokalen Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>step {n}</source>
   <translation>Schritt {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Back to the view before</source>
   <translation>&amp;Zurück zur vorigen Ansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Data space or state space</source>
   <translation>&amp;Datenraum oder Zustandsraum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Fit to what was found</source>
   <translation>Alles Ge&amp;fundene einpassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Layers</source>
   <translation>&amp;Ebenen des Bildes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;One step of the map</source>
   <translation>Ein S&amp;chritt der Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Run or pause orbits</source>
   <translation>Orbits &amp;laufen lassen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Start orbit here</source>
   <translation>&amp;Orbit hier starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>For&amp;ward again</source>
   <translation>&amp;Wieder vor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Grow its manifolds</source>
   <translation>Mannigfaltigkeiten wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Remove &amp;all orbits</source>
   <translation>&amp;Alle Orbits entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Select &amp;next cycle</source>
   <translation>&amp;Nächsten Zyklus auswählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Show or hide the &amp;legend</source>
   <translation>Le&amp;gende zeigen oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Start an orbit from data &amp;values…</source>
   <translation>Orbit bei Daten&amp;werten starten…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom &amp;in</source>
   <translation>&amp;Vergrößern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom o&amp;ut</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom to a rec&amp;tangle</source>
   <translation>Auf ein &amp;Rechteck vergrößern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>Drag the legend where you like it; a double click puts it where it hides least</source>
   <translation>Ziehen Sie die Legende, wohin Sie möchten; ein Doppelklick legt sie dorthin, wo sie am wenigsten verdeckt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>heteroclinic point</source>
   <translation>heterokliner Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>homoclinic point</source>
   <translation>homokliner Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>stable manifold</source>
   <translation>stabile Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>unstable manifold</source>
   <translation>instabile Mannigfaltigkeit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Bottom left</source>
   <translation>Unten links</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Bottom right</source>
   <translation>Unten rechts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Top left</source>
   <translation>Oben links</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Top right</source>
   <translation>Oben rechts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/live_orbit.py" />
   <source>One orbit, {names} against the step</source>
   <translation>Ein Orbit, {names} über dem Schritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/live_orbit.py" />
   <source>Phase portrait</source>
   <translation>Phasenporträt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/phase_space.py" />
   <source>Phase space plot</source>
   <translation>Bild des Phasenraums</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/phase_space.py" />
   <source>swarm {id}</source>
   <translation>swarm {id}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Region borders</source>
   <translation>Regionsgrenzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Sketch of orbits</source>
   <translation>Skizze von Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Vector arrows</source>
   <translation>Vektorpfeile</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Where the data never came</source>
   <translation>Wo die Daten nie waren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_choices.py" />
   <source>towards {value}</source>
   <translation>Richtung {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>&amp;Coordinates {names}</source>
   <translation>&amp;Koordinaten {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>&amp;Position of the slice</source>
   <translation>&amp;Lage des Schnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Along &amp;eigenvectors of</source>
   <translation>Entlang der &amp;Eigenvektoren von</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Choose three fixed points or cycles; or select three in the list of objects</source>
   <translation>Drei Fixpunkte oder Zyklen wählen; oder drei in der Liste der Objekte auswählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Find cycles first: a saddle is needed</source>
   <translation>Zuerst Zyklen finden: Ein Sattel wird gebraucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Principal &amp;axes of</source>
   <translation>&amp;Hauptachsen von</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Sliders that move the plane along the coordinates that are not shown</source>
   <translation>Schieber, die die Ebene entlang der nicht gezeigten Koordinaten bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Start an orbit, add a recording or map basins first</source>
   <translation>Zuerst einen Orbit starten, eine Aufzeichnung hinzufügen oder Bassins kartieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through &amp;the selected: {names}</source>
   <translation>Durch die &amp;gewählten: {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through &amp;three points…</source>
   <translation>Durch drei &amp;Punkte…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through the &amp;selected point</source>
   <translation>Durch den ge&amp;wählten Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>{listed}: the plane shows {share:.0f} % of the variance</source>
   <translation>{listed}: Die Ebene zeigt {share:.0f} % der Varianz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_tools.py" />
   <source>This model observes fewer than two independent data values; there is no data plane to show.</source>
   <translation>Dieses Modell beobachtet weniger als zwei unabhängige Datenwerte; es gibt keine Datenebene zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source> (not proved)</source>
   <translation> (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>Model {name}: nothing analysed yet</source>
   <translation>Modell {name}: noch nichts analysiert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>Model {name}: {value}</source>
   <translation>Modell {name}: {value}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>No model is open</source>
   <translation>Kein Modell ist offen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>neutral ones</source>
   <translation>neutrale</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>no cycles found</source>
   <translation>keine Zyklen gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → escapes in {counted}</source>
   <translation>{where} → entweicht in {counted}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → undecided</source>
   <translation>{where} → unentschieden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → {name} in {counted}{proof}</source>
   <translation>{where} → {name} in {counted}{proof}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/second_view.py" />
   <source>Second phase space plot</source>
   <translation>Zweites Bild des Phasenraums</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/second_view.py" />
   <source>Second phase space, {names}</source>
   <translation>Zweiter Phasenraum, {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source> through {named}</source>
   <translation> durch {named}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Plane {value} × {value2}</source>
   <translation>Ebene {value} × {value2}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Plane{through}</source>
   <translation>Ebene{through}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Slice of state space in data values{through}</source>
   <translation>Schnitt des Zustandsraums in Datenwerten{through}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Slice{through}{value}{values}</source>
   <translation>Schnitt{through}{value}{values}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>pale: at its data values, but {away} off this slice</source>
   <translation>blass: bei seinen Datenwerten, aber {away} außerhalb dieses Schnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>pale: lies {away} off this slice, seen in projection</source>
   <translation>blass: liegt {away} außerhalb dieses Schnitts, in Projektion gesehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Find a coordinate</source>
   <translation>Eine Koordinate suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Find a coordinate of the slice</source>
   <translation>Eine Koordinate des Schnitts suchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Move the plane along {name}: drag, or use the arrow keys</source>
   <translation>Die Ebene entlang {name} bewegen: ziehen oder Pfeiltasten benutzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Position of the slice</source>
   <translation>Lage des Schnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Position of the slice along {name}</source>
   <translation>Lage des Schnitts entlang {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Put the sliders away (Plane &gt; Position brings them back)</source>
   <translation>Die Schieber weglegen (Ebene &gt; Lage bringt sie zurück)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Slice at {name}</source>
   <translation>Schnitt bei {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Through the selected point</source>
   <translation>Durch den gewählten Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Where the plane cuts {name}; it may lie beyond the slider</source>
   <translation>Wo die Ebene {name} schneidet; außerhalb des Schiebers ist erlaubt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>Number of points of the swarm</source>
   <translation>Zahl der Punkte des Schwarms</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>Swarm: thousands of points flowing to where they settle</source>
   <translation>Schwarm: Tausende Punkte, die dorthin fließen, wo sie zur Ruhe kommen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>{name} (Ctrl+Shift+W)</source>
   <translation>{name} (Strg+Umschalt+W)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_view.py" />
   <source>Colour the swarm</source>
   <translation>Den Schwarm färben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_view.py" />
   <source>Swarm of points</source>
   <translation>Schwarm von Punkten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_slot.py" />
   <source>Basins of view {n}</source>
   <translation>Bassins der Ansicht {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_slot.py" />
   <source>Coarse basins</source>
   <translation>Grobe Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Change axes</source>
   <translation>Achsen ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Change view</source>
   <translation>Ausschnitt ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Hide layers</source>
   <translation>Ebene des Bildes ausblenden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Manifolds of the window</source>
   <translation>Mannigfaltigkeiten des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Move slice</source>
   <translation>Schnitt bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Show layers</source>
   <translation>Ebene des Bildes zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Across {axis}</source>
   <translation>Quer zu {axis}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Curves</source>
   <translation>Kurven</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>First axis</source>
   <translation>Erste Achse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Frame of the phase space</source>
   <translation>Rahmen des Phasenraums</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Layers of the view of space</source>
   <translation>Ebenen der Raumansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Move the plane; its basins are mapped when the hand rests</source>
   <translation>Die Ebene bewegen; ihre Bassins werden kartiert, wenn die Hand ruht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>No plane</source>
   <translation>Keine Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Opacity of surfaces</source>
   <translation>Deckkraft der Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Perspective</source>
   <translation>Perspektive</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Plane with basins</source>
   <translation>Ebene mit Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Position of the plane with basins</source>
   <translation>Lage der Ebene mit Bassins</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Position of the plane, as a number</source>
   <translation>Lage der Ebene als Zahl</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Principal axes of what is selected</source>
   <translation>Hauptachsen des Gewählten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Recordings</source>
   <translation>Aufzeichnungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Second axis</source>
   <translation>Zweite Achse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Settling time over {one} × {two}</source>
   <translation>Einschwingzeit über {one} × {two}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Settling times</source>
   <translation>Einschwingzeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Show basins on a plane across one of the axes</source>
   <translation>Bassins auf einer Ebene quer zu einer der Achsen zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Show the whole box</source>
   <translation>Den ganzen Quader zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Third axis</source>
   <translation>Dritte Achse</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Turn the axes along the selected orbit or attractor, or the first attractor</source>
   <translation>Die Achsen entlang dem gewählten Orbit oder Attraktor drehen, sonst dem ersten Attraktor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>What the {axis} measures</source>
   <translation>Was {axis} misst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>A surface is grown polygon by polygon until its budget is used up: it goes on beyond the edge that is seen. Growing it further at least doubles the budget.</source>
   <translation>Eine Fläche wächst Polygon um Polygon, bis ihr Budget verbraucht ist: Sie geht über den sichtbaren Rand hinaus weiter. Weiterwachsen verdoppelt das Budget mindestens.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>Grow further</source>
   <translation>Weiterwachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>Surfaces that were cut</source>
   <translation>Abgeschnittene Flächen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>{cut} of {all} surfaces end where their budget was used up</source>
   <translation>{cut} von {all} Flächen enden, wo ihr Budget verbraucht war</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/offer.py" />
   <source>This model has one dimension: there is no space to turn.</source>
   <translation>Dieses Modell hat eine Dimension: Es gibt keinen Raum zu drehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/offer.py" />
   <source>This model has two dimensions. What will be here: how many steps each starting point takes until it settles, as a height over the plane.</source>
   <translation>Dieses Modell hat zwei Dimensionen. Hier wird zu sehen sein: wie viele Schritte jeder Startpunkt braucht, bis er eingeschwungen ist, als Höhe über der Ebene.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Grow its manifolds</source>
   <translation>&amp;Mannigfaltigkeiten wachsen lassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Perspective or parallel rays</source>
   <translation>&amp;Perspektive oder parallele Strahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Start an orbit here</source>
   <translation>&amp;Orbit hier starten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>Bring it to the &amp;middle</source>
   <translation>In die Mi&amp;tte bringen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From &amp;above</source>
   <translation>Von o&amp;ben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From the &amp;front</source>
   <translation>Von &amp;vorn</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From the &amp;right</source>
   <translation>Von &amp;rechts</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>Show the &amp;whole box</source>
   <translation>Den &amp;ganzen Quader zeigen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>escapes in {steps}</source>
   <translation>entweicht in {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>{attractor} in {steps}</source>
   <translation>{attractor} in {steps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/slice_job.py" />
   <source>Basins on the plane in space</source>
   <translation>Bassins auf der Ebene im Raum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/slice_job.py" />
   <source>Settling times over the plane</source>
   <translation>Einschwingzeiten über der Ebene</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Change layers of space</source>
   <translation>Ebenen der Raumansicht ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Change opacity</source>
   <translation>Deckkraft ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Choose the axes of space</source>
   <translation>Die Achsen des Raums wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Choose the plane with basins</source>
   <translation>Die Ebene mit Bassins wählen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Map the basins first (Ctrl+4)</source>
   <translation>Zuerst die Bassins kartieren (Strg+4)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Move the plane with basins</source>
   <translation>Die Ebene mit Bassins bewegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Open a model to see its state space.</source>
   <translation>Ein Modell öffnen, um seinen Zustandsraum zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Preparing the 3-D view…</source>
   <translation>3-D-Ansicht wird vorbereitet…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>State space in three directions</source>
   <translation>Zustandsraum in drei Richtungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Turn the view of space</source>
   <translation>Die Raumansicht drehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>View of space</source>
   <translation>Raumansicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/waiting.py" />
   <source>Progress of the first picture</source>
   <translation>Fortschritt des ersten Bildes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Add a recording</source>
   <translation>Eine Aufzeichnung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Add the recording</source>
   <translation>Aufzeichnung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Change recording</source>
   <translation>Aufzeichnung ändern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Model or recording?</source>
   <translation>Modell oder Aufzeichnung?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>The recording has no complete sample there.</source>
   <translation>Die Aufzeichnung hat dort keinen vollständigen Wert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>{name} is a recording. To lay it beside a model you have, open the model first.</source>
   <translation>{name} ist eine Aufzeichnung. Um sie neben ein Modell zu legen, das Sie haben, öffnen Sie zuerst das Modell.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>{shown} holds a model and a time series.</source>
   <translation>{shown} enthält ein Modell und eine Zeitreihe.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_files.py" />
   <source>Recordings ({join});;All files (*)</source>
   <translation>Aufzeichnungen ({join});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>The study of {name} was not saved when the program ended.</source>
   <translation>Die Studie von {name} war nicht gespeichert, als das Programm endete.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>{name} is recovered as it was at {time}; save it to keep it.</source>
   <translation>{name} ist wiederhergestellt wie um {time}; speichern, um sie zu behalten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Export a report</source>
   <translation>Bericht exportieren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Save report {name}</source>
   <translation>Bericht {name} sichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>The report could not be made.</source>
   <translation>Der Bericht konnte nicht erstellt werden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>The report is {path}.</source>
   <translation>Der Bericht ist {path}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_pdf.py" />
   <source>A PDF can be made in the main thread only when no window is open.</source>
   <translation>Ein PDF kann im Hauptthread nur entstehen, wenn kein Fenster offen ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Add orbit</source>
   <translation>Orbit hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Name coordinates</source>
   <translation>Koordinaten benennen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Remove {what}</source>
   <translation>{what} entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>{n} objects</source>
   <translation>{n} Objekte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>{title} (stopped before its end)</source>
   <translation>{title} (vorzeitig angehalten)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/slider_row.py" />
   <source>&amp;Range…</source>
   <translation>&amp;Bereich…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Discard {name}</source>
   <translation>{name} verwerfen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Keep {name} at the top</source>
   <translation>{name} oben behalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Not saved when the program ended; as it was at {time}</source>
   <translation>Nicht gespeichert, als das Programm endete; wie um {time}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open it as it was; the file it came from stays until you save</source>
   <translation>Öffnen, wie sie war; die Datei, aus der sie stammt, bleibt bis zum Speichern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open the example {title}</source>
   <translation>Das Beispiel {title} öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open {name} again</source>
   <translation>{name} erneut öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Recover {name}</source>
   <translation>{name} wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Remove what was kept for good</source>
   <translation>Das Behaltene endgültig entfernen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Take {name} off this list</source>
   <translation>{name} aus dieser Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>not where it was: {folder}</source>
   <translation>nicht, wo es war: {folder}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>.npz  .pt  .pkl  .bson  .mat  .h5  .csv …</source>
   <translation>.npz  .pt  .pkl  .bson  .mat  .h5  .csv …</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>EXAMPLES</source>
   <translation>BEISPIELE</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Fit a model to a recording…</source>
   <translation>Modell an Aufzeichnung anpassen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Five steps on an example: what is where, in a minute</source>
   <translation>Fünf Schritte an einem Beispiel: was wo ist, in einer Minute</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>NOT SAVED</source>
   <translation>NICHT GESPEICHERT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>New here? Take the tour</source>
   <translation>Führung beginnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>NumPy, JSON, PyTorch, Julia (BSON, JLD2), MATLAB or Keras files, or a saved study (Ctrl+O); folders with Ctrl+Shift+O</source>
   <translation>Dateien von NumPy, JSON, PyTorch, Julia (BSON, JLD2), MATLAB oder Keras, oder eine gespeicherte Studie (Strg+O); Ordner mit Strg+Umschalt+O</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Open a model or study…</source>
   <translation>Modell oder Studie öffnen…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Open a trained ReLU network to find its fixed points and cycles, what separates its outcomes, and whether it is chaotic.</source>
   <translation>Ein trainiertes ReLU-Netz öffnen, um seine Fixpunkte und Zyklen zu finden, was seine Ergebnisse trennt, und ob es chaotisch ist.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>RECENT</source>
   <translation>ZULETZT</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>See what your network does</source>
   <translation>Sehen, was Ihr Netz tut</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Start page</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Take the tour</source>
   <translation>Führung beginnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>The bundled examples are missing; please reinstall the program.</source>
   <translation>Die mitgelieferten Beispiele fehlen; bitte das Programm neu installieren.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Training run…</source>
   <translation>Trainingslauf…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>You have a folder of checkpoints: see what training made of them</source>
   <translation>Sie haben einen Ordner mit Checkpoints: sehen, was das Training aus ihnen gemacht hat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>You have measured something and no model of it yet (Ctrl+Shift+F)</source>
   <translation>Sie haben etwas gemessen und noch kein Modell davon (Strg+Umschalt+F)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>or drop files here · {endings}</source>
   <translation>oder Dateien hier ablegen · {endings}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>Position of the cursor</source>
   <translation>Ort des Zeigers</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>invertibility unknown</source>
   <translation>Umkehrbarkeit unbekannt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>invertible</source>
   <translation>umkehrbar</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>locally invertible</source>
   <translation>lokal umkehrbar</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>not invertible</source>
   <translation>nicht umkehrbar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{n} regions visited</source>
   <translation>
    <numerusform>{n} besuchte Region</numerusform>
    <numerusform>{n} besuchte Regionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{n} units</source>
   <translation>
    <numerusform>{n} Einheit</numerusform>
    <numerusform>{n} Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{words} on all visited regions</source>
   <translation>{words} auf allen besuchten Regionen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/toolbar.py" />
   <source>Main toolbar</source>
   <translation>Hauptleiste</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>End the tour; Help has it again</source>
   <translation>Die Führung beenden; unter Hilfe gibt es sie wieder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Every point is a state of the network. Click anywhere to start an orbit and watch where it goes, or hold and drag to choose its start; the wheel zooms.</source>
   <translation>Jeder Punkt ist ein Zustand des Netzes. Irgendwo klicken, um einen Orbit zu starten, und zusehen, wohin er geht, oder halten und ziehen, um seinen Start zu wählen; das Rad vergrößert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Everything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Everything found is listed here, with a word that says how sure it is: complete, searched, certified. Select a row and it stands out in every other panel.</source>
   <translation>Alles Gefundene ist hier aufgeführt, mit einem Wort, wie sicher es ist: vollständig, gesucht, zertifiziert. Eine gewählte Zeile tritt in jedem anderen Feld hervor.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>In plain words</source>
   <translation>In einfachen Worten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>One button finds fixed points and cycles, what separates them, which start leads where, and whether there is chaos. Next presses it for you.</source>
   <translation>Ein Knopf findet Fixpunkte und Zyklen, was sie trennt, welcher Start wohin führt und ob es Chaos gibt. „Weiter“ drückt ihn.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The next step (Right arrow)</source>
   <translation>Der nächste Schritt (Pfeil rechts)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The state space</source>
   <translation>Der Zustandsraum</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The step before (Left arrow)</source>
   <translation>Der vorige Schritt (Pfeil links)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The summary tells what all this means. Its phrases lead to the objects they speak of; the tabs beside it hold the numbers.</source>
   <translation>Der Befund sagt, was all das bedeutet. Seine Worte führen zu den Objekten, von denen sie sprechen; die Reiter daneben haben die Zahlen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Tour</source>
   <translation>Führung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>{palette} finds any command by a few letters, {help} explains every term with a picture, and Export makes figures for print. This tour is in the Help menu.</source>
   <translation>{palette} findet jeden Befehl mit wenigen Buchstaben, {help} erklärt jeden Begriff mit einem Bild, und Exportieren macht Abbildungen für den Druck. Diese Führung steht im Menü Hilfe.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Asking pypi.org for the newest version …</source>
   <translation>pypi.org wird nach der neuesten Version gefragt…</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>No version has been published on pypi.org yet; this is {own}.</source>
   <translation>Auf pypi.org ist noch keine Version veröffentlicht; dies ist {own}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Open its page</source>
   <translation>Ihre Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>The newest version is not known: pypi.org could not be reached.</source>
   <translation>Die neueste Version ist nicht bekannt: pypi.org war nicht zu erreichen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>The newest version is not known: pypi.org gave no usable answer.</source>
   <translation>Die neueste Version ist nicht bekannt: pypi.org gab keine brauchbare Antwort.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>This is the newest version, {own}.</source>
   <translation>Dies ist die neueste Version, {own}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Version {found} is there; this is {own}.</source>
   <translation>Version {found} ist da; dies ist {own}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_area.py" />
   <source>Close the view {title}</source>
   <translation>Die Ansicht {title} schließen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_area.py" />
   <source>Close this view (View &gt; Views brings it back)</source>
   <translation>Diese Ansicht schließen (Ansicht &gt; Ansichten bringt sie zurück)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Data space or state space	D</source>
   <translation>&amp;Datenraum oder Zustandsraum	D</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;System</source>
   <translation>&amp;System</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Theme</source>
   <translation>Farb&amp;schema</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Views</source>
   <translation>&amp;Ansichten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>Show &amp;everything found	Home</source>
   <translation>Alles &amp;Gefundene zeigen	Pos1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Contributing</source>
   <translation>Mitarbeiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Fitting and judging</source>
   <translation>Anpassen und beurteilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Ideas</source>
   <translation>Begriffe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Reference</source>
   <translation>Nachschlagen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/jobs/worker.py" />
   <source>Compiling for this computer: a minute or two, only the first time</source>
   <translation>Kompiliert für diesen Rechner: ein bis zwei Minuten, nur beim ersten Mal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/jobs/worker.py" />
   <source>There is not enough memory for this; choose a shorter period, a smaller budget or a coarser map.</source>
   <translation>Dafür reicht der Speicher nicht; eine kürzere Periode, einen kleineren Aufwand oder eine gröbere Karte wählen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/arrangement.py" />
   <source>the map has {dimension} dimensions, at most 2 can be drawn as a plane</source>
   <translation>die Abbildung hat {dimension} Dimensionen, höchstens 2 lassen sich als Ebene zeichnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>PLRNN</source>
   <translation>PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>PLRNN (thresholds)</source>
   <translation>PLRNN (Schwellen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>ReLU RNN</source>
   <translation>ReLU-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped dendritic PLRNN</source>
   <translation>beschränktes dendritisches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped low-rank RNN</source>
   <translation>beschränktes Niedrigrang-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped shallow PLRNN</source>
   <translation>beschränktes flaches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>dendritic PLRNN</source>
   <translation>dendritisches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>low-rank RNN</source>
   <translation>Niedrigrang-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred PLRNN</source>
   <translation>mittelwertzentriertes PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred clipped dendritic PLRNN</source>
   <translation>mittelwertzentriertes beschränktes dendritisches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred dendritic PLRNN</source>
   <translation>mittelwertzentriertes dendritisches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>shallow PLRNN</source>
   <translation>flaches PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>task-trained low-rank RNN</source>
   <translation>auf eine Aufgabe trainiertes Niedrigrang-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>any positive number</source>
   <translation>jede positive Zahl</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>{first}, {second}, … {last}, {n} in all</source>
   <translation>{first}, {second}, … {last}, insgesamt {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>{sentence} Likely: {likely}. Say it with load_model(file, {python}) in Python, or {shell} in a shell.</source>
   <translation>{sentence} Wahrscheinlich: {likely}. Sagen Sie es mit load_model(file, {python}) in Python oder mit {shell} in einer Shell.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>An observation model turns the state into {n} observed values.</source>
   <translation>
    <numerusform>Ein Beobachtungsmodell macht aus dem Zustand {n} beobachteten Wert.</numerusform>
    <numerusform>Ein Beobachtungsmodell macht aus dem Zustand {n} beobachtete Werte.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The arrays {arrays} make up a model of the family {family}.</source>
   <translation>Die Felder {arrays} ergeben ein Modell der Familie {family}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The data are its first states; B only says where to start from data.</source>
   <translation>Die Daten sind seine ersten Zustände; B sagt nur, wo man von Daten aus beginnt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The file says {settings}.</source>
   <translation>Die Datei sagt {settings}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The settings file {name} says {settings}.</source>
   <translation>Die Einstellungsdatei {name} sagt {settings}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a zip archive</source>
   <translation>ein Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a zip archive that cannot be used</source>
   <translation>ein Zip-Archiv, das nicht zu gebrauchen ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>and {n} more arrays</source>
   <translation>und {n} weitere Felder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>and {n} more entries</source>
   <translation>und {n} weitere Einträge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>array {name}: {shape}</source>
   <translation>Feld {name}: {shape}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>entry {name}</source>
   <translation>Eintrag {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>entry {name}: {size}</source>
   <translation>Eintrag {name}: {size}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>initial state</source>
   <translation>Anfangszustand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>no ordinary file</source>
   <translation>keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>noise covariances</source>
   <translation>Rauschkovarianzen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>optimizer state</source>
   <translation>Zustand des Optimierers</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>others</source>
   <translation>weitere</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>settings file {name}</source>
   <translation>Einstellungsdatei {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>{group} ({n} arrays)</source>
   <translation>{group} ({n} Felder)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>{n} inputs s enter through C, held constant until set otherwise.</source>
   <translation>
    <numerusform>{n} Eingabe s tritt durch C ein, konstant gehalten, bis sie anders gesetzt wird.</numerusform>
    <numerusform>{n} Eingaben s treten durch C ein, konstant gehalten, bis sie anders gesetzt werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>P should lie between 1 and {m}, the number of state variables, but is {p}</source>
   <translation>P sollte zwischen 1 und {m}, der Zahl der Zustandsvariablen, liegen, ist aber {p}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>dt and tau should be positive but are {dt} and {tau}</source>
   <translation>dt und tau sollten positiv sein, sind aber {dt} und {tau}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>n has no columns: the network has no units</source>
   <translation>n hat keine Spalten: das Netz hat keine Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/family_parts.py" />
   <source>the network has no state variables</source>
   <translation>das Netz hat keine Zustandsvariablen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/family_parts.py" />
   <source>{dimension} state variables and {units} ReLU units need a matrix of {largest} numbers, more than the {max_numbers} that can be handled</source>
   <translation>{dimension} Zustandsvariablen und {units} ReLU-Einheiten brauchen eine Matrix von {largest} Zahlen, mehr als die {max_numbers}, die verarbeitet werden können</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>B has a column for each state variable, as it should</source>
   <translation>B hat eine Spalte je Zustandsvariable, wie es sein soll</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>B has a row for each state variable, where it should have a column</source>
   <translation>B hat eine Zeile je Zustandsvariable, wo es eine Spalte haben sollte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>HDF5, axes reversed</source>
   <translation>HDF5, Achsen umgekehrt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>Were the matrices written by Julia or MATLAB? HDF5 keeps their axes in reverse, and square matrices fit both ways.</source>
   <translation>Wurden die Matrizen von Julia oder MATLAB geschrieben? HDF5 behält ihre Achsen in umgekehrter Folge, und quadratische Matrizen passen beide Male.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>files written from Python keep their axes</source>
   <translation>aus Python geschriebene Dateien behalten ihre Achsen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it has more than {max_elements} entries, which no model has</source>
   <translation>sie hat mehr als {max_elements} Einträge; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it has two entries called {key:.40}; save the model again</source>
   <translation>sie hat zwei Einträge namens {key:.40}; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it is damaged or cut short; copy it again, or save it again from Julia</source>
   <translation>sie ist beschädigt oder abgeschnitten; kopieren Sie sie noch einmal, oder speichern Sie sie noch einmal aus Julia</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>its documents are nested more than {max_nesting} deep, which no model is</source>
   <translation>ihre Dokumente sind mehr als {max_nesting} tief geschachtelt; das ist kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>its entry {key:.40} is of BSON type {kind:#04x}, which Julia's BSON.jl does not write; {damaged}</source>
   <translation>ihr Eintrag {key:.40} hat den BSON-Typ {kind:#04x}, den Julias BSON.jl nicht schreibt; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>the numbers of {key:.40} declare {size} where {size2} are left; it may be cut short</source>
   <translation>die Zahlen von {key:.40} geben {size} an, wo {size2} übrig sind; die Datei ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>{size} follow the end of its document; {damaged}</source>
   <translation>{size} folgen dem Ende ihres Dokuments; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>a single tensor</source>
   <translation>einen einzelnen Tensor</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>it has more than {max_entries} entries, which no model has</source>
   <translation>sie hat mehr als {max_entries} Einträge; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>it holds {what}; save model.state_dict()</source>
   <translation>sie enthält {what}; speichern Sie model.state_dict()</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>its dictionaries are nested without end</source>
   <translation>ihre Wörterbücher sind ohne Ende geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>no dictionary of parameters</source>
   <translation>kein Wörterbuch von Parametern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the array {key} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation>das Feld {key} gibt {size} an, die Datei enthält aber {size2} dafür; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the array {key} would need {size} of memory</source>
   <translation>das Feld {key} würde {size} Speicher brauchen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the numbers of {key} are missing from the file; it may be cut short</source>
   <translation>die Zahlen von {key} fehlen in der Datei; sie ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>{name} checkpoint ({where})</source>
   <translation>{name}-Checkpoint ({where})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>{name} state dict</source>
   <translation>{name}-Zustandswörterbuch</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it holds no dictionary of settings</source>
   <translation>sie enthält kein Wörterbuch von Einstellungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it is not valid JSON</source>
   <translation>sie ist kein gültiges JSON</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it is too large for a settings file</source>
   <translation>sie ist zu groß für eine Einstellungsdatei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>its lists are nested too deeply</source>
   <translation>ihre Listen sind zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>the settings in {name} beside it cannot be used ({reason}); repair that file or move it away and answer the questions yourself</source>
   <translation>die Einstellungen in {name} daneben sind nicht brauchbar ({reason}); reparieren Sie diese Datei, oder legen Sie sie anderswo hin und beantworten Sie die Fragen selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>JSON document</source>
   <translation>JSON-Dokument</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>Julia BSON file</source>
   <translation>Julia-BSON-Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>MATLAB file</source>
   <translation>MATLAB-Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>NumPy archive</source>
   <translation>NumPy-Archiv</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>PyTorch file</source>
   <translation>PyTorch-Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>PyTorch files of 2018 and older (tar) cannot be opened; {resave}</source>
   <translation>PyTorch-Dateien von 2018 und älter (tar) können nicht geöffnet werden; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>a single NumPy array (.npy) is not a whole model</source>
   <translation>ein einzelnes NumPy-Feld (.npy) ist kein ganzes Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>a single table is not a whole model; open the folder that holds A{suffix}, W{suffix}, h{suffix}</source>
   <translation>eine einzelne Tabelle ist kein ganzes Modell; öffnen Sie den Ordner, der A{suffix}, W{suffix}, h{suffix} enthält</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it holds plain text, and is not a model file of a known format ({known}); {resave}</source>
   <translation>sie enthält einfachen Text und ist keine Modelldatei eines bekannten Formats ({known}); {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it holds the settings of a model; open the model beside it</source>
   <translation>sie enthält die Einstellungen eines Modells; öffnen Sie das Modell daneben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a 7-Zip archive; unpack it first, or {resave}</source>
   <translation>sie ist ein 7-Zip-Archiv; entpacken Sie sie zuerst, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a PDF document, not a model; {resave}</source>
   <translation>sie ist ein PDF-Dokument, kein Modell; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a picture, not a model; {resave}</source>
   <translation>sie ist ein Bild, kein Modell; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a zip archive without a model in it; unpack it and open the model inside</source>
   <translation>sie ist ein Zip-Archiv ohne Modell darin; entpacken Sie es und öffnen Sie das Modell darin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is empty</source>
   <translation>sie ist leer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is named {suffix} but holds something else, or is a damaged {promised}; look for the right file, or {resave}</source>
   <translation>sie heißt {suffix}, enthält aber etwas anderes, oder ist beschädigt ({promised}); suchen Sie die richtige Datei, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is named {suffix} but holds text; look for the right file, or {resave}</source>
   <translation>sie heißt {suffix}, enthält aber Text; suchen Sie die richtige Datei, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is not a model file of a known format ({known}); {resave}</source>
   <translation>sie ist keine Modelldatei eines bekannten Formats ({known}); {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with bzip2; unpack it first, or {resave}</source>
   <translation>sie ist mit bzip2 gepackt; entpacken Sie sie zuerst, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with gzip; unpack it first, or {resave}</source>
   <translation>sie ist mit gzip gepackt; entpacken Sie sie zuerst, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with xz; unpack it first, or {resave}</source>
   <translation>sie ist mit xz gepackt; entpacken Sie sie zuerst, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>save its arrays A, W, h or A, W1, W2, h1, h2 as .npz or .json instead</source>
   <translation>speichern Sie stattdessen ihre Felder A, W, h oder A, W1, W2, h1, h2 als .npz oder .json</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>{single}, and {refusal}</source>
   <translation>{single}, und {refusal}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>{single}; open the folder that holds A.npy, W.npy, h.npy or A.npy, W1.npy, …</source>
   <translation>{single}; öffnen Sie den Ordner, in dem A.npy, W.npy, h.npy oder A.npy, W1.npy, … liegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source> (Links that lead out of it are not followed: {names}.)</source>
   <translation> (Verweisen, die aus ihm hinausführen, wird nicht gefolgt: {names}.)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>The folder holds {n} model files: which one?{links}</source>
   <translation>Der Ordner enthält {n} Modelldateien: welche davon?{links}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>folder of {kinds} files</source>
   <translation>Ordner mit Dateien ({kinds})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it comes first</source>
   <translation>es kommt zuerst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it has two files for the parameter {key} ({both}); move one of them away</source>
   <translation>er hat zwei Dateien für den Parameter {key} ({both}); legen Sie eine davon anderswo hin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds more than {max_listed} files; open the model file itself</source>
   <translation>er enthält mehr als {max_listed} Dateien; öffnen Sie die Modelldatei selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds no model but links that lead out of it ({links:.150}), which are not followed; open the files they lead to</source>
   <translation>er enthält kein Modell, aber Verweise, die aus ihm hinausführen ({links:.150}) und denen nicht gefolgt wird; öffnen Sie die Dateien, zu denen sie führen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds {n} model files; open the one you want itself</source>
   <translation>er enthält {n} Modelldateien; öffnen Sie die gewünschte selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is a folder without a model in it; open the model's file, or a folder with A.npy, W.npy, h.npy</source>
   <translation>es ist ein Ordner ohne Modell darin; öffnen Sie die Datei des Modells, oder einen Ordner mit A.npy, W.npy, h.npy</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is the last of {count} numbered files</source>
   <translation>sie ist die letzte von {count} nummerierten Dateien</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is the newest</source>
   <translation>sie ist die neueste</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>its files do not make up a model (found {names:.150}); A, W, h or A, W1, W2, h1, h2 are needed</source>
   <translation>seine Dateien ergeben kein Modell (gefunden {names:.150}); gebraucht werden A, W, h oder A, W1, W2, h1, h2</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>{reason} that holds a model</source>
   <translation>{reason}, soweit sie ein Modell enthält</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a checksum does not fit its numbers; the file is damaged, copy it again</source>
   <translation>eine Prüfsumme passt nicht zu ihren Zahlen; die Datei ist beschädigt, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a chunk has {size} instead of {size2}</source>
   <translation>ein Block hat {size} statt {size2}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a chunk unpacks to more than its {size}, which no honest file does</source>
   <translation>ein Block entpackt sich zu mehr als seinen {size}; das tut keine ehrliche Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>it has more {what} than any model, or runs in circles; save the model again</source>
   <translation>sie hat mehr {what} als jedes Modell, oder läuft im Kreis; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>it is damaged or cut short; copy it again or save it again</source>
   <translation>sie ist beschädigt oder abgeschnitten; kopieren oder speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>{what} cannot be read ({reason:.120}); {damaged}</source>
   <translation>{what} ist nicht lesbar ({reason:.120}); {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>chunks of the dataset {name} are missing; it was not written to the end</source>
   <translation>Blöcke des Datensatzes {name} fehlen; er wurde nicht zu Ende geschrieben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>its chunks lie in an index of many pages, which is not read here; {resave}</source>
   <translation>ihre Blöcke stehen in einem Verzeichnis von vielen Seiten, das hier nicht gelesen wird; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>its {size} would unpack to {size2}, which no real weights do; save the model again</source>
   <translation>ihre {size} würden sich zu {size2} entpacken; das tun keine echten Gewichte; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>save it again, unpacked and in one piece (h5repack -l CONTI -f NONE)</source>
   <translation>speichern Sie sie noch einmal, ungepackt und an einem Stück (h5repack -l CONTI -f NONE)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the chunks of the dataset {name} do not fit its shape</source>
   <translation>die Blöcke des Datensatzes {name} passen nicht zu seiner Form</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the chunks of the dataset {name} overlap; {damaged}</source>
   <translation>die Blöcke des Datensatzes {name} überlappen sich; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} cannot be read: {reason}</source>
   <translation>der Datensatz {name} ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} declares {size} but the file holds {size2} for it</source>
   <translation>der Datensatz {name} gibt {size} an, die Datei enthält aber {size2} dafür</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is cut into {count} chunks; {resave}</source>
   <translation>der Datensatz {name} ist in {count} Blöcke zerteilt; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is packed with {called}, not gzip; {resave}</source>
   <translation>der Datensatz {name} ist mit {called} gepackt, nicht mit gzip; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is packed {n} times over; {resave}</source>
   <translation>der Datensatz {name} ist {n}-mal gepackt; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} was declared but never written</source>
   <translation>der Datensatz {name} wurde angelegt, aber nie geschrieben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} {reason}, which is not read here; {resave}</source>
   <translation>der Datensatz {name} {reason}; das wird hier nicht gelesen; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>a named type is missing</source>
   <translation>ein benannter Typ fehlt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it has {n} axes</source>
   <translation>es hat {n} Achsen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it has {size}; save the network's parameters alone</source>
   <translation>sie hat {size}; speichern Sie nur die Parameter des Netzes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it holds no HDF5 data; {damaged}</source>
   <translation>sie enthält keine HDF5-Daten; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>its groups are nested too deeply to be a model</source>
   <translation>ihre Gruppen sind für ein Modell zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name:.80} has more elements than any model</source>
   <translation>der Datensatz {name:.80} hat mehr Elemente als jedes Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name} holds no numbers that can be read here</source>
   <translation>der Datensatz {name} enthält keine Zahlen, die hier lesbar sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name} is empty</source>
   <translation>der Datensatz {name} ist leer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_types.py" />
   <source>a type is stored in the file's shared heap, which is not read here; save it again</source>
   <translation>ein Typ liegt im gemeinsamen Speicher der Datei, der hier nicht gelesen wird; speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>a field of {names:.80} lies outside its structure; {damaged}</source>
   <translation>ein Feld von {names:.80} liegt außerhalb seiner Struktur; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>the mask W_mask of the weights W has another shape than they; save the model again</source>
   <translation>die Maske W_mask der Gewichte W hat eine andere Form als sie; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{name:.80} is a {name2}: {refused}</source>
   <translation>{name:.80} ist ein {name2}: {refused}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{names:.80} contains itself or is nested too deeply to be a model</source>
   <translation>{names:.80} enthält sich selbst oder ist für ein Modell zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{path:.80} has more than {max_entries} entries, which no model has</source>
   <translation>{path:.80} hat mehr als {max_entries} Einträge; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has some {parts} lists, dictionaries and texts, which no model has</source>
   <translation>sie hat etwa {parts} Listen, Wörterbücher und Texte; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has two entries called {twice:.80}; leave only one of them</source>
   <translation>sie hat zwei Einträge namens {twice:.80}; lassen Sie nur einen davon stehen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has {size}, too much for JSON; save the model as .npz</source>
   <translation>sie hat {size}, zu viel für JSON; speichern Sie das Modell als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it is JSON but holds no dictionary of parameters such as A, W and h</source>
   <translation>sie ist JSON, enthält aber kein Wörterbuch von Parametern wie A, W und h</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it is not valid JSON{where}; it may be cut short, copy it again</source>
   <translation>sie ist kein gültiges JSON{where}; sie ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>its lists are nested too deeply to be matrices; save each parameter as a list of rows</source>
   <translation>ihre Listen sind für Matrizen zu tief geschachtelt; speichern Sie jeden Parameter als Liste von Zeilen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>the array {key} has rows of different lengths or is nested too deeply</source>
   <translation>das Feld {key} hat Zeilen verschiedener Länge oder ist zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>a back reference ({number!r:.20}) leads nowhere; {damaged}</source>
   <translation>ein Rückverweis ({number!r:.20}) führt nirgendwohin; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>it is damaged; save the model again from Julia</source>
   <translation>sie ist beschädigt; speichern Sie das Modell noch einmal aus Julia</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>its back references go round in a circle; {damaged}</source>
   <translation>ihre Rückverweise gehen im Kreis; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>its back references repeat values more than {max_looks} times; {damaged}</source>
   <translation>ihre Rückverweise wiederholen Werte mehr als {max_looks}-mal; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation>das Feld {place} gibt {size} an, die Datei enthält aber {size2} dafür; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} has an impossible size; {damaged}</source>
   <translation>das Feld {place} hat eine unmögliche Größe; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} was saved from a graphics card (CuArray) and cannot be read; in Julia save cpu(model)</source>
   <translation>das Feld {place} wurde von einer Grafikkarte gespeichert (CuArray) und ist nicht lesbar; speichern Sie in Julia cpu(model)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>it has more than {max_entries} layers</source>
   <translation>sie hat mehr als {max_entries} Schichten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its configuration is larger than any model needs</source>
   <translation>ihre Konfiguration ist größer, als ein Modell sie braucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its configuration is not JSON; save the model again</source>
   <translation>ihre Konfiguration ist kein JSON; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its models are nested too deeply</source>
   <translation>ihre Modelle sind zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it has {n} recurrent layers, one fed by another; {one_layer}</source>
   <translation>sie hat {n} rekurrente Schichten, die einander speisen; {one_layer}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it has {n} recurrent layers; {one_layer}</source>
   <translation>sie hat {n} rekurrente Schichten; {one_layer}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it is a Keras model without a recurrent layer ({what}); {one_layer}</source>
   <translation>sie ist ein Keras-Modell ohne rekurrente Schicht ({what}); {one_layer}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its layer {names:.60} is {kind}, whose gates are not piecewise linear; {one_layer}</source>
   <translation>ihre Schicht {names:.60} ist {kind}, deren Tore nicht stückweise linear sind; {one_layer}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its layer {names:.60} runs both ways in time; {one_layer}</source>
   <translation>ihre Schicht {names:.60} läuft in beide Zeitrichtungen; {one_layer}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its {weights} unpacks to far more than weights can; save the model again</source>
   <translation>ihr {weights} entpackt sich zu weit mehr, als Gewichte brauchen; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>open a network with a single SimpleRNN layer of ReLU units, which alone is one ReLU map</source>
   <translation>öffnen Sie ein Netz mit einer einzigen SimpleRNN-Schicht aus ReLU-Einheiten; nur das ist eine einzige ReLU-Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source> Its observations B relu(z − h) are not linear and would be left out.</source>
   <translation> Seine Beobachtungen B relu(z − h) sind nicht linear und würden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source> The file does not say.</source>
   <translation> Die Datei sagt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>AL-RNNs are trained with few ReLU units</source>
   <translation>AL-RNNs werden mit wenigen ReLU-Einheiten trainiert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>Are the ReLUs clipped, relu(u + h) − relu(u)?</source>
   <translation>Sind die ReLUs begrenzt, relu(u + h) − relu(u)?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>How many units (the last P) are ReLU? The file does not say.</source>
   <translation>Wie viele Einheiten (die letzten P) sind ReLU? Die Datei sagt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>Is h inside the ReLU, z′ = A z + W relu(z − h), as in the PLRNN of 2017?</source>
   <translation>Steht h im ReLU, z′ = A z + W relu(z − h), wie im PLRNN von 2017?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>W has no diagonal, as in a PLRNN, where all units are ReLU</source>
   <translation>W hat keine Diagonale, wie in einem PLRNN, in dem alle Einheiten ReLU sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>all {n} (a PLRNN)</source>
   <translation>alle {n} (ein PLRNN)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>most published models of this kind are clipped</source>
   <translation>die meisten veröffentlichten Modelle dieser Art sind begrenzt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>the name {name} says P = {group}</source>
   <translation>der Name {name} sagt P = {group}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with clipping the orbits tried stay bounded, without some escape</source>
   <translation>mit Begrenzung bleiben die versuchten Orbits beschränkt, ohne sie entweichen einige</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with h inside the orbits tried stay bounded, with h outside some escape</source>
   <translation>mit h innen bleiben die versuchten Orbits beschränkt, mit h außen entweichen einige</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with h outside the orbits tried stay bounded, with h inside some escape</source>
   <translation>mit h außen bleiben die versuchten Orbits beschränkt, mit h innen entweichen einige</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>without clipping the orbits tried stay bounded, with it some escape</source>
   <translation>ohne Begrenzung bleiben die versuchten Orbits beschränkt, mit ihr entweichen einige</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>{hints}, but later PLRNNs have h outside</source>
   <translation>{hints}, aber spätere PLRNNs haben h außen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>{p} of {n}</source>
   <translation>{p} von {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>check that it is the right file, and whole</source>
   <translation>prüfen Sie, ob es die richtige Datei und ob sie vollständig ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>it would unpack to {size}, more than the {size2} a model may need; save the network's parameters alone</source>
   <translation>sie würde sich zu {size} entpacken, mehr als die {size2}, die ein Modell brauchen darf; speichern Sie nur die Parameter des Netzes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>its {size} would unpack to {size2}, which no real model does; save the model again</source>
   <translation>ihre {size} würden sich zu {size2} entpacken; das tut kein echtes Modell; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>it is cut short; copy it again</source>
   <translation>sie ist abgeschnitten; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>its header is not valid JSON; save the model again</source>
   <translation>ihr Kopf ist kein gültiges JSON; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>the sparse matrix {key} has {rows}×{columns} entries, more than the {max_dense} that can be handled</source>
   <translation>die dünn besetzte Matrix {key} hat {rows}×{columns} Einträge, mehr als die {max_dense}, die verarbeitet werden können</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>it is damaged or cut short; copy it again or save it again from MATLAB with -v7</source>
   <translation>sie ist beschädigt oder abgeschnitten; kopieren Sie sie noch einmal, oder speichern Sie sie noch einmal aus MATLAB mit -v7</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>the sparse matrix {name} is damaged or too large; save it with full(…)</source>
   <translation>die dünn besetzte Matrix {name} ist beschädigt oder zu groß; speichern Sie sie mit full(…)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>the sparse matrix {name} is not real or is damaged; save it with full(…)</source>
   <translation>die dünn besetzte Matrix {name} ist nicht reell oder beschädigt; speichern Sie sie mit full(…)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat73.py" />
   <source>its variable {names:.80} contains itself or is nested too deeply</source>
   <translation>ihre Variable {names:.80} enthält sich selbst oder ist zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat73.py" />
   <source>the sparse matrix {name:.80} is damaged; save it again</source>
   <translation>die dünn besetzte Matrix {name:.80} ist beschädigt; speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_format.py" />
   <source>an element declares {size} where {size2} are left; it may be cut short</source>
   <translation>ein Element gibt {size} an, wo {size2} übrig sind; die Datei ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>a cell or struct array declares {count} parts where {size} are left for them; it may be cut short</source>
   <translation>ein Cell- oder Struct-Array gibt {count} Teile an, wo {size} dafür übrig sind; die Datei ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>it holds more than {max_matrices} arrays; save the network's parameters alone</source>
   <translation>sie enthält mehr als {max_matrices} Felder; speichern Sie nur die Parameter des Netzes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>its structs and cells are nested too deeply to be a model</source>
   <translation>ihre Structs und Cells sind für ein Modell zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>the sparse matrix {value} is damaged; save it with full(…)</source>
   <translation>die dünn besetzte Matrix {value} ist beschädigt; speichern Sie sie mit full(…)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>the variable {value} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation>die Variable {value} gibt {size} an, die Datei enthält aber {size2} dafür; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>it has more than {limit} arrays, which no model has</source>
   <translation>sie hat mehr als {limit} Felder; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>it has two entries called {key}</source>
   <translation>sie hat zwei Einträge namens {key}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>its structs and lists are nested too deeply to be a model</source>
   <translation>ihre Structs und Listen sind für ein Modell zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation>das Feld {name} gibt {size} an, die Datei enthält aber {size2} dafür; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} has a damaged header; save the file again</source>
   <translation>das Feld {name} hat einen beschädigten Kopf; speichern Sie die Datei noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} is a pickled Python object, such as a dictionary of the parameters, which is not opened because it could run code; where it was made, save the parameters with numpy.savez(file, A=…, W=…, h=…)</source>
   <translation>das Feld {name} ist ein Python-Objekt (Pickle), etwa ein Wörterbuch der Parameter, das nicht geöffnet wird, weil es Code ausführen könnte; speichern Sie die Parameter dort, wo es entstand, mit numpy.savez(file, A=…, W=…, h=…)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} is a pickled Python object, which is not opened because it could run code; save plain arrays</source>
   <translation>das Feld {name} ist ein Python-Objekt (Pickle), das nicht geöffnet wird, weil es Code ausführen könnte; speichern Sie einfache Felder</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {stem} is cut short; copy it again</source>
   <translation>das Feld {stem} ist abgeschnitten; kopieren Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the header is longer than any of numbers</source>
   <translation>der Kopf ist länger als der irgendwelcher Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the shape is none</source>
   <translation>die Form ist keine</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} has shape {shape}, but observing {dimension} state variables needs {dimension} columns</source>
   <translation>das Feld {key} hat die Form {shape}, aber die Beobachtung von {dimension} Zustandsvariablen braucht {dimension} Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} has shape {shape}, but there are {dimension} state variables</source>
   <translation>das Feld {key} hat die Form {shape}, aber es gibt {dimension} Zustandsvariablen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} starts {dimension} state variables from {n} data values, more than fit</source>
   <translation>das Feld {key} beginnt {dimension} Zustandsvariablen aus {n} Datenwerten; das sind zu viele</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>belongs to convolutional layers, which are not a recurrent network</source>
   <translation>gehört zu Faltungsschichten, die kein rekurrentes Netz sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a mixture of networks (as in DynaMix), which is not a single ReLU map</source>
   <translation>ist Teil einer Mischung von Netzen (wie in DynaMix), die keine einzelne ReLU-Abbildung ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a neural ODE, which runs in continuous time and is not a ReLU map</source>
   <translation>ist Teil einer neuronalen ODE, die in stetiger Zeit läuft und keine ReLU-Abbildung ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a state-space model, not a ReLU map</source>
   <translation>ist Teil eines Zustandsraummodells, nicht einer ReLU-Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a transformer, not a ReLU recurrent network</source>
   <translation>ist Teil eines Transformers, nicht eines rekurrenten ReLU-Netzes</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is stored as a parametrisation</source>
   <translation>ist als Parametrisierung gespeichert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is stored by a normalisation of weights</source>
   <translation>ist durch eine Normierung der Gewichte gespeichert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>it holds the settings of a training run, not its model; open the model file beside it</source>
   <translation>sie enthält die Einstellungen eines Trainingslaufs, nicht sein Modell; öffnen Sie die Modelldatei daneben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>open a file with the recurrent network alone</source>
   <translation>öffnen Sie eine Datei mit dem rekurrenten Netz allein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>the array {gate:.80} {mixture}; its experts can be opened if they are saved apart</source>
   <translation>das Feld {gate:.80} {mixture}; ihre Experten lassen sich öffnen, wenn sie einzeln gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>the array {key:.80} {reason}; {advice}</source>
   <translation>das Feld {key:.80} {reason}; {advice}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>undo it (remove_weight_norm or remove_spectral_norm of torch.nn.utils) and save the state dict again</source>
   <translation>machen Sie das rückgängig (remove_weight_norm oder remove_spectral_norm von torch.nn.utils) und speichern Sie das State-Dict noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>undo it with torch.nn.utils.parametrize.remove_parametrizations(module, name) and save the state dict again</source>
   <translation>machen Sie das mit torch.nn.utils.parametrize.remove_parametrizations(module, name) rückgängig und speichern Sie das State-Dict noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>{evidence}, a model in continuous time, whose parameters are not those of a ReLU map from one step to the next; open one trained in discrete time</source>
   <translation>{evidence}, ein Modell in stetiger Zeit, dessen Parameter nicht die einer ReLU-Abbildung von einem Schritt zum nächsten sind; öffnen Sie eines, das in diskreter Zeit trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>it was saved by a newer version (file version {version}, known {version2}); update</source>
   <translation>sie wurde von einer neueren Version gespeichert (Dateiversion {version}, bekannt {version2}); aktualisieren Sie das Programm</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>its header has a wrong entry {key}; save the model again</source>
   <translation>ihr Kopf hat einen falschen Eintrag {key}; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>its header has no version; save the model again</source>
   <translation>ihr Kopf hat keine Version; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>{size} are too much for JSON, save it as .npz</source>
   <translation>{size} sind zu viel für JSON, speichern Sie das Modell als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>{size} are too much for names and origin</source>
   <translation>{size} sind zu viel für Namen und Herkunft</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle asks for {readable}, which is not part of a saved model, so nothing was run; save the parameters with torch.save(model.state_dict(), …) or as .npz</source>
   <translation>ihr Pickle verlangt {readable}, das nicht Teil eines gespeicherten Modells ist; daher wurde nichts ausgeführt; speichern Sie die Parameter mit torch.save(model.state_dict(), …) oder als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle has a dictionary whose keys are not names</source>
   <translation>ihr Pickle hat ein Wörterbuch, dessen Schlüssel keine Namen sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle has {size}, which no state dict needs</source>
   <translation>ihr Pickle hat {size}; so viel braucht kein State-Dict</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle holds a whole number of hundreds of digits, which no setting is</source>
   <translation>ihr Pickle enthält eine ganze Zahl mit Hunderten von Stellen; das ist keine Einstellung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle is damaged or cut short; copy or download the file again</source>
   <translation>ihr Pickle ist beschädigt oder abgeschnitten; kopieren oder laden Sie die Datei noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle is far longer than that of any model</source>
   <translation>ihr Pickle ist viel länger als der eines Modells</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle refers to data outside itself</source>
   <translation>ihr Pickle verweist auf Daten außerhalb seiner selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle uses the instruction {name}, which no saved model needs, so nothing was run; save the parameters with torch.save(model.state_dict(), …) or as .npz</source>
   <translation>ihr Pickle benutzt die Anweisung {name}, die kein gespeichertes Modell braucht; daher wurde nichts ausgeführt; speichern Sie die Parameter mit torch.save(model.state_dict(), …) oder als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it holds only the settings of a model; open the state dict beside it, or {resave}</source>
   <translation>sie enthält nur die Einstellungen eines Modells; öffnen Sie das State-Dict daneben, oder {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a Python pickle without a dictionary of arrays; {resave}</source>
   <translation>sie ist ein Python-Pickle ohne Wörterbuch von Feldern; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a pickle of PyTorch tensors; save them with torch.save(model.state_dict(), …) instead</source>
   <translation>sie ist ein Pickle von PyTorch-Tensoren; speichern Sie diese stattdessen mit torch.save(model.state_dict(), …)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a pickle of {size}; {resave}</source>
   <translation>sie ist ein Pickle von {size}; {resave}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickled_values.py" />
   <source>it holds an array that is not of numbers</source>
   <translation>sie enthält ein Feld, das nicht aus Zahlen besteht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickled_values.py" />
   <source>its pickle asks for far more memory than any model needs</source>
   <translation>ihr Pickle verlangt weit mehr Speicher, als ein Modell braucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Is h inside the ReLU, relu(z − h), as in the PLRNN of 2017?</source>
   <translation>Steht h im ReLU, relu(z − h), wie im PLRNN von 2017?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Is the mean of the state subtracted inside the ReLU?</source>
   <translation>Wird im ReLU der Mittelwert des Zustands abgezogen?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>a positive number</source>
   <translation>eine positive Zahl</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>files of this kind are alike in this</source>
   <translation>Dateien dieser Art gleichen sich darin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>{argument}={value!r:.60} does not fit this file; it should be {allowed}</source>
   <translation>{argument}={value!r:.60} passt nicht zu dieser Datei; wählen Sie {allowed}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} contains NaN or infinite values; the training may have diverged, open an earlier checkpoint</source>
   <translation>das Feld {key} enthält NaN oder unendliche Werte; das Training ist vielleicht divergiert, öffnen Sie einen früheren Stand</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} does not hold real numbers</source>
   <translation>das Feld {key} enthält keine reellen Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has shape {shape} where a vector is needed</source>
   <translation>das Feld {key} hat die Form {shape}, wo ein Vektor gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has shape {shape} where {shape2} is needed; check that its parameters were saved together</source>
   <translation>das Feld {key} hat die Form {shape}, wo {shape2} gebraucht wird; prüfen Sie, ob seine Parameter zusammen gespeichert wurden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has {n} entries where {length} are needed</source>
   <translation>das Feld {key} hat {n} Einträge, wo {length} gebraucht werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} holds complex numbers; save its real part, real({key}), if that is meant</source>
   <translation>das Feld {key} enthält komplexe Zahlen; speichern Sie seinen Realteil, real({key}), wenn er gemeint ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} is missing</source>
   <translation>das Feld {key} fehlt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the file says {what}</source>
   <translation>die Datei sagt {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>{file} beside it says {what}</source>
   <translation>{file} daneben sagt {what}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>in {name}, {refusal}</source>
   <translation>in {name}, {refusal}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>it is not an ordinary file but a device or a pipe; open the model file itself</source>
   <translation>es ist keine gewöhnliche Datei, sondern ein Gerät oder eine Pipe; öffnen Sie die Modelldatei selbst</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>there is no such file; check the name and the folder</source>
   <translation>es gibt keine solche Datei; prüfen Sie Namen und Ordner</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>The file holds several networks: which one?</source>
   <translation>Die Datei enthält mehrere Netze: welches davon?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>its arrays fit no network family known here (found: {found:.200}{more}); expected names such as A, W, h or A, W1, W2, h1, h2</source>
   <translation>ihre Felder passen zu keiner hier bekannten Netzfamilie (gefunden: {found:.200}{more}); wählen Sie Namen wie A, W, h oder A, W1, W2, h1, h2</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>its name says that it is the best one</source>
   <translation>sein Name sagt, dass es das beste ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>a mixture of networks (DynaMix) is not a single ReLU map</source>
   <translation>eine Mischung von Netzen (DynaMix) ist keine einzelne ReLU-Abbildung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it has more than {max_entries} arrays, which no model has</source>
   <translation>sie hat mehr als {max_entries} Felder; so viele hat kein Modell</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it has several hidden layers, which is not one ReLU map of one layer</source>
   <translation>es hat mehrere verborgene Schichten und ist daher keine ReLU-Abbildung mit einer Schicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it is a chain of Flux layers, not one of the recurrent networks known here</source>
   <translation>es ist eine Kette von Flux-Schichten, keines der hier bekannten rekurrenten Netze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>its dictionaries are nested too deeply to be a model</source>
   <translation>ihre Wörterbücher sind für ein Modell zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>save its arrays A, W, h or A, W1, W2, h1, h2 by name instead</source>
   <translation>speichern Sie stattdessen ihre Felder A, W, h oder A, W1, W2, h1, h2 mit Namen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>the mask of the weights {key}.W has another shape than they; save the model again</source>
   <translation>die Maske der Gewichte {key}.W hat eine andere Form als sie; speichern Sie das Modell noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a Julia struct {readable}, which is not known here; {advice}</source>
   <translation>{key} ist ein Julia-Struct {readable}, das hier nicht bekannt ist; {advice}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a {name} whose {n} fields do not fit a form known here ({names}); {advice}</source>
   <translation>{key} ist ein {name}, dessen {n} Felder zu keiner hier bekannten Form passen ({names}); {advice}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a {name}: {refused}; {advice}</source>
   <translation>{key} ist ein {name}: {refused}; {advice}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_keras.py" />
   <source>it is the only one that can be opened here</source>
   <translation>nur so lässt sie sich hier öffnen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_keras.py" />
   <source>the array {key} has shape {shape} where a square one is needed</source>
   <translation>das Feld {key} hat die Form {shape}, wo eine quadratische gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>Its data also contain what the input adds to them; the data space here leaves that out.</source>
   <translation>Seine Daten enthalten auch, was die Eingabe dazu beiträgt; der Datenraum hier lässt das weg.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>Its data are {function}(B z + b); the data space here shows B z + b.</source>
   <translation>Seine Daten sind {function}(B z + b); der Datenraum hier zeigt B z + b.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>clipped full-rank RNN</source>
   <translation>beschränktes Vollrang-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>full-rank RNN</source>
   <translation>Vollrang-RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>the array {value} has shape {shape} where one number, the decay, is needed</source>
   <translation>das Feld {value} hat die Form {shape}, wo eine einzelne Zahl, der Zerfall, gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{evidence}: its units are {activation!r:.40}, not ReLU, and so not piecewise linear; open a network trained with ReLU</source>
   <translation>{evidence}: seine Einheiten sind {activation!r:.40}, nicht ReLU, und daher nicht stückweise linear; öffnen Sie ein mit ReLU trainiertes Netz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{says}, so its decay {value} is stored in a form not known here; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation>{says}, daher ist sein Zerfall {value} in einer hier nicht bekannten Form gespeichert; speichern Sie A, W1, W2, h1, h2 des Netzes als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{says}, so its stored {prefix}m is not the matrix that acts; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation>{says}, daher ist sein gespeichertes {prefix}m nicht die wirkende Matrix; speichern Sie A, W1, W2, h1, h2 des Netzes als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>Which slope have the units below their threshold? The file does not say.</source>
   <translation>Welche Steigung haben die Einheiten unter ihrer Schwelle? Die Datei sagt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>leaky PLRNN</source>
   <translation>Leaky-PLRNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>most are not</source>
   <translation>die meisten tun es nicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the file lists no module that leaves the state as it is</source>
   <translation>die Datei nennt kein Modul, das den Zustand lässt, wie er ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the file lists {name}, a module that leaves the state as it is</source>
   <translation>die Datei führt {name} auf, ein Modul, das den Zustand lässt, wie er ist</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the published code of this form (dendPLRNN, variational inference) has leaky units</source>
   <translation>der veröffentlichte Code dieser Form (dendPLRNN, Variationsinferenz) hat undichte Einheiten (leaky)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>{who}: unless its ReLUs are clipped, the training code cut the state to ±{limit} after every step; the map here does not, and agrees where |z| stays below.</source>
   <translation>{who}: Sind seine ReLUs nicht beschränkt, schnitt der Trainingscode den Zustand nach jedem Schritt bei ±{limit} ab; die Abbildung hier tut das nicht und stimmt überein, solange |z| darunter bleibt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source> The array A has {m} rows, but W1 is {rows}×{columns}.</source>
   <translation> Das Feld A hat {m} Zeilen, aber W1 ist {rows}×{columns}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source> The shapes fit both ways.</source>
   <translation> Die Formen passen beide Male.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>How many units (the last P) are ReLU?</source>
   <translation>Wie viele Einheiten (die letzten P) sind ReLU?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>Is W1 the inner weight matrix (inside the ReLU)?</source>
   <translation>Ist W1 die innere Gewichtsmatrix (im ReLU)?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>P = {stored} should be a whole number between 1 and {m}</source>
   <translation>P = {stored} sollte eine ganze Zahl zwischen 1 und {m} sein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>W1 is {rows}×{columns} and A has {m} state variables</source>
   <translation>W1 ist {rows}×{columns}, und A hat {m} Zustandsvariablen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>it holds the first guesses {names}</source>
   <translation>sie enthält die Anfangswerte {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>it was written in {year}</source>
   <translation>sie wurde {year} geschrieben</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>stacked models are saved that way</source>
   <translation>gestapelte Modelle werden so gespeichert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>the array {key} is not a matrix</source>
   <translation>das Feld {key} ist keine Matrix</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>Is the mean of the state subtracted inside the ReLU? The file does not say.</source>
   <translation>Wird im ReLU der Mittelwert des Zustands abgezogen? Die Datei sagt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>the array {inner}phi.linear_1.weight has {n} rows where at least {m} are needed</source>
   <translation>das Feld {inner}phi.linear_1.weight hat {n} Zeilen, wo mindestens {m} gebraucht werden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>the networks of the published code do it</source>
   <translation>die Netze des veröffentlichten Codes tun es</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>has several recurrent layers</source>
   <translation>hat mehrere rekurrente Schichten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>it is {kind} (the array {key} is {shape}), whose gates are not piecewise linear; open a simple recurrent network trained with ReLU</source>
   <translation>sie ist {kind} (das Feld {key} ist {shape}), dessen Tore nicht stückweise linear sind; öffnen Sie ein einfaches rekurrentes Netz, das mit ReLU trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>it {what} ({name:.80}); only a single layer is one map of its state</source>
   <translation>sie {what} ({name:.80}); nur eine einzelne Schicht ist eine einzige Abbildung ihres Zustands</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>runs both ways in time</source>
   <translation>läuft in der Zeit in beide Richtungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source> It lies in the settings file, which is missing.</source>
   <translation> Es steht in der Einstellungsdatei, die fehlt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>What is the {meaning}, in milliseconds?</source>
   <translation>Was ist {meaning}, in Millisekunden?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>it has several time constants {argument}, which a low-rank map cannot have</source>
   <translation>es hat mehrere Zeitkonstanten {argument}, die eine Abbildung von niedrigem Rang nicht haben kann</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>task-trained RNN</source>
   <translation>auf eine Aufgabe trainiertes RNN</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the array {prefix}w_rec has shape {shape} where a square is needed</source>
   <translation>das Feld {prefix}w_rec hat die Form {shape}, wo ein Quadrat gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the training code offers several</source>
   <translation>der Trainingscode bietet mehrere an</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the value the training code starts from</source>
   <translation>der Wert, mit dem der Trainingscode beginnt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>there is a {mask}</source>
   <translation>es gibt eine {mask}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>time constant τ of the units</source>
   <translation>die Zeitkonstante τ der Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>time step dt</source>
   <translation>der Zeitschritt dt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>{says}, which acts on {prefix}w_rec and cannot be read; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation>{says}; das wirkt auf {prefix}w_rec und ist nicht lesbar; speichern Sie A, W1, W2, h1, h2 des Netzes als .npz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>it changed while it was read; open it again</source>
   <translation>sie wurde während des Lesens geändert; öffnen Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is nested too deeply</source>
   <translation>ihr Kopf ist zu tief geschachtelt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is no list of tensors; copy or download the file again</source>
   <translation>ihr Kopf ist keine Liste von Tensoren; kopieren oder laden Sie die Datei noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is not valid JSON; copy or download the file again</source>
   <translation>ihr Kopf ist kein gültiges JSON; kopieren oder laden Sie die Datei noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header should have {size}, which no model has; copy it again</source>
   <translation>ihr Kopf sollte {size} haben; so viel hat kein Modell; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} declares {size} but the file holds {size2} for it</source>
   <translation>das Feld {key:.80} gibt {size} an, die Datei enthält aber {size2} dafür</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} has an impossible shape</source>
   <translation>das Feld {key:.80} hat eine unmögliche Form</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} has numbers of the kind {kind:.20}; save it as float32</source>
   <translation>das Feld {key:.80} hat Zahlen der Art {kind:.20}; speichern Sie es als float32</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the entry {key:.80} of its header is no tensor; copy or download the file again</source>
   <translation>der Eintrag {key:.80} ihres Kopfes ist kein Tensor; kopieren oder laden Sie die Datei noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the numbers of {key:.80} lie outside the file; it may be cut short</source>
   <translation>die Zahlen von {key:.80} liegen außerhalb der Datei; sie ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>The file holds {count} {what}: which one?</source>
   <translation>Die Datei enthält {count} {what}: welches davon?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>number {n} (index {i})</source>
   <translation>Nummer {n} (Index {i})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the array {key} could be one matrix for all models or a diagonal for each; save the model you want alone</source>
   <translation>das Feld {key} könnte eine Matrix für alle Modelle oder eine Diagonale für jedes sein; speichern Sie das gewünschte Modell allein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the array {key} has shape {shape}, which does not fit a stack of {t} models</source>
   <translation>das Feld {key} hat die Form {shape}, die nicht zu einem Stapel von {t} Modellen passt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the shape {shape} of the stack {key} does not say which axis counts the models; save the one you want alone</source>
   <translation>die Form {shape} des Stapels {key} sagt nicht, welche Achse die Modelle zählt; speichern Sie das gewünschte allein</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the stack {key} has shape {shape}, which does not fit its other parameters</source>
   <translation>der Stapel {key} hat die Form {shape}, die nicht zu seinen anderen Parametern passt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the stack {weights} is empty</source>
   <translation>der Stapel {weights} ist leer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>its tables have {size}, too much for text; save them as .npy</source>
   <translation>ihre Tabellen haben {size}, zu viel für Text; speichern Sie sie als .npy</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has both commas and blanks between digits, so it is not clear where a number ends; save it with a decimal point</source>
   <translation>{name} hat Kommas und Leerzeichen zwischen Ziffern, sodass nicht klar ist, wo eine Zahl endet; speichern Sie sie mit Dezimalpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has more than {max_lines} lines, which no parameter has</source>
   <translation>{name} hat mehr als {max_lines} Zeilen; so viele hat kein Parameter</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has numbers with commas and numbers with points; save it with a decimal point</source>
   <translation>{name} hat Zahlen mit Komma und Zahlen mit Punkt; speichern Sie sie mit Dezimalpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} holds no numbers</source>
   <translation>{name} enthält keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is empty</source>
   <translation>{name} ist leer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is not a table of numbers ({reason:.150})</source>
   <translation>{name} ist keine Tabelle von Zahlen ({reason:.150})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is not text; save it as .npy, or as text with numbers only</source>
   <translation>{name} ist kein Text; speichern Sie es als .npy, oder als Text nur mit Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>it is cut short: numbers of its tensors are missing; copy it again</source>
   <translation>sie ist abgeschnitten: Zahlen ihrer Tensoren fehlen; kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>its tensors are quantised or of an unusual kind; save the state dict after float()</source>
   <translation>ihre Tensoren sind quantisiert oder von ungewöhnlicher Art; speichern Sie das State-Dict nach float()</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>its tensors are views, as before PyTorch 0.4; load and save it again</source>
   <translation>ihre Tensoren sind Sichten, wie vor PyTorch 0.4; laden und speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_pickle.py" />
   <source>it holds an object of the class {readable} (as torch.save(model) does), which only the program it comes from can load, so nothing was run; there, load it and save the parameters alone with torch.save(model.state_dict(), …)</source>
   <translation>sie enthält ein Objekt der Klasse {readable} (wie torch.save(model) es tut), das nur das Programm laden kann, aus dem es stammt; daher wurde nichts ausgeführt; laden Sie es dort und speichern Sie die Parameter allein mit torch.save(model.state_dict(), …)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_pickle.py" />
   <source>the array {key} is {reason}</source>
   <translation>das Feld {key} ist {reason}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_zip.py" />
   <source>PyTorch TorchScript files cannot be opened; save the parameters with torch.save(model.state_dict(), …)</source>
   <translation>PyTorch-TorchScript-Dateien können nicht geöffnet werden; speichern Sie die Parameter mit torch.save(model.state_dict(), …)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_zip.py" />
   <source>it is a zip archive but not a model; expected one data.pkl or .npy arrays in it</source>
   <translation>sie ist ein Zip-Archiv, aber kein Modell; öffnen Sie eines mit einer data.pkl oder mit .npy-Feldern</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>Which nonlinearity has the network?</source>
   <translation>Welche Nichtlinearität hat das Netz?</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>its units are {answer!r:.40}, not ReLU; open a network trained with ReLU</source>
   <translation>seine Einheiten sind {answer!r:.40}, nicht ReLU; öffnen Sie ein mit ReLU trainiertes Netz</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>tanh or another (cannot be opened)</source>
   <translation>tanh oder eine andere (nicht zu öffnen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it has two entries called {filename}; save it again</source>
   <translation>sie hat zwei Einträge namens {filename}; speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it has {n} entries, which no model file has; open the model inside it</source>
   <translation>sie hat {n} Einträge; so viele hat keine Modelldatei; öffnen Sie das Modell darin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it is protected by a password; save it without one</source>
   <translation>sie ist mit einem Passwort geschützt; speichern Sie sie ohne</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its entry {filename} is packed in an unusual way; save it again</source>
   <translation>ihr Eintrag {filename} ist ungewöhnlich gepackt; speichern Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its entry {name:.80} has vanished while it was read; open it again</source>
   <translation>ihr Eintrag {name:.80} ist während des Lesens verschwunden; öffnen Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its list of entries takes {size}, which no model file has; open the model inside it</source>
   <translation>ihr Inhaltsverzeichnis braucht {size}; so viel hat keine Modelldatei; öffnen Sie das Modell darin</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>the archive is damaged or cut short; copy or download it again</source>
   <translation>das Archiv ist beschädigt oder abgeschnitten; kopieren oder laden Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>it leaves nothing open that {argument!r} would answer; leave that choice out</source>
   <translation>sie lässt nichts offen, was {argument!r} beantworten würde; lassen Sie diese Wahl weg</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>the system refused</source>
   <translation>das System lehnte es ab</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>you have no permission to read it</source>
   <translation>Ihnen fehlt die Erlaubnis, sie zu lesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name}: it cannot be understood ({reason:.200}); it may be damaged, save it again.</source>
   <translation>{name}: sie ist nicht zu verstehen ({reason:.200}); sie ist vielleicht beschädigt, speichern Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name}: there is no choice {unknown!r}; the choices are {known}.</source>
   <translation>{name}: die Wahl {unknown!r} gibt es nicht; zur Wahl stehen {known}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>it has {k} inputs, more than the {max_inputs} that can be handled</source>
   <translation>es hat {k} Eingänge, mehr als die {max_inputs}, die verarbeitet werden können</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>no coordinate or unit is named that the input goes to</source>
   <translation>es ist keine Koordinate oder Einheit genannt, zu der die Eingabe geht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the input has no components; leave it out</source>
   <translation>die Eingabe hat keine Komponenten; lassen Sie sie weg</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the network has no inputs, so no values can be given for them</source>
   <translation>das Netz hat keine Eingänge, daher können keine Werte dafür angegeben werden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the network has {count} but {n} values were given</source>
   <translation>
    <numerusform>das Netz hat {count}, aber {n} Wert wurde angegeben</numerusform>
    <numerusform>das Netz hat {count}, aber {n} Werte wurden angegeben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the range of an input is empty: its lower end should lie below its upper one</source>
   <translation>der Bereich einer Eingabe ist leer: sein unteres Ende sollte unter dem oberen liegen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>there is no array {missing}, which its constant input needs</source>
   <translation>es gibt kein Feld {missing}, das seine konstante Eingabe braucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>{n} {what} for {count}</source>
   <translation>{n} {what} für {count}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name} cannot be written: {error}.</source>
   <translation>{name} kann nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name} cannot be written: {value}.</source>
   <translation>{name} kann nicht geschrieben werden: {value}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name}: models are saved as .npz, .json or .mat; choose one of these endings.</source>
   <translation>{name}: Modelle werden als .npz, .json oder .mat gespeichert; wählen Sie eine dieser Endungen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>A is empty: the map needs at least one dimension</source>
   <translation>A ist leer: die Abbildung braucht mindestens eine Dimension</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>B should have {m} columns but has {shape}</source>
   <translation>B sollte {m} Spalten haben, hat aber {shape}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>states should have {dimension} coordinates but have {shape}</source>
   <translation>Zustände sollten {dimension} Koordinaten haben, haben aber {shape}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>the constant input is for {n} state variables and {n2} units, the map has {dimension} and {n_units}</source>
   <translation>die konstante Eingabe ist für {n} Zustandsvariablen und {n2} Einheiten, die Abbildung hat {dimension} und {n_units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>the network has no inputs</source>
   <translation>das Netz hat keine Eingänge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} contains NaN or infinite values</source>
   <translation>{name} enthält NaN oder unendliche Werte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} is not an array of real numbers</source>
   <translation>{name} ist kein Feld von reellen Zahlen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} is not the bias under the constant input {text}</source>
   <translation>{name} ist nicht der Bias unter der konstanten Eingabe {text}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} should have shape {wanted} but has {found}</source>
   <translation>{name} sollte die Form {wanted} haben, hat aber {found}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{n} coordinate names for {m} coordinates</source>
   <translation>{n} Koordinatennamen für {m} Koordinaten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{n} {kind} for {n2} data coordinates</source>
   <translation>{n} {kind} für {n2} Datenkoordinaten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>the range of {text} is empty or not finite</source>
   <translation>der Bereich von {text} ist leer oder nicht endlich</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>there is no parameter array {matrix!r}: A, W1, W2, h1 and h2 are</source>
   <translation>es gibt kein Parameterfeld {matrix!r}: es gibt A, W1, W2, h1 und h2</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{matrix} has size {shape}, so there is no {text}</source>
   <translation>{matrix} hat die Größe {shape}, daher gibt es kein {text}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{matrix} has {arrays} indices, counted from 0</source>
   <translation>{matrix} hat {arrays} Indizes, gezählt ab 0</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text!r} names no parameter; write for example W1[0, 3] or h1[2]</source>
   <translation>{text!r} nennt keinen Parameter; schreiben Sie zum Beispiel W1[0, 3] oder h1[2]</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text!r} names no parameter; write for example W1[1, 4] or h1[3], indices counted from 1</source>
   <translation>{text!r} benennt keinen Parameter; schreiben Sie zum Beispiel W1[1, 4] oder h1[3], Indizes ab 1 gezählt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text} is no entry: {matrix} has {arrays} indices, counted from 1 as in the window</source>
   <translation>{text} ist kein Eintrag: {matrix} hat {arrays} Indizes, wie im Fenster ab 1 gezählt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>The command is not known: the file's table of epochs cannot be understood.</source>
   <translation>Der Befehl ist nicht bekannt: Die Epochentabelle der Datei ist nicht zu verstehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>The command is not known: {why}.</source>
   <translation>Der Befehl ist nicht bekannt: {why}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>a list of the user changes it from sweep to sweep</source>
   <translation>eine Liste des Benutzers ändert ihn von Durchlauf zu Durchlauf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>epoch {nepochnum} is of no known kind</source>
   <translation>Epoche {nepochnum} ist von keiner bekannten Art</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>files of the first version do not say the holding level</source>
   <translation>Dateien der ersten Version nennen den Haltewert nicht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>it has {n} epochs in each of {sweeps} sweeps</source>
   <translation>er hat {n} Epochen in jedem von {sweeps} Durchläufen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>it lies in another file</source>
   <translation>er liegt in einer anderen Datei</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>its epochs are longer than the sweeps</source>
   <translation>seine Epochen sind länger als die Durchläufe</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>its sweeps are not as long as the recording's</source>
   <translation>seine Durchläufe sind nicht so lang wie die der Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>none was played</source>
   <translation>es wurde keiner gespielt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>the holding level is no sensible number</source>
   <translation>der Haltewert ist keine sinnvolle Zahl</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>the sweeps differ in length</source>
   <translation>die Durchläufe sind verschieden lang</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>two outputs take turns</source>
   <translation>zwei Ausgänge wechseln sich ab</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>The sweeps differ in length.</source>
   <translation>Die Durchläufe sind verschieden lang.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it declares {episodes} sweeps of {count} samples in all; {damaged}</source>
   <translation>sie gibt {episodes} Durchläufe mit insgesamt {count} Messwerten an; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it declares {size} of samples but the file has {size2}; it may be cut short, copy it again</source>
   <translation>sie gibt {size} Messwerte an, die Datei hat aber {size2}; sie ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it holds no samples; the recording was never started or not finished</source>
   <translation>sie enthält keine Messwerte; die Aufzeichnung wurde nie begonnen oder nicht beendet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it is damaged or cut short; copy it again or export it again from pClamp</source>
   <translation>sie ist beschädigt oder abgeschnitten; kopieren Sie sie noch einmal, oder exportieren Sie sie noch einmal aus pClamp</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its header cannot be understood ({reason:.120}); {damaged}</source>
   <translation>ihr Kopf ist nicht zu verstehen ({reason:.120}); {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its header declares {tags} tags and {channels} channels; {damaged}</source>
   <translation>ihr Kopf gibt {tags} Marken und {channels} Kanäle an; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its samples are not finite numbers; {damaged}</source>
   <translation>ihre Messwerte sind keine endlichen Zahlen; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its texts declare {size}; {damaged}</source>
   <translation>ihre Texte geben {size} an; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its {name} section declares {count} entries, which it does not hold; {damaged}</source>
   <translation>ihr Abschnitt {name} gibt {count} Einträge an, die er nicht enthält; {damaged}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>a sample, a sweep or a column is out of range</source>
   <translation>ein Messwert, ein Durchlauf oder eine Spalte liegt außerhalb des Bereichs</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>a scale is zero or a number is not finite</source>
   <translation>ein Maßstab ist null oder eine Zahl ist nicht endlich</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>columns, offsets and scales differ in number</source>
   <translation>Spalten, Verschiebungen und Maßstäbe sind verschieden viele</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>the scaling {scaling!r} is unknown</source>
   <translation>die Skalierung {scaling!r} ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>Left out, being of another length: {names}.</source>
   <translation>Ausgelassen, weil von anderer Länge: {names}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>The first axis was taken as {n} trials of {m:,} samples.</source>
   <translation>Die erste Achse wurde als {n} Durchläufe von {m:,} Messwerten aufgefasst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>The longer axis was taken as time: {n:,} samples of {k} quantities, stored as rows.</source>
   <translation>Die längere Achse wurde als Zeit aufgefasst: {n:,} Messwerte von {k} Größen, als Zeilen gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>it holds only {length} samples; a time series needs at least {least_samples}</source>
   <translation>sie enthält nur {length} Messwerte; eine Zeitreihe braucht mindestens {least_samples}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>it holds times but no measured values</source>
   <translation>sie enthält Zeiten, aber keine Messwerte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>its array does not hold real numbers; save the measured values alone</source>
   <translation>ihr Feld enthält keine reellen Zahlen; speichern Sie nur die Messwerte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>its array has shape {shape}; samples × columns or trials × samples × columns is needed</source>
   <translation>ihr Feld hat die Form {shape}; gebraucht wird Messwerte × Spalten oder Durchläufe × Messwerte × Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>none of its arrays is a time series; save samples × columns</source>
   <translation>keines ihrer Felder ist eine Zeitreihe; speichern Sie Messwerte × Spalten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>Left out, holding no numbers: {names}.</source>
   <translation>Ausgelassen, weil ohne Zahlen: {names}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>Reading {n:,} samples</source>
   <translation>{n:,} Messwerte gelesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>The first column rises in equal steps and was taken as the time.</source>
   <translation>Die erste Spalte steigt in gleichen Schritten und wurde als Zeit aufgefasst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>it has {size}; save every n-th sample, or the part that matters</source>
   <translation>sie hat {size}; speichern Sie jeden n-ten Messwert, oder den Teil, auf den es ankommt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>it holds only {n} rows of numbers; a time series needs at least {least_rows}</source>
   <translation>sie enthält nur {n} Zeilen mit Zahlen; eine Zeitreihe braucht mindestens {least_rows}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>line {number} has {n} entries where the first row has {width}; it may be cut short, or it is not a table</source>
   <translation>Zeile {number} hat {n} Einträge, die erste Zeile {width}; sie ist vielleicht abgeschnitten, oder es ist keine Tabelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>line {number} holds words where numbers are expected; remove it</source>
   <translation>Zeile {number} enthält Wörter, wo Zahlen erwartet werden; entfernen Sie sie</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>one of its lines is longer than 2 MB; it is not a table of samples</source>
   <translation>eine ihrer Zeilen ist länger als 2 MB; sie ist keine Tabelle von Messwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>table of text</source>
   <translation>Texttabelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/errors.py" />
   <source>it has {columns} columns where at most {max_columns} are read; choose a few of them</source>
   <translation>sie hat {columns} Spalten, höchstens {max_columns} werden gelesen; wählen Sie einige davon</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/errors.py" />
   <source>it holds {value} numbers where at most {max_numbers} are read; save every n-th sample, or the part that matters</source>
   <translation>sie enthält {value} Zahlen, höchstens {max_numbers} werden gelesen; speichern Sie jeden n-ten Messwert, oder den Teil, auf den es ankommt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>a table of text, .npy, .npz, .mat, .h5 or .abf</source>
   <translation>eine Texttabelle, .npy, .npz, .mat, .h5 oder .abf</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>it is a folder; open a recording in it ({formats})</source>
   <translation>es ist ein Ordner; öffnen Sie eine Aufzeichnung darin ({formats})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>it is not a recording of a known format ({formats})</source>
   <translation>sie ist keine Aufzeichnung eines bekannten Formats ({formats})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/matching.py" />
   <source>nothing was recorded at row {row}</source>
   <translation>in Zeile {row} wurde nichts aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/matching.py" />
   <source>the scaling {scaling!r} is unknown; use one of {names}</source>
   <translation>die Skalierung {scaling!r} ist unbekannt; nehmen Sie eine von {names}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/neuron.py" />
   <source>every potential needs its current, sample by sample</source>
   <translation>jedes Potential braucht seinen Strom, Messwert für Messwert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/neuron.py" />
   <source>the neuron and the model were not measured under the same steps</source>
   <translation>Neuron und Modell wurden nicht unter denselben Stufen gemessen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>It is very long: every {n}th sample was read.</source>
   <translation>Sie ist sehr lang: Jeder {n}. Messwert wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>it declares {declared} but the file holds {size}; it may be cut short</source>
   <translation>sie gibt {declared} an, die Datei enthält aber {size}; sie ist vielleicht abgeschnitten, kopieren Sie sie noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>it is a pickled Python object, which is not opened because it could run code; save a plain array</source>
   <translation>sie ist ein Python-Objekt (Pickle), das nicht geöffnet wird, weil es Code ausführen könnte; speichern Sie ein einfaches Feld</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>its array is empty</source>
   <translation>ihr Feld ist leer</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>its header is damaged; save the array again</source>
   <translation>ihr Kopf ist beschädigt; speichern Sie das Feld noch einmal</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a coordinate is taken from a column that is not there</source>
   <translation>eine Koordinate kommt aus einer Spalte, die es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a recording has samples and columns, not {ndim} axes</source>
   <translation>eine Aufzeichnung hat Messwerte und Spalten, nicht {ndim} Achsen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a sweep begins behind the last sample</source>
   <translation>ein Durchlauf beginnt hinter dem letzten Messwert</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>the sampling interval is {dt}</source>
   <translation>das Abtastintervall ist {dt}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>the sweeps do not follow each other</source>
   <translation>die Durchläufe folgen nicht aufeinander</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>{columns} columns with {n} names and {n2} units</source>
   <translation>{columns} Spalten mit {n} Namen und {n2} Einheiten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/sniff.py" />
   <source>it holds no table of numbers; a recording is one row of values for each sample, separated by commas, semicolons, tabs or spaces</source>
   <translation>sie enthält keine Tabelle von Zahlen; eine Aufzeichnung ist eine Zeile von Werten je Messzeitpunkt, getrennt durch Kommas, Strichpunkte, Tabulatoren oder Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/sniff.py" />
   <source>its lines are longer than 64 kB; it is not a table of samples</source>
   <translation>ihre Zeilen sind länger als 64 kB; sie ist keine Tabelle von Messwerten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>spikes are found in one potential without gaps</source>
   <translation>Spikes werden in einem Potential ohne Lücken gesucht</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>the sampling interval of a potential should be positive, not {dt}</source>
   <translation>das Abtastintervall eines Potentials sollte positiv sein, nicht {dt}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>{name} of {size} spikes where there are {size2}</source>
   <translation>{name} von {size} Spikes, wo es {size2} sind</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>The samples are unevenly spaced (from {least} to {most} {unit}, median {median}); they are shown as if evenly spaced.</source>
   <translation>Die Messwerte haben ungleiche Abstände (von {least} bis {most} {unit}, Median {median}); sie werden gezeigt, als wären sie gleich.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>The times begin anew {n} times: {sweeps} sweeps.</source>
   <translation>Die Zeiten beginnen {n}-mal von vorn: {sweeps} Durchläufe.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>There are {n} irregular steps of time; the samples are shown as evenly spaced.</source>
   <translation>Es gibt {n} unregelmäßige Zeitschritte; die Messwerte werden mit gleichen Abständen gezeigt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>A PDF needs libraries of Qt that are missing ({what}); write an .html file instead.</source>
   <translation>Für ein PDF fehlen Bibliotheken von Qt ({what}); stattdessen eine .html-Datei schreiben.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>A report is written as .html or .pdf, not {ending}.</source>
   <translation>Ein Bericht wird als .html oder .pdf geschrieben, nicht {ending}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>The report could not be written to {path} ({why}); choose another folder.</source>
   <translation>Der Bericht konnte nicht nach {path} geschrieben werden ({why}); einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>without an ending</source>
   <translation>ohne Endung</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Basins need a plane: this map has one dimension.</source>
   <translation>Bassins brauchen eine Ebene: Diese Abbildung hat eine Dimension.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Manifolds: {i} of {n}</source>
   <translation>Mannigfaltigkeiten: {i} von {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Settled orbits</source>
   <translation>Zur Ruhe gekommene Orbits</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>The manifolds of {n} saddles at a border were not grown.</source>
   <translation>Die Mannigfaltigkeiten von {n} Sätteln auf einer Grenze wurden nicht verfolgt.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} manifolds have three dimensions or more; grow those of a saddle by hand.</source>
   <translation>{n} Mannigfaltigkeiten haben drei oder mehr Dimensionen; lassen Sie die eines Sattels von Hand wachsen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} of {total} curves were grown, those of the shortest cycles.</source>
   <translation>{n} von {total} Kurven wurden verfolgt, die der kürzesten Zyklen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} of {total} surfaces were grown, those of fixed points.</source>
   <translation>{n} von {total} Flächen wurden verfolgt, die der Fixpunkte.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A complex pair of multipliers passes the unit circle inside the region.</source>
   <translation>Ein komplexes Paar von Multiplikatoren überschreitet innerhalb der Region den Einheitskreis.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A multiplier passes 1 inside the region.</source>
   <translation>Ein Multiplikator überschreitet innerhalb der Region 1.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A multiplier passes −1 inside the region.</source>
   <translation>Ein Multiplikator überschreitet innerhalb der Region −1.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Along {parameter} from {low} to {high}: {events}.</source>
   <translation>Entlang {parameter} von {low} bis {high}: {events}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Below: {below}. Above: {above}.</source>
   <translation>Darunter: {below}. Darüber: {above}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Neimark–Sacker (a complex pair on the unit circle)</source>
   <translation>Neimark–Sacker (ein komplexes Paar auf dem Einheitskreis)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Neimark–Sacker bifurcations were not looked for from period {period} on.</source>
   <translation>Neimark-Sacker-Bifurkationen wurden ab Periode {period} nicht gesucht.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Other cycles are born where the cycle meets the border.</source>
   <translation>Wo der Zyklus auf die Grenze trifft, entstehen andere Zyklen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period 1 to {period}: exhaustive, all itineraries were solved.</source>
   <translation>Periode 1 bis {period}: erschöpfend, alle Regionenfolgen wurden gelöst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period 1: exhaustive, all itineraries were solved.</source>
   <translation>Periode 1: erschöpfend, alle Regionenfolgen wurden gelöst.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period {periods}: searched at {n} of {wanted} values, then the time for it ran out; between them other cycles may come and go.</source>
   <translation>Periode {periods}: an {n} von {wanted} Werten gesucht, dann war die Zeit dafür um; dazwischen können andere Zyklen entstehen und vergehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period {periods}: searched at {n} values; between them other cycles may come and go.</source>
   <translation>Periode {periods}: bei {n} Werten gesucht; dazwischen können andere Zyklen kommen und gehen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle crosses the border and goes on.</source>
   <translation>Der Zyklus überquert die Grenze und besteht weiter.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle crosses the border; a cycle of twice its period is born there.</source>
   <translation>Der Zyklus überquert die Grenze; dort entsteht ein Zyklus der doppelten Periode.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle runs off to infinity.</source>
   <translation>Der Zyklus läuft ins Unendliche.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The index sums on both sides differ: a cycle is missing, or several borders meet.</source>
   <translation>Die Indexsummen beider Seiten sind verschieden: ein Zyklus fehlt, oder mehrere Grenzen treffen zusammen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The time for following ran out: {left} itineraries were left out; branches may be missing.</source>
   <translation>Die Zeit zum Verfolgen war um: {left} Regionenfolgen wurden ausgelassen; Äste können fehlen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>There are more than {most} branches: {left} itineraries were left out.</source>
   <translation>Es gibt mehr als {most} Äste: {left} Regionenfolgen wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Two cycles meet at the border; beyond it there is neither.</source>
   <translation>Zwei Zyklen treffen sich an der Grenze; jenseits davon gibt es keinen der beiden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>birth of cycles at a border</source>
   <translation>Entstehung von Zyklen an einer Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>border collision that is not resolved</source>
   <translation>nicht aufgelöste Grenzkollision</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>border crossing</source>
   <translation>Grenzübertritt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>cycle at infinity</source>
   <translation>Zyklus im Unendlichen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>degenerate flip (multiplier −1)</source>
   <translation>degenerierter Flip (Multiplikator −1)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>multiplier 1</source>
   <translation>Multiplikator 1</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>no bifurcation was found</source>
   <translation>keine Bifurkation wurde gefunden</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>nonsmooth fold</source>
   <translation>nichtglatter Fold</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>period doubling at a border</source>
   <translation>Periodenverdopplung an einer Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{name}, unit {units}</source>
   <translation>{name}, Einheit {units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{name}, units {units}</source>
   <translation>{name}, Einheiten {units}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{parameter} = {value} (certified to {width})</source>
   <translation>{parameter} = {value} (auf {width} zertifiziert)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{parameter} = {value} (floating point)</source>
   <translation>{parameter} = {value} (Gleitkommazahlen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>Homoclinic points: pair {i} of {n}</source>
   <translation>Homokline Punkte: Paar {i} von {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>Local stable pieces of that many dimensions and units were not worked out: pairs were left out.</source>
   <translation>Lokale stabile Stücke von so vielen Dimensionen und Einheiten wurden nicht ausgearbeitet: Paare wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>No two manifolds of complementary dimensions were grown that could cross.</source>
   <translation>Es wurden keine zwei Mannigfaltigkeiten komplementärer Dimension verfolgt, die sich schneiden könnten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>The manifolds do not cross as far as they were grown: no homoclinic point was found.</source>
   <translation>Die Mannigfaltigkeiten schneiden sich nicht, soweit sie verfolgt wurden: Kein homokliner Punkt wurde gefunden.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>Fit a model to {name}</source>
   <translation>Ein Modell an {name} anpassen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>Made from {name} for the fit.</source>
   <translation>Aus {name} für die Anpassung gebildet.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>{name}, delay vectors</source>
   <translation>{name}, Verzögerungsvektoren</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ a fixed point (not proved)</source>
   <translation>→ ein Fixpunkt (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ a {k}-cycle (not proved)</source>
   <translation>→ ein {k}-Zyklus (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ escapes in {n} steps</source>
   <translation>→ entweicht in {n} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ escapes in {n} steps (not proved)</source>
   <translation>→ entweicht in {n} Schritten (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ undecided after {n} steps</source>
   <translation>→ unentschieden nach {n} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ {name} in {n} steps</source>
   <translation>→ {name} in {n} Schritten</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ {name} in {n} steps (not proved)</source>
   <translation>→ {name} in {n} Schritten (nicht bewiesen)</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Border point</source>
   <translation>Grenzpunkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Bounded set</source>
   <translation>Beschränkte Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Chaotic set</source>
   <translation>Chaotische Menge</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Closed curve</source>
   <translation>Geschlossene Kurve</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Escaping starting points</source>
   <translation>Entweichende Startpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Heteroclinic point {n} of {name}</source>
   <translation>Heterokliner Punkt {n} von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Heteroclinic: {name}</source>
   <translation>Heteroklin: {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Homoclinic point {n} of {name}</source>
   <translation>Homokliner Punkt {n} von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Homoclinic: {name}</source>
   <translation>Homoklin: {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Neutral point</source>
   <translation>Neutraler Punkt</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Orbit {n}</source>
   <translation>Orbit {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Recording {n}</source>
   <translation>Aufzeichnung {n}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Slice of stable of {name}</source>
   <translation>Schnitt der stabilen von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Stable of {name}</source>
   <translation>Stabile von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Stable {d}-D of {name}</source>
   <translation>Stabile {d}-D von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Undecided starting points</source>
   <translation>Unentschiedene Startpunkte</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Unstable of {name}</source>
   <translation>Instabile von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Unstable {d}-D of {name}</source>
   <translation>Instabile {d}-D von {name}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle neutral point</source>
   <translation>Neutraler {period}-Zyklus</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle on a border</source>
   <translation>{period}-Zyklus auf einer Grenze</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle saddle</source>
   <translation>{period}-Zyklus Sattel</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle sink</source>
   <translation>{period}-Zyklus Senke</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle source</source>
   <translation>{period}-Zyklus Quelle</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recorded.py" />
   <source>, sweep {value} of {n_sweeps}</source>
   <translation>, Durchlauf {value} von {n_sweeps}</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} cannot be read again ({error})</source>
   <translation>Die Aufzeichnung {name} kann nicht wieder gelesen werden ({error})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} did not fit the model; double-click it in the list.</source>
   <translation>Die Aufzeichnung {name} passte nicht zum Modell; in der Liste doppelklicken.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} has changed since the study was saved; add it again.</source>
   <translation>Die Aufzeichnung {name} hat sich seit dem Speichern der Studie geändert; erneut hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} is not at {value} any more; put it back, or add it again.</source>
   <translation>Die Aufzeichnung {name} ist nicht mehr bei {value}; zurücklegen oder erneut hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The name {name} is given twice; every coordinate needs its own.</source>
   <translation>Der Name {name} kommt zweimal vor; jede Koordinate braucht einen eigenen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The {what} {text!r} holds characters that cannot be shown; leave them out.</source>
   <translation>Die Angabe ({what}) {text!r} enthält Zeichen, die nicht gezeigt werden können; bitte weglassen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The {what} {value}… is too long; take at most {most} characters.</source>
   <translation>Die Angabe ({what}) {value}… ist zu lang; höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/script.py" />
   <source>As far as the orbits ran</source>
   <translation>So weit die Orbits liefen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>1 of the {all} stable manifolds of codimension one was not found in this slice (searched).</source>
   <translation>1 der {all} stabilen Mannigfaltigkeiten der Kodimension eins wurde in diesem Schnitt nicht gefunden (gesucht).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>Slices of stable manifolds were not looked for: the network is large, fewer than two of its attractors are proved.</source>
   <translation>Schnitte stabiler Mannigfaltigkeiten wurden nicht gesucht: Das Netz ist groß, und weniger als zwei seiner Attraktoren sind bewiesen.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>The stable manifold of codimension one was not found in this slice (searched).</source>
   <translation>Die stabile Mannigfaltigkeit der Kodimension eins wurde in diesem Schnitt nicht gefunden (gesucht).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>The stable manifolds of {n} of {all} saddles were sliced.</source>
   <translation>Die stabilen Mannigfaltigkeiten von {n} der {all} Sättel wurden geschnitten.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>{n} of the {all} stable manifolds of codimension one were not found in this slice (searched).</source>
   <translation>{n} der {all} stabilen Mannigfaltigkeiten der Kodimension eins wurden in diesem Schnitt nicht gefunden (gesucht).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/source.py" />
   <source>The model file {name} has changed since this study was saved; the study keeps the model as it was.</source>
   <translation>Die Modelldatei {name} hat sich seit dem Speichern dieser Studie geändert; die Studie behält das Modell, wie es war.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/space_view.py" />
   <source>steps until settled</source>
   <translation>Schritte bis eingeschwungen</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The study could not be saved as {path} ({reason}); save it in another folder.</source>
   <translation>Die Studie ließ sich nicht als {path} speichern ({reason}); speichern Sie sie in einem anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The {part} in the study file were damaged and have been left out ({error}).</source>
   <translation>Ein Teil der Studiendatei war beschädigt und wurde weggelassen: {part} ({error}).</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The {part} were missing from the study file and have been left out.</source>
   <translation>In der Studiendatei fehlte ein Teil und wurde weggelassen: {part}.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>it does not say which version of the format it is</source>
   <translation>sie sagt nicht, welche Version des Formats sie hat</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>its model is damaged ({error})</source>
   <translation>ihr Modell ist beschädigt ({error})</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>its model is not the one it was saved with</source>
   <translation>ihr Modell ist nicht das, mit dem sie gespeichert wurde</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} cannot be read: {error}; try an earlier copy of it.</source>
   <translation>{path} ist nicht zu lesen: {error}; versuchen Sie eine frühere Kopie.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} could not be opened ({reason}); check the file.</source>
   <translation>{path} ließ sich nicht öffnen ({reason}); prüfen Sie die Datei.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} is not a study file, or it is cut off; open a {suffix} file saved by this program.</source>
   <translation>{path} ist keine Studiendatei oder abgeschnitten; öffnen Sie eine {suffix}-Datei, die dieses Programm gespeichert hat.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} is not a study file; open a {suffix} file saved by this program.</source>
   <translation>{path} ist keine Studiendatei; öffnen Sie eine {suffix}-Datei, die dieses Programm gespeichert hat.</translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} was saved by a newer version of this program ({theirs}, this one is {ours}); update to open it.</source>
   <translation>{path} wurde von einer neueren Version dieses Programms gespeichert ({theirs}, diese ist {ours}); aktualisieren Sie, um sie zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A chaotic map with a single ReLU unit, a classic of mathematics: x′ = 1 − 1.7 |x| + y, y′ = 0.5 x.</source>
   <translation>Eine chaotische Abbildung mit einer einzigen ReLU-Einheit, ein Klassiker der Mathematik: x′ = 1 − 1.7 |x| + y, y′ = 0.5 x.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A drive of 0.7 keeps both populations active: a third sink appears in the corner, no decision.</source>
   <translation>Ein Antrieb von 0.7 hält beide Populationen aktiv: In der Ecke entsteht eine dritte Senke, keine Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 100 units that learned the Lorenz equations, 0.05 time units a step, in standardised coordinates (mean 0, standard deviation 1).</source>
   <translation>Ein Netz aus 100 Einheiten, das die Lorenz-Gleichungen gelernt hat, 0.05 Zeiteinheiten je Schritt, in standardisierten Koordinaten (Mittelwert 0, Standardabweichung 1).</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 32 units that learned a published model of two neural populations competing for a decision (Wong and Wang, 2006); one step is 50 ms.</source>
   <translation>Ein Netz aus 32 Einheiten, das ein veröffentlichtes Modell zweier neuronaler Populationen gelernt hat, die um eine Entscheidung wetteifern (Wong und Wang, 2006); ein Schritt ist 50 ms.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 64 units that learned a ball rolling in two valleys, with friction: one step is 0.3 time units.</source>
   <translation>Ein Netz aus 64 Einheiten, das eine Kugel gelernt hat, die mit Reibung in zwei Tälern rollt; ein Schritt ist 0.3 Zeiteinheiten.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 80 units fitted to recorded sweeps of a neuron model (potential and potassium gate, Izhikevich 2007): one step is 50 µs, coordinates are standardised.</source>
   <translation>Ein Netz mit 80 Einheiten, angepasst an aufgezeichnete Durchläufe eines Neuronenmodells (Potential und Kaliumtor, Izhikevich 2007): ein Schritt sind 50 µs, die Koordinaten sind standardisiert.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A noisy recording of the equations lies beside the model. The orbit starts where the recording does: the time series shows how long the forecast holds.</source>
   <translation>Neben dem Modell liegt eine verrauschte Aufzeichnung der Gleichungen. Der Orbit beginnt, wo sie beginnt: Die Zeitreihe zeigt, wie lange die Vorhersage hält.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>At an evidence of 1 the saddle meets the sink on a region border and both vanish: only one choice is left, and taking the evidence away does not undo it. That is hysteresis.</source>
   <translation>Bei einer Evidenz von 1 trifft der Sattel die Senke auf einer Regionsgrenze, und beide verschwinden: Nur eine Wahl bleibt, und die Evidenz wegzunehmen macht das nicht rückgängig. Das ist Hysterese.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Bistable network</source>
   <translation>Bistabiles Netz</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Click in neighbouring bands and watch the orbits part at the hilltop.</source>
   <translation>In benachbarte Bänder klicken und sehen, wie sich die Orbits auf der Anhöhe trennen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Count the cycles as the period grows: their number increases exponentially, another face of chaos.</source>
   <translation>Die Zyklen mit wachsender Periode zählen: Ihre Zahl nimmt exponentiell zu, ein anderes Gesicht des Chaos.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Decision with evidence</source>
   <translation>Entscheidung mit Evidenz</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Duffing oscillator</source>
   <translation>Duffing-Oszillator</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>It rests in the sink at −64 mV or spikes without end on the closed curve, as the neuron does: every 1.2 ms.</source>
   <translation>Es ruht in der Senke bei −64 mV oder feuert ohne Ende auf der geschlossenen Kurve, wie das Neuron: alle 1,2 ms.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>It settles in one of two sinks, the valley floors near position −1 and 1; the saddle at 0 is the hilltop between them.</source>
   <translation>Es kommt in einer von zwei Senken zur Ruhe, den Talböden nahe Position −1 und 1; der Sattel bei 0 ist die Anhöhe dazwischen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Its two fixed points are saddles. The unstable manifold of the right-hand one folds again and again and draws the strange attractor.</source>
   <translation>Seine zwei Fixpunkte sind Sättel. Die instabile Mannigfaltigkeit des rechten faltet sich wieder und wieder und zeichnet den seltsamen Attraktor.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Left alone, it runs on a butterfly like the original's and never repeats: the largest Lyapunov exponent is near the 0.906 of the equations.</source>
   <translation>Sich selbst überlassen läuft es auf einem Schmetterling wie dem des Originals und wiederholt sich nie: Der größte Ljapunow-Exponent liegt nahe den 0.906 der Gleichungen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Lorenz-63</source>
   <translation>Lorenz-63</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Lozi map</source>
   <translation>Lozi-Abbildung</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>One sink is approached straight (real eigenvalues), the other in a spiral (a complex pair): select them and compare their spectra.</source>
   <translation>Der einen Senke nähert man sich gerade (reelle Eigenwerte), der anderen in einer Spirale (ein komplexes Paar): beide auswählen und ihre Spektren vergleichen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Spiking neuron</source>
   <translation>Feuerndes Neuron</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Start close to the diagonal and count the steps: the nearer the border, the slower the decision.</source>
   <translation>Nahe der Diagonale starten und die Schritte zählen: je näher an der Grenze, desto langsamer die Entscheidung.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The basin border is the saddle's stable manifold. It is straight inside a region and can bend only where it, or one of its images, crosses a region border.</source>
   <translation>Die Grenze der Bassins ist die stabile Mannigfaltigkeit des Sattels. Innerhalb einer Region ist sie gerade und kann nur knicken, wo sie oder eines ihrer Bilder eine Regionsgrenze kreuzt.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The fixed points in the centres of the two wings are saddles with a complex unstable pair: orbits spiral out of one wing and fall into the other.</source>
   <translation>Die Fixpunkte in den Mitten der zwei Flügel sind Sättel mit einem komplexen instabilen Paar: Orbits winden sich aus dem einen Flügel und fallen in den anderen.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The map is invertible: all four determinants are positive, so each state has exactly one past.</source>
   <translation>Die Abbildung ist umkehrbar: Alle vier Determinanten sind positiv, jeder Zustand hat also genau eine Vergangenheit.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The recording it was fitted to lies beside it. To fit such a network yourself, choose Fit a model to it… in the menu of the recording in the list of objects.</source>
   <translation>Die Aufzeichnung, an die es angepasst wurde, liegt daneben. Um selbst ein solches Netz anzupassen, wählen Sie „Ein Modell daran anpassen…“ im Menü der Aufzeichnung in der Liste der Objekte.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle on the diagonal is the point of indecision. Its stable manifold, the diagonal, separates the choices; the orbits leave along its unstable manifold.</source>
   <translation>Der Sattel auf der Diagonale ist der Punkt der Unentschlossenheit. Seine stabile Mannigfaltigkeit, die Diagonale, trennt die Entscheidungen; die Orbits gehen entlang der instabilen fort.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle's stable manifold is the border of the two basins. It winds around them, so far from the centre a small push changes the outcome.</source>
   <translation>Die stabile Mannigfaltigkeit des Sattels ist die Grenze der zwei Bassins. Sie windet sich um sie, sodass fern der Mitte ein kleiner Stoß das Ergebnis ändert.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle's stable manifold lies between the two: it is the threshold. Start just to the left and to the right of it.</source>
   <translation>Die stabile Mannigfaltigkeit des Sattels liegt dazwischen: Sie ist die Schwelle. Starten Sie knapp links und knapp rechts von ihr.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The smallest interesting case: two ReLU units cut the plane into four regions, and in each the map is linear.</source>
   <translation>Der kleinste interessante Fall: Zwei ReLU-Einheiten zerschneiden die Ebene in vier Regionen, und in jeder ist die Abbildung linear.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The source inside the spiking cycle is where the two currents balance: nothing stays there.</source>
   <translation>Die Quelle im Inneren des Feuerzyklus ist dort, wo die beiden Ströme sich aufheben: Nichts bleibt dort.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The space is three-dimensional: choose other axes to see the butterfly from other sides.</source>
   <translation>Der Raum ist dreidimensional: Andere Achsen zeigen den Schmetterling von anderen Seiten.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The two sinks are the two choices: one population high, the other low. The evidence is balanced here, so the picture is symmetric.</source>
   <translation>Die zwei Senken sind die zwei Entscheidungen: eine Population hoch, die andere niedrig. Die Evidenz ist hier ausgeglichen, das Bild also symmetrisch.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Two populations that inhibit each other, four ReLU units, and two constant inputs that you set with the sliders below the phase space.</source>
   <translation>Zwei Populationen, die einander hemmen, vier ReLU-Einheiten und zwei konstante Eingaben, die man mit den Schiebern unter dem Phasenraum setzt.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Two-choice decision</source>
   <translation>Entscheidung zwischen zweien</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Where it crosses the stable manifold of the same saddle there is a homoclinic point: an orbit that leaves the saddle and comes back to it. A transverse crossing proves chaos.</source>
   <translation>Wo sie die stabile Mannigfaltigkeit desselben Sattels kreuzt, liegt ein homokliner Punkt: ein Orbit, der den Sattel verlässt und zu ihm zurückkehrt. Ein transversaler Schnitt beweist Chaos.</translation>
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Without evidence both choices are sinks and the saddle between them is the point of indecision. Find the cycles, select the saddle, and drag the evidence: it moves towards one of the sinks.</source>
   <translation>Ohne Evidenz sind beide Entscheidungen Senken, und der Sattel dazwischen ist der Punkt der Unentschlossenheit. Zyklen finden, den Sattel auswählen und die Evidenz ziehen: Er wandert auf eine der Senken zu.</translation>
  </message>
 </context>
</TS>
