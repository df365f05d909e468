<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>plrnn_explorer</name>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>chaos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/curves.py" />
   <source>set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/run.py" />
   <source>Its analysis broke off: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/run.py" />
   <source>The process that analysed it died, perhaps for lack of memory; analyse it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/batch/training_run.py" />
   <source>epoch {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>bounded set of unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>chaotic set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>closed curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor.py" />
   <source>resting point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>Attractors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>Orbits settled on {n} sets that look different; {most} were followed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/attractor_search.py" />
   <source>{n} sets that orbits stay on attract nothing; others were left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>the sign of a preactivation is undecided: {what} is too close to a border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>{what} does not follow its itinerary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/ball_map.py" />
   <source>{what} is too close to a border: rounding of the parameters decides its side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basin_map.py" />
   <source>filled between the stable manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basin_map.py" />
   <source>filled from equal neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/basins.py" />
   <source>Mapping basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Following</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/bifurcation.py" />
   <source>the range of the parameter is empty: its lower end should lie below its upper one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are other {what} is not proved: the proof was given up after {boxes} boxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are {what} at 1 place where many borders meet, or where rounding hides on which side of a border they lie, was not decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>Whether there are {what} at {n} places where many borders meet, or where rounding hides on which side of a border they lie, was not decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>cycles of period {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/box_search.py" />
   <source>fixed points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>a Jacobian along the orbit could not be shown to be invertible: F is not shown to be a local diffeomorphism there, which the theorem needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the angle between the manifolds could not be enclosed away from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the enclosure of the orbit is too wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds could not be shown to cross transversally</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds cross at an angle below {angle} rad, near a tangency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the manifolds have dimensions {u} and {s}, which do not add up to {M}: intersections are not isolated and transverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit given is not the one that its itinerary determines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit has no step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit, followed backwards,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the orbit, followed on,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the point could not be told apart from the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the source cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate.py" />
   <source>the target cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Hence: By the Smale–Birkhoff theorem, some iterate of the map has a horseshoe near this orbit: infinitely many cycles, sensitive dependence on the start, positive topological entropy. The map is chaotic. Whether the chaos attracts is another question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Hence: The unstable manifold of {cycle} and the stable manifold of {target} cross transversally. A connection one way does not imply chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>How: Ball arithmetic with {bits} bits (Arb), in which every rounding is accounted for; the parameters of the model are taken as exact numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Nothing is proved here: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Proved: An orbit leaves {cycle} along its unstable manifold and comes back to it along its stable manifold. The way from one to the other takes {n} steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Proved: An orbit leaves {cycle} along its unstable manifold and reaches {target} along the stable manifold of that. The way takes {n} steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Smoothness: No point of the orbit comes to a region border (every unit's input is at least {border} from where it switches), so the map is affine and invertible near each of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>The cycle: It exists, keeps off all region borders and is hyperbolic; its multipliers were enclosed off the unit circle (outside: {outside}; inside: {inside}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>The cycles: They exist, keep off all region borders and are hyperbolic; their multipliers were enclosed off the unit circle (of {cycle} outside: {outside}; inside: {inside}; of {target} outside: {beyond}; inside: {within}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Transversality: The manifolds cross at an angle between {between}. It is not 0, so they do not merely touch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>Where: Exactly one such orbit follows this itinerary. Its point near ({point}) was enclosed to a radius of {radius}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>{low}° and {high}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/certificate_account.py" />
   <source>{value}…, known to {radius}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Cycles of period {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>Index sum of period {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>More than {most:,} itineraries of length {length} are realised: the enumeration is complete up to period {period} and was given up for longer cycles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>More than {most:,} regions: cycles were searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>The index sum of period {period} is {total} but should be {turns}: a cycle was missed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>There is no cycle of any period: a combination of the states grows by the same amount in every step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/cycles.py" />
   <source>the longest period must be a whole number of at least 1, not {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>Growth rate of the number of periodic points up to period {period}, all counted: an estimate of the topological entropy, not a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>Growth rate of the number of periodic points up to period {period}, those found, others may be missing, counted: an estimate of the topological entropy, not a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>The number of cycles does not grow visibly up to period {period}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>The number of cycles says something about entropy from {n} periods with cycles on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/entropy.py" />
   <source>There are continua of cycles: their number does not measure the entropy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/exact_basins.py" />
   <source>Exact basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>1 is new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>Cycles were followed from the former input, others may have appeared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>Cycles were followed from the former parameter, others may have appeared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>What comes and goes within one step of the parameter was not searched for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>While the input moved, {n} of {former} cycles went: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>While the parameter moved, {n} of {former} cycles went: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>a fixed point ({stability})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>a {period}-cycle ({stability})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>it was not found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} are new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} of long period were too many to follow while the input moves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/following.py" />
   <source>{n} of long period were too many to follow while the parameter moves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>1 crossing was left out: its orbit does not keep its itinerary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Certificates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Intersections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>Only the {n:,} shortest orbits are listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>an unstable and a stable manifold are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>manifolds of dimensions {u} and {s} in {M} dimensions do not meet, or not transversally: choose manifolds whose dimensions add up to that of the state space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>manifolds of dimensions {u} and {s} in {M} dimensions meet along curves or surfaces, not in isolated points: choose manifolds whose dimensions add up to that of the state space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>the manifolds belong to a map of another dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/homoclinic.py" />
   <source>{n} crossings were left out: their orbit does not keep its itinerary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be separated from the unit circle: {multiplier}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be shown to be real or complex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>a multiplier of {what} could not be told apart from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>the itinerary of {what} is a shorter one repeated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>the multipliers of {what} could not be told apart from each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/hyperbolic.py" />
   <source>{what} was not shown to stay in the region of the cycle for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>a fixed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>a {period}-cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it met another one at {where} and both vanished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it met more than {n} borders on the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it shrank onto {onto} at {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>it shrank onto {onto} at {where} (border-collision period doubling)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>its equations became singular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>the border of unit {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/input_paths.py" />
   <source>the borders of units {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} everywhere, which suffices because the borders have independent normals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all combinations of the slopes of the units, whether they occur or not (proved in {boxes:,} boxes of slopes).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all {n} combinations of active units, whether they occur or not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and a point has one preimage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and the map winds once around infinity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions, which suffices because the borders have independent normals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: a region with a singular Jacobian is flattened (all {n} regions: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: a region with a singular Jacobian is flattened (the {n} regions visited: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: combinations of the slopes of the units have determinants of both signs or 0, and as the borders have independent normals all of them occur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: regions with determinants of both signs fold the space over itself (all {n} regions: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: regions with determinants of both signs fold the space over itself (the {n} regions visited: {positive} positive, {negative} negative, {singular} singular).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and a point has {k} preimages, as almost every point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and the map winds {k} times around infinity, so that almost every point has {k} preimages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Not known: the Jacobian determinant is {sign} in all {n} regions visited, but not every region was visited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>Points can have several preimages or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>negative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/invertibility_check.py" />
   <source>positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/itinerary_tree.py" />
   <source>Regions found so far: {n:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/itinerary_tree.py" />
   <source>Transitions between {n:,} regions: {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>Lyapunov exponents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The first and the second half of the run disagree: use a longer transient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The growth rates are correlated over a large part of the run: use more steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The orbit comes to rest on a region border, where the map has no one Jacobian: the exponents are those of one side of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>The orbits disagree: they lead to different attractors or need a longer transient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/lyapunov.py" />
   <source>Too few steps for an error; use more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Exactly one state has these data values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Many states have these data values ({free} unobserved); this is the nearest to the slice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>Many states have these data values ({free} unobserved); training began in this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>No state has exactly these data values; the least-squares fit is off by up to {off} ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>No state has exactly these data values; the least-squares fit nearest to the slice is off by up to {off} ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/observed_states.py" />
   <source>{n} directions of state space</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>1 fixed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>All {n} orbits tried escape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>All {n} orbits tried stay bounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>all escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>at {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>irregular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>moving irregularly (as in chaos)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>next z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>on {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>oscillating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>oscillation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>principal axis 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>principal axis 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>still settling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{gone} of {n} orbits tried escape</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} are {end}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} cycles of {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} escape</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{n} fixed points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps the others are {end}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps they are {end}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/sketch.py" />
   <source>{stay}; after {steps} steps {ends} and {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/slices.py" />
   <source>Slices of stable manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/statistics.py" />
   <source>Statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>About {n} more regions are estimated not to have been visited yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>Every orbit escaped to infinity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>Regions and words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>The entropy rate still falls with the length of the words (by {drop} at {length}): it is an upper estimate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/symbols.py" />
   <source>The regions are too many for the steps to estimate an entropy rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/dynamics/volumes.py" />
   <source>Volume fractions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No sign of chaos was found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No stable fixed point or cycle was found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>No state to settle in was found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>The basins of this slice are being computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>chaotic by its orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>not certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>one state to settle in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>probably chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{chaotic}, {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{n} states to settle in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/account.py" />
   <source>{states} ({how}); {share} of {where} leads to {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>It need not last: orbits may be irregular for a while and still settle in a state above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>No chaotic set was seen to attract orbits: they may be irregular only for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>No sign of chaos was found ({how}: {places}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} small differences fade (largest Lyapunov exponent {value} per step; {how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} small differences neither grow nor fade in the long run (largest Lyapunov exponent {value} per step, zero within its error; {how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>On {state} {growth}, so its future can be foreseen only for a while (largest Lyapunov exponent {value} per step; {how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>The model is chaotic: {points} {prove} it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>The model is probably chaotic: {points} found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>Whether the model is chaotic is {word}: {points}, none clearly transverse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>a typical orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>certified homoclinic point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>certified homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>homoclinic point was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>homoclinic points were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>prove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>proves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>the crossings of the manifolds traced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>transverse homoclinic point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>transverse homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{n} of others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{orbits} followed until they settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/chaos.py" />
   <source>{points} of {saddle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/judged.py" />
   <source>Judged against {recording}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/phrase.py" />
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>All of this is at the constant input {input}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Every state has exactly one past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Near every state tested the map is invertible; whether each state has one past is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>One of them stands for a continuum: there are others beside it that are not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The basins are still a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The map is not invertible: some states have several pasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>The search found {parts}; beyond period {longest} nothing was looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>This account is not complete: {parts} are not computed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Where starting points lead is {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Where starting points lead is {word} for {share} of those computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>Whether every state has exactly one past is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>computed, not certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>fixed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>fixed points and cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>no {thing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>stable and unstable manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{n} of them stand for continua: there are others beside them that are not counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{what} ({word})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/proofs.py" />
   <source>{what} of period {periods}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>How small a push changes the outcome was not measured from {states}: {lie} off the slice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The border between {a} and {b} is made of {curve}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The border between {a} and {b} is {curve}: starting points on one side of it lead to {a}, on the other side to {b}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>The smallest push from {state} to {other} is {size}, towards {direction} ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>What separates {a} from {b} is not known: no traced curve lies along their border ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>about {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>growth without bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>higher {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>it lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>lower {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>measured by the cells of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>measured to the border traced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>nearer starting points were left undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>searched in the window only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>searched within the slice shown only, other directions may need less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>the stable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>they lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>{curve} lies along {share} of the border between {a} and {b}; the rest was not traced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/separation.py" />
   <source>{the_manifold} of {saddle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>No state to settle in was found: the {n} that were tried grow without bound ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of the starting points in {where} so far, {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of the starting points in {where}, {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>Of {n} in the box around these states, all coordinates varied, {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>The model can settle in one state: {state} ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>The model can settle in {n} states: {states} ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>random starting point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>random starting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>starting point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>starting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>the slice shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} grow without bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} grow without bound (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} lead to {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} lead to {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{share} stayed {word}: neither settled nor provably gone in the steps allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} goes round for ever and never exactly repeats ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} is a resting state at {at}; {back}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} keeps moving in a bounded way of unknown kind ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} moves irregularly for ever and never repeats ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/states.py" />
   <source>{state} repeats every {k} steps, starting at {at}; {back}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance falls by {share} a step on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance halves about every step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance halves about every {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>a small disturbance is gone after a few steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>computed in double precision, not certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>eight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>exhaustive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>measured, not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>nine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>recognised from settled orbits, not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>searched, others may exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>seven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>small differences double about every {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>small differences more than double a step on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>ten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>the {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>whether a small disturbance fades is undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>{coordinates} (and {n} more)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/account/words.py" />
   <source>{n} steps</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>(95 % interval {low} to {high} %, {n} states)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Basin entropy {entropy}, on the borders {border} (above ln 2: a fractal border), in boxes of 5 × 5 cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Basin entropy {entropy}, on the borders {border}, in boxes of 5 × 5 cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Closed curves and chaotic sets are recognised from settled orbits, not proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Largest Lyapunov exponent {value} per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>No cell is certified: closed curves and chaotic sets are recognised, not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>No state to settle in was found: of {orbits} started, {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Of {n} random states of the box around them, by where they lead: {shares}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Share of the {window} so far: {shares}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Share of the {window}: {shares}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Uncertainty exponent {exponent}: the borders have dimension {dimension} at the resolution of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>Undecided: neither settled nor provably escaped in the steps allowed, nor recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a bounded set of unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a chaotic set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a closed curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>a resting point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>all grow without bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>and</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>cones from which all orbits escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>escaping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>none was seen to attract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>trapping ellipsoids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>trapping ellipsoids and cones from which all orbits escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{kind}, with proof of convergence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{kind}, without proof of convergence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{listed} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{number} states it can settle in: {kinds} (searched, others may exist).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} bounded sets of unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} chaotic sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} closed curves</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} cycles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} more together {share}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} orbits</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{n} resting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{proof}; {share} of all were {filled}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} (at least {sure}, with 95 % confidence)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of random states of the box lead there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of the cells are certified by {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/attractors.py" />
   <source>{share} of the computed cells are certified by {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>There are no basins to show; map the basins first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>share of the window, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/basin_bars.py" />
   <source>{n} others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/bifurcation_panel.py" />
   <source>There is no bifurcation diagram; compute one in the Bifurcations panel first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/bifurcation_panel.py" />
   <source>simulated state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/certificates.py" />
   <source>The certificates could not be written to {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Deuteranopia (no green cones)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Full colour vision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Grey print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Protanopia (no red cones)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/colour_vision.py" />
   <source>Tritanopia (no blue cones)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/compose.py" />
   <source>A map of one dimension has no phase plane to draw; choose the spectrum or the time series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/compose.py" />
   <source>There is no second view to draw; open one beside the phase space first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/data.py" />
   <source>The data could not be written to {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Bifurcations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Certificates; all of them are exported as certificate.txt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Drawing the figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Fixed points and cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>From where it gets there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How far this is proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How far to trust it beside the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>How to make this again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Is it chaotic?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Nothing was computed yet: run the analysis first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>References</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>The model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>The states it can settle in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What separates them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What the model does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>What {model} does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>Writing the account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>a model without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/contents.py" />
   <source>{family}, {M} state variables, {H} ReLU units · {program} · {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/html.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/html.py" />
   <source>Skip to the account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source># … {n} more lines: the window copies the whole as Python, and the study keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>All parameters, in full precision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Computing took: {times}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Constant input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Fingerprint (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Fitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>In Python:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Made by {program}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Observed data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>On the command line:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Parameters of the canonical form F(z) = A z + W1 relu(W2 z + h2) + h1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Property</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>ReLU units H</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Settings, as kept with each result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>State variables M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>What it is and where it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>attractors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>slices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>surfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/model_part.py" />
   <source>zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>A homoclinic orbit: it leaves the saddle and returns to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Coordinates of {orbits} against the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Eigenvalues in the complex plane with the unit circle; the table of cycles has the numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Eigenvalues of the fixed points or of the cycle selected; stable inside the circle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Fixed points and cycles along an input or a parameter; stable ones solid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Phase space with {findings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Phase space: the states of the model, and where they lead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Shares of the starting points in the window by where they lead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The coordinates of the orbits and the recordings, step by step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The coordinates of the orbits, step by step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The plane from one side: the height is the number of steps until a starting point has settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The recordings, step by step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>The second view of the phase space, on another plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>Three coordinates at once: orbits, cycles and manifolds seen from one side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/pictures.py" />
   <source>nothing found yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>95 % interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Angle (degrees)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Basins in a window of {nx} × {ny} cells, {method}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Certified, of the computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Eigenvalues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Eigenvalues are those of the Jacobian of the whole turn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Exponents per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>First point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Kaplan–Yorke dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Largest |λ| per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Leads to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Lyapunov exponents, ± standard error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>One point of each orbit on a stable and an unstable manifold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Random starting points of the box around the attractors, all coordinates varied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Residual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Share of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Shares are rounded one by one: they need not add up to 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Stability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Starting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Steps × orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>Stopped by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>The residual is the largest relative distance left after iterating towards the cycle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>To nearest border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>grows without bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>grows without bound (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>length {length}, {n} segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>not certified: {why}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>{n} cells</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>{n} more are in the exported tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/document/tables.py" />
   <source>± by the width of cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/figure.py" />
   <source>The figure could not be written to {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>Maps of one dimension have no phase portrait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>No checkpoint is analysed yet; analyse the run first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>exponent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>share, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/filmstrip.py" />
   <source>{name} is not analysed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>There is no homoclinic point to show; search for homoclinic points first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>approaches {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>certified, transverse at {angle}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>distance from the nearer cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>distance from the saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>leaves {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>numerical, crossing at {angle}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/homoclinic_panel.py" />
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>1½ columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>Poster A0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>Slide 16:9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>The labels have {size:g} pt; {journal} asks for {most:g} pt or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>The smallest type is {size:g} pt; {journal} asks for {least:g} pt or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>half</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>half width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>one column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>three columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>two columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>whole width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>{height:.0f} mm is higher than {journal} prints ({most:g} mm).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/journals.py" />
   <source>{width:g} mm is wider than {journal} prints ({most:g} mm).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source> (found up to {longest})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>border point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>cycles {which}{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>data never came here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>of period {ranges}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>region border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>up to period {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/legend.py" />
   <source>{n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>3-D view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>A figure has no option {name!r}; there are {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Homoclinic orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>In a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Inwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Left and bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>On each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>On the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Outwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Phase space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Second view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Spectrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>The window of the figure cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Time series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>To suit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>Two by two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/options.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Grey with patterns, for print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Okabe–Ito</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol bright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol muted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Tol vibrant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/palettes.py" />
   <source>Viridis, sampled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source> (first {shown} of {all})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>There is no cycle whose eigenvalues could be drawn; search for cycles first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>There is no orbit to draw over time; click in the phase space to start one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>first {n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>runs off the panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/panels.py" />
   <source>state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/phase.py" />
   <source>points and curves are projected onto it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/phase.py" />
   <source>points and curves lie at their data values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} could not be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} holds no options of a figure of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/recipe.py" />
   <source>{name} is too large to be a figure of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/report.py" />
   <source>The folder {folder} could not be made ({reason}); choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script.py" />
   <source>The script could not be written to {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a line that is not in the panel's coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a sign in the legend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for a text that is not in the panel's coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/script_artists.py" />
   <source>The script has no words for {kind}; save the figure instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>All cells that were followed{share} agree with the filled ones around them; that no other border was missed is not proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>The basins are exact to rounding: {n} of the window go to one attractor each, proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>The plane cuts {manifolds} of codimension one in {segments} (largest relative residual {residual}; searched: there may be others).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} convex polygons</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} exact segments</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/slice_values.py" />
   <source>{n} stable manifolds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice along two oblique directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice at {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice of state space in data values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>slice of state space in data values (through {through})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/slices.py" />
   <source>{where} (through {through})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/space_panel.py" />
   <source>A 3-D view needs a state space of two dimensions or more; choose other panels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/space_panel.py" />
   <source>The 3-D view of a map of the plane shows how long states take to settle, but no attractor is known yet; map the basins first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>A typical orbit</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>Lyapunov exponents {values} per step, ± standard error (the largest is {meaning}); Kaplan–Yorke dimension {dimension}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>entropy of its words at most {rate} nats per step (words of {length})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>negative: settles on a cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>positive: chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>topological entropy of the words observed at most {bound}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>visits {regions} by {transitions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>zero within its error: not chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{name} escapes to infinity: it has no exponents.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{n} regions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/statistics.py" />
   <source>{n} transitions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>An estimated {n} cycles were missed (Chao1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>Cycles longer than period {period} were not looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No cycle of period {periods} exists ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No cycle of period {periods} was found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No fixed point exists ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>No fixed point was found ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The box in which that is proved is {where}; outside nothing is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The fixed-point index sum agrees with the {degree} for n = {periods}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The fixed-point index sum disagrees with the {degree} for n = {periods}: cycles are missing or lie on a border.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>The number of periodic points grows by {value} ± {error} nats per step up to period {period}: an estimate of the topological entropy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic by at least {points} (not certified)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic by {points} (not certified)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>chaotic, proved by {points}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>complete in a box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>degree at infinity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>exhaustive, every itinerary was solved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>followed from another input, not searched: others may exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>no fixed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>no other cycle up to period {most} ({how})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>none stable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>winding number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>with sides of {least} to {most} about the settled orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{cycles} of longer period, {stable}: {parts} ({how}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{cycles} up to period {most}, {kinds} ({how})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} certified transverse homoclinic points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are badly conditioned: their points are exact to {digits} digits or more.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are of a monodromy matrix that cannot be diagonalised.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are on a region border (border collision).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} cycles are part of a continuum (a multiplier equals 1).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} longer cycles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} neutral ones</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} of period {period}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} saddles</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} sinks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} sources</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} stable</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{n} transverse homoclinic points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{points} ({kinds}): {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{share} of the slice leads to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary.py" />
   <source>{share} of the window leads to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source> (the {n} shortest are listed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source> (the {n} shortest of each pair of manifolds are listed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>, largest residual {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>At least {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>No homoclinic point lies on the parts of the manifolds that were traced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>No manifold was traced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all go on outside the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>all were cut short and go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>it goes on outside the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>it was cut short and goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{manifolds} of dimension {sizes} traced as {cells}{ends}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{manifolds} traced{worst}{ends}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} certified</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} go on outside the box</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} heteroclinic points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} homoclinic points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} proofs failed and certified nothing, most often because {reason}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} unstable manifolds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{n} were cut short and go on</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, none clearly transverse (computed in double precision, not certified).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {n} of them certified as transverse, which proves that the map is chaotic (Smale–Birkhoff).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {n} of them transverse: a transverse homoclinic point makes the map chaotic (Smale–Birkhoff); computed in double precision, not certified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} found{listed}, {proof}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/summary_manifolds.py" />
   <source>{points} of {cycles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/tables.py" />
   <source>The table could not be written to {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/texts.py" />
   <source>escapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/texts.py" />
   <source>escapes (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/export/words.py" />
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>a training sequence of {length} steps needs more than the {longest} samples in a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>the stretches have different numbers of columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/dataset.py" />
   <source>there are no data to fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>a constant series has no delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>{n} samples are too few for delays of up to {longest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/embedding.py" />
   <source>{n} samples are too few for {dimension} delays of {delay}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>Lyapunov exponents were not compared: an input drives the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they are too short for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they do not change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they move too slowly for it; keep fewer samples of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the data's exponent was not measured: they repeat exactly, so that neighbours do not part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/exponents.py" />
   <source>the model's exponent was not measured: its orbits escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/fitting.py" />
   <source>seed {seed}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judge_recording.py" />
   <source>No column of the recording is a coordinate of this model; choose which one is which first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judge_recording.py" />
   <source>The recording has fewer than {n} samples in a row; that is too few to judge a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>A single sample cannot judge a model; hold back two in a row at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>D_stsp is rough: there are few samples for the boxes in which it counts them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>attractors were searched for without input only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>it was chosen among others on few samples: on others another network might have been best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>the data it is judged on also chose it among others: on new data it may do worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/judging.py" />
   <source>the spectra were not compared: the data are too short for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Error after 1 step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Hellinger distance of the power spectra; 0 is best, 1 worst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Largest Lyapunov exponent per step; positive means chaos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Largest exponent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Root mean square, in standard deviations of the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>State-space divergence: where free runs go, against where the data are; 0 is best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps for which repeating the last value follows the signal; a model should do better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>Steps until a forecast is off by 0.4 standard deviations; median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measure_table.py" />
   <source>… by repeating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/measures.py" />
   <source>{n} samples are too few to follow neighbours over {steps} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>A of a shallow PLRNN is diagonal, this one has other entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>an AL-RNN of {m} state variables has 1 to {m} ReLU units, not {h}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>networks of the kind {kind!r} cannot be fitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/network.py" />
   <source>{n} data coordinates need at least as many state variables, not {m}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a column does not change in the part that is fitted; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a column is data or an input, not both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>a part that is held back ends after its begin, and begins at 0 or later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>no column is left to fit: all of them are inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>no stretch of {shortest} samples is left to fit; use more sweeps, or keep more samples of each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>the part that is held back is a share from 0 to below 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>the sampling, the delay and the dimension are 1 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>there is no column {number}: the recording has {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/preparing.py" />
   <source>there is no sweep {number}: the recording has {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/recipe.py" />
   <source>a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/recipe.py" />
   <source>to {recording}, {units} units, seed {seed}, after {update} of {updates} updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/ridge.py" />
   <source>ridge regression needs all state variables in the data; start at random instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>noise, the weight of invertibility and the longest gradient are not negative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>teacher forcing has a share from 0 to 1 and an interval that is not negative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>the learning rate should fall to a number above 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/settings.py" />
   <source>{name} should be 1 or more, not {getattr}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/training.py" />
   <source>the loss is not a number any more after {update} updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It does not follow the signal, not even for one step.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It follows the signal for {n} steps{time} (median of {starts} starts, over up to {most} steps).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It follows the signal for {n} steps{time} (median), mostly to the end of what was compared.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It invents {what} that the data do not show, {far} standard deviations from the nearest sample: do not interpret {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>It was not searched for attractors that the data do not show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Its largest Lyapunov exponent agrees with that of the data ({ours} per step; data {theirs}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Its largest Lyapunov exponent differs from that of the data ({ours} per step; data {theirs}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Judged on data that were held back from the fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it does not go where the data go (D_stsp {D}; two parts of the data: {own}): do not interpret its long run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it escapes to infinity from {off} of its {n} starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it escapes to infinity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it goes roughly where the data go (D_stsp {D}; two parts of the data: {own}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself it goes where the data go (D_stsp {D}; two parts of the data: {own}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Left to itself its orbits have D_stsp {D} from the data; how little is possible is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Nothing was held back: so it does on what it was fitted to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Repeating the last value follows it for as long, with larger errors.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Repeating the last value follows it for {n} steps{time}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>That is no better than repeating the last value, which follows it for {n} steps{time}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>The search found no attractor.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>The search found {n} attractors, none that the data do not show.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Whether it goes where the data go cannot be told: two parts of the data differ themselves (D_stsp {own}; the model's: {D}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>Whether the model was fitted to these data is not known: what it does well here may be what it learned by heart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>coordinate {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the gap between the data that it lies in, nor its basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the region where {name} is above {value}, nor its basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/fit/verdict.py" />
   <source>the region where {name} is below {value}, nor its basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;3-D view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;About plrnn_explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Close model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Exponents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Find a command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Follow a parameter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;History…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Judge against the recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Link axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Names and units…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Next view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Phase space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Reset layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Save study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Second plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;Training run…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>3-D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add a constant to a coordinate or inside a unit, and move it with a slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add an &amp;input…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Add recordin&amp;g…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Analyse every checkpoint of a folder; see portraits and attractors from epoch to epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Analysis &amp;settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Another plane of state space beside the first, with axes and basins of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Ask pypi.org for the newest version; the program never asks by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Check &amp;invertibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Check for &amp;updates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Close the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Cop&amp;y figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Copy as &amp;Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Copy the Python code that does the last step again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export figure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export repor&amp;t…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Export the figure, tables or all data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Fi&amp;lter the objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find cycles, manifolds, homoclinic points and basins, one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find fixed points and cycles: states that repeat after some steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Find where stable and unstable manifolds cross; a transverse crossing proves chaos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Fit a model to a &amp;recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Five steps on what is where, on an example if no model is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>From a measured time series to a network that does the same: prepare, train, judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go back to the start page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go back to where you looked before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Go forward again to where you looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Homoclinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>How to use the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Lay a measured time series beside the model: text, NumPy, MATLAB or Axon ABF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Longest period, resolution and budgets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Map which starting points settle in which state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Measure Lyapunov exponents, dimension and visited regions of the attractors that are no cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Move one entry of A, W₁, W₂, h₁ or h₂ with a slider; fixed points, cycles and spectrum follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Move the keyboard to the view beside this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Name the coordinates of the state and of the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open &amp;folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open &amp;with options…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open a model or a saved study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Open a training run's folder of checkpoints, or a folder with a file for each parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Put every panel back where it was at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Put the figure on the clipboard as PNG, SVG and PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>S&amp;warm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save &amp;model as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save study &amp;as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the model alone, without results: NumPy, JSON or MATLAB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the model with all results and the view as one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Save the study under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Search commands, objects, examples, recent files and help by a few letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See every step as Python, copy the code or save the script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See how far to trust the model beside a measured time series, in numbers and words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See what a model file is, and choose how it is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>See whether every state has exactly one predecessor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Settin&amp;gs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Start an orbit from &amp;data values…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Start where the model observes given values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Stop the computation; what was found so far stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>The plane that Analyse, export and report are about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Theme, size of text, limits of the analysis, files, and everything else that is remembered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Thousands of points flowing to where they settle, coloured by where they end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Three directions of the state space, to be turned by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Trace the stable and unstable manifolds of saddles: what separates outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Type what the list of objects should show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Use the whole screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Version, method and licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>View &amp;after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>View &amp;before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Views that show the same coordinate pan and zoom together along it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>Write what was found as a page to read: one HTML file or a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>nothing is being computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>open a model first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/actions.py" />
   <source>this model has no observation model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/app.py" />
   <source> The details are in {log_file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/app.py" />
   <source>Something went wrong inside the program; your study is still here, save it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/autosave.py" />
   <source>Unsaved changes cannot be kept for a recovery after a crash ({why}); save the study yourself now and then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/autosave.py" />
   <source>the folder cannot be written to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_job.py" />
   <source>Training run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>Folder of the checkpoints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>Use for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/batch_window.py" />
   <source>{name} — training run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>A Dask cluster needs: pip install 'plrnn-explorer[dask]'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Address of a Dask scheduler whose workers do it instead, such as tcp://host:8786</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Cells of the basins along the longer side of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Choose another folder for the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Dask cluster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Exponents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Folder for the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Longest cycles searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Longest period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Processes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Processes on this machine, each with a checkpoint at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Results in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>Stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>What is found in each checkpoint; less is faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/controls.py" />
   <source>not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>A line per attractor will be here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Attractors are matched from epoch to epoch by how near they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Bands: how far each share can be off, half a cell for each cell at a border.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Bands: two standard errors. Of fixed points and cycles it follows from the multipliers.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Dotted: {n} matches that are guesses.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Fixed points (line) and cycles of longer period (dashed) found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Largest Lyapunov exponent, per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Period of the cycle; 1 is a fixed point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Period, or kind where there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Share of the window that leads to each attractor, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>Stable or not. The table says how surely all were found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_plots.py" />
   <source>{n} short lines are not drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>As the name of the file says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Checkpoints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Escaped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Exponent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Fixed points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Largest Lyapunov exponent of all attractors, per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Largest share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Name of the checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Of period 2 and more, stable or not, and how surely all were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window from which orbits leave for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window that leads to the attractor with most of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Share of the window that was not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Stable or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Their kinds, the largest share first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>Undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/epoch_table.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Saved as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>Table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/exports.py" />
   <source>{name} cannot be written ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>As SVG, PDF, PNG or TIFF, or as a Python script with its data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Dark, for slides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Drawing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Filmstrip as a figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Light, for paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Portraits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Python (*.py)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Save figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Save figure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>The figure as it will be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Width, mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/figure_dialog.py" />
   <source>Writing {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/filmstrip.py" />
   <source>Filmstrip: a phase portrait of every checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/large_portrait.py" />
   <source>Not analysed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/large_portrait.py" />
   <source>Phase portrait of the chosen checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Analyse, hold or go on (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Choose the folder of another training run (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Choose the folder the checkpoints are in (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Copy table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Filmstrip as a figure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Give up what is under way; what is done is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Here will be a phase portrait of every checkpoint of a training run, all in one window, and what becomes of each attractor from epoch to epoch: its share, its exponent, its period.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Open folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Over the epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Save the filmstrip as a figure, or the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Say for all checkpoints what their files do not say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Share of the checkpoints that are finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/layout.py" />
   <source>Table…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_state.py" />
   <source>The results cannot be written to {folder} ({reason}); choose another folder for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_state.py" />
   <source>{folder} holds no model files; choose the folder the checkpoints are in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Choose the folder of a training run, or drop it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Look for new ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Looking for checkpoints…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>about {n} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>paused; what is under way is finished first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{checkpoints}, none analysed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{checkpoints}. Their files do not say all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{done} of {checkpoints} analysed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{n} checkpoints</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/run_words.py" />
   <source>{n} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>All in one window: {x} from {a} to {b}, {y} from {c} to {d}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>Play through the epochs (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>Stop playing (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>The checkpoint before (Left)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>The next checkpoint (Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/transport.py" />
   <source>{title}, {n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>bounded set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>exponent {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{name}: not analysed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{period}-cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{points} fixed points, {cycles} cycles of longer period ({search})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/batch/words.py" />
   <source>{value} % (exact)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Check invertibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Find cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Find homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Map basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Measure attractors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>The phase space cannot show it: fewer than two of its coordinates were recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>Trace manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/commands.py" />
   <source>{told} The time series does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>Add a recording to the study first (Ctrl+R).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>Add input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialog_commands.py" />
   <source>The settings hold until the program ends: their file cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>A constant that you move with a slider is added in every step. At zero the model is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Add an input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Name of the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>Number of the ReLU unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>ReLU unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>input to unit {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/add_input_dialog.py" />
   <source>input to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>Copy the text on view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>The certificate in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>The proof in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/certificate_dialog.py" />
   <source>With all enclosures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Start an orbit from data values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Start orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Type a value for each, or paste a row of numbers into the first field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>Which state it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>{name} has no value yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/data_orbit_dialog.py" />
   <source>“{text}” for {name} is no number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>Change figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>The options of {name} are in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/export_dialog.py" />
   <source>{width:.0f} × {height:.0f} mm, smallest type {points:g} pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Arrangement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>COLOURS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>DejaVu Sans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Diagram of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>FILE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Height in millimetres, 0 to suit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Own size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>PAGE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>PANELS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Resolution in dots per inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Scale bars instead of axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Shown coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Size of type in points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Sizes not read on the publisher's own pages; read the guide for authors before sending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>TYPE AND LINES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Ticks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Title of the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Transparent paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Typeface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Weight of lines and signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>What the bifurcation diagram shows upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width in columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Width in millimetres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>Widths as on the publisher's pages (2026); read the guide for authors before sending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>no title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>own width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_form.py" />
   <source>to suit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Click words in the figure to change them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Close this dialog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Copy figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>How other readers see the colours; what is saved stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Load options…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Make the change again (Ctrl+Shift+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Put it on the clipboard as PNG, SVG and PDF (Ctrl+Shift+C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Put the program's own words back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Reset words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save as script…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save data…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Save tables…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Seen by a reader with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Take the last change of the figure back (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Use the options of a figure that was saved before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write a Python script that draws this figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write cycles, manifolds, basins … as CSV files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write everything as one NPZ or JSON file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_layout.py" />
   <source>Write the figure to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Forget the look chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep this look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep this look under a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Keep…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Looks that were kept under a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>Saved looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_presets.py" />
   <source>The program's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Arrow keys choose a word, Enter changes it; Alt with an arrow key moves the legend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Click to change these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Drag the figure into a folder, a text or a slide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Drag to move the legend; double-click puts it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Preview of the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_preview.py" />
   <source>Words in the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Exported to {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Folder for the tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Load options from a figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>NumPy arrays (*.npz);;JSON (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save data {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save figure {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>Save tables into {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>The figure is on the clipboard, as PNG, SVG and PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/figure_saver.py" />
   <source>write {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>About plrnn_explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Built with Python, NumPy, SciPy, Qt (PySide6, LGPL), pyqtgraph and Matplotlib.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Help — plrnn_explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>No page has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Search the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>The help texts are missing; please reinstall the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>The method follows Eisenmann, Brändle, Monfared and Durstewitz, *Detecting Invariant Manifolds in ReLU-Based RNNs* (arXiv 2510.03814, ICLR 2026), and for cycles Eisenmann et al., *Bifurcations and loss jumps in RNN training* (NeurIPS 2023). The map is piecewise affine, so most of what is shown here is computed exactly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>To the page after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>To the page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_dialog.py" />
   <source>Version {program_version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>In the phase space, when it has the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Move the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Select nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Select the cycle before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>Shift+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>This page is available in English only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/help_topics.py" />
   <source>What they do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>&amp;Save script…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Copy the code that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Every step is kept as Python. The script does all of them again, without the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Here will be the Python code that does the steps again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Jupyter notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Nothing has been done yet; every change and every analysis will stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Python code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Python script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Save script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Save the whole script as Python or as a Jupyter notebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Select steps to see their code; select none for the whole script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>Steps of the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>The script could not be saved as {path} ({reason}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/history_dialog.py" />
   <source>The script is saved as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>More choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>Not needed and left out: {join}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_details.py" />
   <source>What was recognised, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Analyse all checkpoints of the folder, and compare them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Analyse the whole run…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Forget the remembered answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>The file leaves nothing open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_dialog.py" />
   <source>The model cannot be built: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>Reading the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>settings from {companion}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} ReLU units</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} state variables</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/import_header.py" />
   <source>{n} values</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_jobs.py" />
   <source>cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_memory.py" />
   <source>as for the last file of this kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_question.py" />
   <source>Search the options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/import_question.py" />
   <source>Search: a number, “oscillation”, “3 fixed points” …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Compare the model with the recording chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>How far to trust the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judge again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Judging the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Recording judged against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/judgement_dialog.py" />
   <source>Which recording the model is judged against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> surfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source> widths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>A cell that has not settled after this many steps is called undecided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>All itineraries of a period are tried up to this effort; above it, cycles are searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Basin resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Basin steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Cells along the longer side of the window; the time grows with its square.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Cycles are searched up to this many steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each manifold is traced up to this many straight pieces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each manifold is traced up to this many widths of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Each of them is traced up to this many flat pieces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Exponents and visited regions are measured over this many steps of each orbit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>From so many manifolds on, those of cycles of two and more steps are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Homoclinic orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Limits of the analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifold length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifold pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Manifolds with cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Measured steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Proofs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Random seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many are listed for each pair of manifolds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many manifolds of fixed points are traced at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many of them, the shortest, are tried to be proved by ball arithmetic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many steps are left out first, while the orbit still settles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>So many two-dimensional manifolds are traced at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Steps before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Surface pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Surfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>The same seed gives the same search again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/limits_form.py" />
   <source>Work for a period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>An empty field takes the first name again. A row or column of names can be pasted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Names and units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/names_dialog.py" />
   <source>What is wrong with the names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/panel_list.py" />
   <source>Panels of the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/panel_list.py" />
   <source>Tick what is drawn; drag, or press Alt with an arrow key, to change the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Follow a parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Or double-click an entry of the images in the Model panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Parameters of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Search for a parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>Search, for example W1[2, 5] or h1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>bias of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>threshold of unit {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/parameter_dialog.py" />
   <source>unit {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Lower end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Range of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>The lower end should lie below the upper one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/range_dialog.py" />
   <source>Upper end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source> Likely: {lower}, because {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source> of {each}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Add recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>All, one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>As recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>By hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>First &amp;sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Offset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Recorded as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>S&amp;cale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Samples per model s&amp;tep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale, so that it spans the model's range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale, with the mean and the standard deviation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as (recorded − offset) / scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Shown as recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Standardised: mean 0, standard deviation 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>Swee&amp;p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>The model has no observation model: its states themselves are compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>To the range of the model's own orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{length} of {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{length}{time} beside the model; its own orbit in grey, to compare scales.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{name} is recorded as</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{n} samples</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{value} of {n_sweeps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_dialog.py" />
   <source>{words}{value} Columns suggested {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_preview.py" />
   <source>Preview of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/recording_preview.py" />
   <source>step of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>File: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>Open another file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>This file cannot be opened as a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>WHAT TO TRY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>WHAT WAS FOUND</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>What was found in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/refused_dialog.py" />
   <source>{name} cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/row_fields.py" />
   <source>{value} of {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Fill in this page as at the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Forget all settings, layouts, answers and recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Pages of settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Put all settings back to how they were at first?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Reset everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>Reset everything…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_dialog.py" />
   <source>The layout, remembered answers and the list of recent files go too. Your files stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source> px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Answers remembered for model files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Clear the list of recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Forget the selected answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>From the next start on. Numbers keep their decimal point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Keep unsaved changes after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Like the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Move things smoothly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>None: model files that ask nothing need none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Pinned files stay; no file is deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Seconds until unsaved changes are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Size of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Some lists take the new size up at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>The next file of this kind asks again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>What was kept is offered at the next start if the program crashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>Without it the tour jumps to where it goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/settings_pages.py" />
   <source>{name} (not yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Plane through three points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Second point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Show plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dialogs/three_points_dialog.py" />
   <source>Third point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Close the panel {windowTitle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Help on the panel {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>Put this panel away (View brings it back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/docks.py" />
   <source>What this panel is about (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Looking for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Opening {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Opening {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Recovering the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>Saving {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>The model is saved as {name}, without results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/documents.py" />
   <source>{title} failed: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Add the recording {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Add {n} recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Only {name} was taken, one model at a time. Not opened: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open or add {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open {name}, then add the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Open {name}, then add {n} recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>Show what the figure {name} shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/dropped_files.py" />
   <source>{names} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/equation_label.py" />
   <source>Equation: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>Show the window of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>The figure {name} was made of another model or at another input; its window is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_drop.py" />
   <source>The model of the figure {name} is not beside it; open it, then drop the figure again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>A map of one dimension has no phase plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No bifurcation diagram was computed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No cycle was found yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No homoclinic point was found yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>No second view is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>The basins were not mapped yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>The state has one dimension.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>There is no model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/figure_study.py" />
   <source>There is no orbit and no recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Clear this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Models and studies ({suffixes} *{SUFFIX});;Studies (*{SUFFIX});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>No recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open a model or study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Open e&amp;xample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Results, names and orbits that are not saved will be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the model alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Save the study of {value}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Studies (*{SUFFIX})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/file_commands.py" />
   <source>Unsaved changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/commands.py" />
   <source>{name} is not there any more: what was injected is not known, and no input is fitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Begin of the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>COLUMNS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Choose columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Choose sweeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>End of the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Held back at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>PART</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>SWEEPS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Share held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>The fit does not see the last part of each sweep; the model is judged on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Where the part of each sweep that is used begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>Where the part of each sweep that is used ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>data: what the model reproduces; input: what acts on it from outside, such as a current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{name} is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} fitted, {m} held back, {k} left out</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} sweeps</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_form.py" />
   <source>{n} with missing values; the data are cut there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>A table of text, .npy, .mat, .h5 or Axon .abf (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Choose what was measured, what acted from outside, and what is kept to judge the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Drag the lines: the part that is used, and in blue what is held back. The wheel zooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Draw traces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open a recording, or drop one here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open a recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Open another…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Part held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>Tables of text (.csv), NumPy (.npy, .npz), MATLAB (.mat), HDF5 and Axon (.abf) files; of Axon files also the injected current, which becomes the input of the model.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>{n} columns</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/data_page.py" />
   <source>{n} inputs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>A fit is under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>A fit is under way ({share}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Go on in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>It can go on while you work in the main window, or end with the best network so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>Stop here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/ending.py" />
   <source>The best network that was kept so far is offered at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Done: the best network is that of seed {seed} after {update} of {updates} updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>End the fit; the best network so far is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Given up: {failures}. The others go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Go on to the same network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Halt; it can be gone on with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Share of the updates that were made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Stopped: the best network so far: seed {seed} after {update} of {updates} updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>The data were prepared anew; they are fitted when this fit has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>Train the networks, one after the other (Ctrl+Return)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>loss {loss}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>seed {seed} ({number} of {many})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>update {update} of {updates}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_bar.py" />
   <source>{n} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_keeper.py" />
   <source>{name}, best network so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>The fit to {name} is done; Model ▸ Fit a model to a recording… shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>Train a network of ReLU units until its own orbits do what the recording does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>judging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>seed {seed} is best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_page.py" />
   <source>under way, {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>A new study with the model and the recording beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>A script that fits the same network again, bit by bit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Copied as Python: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Copy as Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Here the best network can be opened and saved when the fit is done or stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Open in the phase space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Save model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Save the fitted model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>Write the model, with how it was fitted, to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_result.py" />
   <source>the fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Judging the best network…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>No network was fitted; nothing is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_run.py" />
   <source>Starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Fit a model to a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Go to the next step (Alt+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Go to the step before (Alt+Left)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Open the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/fit_window.py" />
   <source>Open the model in the main window (Alt+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Data that were held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Free run and data in the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>Free run of seed {seed} after {update} updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>time (ms)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>time (s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>{name} against time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/free_run_view.py" />
   <source>{name}, a step later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Do not hold back part {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Do not hold this part back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Hold back a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Hold back a part from the middle instead of the end; drag it, or its ends, on the traces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Part {n} begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Part {n} ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>Remove a part held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/held_parts.py" />
   <source>The fit does not see this part; the model is judged on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>It lies about {where}; open the model to see it in the phase space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>What the model does on data the fit has not seen, and where it should not be trusted.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/judge_page.py" />
   <source>follows {n} steps</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Coordinate shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error after n steps, in standard deviations, of the model and of repeating the last value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error of forecasts against the steps ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Error: {model}, {still}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Free run beside the data, from the same first sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Largest Lyapunov exponents with two standard errors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Power (logarithm)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Power spectra of the data and of the free run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>The data are too short for power spectra.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>Which of the measured quantities the curves show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>cycles per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>exponents were not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>repeating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_plots.py" />
   <source>{model} run freely, {data}; {n} steps followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy the measures as a Python dictionary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Copy the verdict and the measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>The verdict comes when a fit is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>Verdict in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/judgement_view.py" />
   <source>data's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>The embedded orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>The signal against itself earlier; in 3-D a drag or the arrow keys turn it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/orbit_preview.py" />
   <source>{n} samples ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Between two coordinates of a column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Coordinates made of each column; 1: no embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Coordinates: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Counting false neighbours…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>DELAY EMBEDDING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Delay in samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Every {dt}; frequencies up to {high} Hz stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Fitted: {n} in {k}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Held back: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Keep one sample of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Looking for a delay…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>No dimension has fewer than {few} false neighbours: noise, or too short a series. The fewest are in {n} ({share}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Normalise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Nothing is held back: the model cannot be judged on data it has not seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Preparing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Proposed delay: {n} ({by}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Proposed dimension: {n} ({share} of the nearest neighbours are false).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>SAMPLING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>SCALE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Sampling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Subtract each coordinate's mean, divide by its standard deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Take the delay and the dimension proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>That is very little for a fit: a network would learn it by heart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>The interval between two samples is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>The others go, behind a filter against aliasing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>Use the proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>WHAT IS LEFT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the autocorrelation falls to 1/e; mutual information has no minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the first minimum of mutual information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>the longest looked at: up to it mutual information has no minimum and the autocorrelation stays above 1/e</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/prepare_form.py" />
   <source>{n} stretches</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Copy the Python code that prepares the same data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Embed as proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Embedding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Prepare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_page.py" />
   <source>Sampling, scale and the coordinates of the state space the network will live in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>BEFORE AND AFTER RESAMPLING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Drag to choose the delay; the dot is proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Drag to choose the dimension; the dot is proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>EMBEDDED ORBIT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>FALSE NEAREST NEIGHBOURS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>False nearest neighbours against the dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>MUTUAL INFORMATION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Mutual information against the delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Show a part of the trace instead of the spectrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Show three delays, to be turned by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>The signal before and after resampling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>Trace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>delay (samples)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>frequency (1/sample)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>frequency (Hz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>nats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>power (logarithm)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/prepare_plots.py" />
   <source>share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Forecasts {n} steps ahead, in standard deviations of the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Mean squared error under teacher forcing, in standard deviations squared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Power spectra of free runs against those of the data; 0 is best, 1 worst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Training loss against the updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>Where free-running orbits go, against where the data are; 0 is best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>seed {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}, best {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}: every free run escapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{name}: the data are too short for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/progress_plots.py" />
   <source>{n}-step error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Open a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/reading.py" />
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Advanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Kind of network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Proposed for {facts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Settings of the fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Take all settings that these data ask for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Teacher forcing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>Use what is proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>about {n} samples in a period</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/fit/settings_form.py" />
   <source>{n} coordinates</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>1 is one-step prediction, 0 is free running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>AL-RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>About a quarter of a period: seldom enough to learn to go on alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Added to the data the orbit is forced to, in standard deviations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>As the shallow PLRNN, but every unit is bounded: its orbits cannot run off to infinity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>At every step the orbit is moved a share of the way to the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Clipped shallow PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Every so many steps the orbit is put back on the data; in between it runs freely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>First seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Forced every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Generalised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>How often the parameters are improved; the time grows with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>It falls to this geometrically.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Learning rate at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Learning rate at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Linear but for a few ReLU units: few regions, so that all cycles can be found. Slower to fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More give a steadier and slower descent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More than there are data leave room for what was not measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>More units bend the map in more places; too many fit the noise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Networks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>One hidden layer of ReLU units; its states are the data themselves. A good first choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>ReLU units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sequence length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sequences per update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Shallow PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Share of the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Size of a step of the optimiser (Adam).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>So many are trained from different seeds; the best one is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Sparse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>State variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Steps through which errors are followed back in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>The same seed and settings give the same network, bit by bit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Towards invertibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Updates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/settings_words.py" />
   <source>Weight of a penalty for regions that turn space inside out; 0 for none. Manifolds of an invertible map have no folds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>Step {n}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/step_rail.py" />
   <source>{title} (Ctrl+{n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>Sweep {n}: {state}. Click to change, drag over several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>Sweeps: fitted, held back or left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>fitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/sweep_strip.py" />
   <source>sweep {n} is {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/fit/trace_view.py" />
   <source>Traces of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Change range of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Change the range of the slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Constant input {name}: drag, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Input {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Inputs of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Lower end of the range of input {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Re&amp;move input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Remove input {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set input {name} to zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set to &amp;zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Set {name} to zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>The first {MOST_ROWS} of {all_of_them} inputs. {tip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>This input cannot be set: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Upper end of the range of input {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Value of input {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>Value of {name}; it may lie beyond the slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/input_strip.py" />
   <source>of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Analyse at these parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Analyse at this input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Change input to {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Change {name} to {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Follow {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Set input to zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/live_input.py" />
   <source>Stop following {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/main_window.py" />
   <source>Second plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/main_window.py" />
   <source>{name}[*] — plrnn_explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>It was in {folder}. It is not in the other folders used lately either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Remove from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>The file is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>Where is {name} now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>{name} has moved to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/moved_files.py" />
   <source>{name} is not where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Dismiss this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>Show the details of this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/notices.py" />
   <source>{rstrip} of this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Grow manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Judge against the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/object_jobs.py" />
   <source>Measure orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/outcome.py" />
   <source>{name}, index {index}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/entries.py" />
   <source>Recent file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Nothing is called that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>Search commands, objects, examples, files and help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/palette/palette.py" />
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Beside the data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Borders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>Chaos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>From where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>How far it is proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/account_text.py" />
   <source>States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>, hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>Basins by their share of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>The area of exact polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>{name}: {full} % of the computed cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>{name}: {full} % of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basin_bars.py" />
   <source>± at most {error} %: half a cell along its border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source> (fractal)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>, refining: now squares of {block} × {block}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>A cell is proved when its centre enters a trapping ellipsoid of the attractor: from there on convergence is certain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>A coarse preview; the basins are computed when the plane rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Basin entropy {number}, on borders {borders}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Compute the basins of the window in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Escaped (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Hide basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>How far the basins are proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>How much of the window leads to each attractor will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Of {n} random states of the whole box: {shares}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Recognised from settled orbits, not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Recompute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Share of the computed cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Share of this slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Shares are areas of exact polygons: exact to rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Show basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>The basins are shown on a {slice_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>Uncertainty exponent {with_error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{count} × {count2} cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the computed cells proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the slice proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>{share} of the window proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/basins.py" />
   <source>± half a cell along the border of each basin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Compute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Cycles up to this period are searched and followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Follow all cycles along the range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Input or parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Itineraries that are left out then are counted and said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Longest period, searches and times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Lower end of the range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Next event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Options of the diagram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Other parameter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Period ≤ {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Previous event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Time for following</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Time for searching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Upper end of the range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>Values of the range at which cycles are searched, where itineraries are too many to try all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What is drawn upwards, here and in figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What is moved along the diagram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>What was searched until then is said; the first value always ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>{name} (state)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_form.py" />
   <source>{name}: go to its value and say what happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcation_plot.py" />
   <source>Bifurcation diagram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Along an input or a parameter, every cycle is followed exactly: where it meets a border, doubles its period or vanishes. Give the model an input, or choose a parameter to move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Choose a parameter…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Choose what is moved and its range, then Compute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>Follow bifurcations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>The lower end of the range should lie below the upper one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>This diagram is of other values of the parameters: compute it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>What the diagram says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/bifurcations.py" />
   <source>{branch}: not among the cycles listed; Analyse finds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Certificate of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Copy the account and the certificate with all enclosures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Copy the certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>No certificate of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Open the certificate with all enclosures in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/certificate_view.py" />
   <source>Read in full…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>#</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>A transverse homoclinic point of {of} is certified: the map is chaotic near it (Smale–Birkhoff theorem).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Angle between the manifolds: far from 0 the crossing is clearly transverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Angle °</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Certified: proved by ball arithmetic. Otherwise a numerical finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Computed in double precision, not certified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Homoclinic and heteroclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>No homoclinic points were found on the manifolds grown so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>No proof was tried: see Proofs in the analysis settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Number of the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbit and certificate of the selected point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbit of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Orbits lead from one cycle to another. Without a way back they do not imply chaos. {proof}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Points where an unstable manifold meets a stable one will be listed here: a sign of chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Proved by ball arithmetic: select the point to read the proof.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Search again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Smallest distance of the orbit from a region border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>Steps from the local unstable to the local stable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The cycle the orbit leaves, and the one it approaches if that is another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The manifolds meet, but at no clear angle: this alone does not show chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>The manifolds of {of} cross transversally: this implies chaos (Smale–Birkhoff theorem). Computed in double precision, not certified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>point {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/connections.py" />
   <source>{certified} certified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Choose which coordinates are drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/coordinate_chooser.py" />
   <source>Coordinates ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Active units in the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Attractor or orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Code {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Entropy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Every attractor found is a cycle: its multipliers say what long orbits do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Kaplan–Yorke dimension, from the exponents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Linear regions the orbits visited, and the steps between different pairs of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Long-run dynamics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Lyapunov exponents and the regions visited by the attractors will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Lyapunov exponents: logarithm of the growth of small distances per step, ± standard error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Measure {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Number of the region: 1 is visited most often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Regions visited most often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Share of the points in the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Steps averaged over after the transient; errors come from batches long enough to be independent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>The regions that follow, with the share of the steps that go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Topological entropy of all sequences built of the words observed: an upper bound for these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Uncertainty of the next region given the ones before it: an upper estimate, nats per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>and {value} smaller ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>not estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{count} steps × {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{count} visited, {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{name}: the largest exponent is {value}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>{n} batches</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/dynamics_section.py" />
   <source>≤ {rate} (words of {entropy_length})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Eigenvalues in the complex plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Im λ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/eigenvalue_plot.py" />
   <source>Re λ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/heat_map.py" />
   <source>Image of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Cancel the computation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Last computations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Nothing is being computed. Analyse (F5) starts the main job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Progress of the computation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>Stop the computation; what was found so far stays (Ctrl+.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>{share} · {seconds_words} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/jobs_panel.py" />
   <source>{value} min {value2:02d} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Copy the fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Facts and parameters of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Names and units…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>No region collapses, but different states may share an image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Nothing is known of the pasts of states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Observation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Open a model: its family, size and parameters will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Read as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>SHA-256 of the parameters: {fingerprint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Some states have several pasts: stable manifolds are stable sets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>The map is invertible: every state has exactly one past.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>Whether every state has exactly one past will be said here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>all {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>bundled example “{value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>inside the ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>outside the ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>searched: visited regions only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>settings from {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{n} channels</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{n} constant inputs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/model_panel.py" />
   <source>{plural} {where}; now {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/multiplier_history.py" />
   <source>Size of the multipliers over what was moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/multiplier_history.py" />
   <source>|λ| of one step over {name}, now {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Filter the objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Filter: name, kind, period 12 …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group and sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group and sort the cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Names and kinds, e.g. saddle, unstable, certified, hidden, period 12, period &gt; 4 (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_bar.py" />
   <source>Sort by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>orbit, {value} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>recording, {n_samples} samples of {join}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>slice of the stable manifold, {n} segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>{kind}, {n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_copy.py" />
   <source>{which} manifold, {n} segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_delegate.py" />
   <source>Name of the object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_delegate.py" />
   <source>empty: the usual name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>, cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>; not drawn: it meets a plane in points at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>From ({full_vector}), {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Kaplan–Yorke dimension {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Largest Lyapunov exponent {number} ± {error} per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Nearest border at {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Points exact to {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Residual {number} (distance left after iterating towards the cycle)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Stopped by: {reasons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Stopped by: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>Transverse intersections of the unstable with the stable manifold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>a singular region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>growing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>nothing visible is to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the box, which it leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the longest arclength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the number of cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the number of iterations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>the precision of the numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>what is connected with the local piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{count} certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{dimension}-dimensional {which} manifold: {cells}, exact to rounding{where}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} digits</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} points</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{n} segments</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_descriptions.py" />
   <source>{plural}, exact to rounding; arclength {full}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>As found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Distance from a border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Grouped by period the list says how complete it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>In one region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Largest |λ|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only chaotic sets and homoclinic points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only saddles, fixed points and cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only what attracts: sinks and stable cycles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Only what is drawn, not what was hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Regions visited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Saddles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Sinks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Through {n} regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>Visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>attractor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>stable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>uncertified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_filter.py" />
   <source>unstable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source> Cut short: a budget of cells or steps ended the growth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>About {number} are missing, judging from how often each was hit (Chao1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Attractors · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Complete: the search proved that no other cycle of this period exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Curves · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cut short: a budget of arclength, segments or steps ended the growth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cycles of period {periods} · 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Cycles of period {period} · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>DISAGREES with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Exhaustive: every itinerary was solved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Fixed points · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Fixed · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Followed from the input before, not searched: others may exist at this input.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Found: {kinds} (some from several).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heterocl. · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heteroclinic points · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Heteroclinic · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homocl. · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homoclinic points · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Homoclinic · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Manifolds of two dimensions and more; the plot shows where they meet its plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Manifolds · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Measured time series laid beside the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>One point per orbit, as far as the manifolds were grown; longer manifolds may give more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Orbits · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Other attractors · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Period {periods} · 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Period {period} · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Recordings · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Searched: others may exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Sets that settled orbits were recognised to lie on, beside the stable cycles listed above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Slices of stable manifolds · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Slices · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Surfaces · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>That is proved for the box searched, see the summary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Their index sum {number} {agrees} the {index_word} {number2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>This period is still being searched, or the search stopped before its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>Where the plane cuts stable manifolds of codimension one: exact line segments. Further curves may exist in the window: they were searched where basins meet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>agrees with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{count} cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{n} from {kind}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{n} itineraries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_groups.py" />
   <source>{plural} with singular equations were met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>Rename object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>heteroclinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>homoclinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>sink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_model.py" />
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/object_view.py" />
   <source>Objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Change colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Colour…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Copy coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Copy the script that leads to this object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Fit a model to it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Hide others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Measure exponents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Open a model: its fixed points, cycles and manifolds will be listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Remove the selected orbits and recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Reset name and colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>Show or hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>The fixed points, cycles and manifolds of the model will be listed here, with a word on whether the list is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/objects.py" />
   <source>{n} of {total} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>, one every {duration}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>A step of the model is {every} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Its file is gone: {source}. Put it back and open the study again, or remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>No column is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Not drawn in the phase space: its axes do not follow from what was recorded. Choose axes of the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>Scale: {lower}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>all sweeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>file is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/recording_info.py" />
   <source>sweep {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Active units of this region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Column of J for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Copy J, b and the fixed point with every digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Copy the affine map of the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Eigenvalues of the Jacobian, the largest in modulus first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Factor by which the map changes volumes here; below 0 it mirrors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Fixed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Jacobian J and offset b of the region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Share of the points of the orbits in this region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Solution of z = J z + b: a fixed point of the map only if it lies in this region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>Visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>and {n} smaller ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>det J</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>none: 1 is an eigenvalue of J</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>real: {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>virtual: {point}, lies in {region}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>{n} of {total} active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_card.py" />
   <source>λ of J</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Graph of visited regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Group {number} of {n} regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>Region {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>leads to {links}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>others ({share})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>reached from {links}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>{n} regions; shares of the most visited: {shares}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_graph.py" />
   <source>{share} of the points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All attractors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All orbits drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>All {total} pairs of regions follow each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>And {n} more, {share} of the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Entropy rate ≤ {rate} nats per step, from words of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>From the growth of the number of cycles: {value} (an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Shown as {groups}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>Topological entropy of the words seen ≤ {bound} nats per step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>from {n} points drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>from {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>its itinerary, exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>transition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>transitions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{name}, as drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} further words of three were not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} groups that agree in {k} of {total} units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} of {total} pairs of regions were not seen to follow each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/region_words.py" />
   <source>{n} of {total} units active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Facts about the regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Layout of the graph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Put regions together that agree in those units that split the points best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Start an orbit in the phase space, or measure the attractors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The linear regions that orbits visit will be shown here as a graph of transitions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The whole window of the phase space lies in this region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>The window of the phase space does not meet this region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>Whose regions are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>never, by the orbits shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>region {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>{name}: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/regions.py" />
   <source>{number} · {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · recording thin, model bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source> · within {VALID:g} SD of it for {more}{plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>, until it escapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>against the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>at least </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_legend.py" />
   <source>at step {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/series_plot.py" />
   <source>Coordinates against the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>; {n} more selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier equals 1: this is one of a continuum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier is 0: the map is not invertible along the cycle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A multiplier lies on the unit circle: its linearisation does not decide the stability.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>A point lies on a region border (border collision): the multipliers hold on one side only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Badly conditioned: its points are exact to {trusted_digits} digits or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Clear trail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Eigenvalues of the Jacobian J of the map in this region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Forget where the multipliers were before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Growth in one step, |λ|^(1/k)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Growth of a small deviation in one turn of the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Imaginary part of the multiplier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Nearest region border at {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Period {period} · </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Real part of the multiplier: eigenvalue of the Jacobian of F^k at the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Select {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Show the size of the multipliers over what was moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Sink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Stability undecided, seen from one side of a border: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>Stable: deviations shrink; unstable: they grow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>The eigenvalues of the selected fixed point or cycle will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>The monodromy matrix is not diagonalisable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>There are no region borders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>flip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>node</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>per step</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{listed} directions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{name} is no cycle and has no multipliers: its exponents are in the panel Model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{n} cycles compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{n} {stability}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{word}: deviations change sides each time (flip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>{word}: deviations turn by {turn}° in one turn of the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ| over the input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum.py" />
   <source>|λ| over {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>Cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>Growth of a small deviation in one step, |λ|^(1/k), and the angle of λ where it is not 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/spectrum_compare.py" />
   <source>k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Copy the summary as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Everything that was found, with all numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Headline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>Summary of what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>The account in a sentence or two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>What the model does will be told here in plain words, and how far each of them is proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_panel.py" />
   <source>What was found, in about ten sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>(?:makes the map|the map is) chaotic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>^share of|trapping ellipsoid|^basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>complete|exhaustive|certified|proved|proves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>fixed points?|cycles?|sinks?|saddles?|sources?|neutral ones?|(?:stable|unstable) manifolds?|(?:homoclinic|heteroclinic) points?|regions?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>homoclinic|heteroclinic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>invertible|homeomorphism|Lyapunov exponent|: visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>not certified|not proved|searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/summary_text.py" />
   <source>show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source> Click in the phase space to start one, or start one at the centre of the view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source> beside {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Forecast from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start an orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start the model's orbit at step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>Start the model's orbit at the first recorded sample on view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>The coordinates of an orbit, step by step, will be shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/time_series.py" />
   <source>{inner} from {vector}{beside}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_plot.py" />
   <source>Distance from the cycle at each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_plot.py" />
   <source>Distance from the cycle, logarithmic; click a step to go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Step of the orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>Walk along the orbit: drag, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>on the local stable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>on the local unstable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>step {n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>{d} from the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/panels/walk_view.py" />
   <source>{d} from the first cycle, {e} from the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>&amp;Stop following</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Change range of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Followed parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Lower end of the range of parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameter {name}: drag, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Parameters that are followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set parameter {name} back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Set {name} back to the network's own value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Stop following parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Take this slider away; the value stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Upper end of the range of parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/parameter_strip.py" />
   <source>Value of parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Choose a plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Coordinate on the {lower} axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Data space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Horizontal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Vertical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>Where the plane lies, and planes along other directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{axis} axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{value} on the horizontal axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/axes_chooser.py" />
   <source>{value} on the vertical axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Corner of the legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Equal scales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>One step of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Pause orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Remove all orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Run orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Show everything found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed of orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed: {speed:.0f} steps per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Speed: {steps_per_second:.0f} steps per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Where it hides least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>Zoom to a rectangle; the wheel and Shift+drag zoom too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/controls.py" />
   <source>{name} (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>Open a model to see its phase space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>Slice shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/frame.py" />
   <source>This map has one dimension, so there is no plane to show. Its fixed points and cycles are in the list of objects, their multipliers under Spectrum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/grab.py" />
   <source>Move orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source> · border at {distance}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>angle {degrees}° · {plural} · {proof}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>click: show its orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>data: {escape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>double-click: grow its manifolds longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>double-click: grow manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>found numerically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>not diagonalisable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>on a region border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>one of a continuum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>point {value} of {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>right-click: grow its manifolds longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_card.py" />
   <source>right-click: grow manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Basin of &lt;b&gt;{name}&lt;/b&gt;: settles in {steps}, {proof}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Border of unit {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Escapes in {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>Undecided: not settled in the steps allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>arclength {s} from the cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>drag its start or head to move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>of the map from the local manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/hover_hits.py" />
   <source>step {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Back to the view before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Data space or state space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Fit to what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;One step of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Run or pause orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>&amp;Start orbit here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>For&amp;ward again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Grow its manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Remove &amp;all orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Select &amp;next cycle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Show or hide the &amp;legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Start an orbit from data &amp;values…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom o&amp;ut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/keys.py" />
   <source>Zoom to a rec&amp;tangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>Drag the legend where you like it; a double click puts it where it hides least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>heteroclinic point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>homoclinic point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>stable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend.py" />
   <source>unstable manifold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Bottom left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Bottom right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Top left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/legend_corner.py" />
   <source>Top right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/live_orbit.py" />
   <source>One orbit, {names} against the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/live_orbit.py" />
   <source>Phase portrait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/phase_space.py" />
   <source>Phase space plot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/phase_space.py" />
   <source>swarm {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Region borders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Sketch of orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Vector arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/picture.py" />
   <source>Where the data never came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_choices.py" />
   <source>towards {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>&amp;Coordinates {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>&amp;Position of the slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Along &amp;eigenvectors of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Choose three fixed points or cycles; or select three in the list of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Find cycles first: a saddle is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Principal &amp;axes of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Sliders that move the plane along the coordinates that are not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Start an orbit, add a recording or map basins first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through &amp;the selected: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through &amp;three points…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>Through the &amp;selected point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_menu.py" />
   <source>{listed}: the plane shows {share:.0f} % of the variance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/plane_tools.py" />
   <source>This model observes fewer than two independent data values; there is no data plane to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source> (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>Model {name}: nothing analysed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>Model {name}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>No model is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>neutral ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>no cycles found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → escapes in {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/readout.py" />
   <source>{where} → {name} in {counted}{proof}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/second_view.py" />
   <source>Second phase space plot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/second_view.py" />
   <source>Second phase space, {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source> through {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Plane {value} × {value2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Plane{through}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Slice of state space in data values{through}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>Slice{through}{value}{values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>pale: at its data values, but {away} off this slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_note.py" />
   <source>pale: lies {away} off this slice, seen in projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Find a coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Find a coordinate of the slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Move the plane along {name}: drag, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Position of the slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Position of the slice along {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Put the sliders away (Plane &gt; Position brings them back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Slice at {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Through the selected point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/slice_strip.py" />
   <source>Where the plane cuts {name}; it may lie beyond the slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>Number of points of the swarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>Swarm: thousands of points flowing to where they settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_button.py" />
   <source>{name} (Ctrl+Shift+W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_view.py" />
   <source>Colour the swarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/swarm_view.py" />
   <source>Swarm of points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_slot.py" />
   <source>Basins of view {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_slot.py" />
   <source>Coarse basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Change axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Change view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Hide layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Manifolds of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Move slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots/view_sync.py" />
   <source>Show layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Across {axis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Curves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>First axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Frame of the phase space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Layers of the view of space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Move the plane; its basins are mapped when the hand rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>No plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Opacity of surfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Perspective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Plane with basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Position of the plane with basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Position of the plane, as a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Principal axes of what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Second axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Settling time over {one} × {two}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Settling times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Show basins on a plane across one of the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Show the whole box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Third axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>Turn the axes along the selected orbit or attractor, or the first attractor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/controls.py" />
   <source>What the {axis} measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>A surface is grown polygon by polygon until its budget is used up: it goes on beyond the edge that is seen. Growing it further at least doubles the budget.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>Grow further</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>Surfaces that were cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/cut_note.py" />
   <source>{cut} of {all} surfaces end where their budget was used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/offer.py" />
   <source>This model has one dimension: there is no space to turn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/offer.py" />
   <source>This model has two dimensions. What will be here: how many steps each starting point takes until it settles, as a height over the plane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Grow its manifolds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Perspective or parallel rays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>&amp;Start an orbit here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>Bring it to the &amp;middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From &amp;above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From the &amp;front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>From the &amp;right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>Show the &amp;whole box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>escapes in {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/pointing.py" />
   <source>{attractor} in {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/slice_job.py" />
   <source>Basins on the plane in space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/slice_job.py" />
   <source>Settling times over the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Change layers of space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Change opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Choose the axes of space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Choose the plane with basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Map the basins first (Ctrl+4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Move the plane with basins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Open a model to see its state space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Preparing the 3-D view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>State space in three directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>Turn the view of space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/space.py" />
   <source>View of space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/plots3d/waiting.py" />
   <source>Progress of the first picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Add a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Add the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Change recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>Model or recording?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>The recording has no complete sample there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>{name} is a recording. To lay it beside a model you have, open the model first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_commands.py" />
   <source>{shown} holds a model and a time series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recording_files.py" />
   <source>Recordings ({join});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>Recover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>The study of {name} was not saved when the program ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/recovery.py" />
   <source>{name} is recovered as it was at {time}; save it to keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Export a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Save report {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>The report could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>The report is {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_command.py" />
   <source>Web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/report_pdf.py" />
   <source>A PDF can be made in the main thread only when no window is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Add orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Name coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>{n} objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/session.py" />
   <source>{title} (stopped before its end)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/slider_row.py" />
   <source>&amp;Range…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Discard {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Keep {name} at the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Not saved when the program ended; as it was at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open it as it was; the file it came from stays until you save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open the example {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Open {name} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Recover {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Remove what was kept for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>Take {name} off this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_cards.py" />
   <source>not where it was: {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>.npz  .pt  .pkl  .bson  .mat  .h5  .csv …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>EXAMPLES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Fit a model to a recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Five steps on an example: what is where, in a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>NOT SAVED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>New here? Take the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>NumPy, JSON, PyTorch, Julia (BSON, JLD2), MATLAB or Keras files, or a saved study (Ctrl+O); folders with Ctrl+Shift+O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Open a model or study…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Open a trained ReLU network to find its fixed points and cycles, what separates its outcomes, and whether it is chaotic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>RECENT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>See what your network does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Start page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Take the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>The bundled examples are missing; please reinstall the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>Training run…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>You have a folder of checkpoints: see what training made of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>You have measured something and no model of it yet (Ctrl+Shift+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/start_page.py" />
   <source>or drop files here · {endings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>Position of the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>invertibility unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>invertible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>locally invertible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>not invertible</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{n} regions visited</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{n} units</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/status_line.py" />
   <source>{words} on all visited regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/toolbar.py" />
   <source>Main toolbar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>End the tour; Help has it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Every point is a state of the network. Click anywhere to start an orbit and watch where it goes, or hold and drag to choose its start; the wheel zooms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Everything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Everything found is listed here, with a word that says how sure it is: complete, searched, certified. Select a row and it stands out in every other panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>In plain words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>One button finds fixed points and cycles, what separates them, which start leads where, and whether there is chaos. Next presses it for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The next step (Right arrow)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The state space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The step before (Left arrow)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>The summary tells what all this means. Its phrases lead to the objects they speak of; the tabs beside it hold the numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/tour.py" />
   <source>{palette} finds any command by a few letters, {help} explains every term with a picture, and Export makes figures for print. This tour is in the Help menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Asking pypi.org for the newest version …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>No version has been published on pypi.org yet; this is {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Open its page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>The newest version is not known: pypi.org could not be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>The newest version is not known: pypi.org gave no usable answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>This is the newest version, {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/updates.py" />
   <source>Version {found} is there; this is {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_area.py" />
   <source>Close the view {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_area.py" />
   <source>Close this view (View &gt; Views brings it back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Data space or state space	D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>&amp;Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/gui/view_menu.py" />
   <source>Show &amp;everything found	Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Contributing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Fitting and judging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Ideas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/help_contents.py" />
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/jobs/worker.py" />
   <source>Compiling for this computer: a minute or two, only the first time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/jobs/worker.py" />
   <source>There is not enough memory for this; choose a shorter period, a smaller budget or a coarser map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/arrangement.py" />
   <source>the map has {dimension} dimensions, at most 2 can be drawn as a plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>PLRNN (thresholds)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>ReLU RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped dendritic PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped low-rank RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>clipped shallow PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>dendritic PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>low-rank RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred clipped dendritic PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>mean-centred dendritic PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>shallow PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/equation.py" />
   <source>task-trained low-rank RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>any positive number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>{first}, {second}, … {last}, {n} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/errors.py" />
   <source>{sentence} Likely: {likely}. Say it with load_model(file, {python}) in Python, or {shell} in a shell.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>An observation model turns the state into {n} observed values.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The arrays {arrays} make up a model of the family {family}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The data are its first states; B only says where to start from data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The file says {settings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>The settings file {name} says {settings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>a zip archive that cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>and {n} more arrays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>and {n} more entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>array {name}: {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>encoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>entry {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>entry {name}: {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>initial state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>no ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>noise covariances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>optimizer state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>settings file {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>{group} ({n} arrays)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/evidence.py" />
   <source>{n} inputs s enter through C, held constant until set otherwise.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>P should lie between 1 and {m}, the number of state variables, but is {p}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>dt and tau should be positive but are {dt} and {tau}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/families.py" />
   <source>n has no columns: the network has no units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/family_parts.py" />
   <source>the network has no state variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/family_parts.py" />
   <source>{dimension} state variables and {units} ReLU units need a matrix of {largest} numbers, more than the {max_numbers} that can be handled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>B has a column for each state variable, as it should</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>B has a row for each state variable, where it should have a column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>HDF5, axes reversed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>Were the matrices written by Julia or MATLAB? HDF5 keeps their axes in reverse, and square matrices fit both ways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/axes.py" />
   <source>files written from Python keep their axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it has more than {max_elements} entries, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it has two entries called {key:.40}; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>it is damaged or cut short; copy it again, or save it again from Julia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>its documents are nested more than {max_nesting} deep, which no model is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>its entry {key:.40} is of BSON type {kind:#04x}, which Julia's BSON.jl does not write; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>the numbers of {key:.40} declare {size} where {size2} are left; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/bson.py" />
   <source>{size} follow the end of its document; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>a single tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>it has more than {max_entries} entries, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>it holds {what}; save model.state_dict()</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>its dictionaries are nested without end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>no dictionary of parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the array {key} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the array {key} would need {size} of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>the numbers of {key} are missing from the file; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>{name} checkpoint ({where})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/checkpoint.py" />
   <source>{name} state dict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it holds no dictionary of settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it is not valid JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>it is too large for a settings file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>its lists are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/companion.py" />
   <source>the settings in {name} beside it cannot be used ({reason}); repair that file or move it away and answer the questions yourself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>JSON document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>Julia BSON file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>MATLAB file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>NumPy archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>PyTorch file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>PyTorch files of 2018 and older (tar) cannot be opened; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>a single NumPy array (.npy) is not a whole model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>a single table is not a whole model; open the folder that holds A{suffix}, W{suffix}, h{suffix}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it holds plain text, and is not a model file of a known format ({known}); {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it holds the settings of a model; open the model beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a 7-Zip archive; unpack it first, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a PDF document, not a model; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a picture, not a model; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is a zip archive without a model in it; unpack it and open the model inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is named {suffix} but holds something else, or is a damaged {promised}; look for the right file, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is named {suffix} but holds text; look for the right file, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is not a model file of a known format ({known}); {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with bzip2; unpack it first, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with gzip; unpack it first, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>it is packed with xz; unpack it first, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>save its arrays A, W, h or A, W1, W2, h1, h2 as .npz or .json instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>{single}, and {refusal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/detect.py" />
   <source>{single}; open the folder that holds A.npy, W.npy, h.npy or A.npy, W1.npy, …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source> (Links that lead out of it are not followed: {names}.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>The folder holds {n} model files: which one?{links}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>folder of {kinds} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it comes first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it has two files for the parameter {key} ({both}); move one of them away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds more than {max_listed} files; open the model file itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds no model but links that lead out of it ({links:.150}), which are not followed; open the files they lead to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it holds {n} model files; open the one you want itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is a folder without a model in it; open the model's file, or a folder with A.npy, W.npy, h.npy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is the last of {count} numbered files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>it is the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>its files do not make up a model (found {names:.150}); A, W, h or A, W1, W2, h1, h2 are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/folder.py" />
   <source>{reason} that holds a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a checksum does not fit its numbers; the file is damaged, copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a chunk has {size} instead of {size2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_filters.py" />
   <source>a chunk unpacks to more than its {size}, which no honest file does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>it has more {what} than any model, or runs in circles; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>it is damaged or cut short; copy it again or save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_guard.py" />
   <source>{what} cannot be read ({reason:.120}); {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>chunks of the dataset {name} are missing; it was not written to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>its chunks lie in an index of many pages, which is not read here; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>its {size} would unpack to {size2}, which no real weights do; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>save it again, unpacked and in one piece (h5repack -l CONTI -f NONE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the chunks of the dataset {name} do not fit its shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the chunks of the dataset {name} overlap; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} declares {size} but the file holds {size2} for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is cut into {count} chunks; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is packed with {called}, not gzip; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} is packed {n} times over; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} was declared but never written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_storage.py" />
   <source>the dataset {name} {reason}, which is not read here; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>a named type is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it has {n} axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it has {size}; save the network's parameters alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>it holds no HDF5 data; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>its groups are nested too deeply to be a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name:.80} has more elements than any model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name} holds no numbers that can be read here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_tree.py" />
   <source>the dataset {name} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/hdf5_types.py" />
   <source>a type is stored in the file's shared heap, which is not read here; save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>a field of {names:.80} lies outside its structure; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>the mask W_mask of the weights W has another shape than they; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{name:.80} is a {name2}: {refused}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{names:.80} contains itself or is nested too deeply to be a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/jld2.py" />
   <source>{path:.80} has more than {max_entries} entries, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has some {parts} lists, dictionaries and texts, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has two entries called {twice:.80}; leave only one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it has {size}, too much for JSON; save the model as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it is JSON but holds no dictionary of parameters such as A, W and h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>it is not valid JSON{where}; it may be cut short, copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>its lists are nested too deeply to be matrices; save each parameter as a list of rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/json_file.py" />
   <source>the array {key} has rows of different lengths or is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>a back reference ({number!r:.20}) leads nowhere; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>it is damaged; save the model again from Julia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>its back references go round in a circle; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>its back references repeat values more than {max_looks} times; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} has an impossible size; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/julia.py" />
   <source>the array {place} was saved from a graphics card (CuArray) and cannot be read; in Julia save cpu(model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>it has more than {max_entries} layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its configuration is larger than any model needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its configuration is not JSON; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_config.py" />
   <source>its models are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it has {n} recurrent layers, one fed by another; {one_layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it has {n} recurrent layers; {one_layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>it is a Keras model without a recurrent layer ({what}); {one_layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its layer {names:.60} is {kind}, whose gates are not piecewise linear; {one_layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its layer {names:.60} runs both ways in time; {one_layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>its {weights} unpacks to far more than weights can; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/keras_file.py" />
   <source>open a network with a single SimpleRNN layer of ReLU units, which alone is one ReLU map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source> Its observations B relu(z − h) are not linear and would be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source> The file does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>AL-RNNs are trained with few ReLU units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>Are the ReLUs clipped, relu(u + h) − relu(u)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>How many units (the last P) are ReLU? The file does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>Is h inside the ReLU, z′ = A z + W relu(z − h), as in the PLRNN of 2017?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>W has no diagonal, as in a PLRNN, where all units are ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>all {n} (a PLRNN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>most published models of this kind are clipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>the name {name} says P = {group}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with clipping the orbits tried stay bounded, without some escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with h inside the orbits tried stay bounded, with h outside some escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>with h outside the orbits tried stay bounded, with h inside some escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>without clipping the orbits tried stay bounded, with it some escape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>{hints}, but later PLRNNs have h outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/likely.py" />
   <source>{p} of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>check that it is the right file, and whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>it would unpack to {size}, more than the {size2} a model may need; save the network's parameters alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/limits.py" />
   <source>its {size} would unpack to {size2}, which no real model does; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>it is cut short; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>its header is not valid JSON; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat.py" />
   <source>the sparse matrix {key} has {rows}×{columns} entries, more than the {max_dense} that can be handled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>it is damaged or cut short; copy it again or save it again from MATLAB with -v7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>the sparse matrix {name} is damaged or too large; save it with full(…)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat4.py" />
   <source>the sparse matrix {name} is not real or is damaged; save it with full(…)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat73.py" />
   <source>its variable {names:.80} contains itself or is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat73.py" />
   <source>the sparse matrix {name:.80} is damaged; save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_format.py" />
   <source>an element declares {size} where {size2} are left; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>a cell or struct array declares {count} parts where {size} are left for them; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>it holds more than {max_matrices} arrays; save the network's parameters alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>its structs and cells are nested too deeply to be a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>the sparse matrix {value} is damaged; save it with full(…)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/mat_values.py" />
   <source>the variable {value} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>it has more than {limit} arrays, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>it has two entries called {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/named_tree.py" />
   <source>its structs and lists are nested too deeply to be a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} declares {size} but the file holds {size2} for it; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} has a damaged header; save the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} is a pickled Python object, such as a dictionary of the parameters, which is not opened because it could run code; where it was made, save the parameters with numpy.savez(file, A=…, W=…, h=…)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {name} is a pickled Python object, which is not opened because it could run code; save plain arrays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the array {stem} is cut short; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the header is longer than any of numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/npy.py" />
   <source>the shape is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} has shape {shape}, but observing {dimension} state variables needs {dimension} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} has shape {shape}, but there are {dimension} state variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/observation.py" />
   <source>the array {key} starts {dimension} state variables from {n} data values, more than fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>belongs to convolutional layers, which are not a recurrent network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a mixture of networks (as in DynaMix), which is not a single ReLU map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a neural ODE, which runs in continuous time and is not a ReLU map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a state-space model, not a ReLU map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is part of a transformer, not a ReLU recurrent network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is stored as a parametrisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>is stored by a normalisation of weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>it holds the settings of a training run, not its model; open the model file beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>open a file with the recurrent network alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>the array {gate:.80} {mixture}; its experts can be opened if they are saved apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>the array {key:.80} {reason}; {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>undo it (remove_weight_norm or remove_spectral_norm of torch.nn.utils) and save the state dict again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>undo it with torch.nn.utils.parametrize.remove_parametrizations(module, name) and save the state dict again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/others.py" />
   <source>{evidence}, a model in continuous time, whose parameters are not those of a ReLU map from one step to the next; open one trained in discrete time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>it was saved by a newer version (file version {version}, known {version2}); update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>its header has a wrong entry {key}; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>its header has no version; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>{size} are too much for JSON, save it as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/own.py" />
   <source>{size} are too much for names and origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle asks for {readable}, which is not part of a saved model, so nothing was run; save the parameters with torch.save(model.state_dict(), …) or as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle has a dictionary whose keys are not names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle has {size}, which no state dict needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle holds a whole number of hundreds of digits, which no setting is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle is damaged or cut short; copy or download the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle is far longer than that of any model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle refers to data outside itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_data.py" />
   <source>its pickle uses the instruction {name}, which no saved model needs, so nothing was run; save the parameters with torch.save(model.state_dict(), …) or as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it holds only the settings of a model; open the state dict beside it, or {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a Python pickle without a dictionary of arrays; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a pickle of PyTorch tensors; save them with torch.save(model.state_dict(), …) instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickle_file.py" />
   <source>it is a pickle of {size}; {resave}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickled_values.py" />
   <source>it holds an array that is not of numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/pickled_values.py" />
   <source>its pickle asks for far more memory than any model needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Is h inside the ReLU, relu(z − h), as in the PLRNN of 2017?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Is the mean of the state subtracted inside the ReLU?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>a positive number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>files of this kind are alike in this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>{argument}={value!r:.60} does not fit this file; it should be {allowed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/questions.py" />
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} contains NaN or infinite values; the training may have diverged, open an earlier checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} does not hold real numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has shape {shape} where a vector is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has shape {shape} where {shape2} is needed; check that its parameters were saved together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} has {n} entries where {length} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} holds complex numbers; save its real part, real({key}), if that is meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the array {key} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>the file says {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/raw.py" />
   <source>{file} beside it says {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>in {name}, {refusal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>it is not an ordinary file but a device or a pipe; open the model file itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/readers.py" />
   <source>there is no such file; check the name and the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>The file holds several networks: which one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>its arrays fit no network family known here (found: {found:.200}{more}); expected names such as A, W, h or A, W1, W2, h1, h2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise.py" />
   <source>its name says that it is the best one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>a mixture of networks (DynaMix) is not a single ReLU map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it has more than {max_entries} arrays, which no model has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it has several hidden layers, which is not one ReLU map of one layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>it is a chain of Flux layers, not one of the recurrent networks known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>its dictionaries are nested too deeply to be a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>save its arrays A, W, h or A, W1, W2, h1, h2 by name instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>the mask of the weights {key}.W has another shape than they; save the model again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a Julia struct {readable}, which is not known here; {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a {name} whose {n} fields do not fit a form known here ({names}); {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_julia.py" />
   <source>{key} is a {name}: {refused}; {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_keras.py" />
   <source>it is the only one that can be opened here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_keras.py" />
   <source>the array {key} has shape {shape} where a square one is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>Its data also contain what the input adds to them; the data space here leaves that out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>Its data are {function}(B z + b); the data space here shows B z + b.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>clipped full-rank RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>full-rank RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>the array {value} has shape {shape} where one number, the decay, is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{evidence}: its units are {activation!r:.40}, not ReLU, and so not piecewise linear; open a network trained with ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{says}, so its decay {value} is stored in a form not known here; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_low_rank.py" />
   <source>{says}, so its stored {prefix}m is not the matrix that acts; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>Which slope have the units below their threshold? The file does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>leaky PLRNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>most are not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the file lists no module that leaves the state as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the file lists {name}, a module that leaves the state as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>the published code of this form (dendPLRNN, variational inference) has leaky units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_modules.py" />
   <source>{who}: unless its ReLUs are clipped, the training code cut the state to ±{limit} after every step; the map here does not, and agrees where |z| stays below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source> The array A has {m} rows, but W1 is {rows}×{columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source> The shapes fit both ways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>How many units (the last P) are ReLU?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>Is W1 the inner weight matrix (inside the ReLU)?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>P = {stored} should be a whole number between 1 and {m}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>W1 is {rows}×{columns} and A has {m} state variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>it holds the first guesses {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>it was written in {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>stacked models are saved that way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_plain.py" />
   <source>the array {key} is not a matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>Is the mean of the state subtracted inside the ReLU? The file does not say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>the array {inner}phi.linear_1.weight has {n} rows where at least {m} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_pyro.py" />
   <source>the networks of the published code do it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>has several recurrent layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>it is {kind} (the array {key} is {shape}), whose gates are not piecewise linear; open a simple recurrent network trained with ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>it {what} ({name:.80}); only a single layer is one map of its state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_rnn.py" />
   <source>runs both ways in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source> It lies in the settings file, which is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>What is the {meaning}, in milliseconds?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>it has several time constants {argument}, which a low-rank map cannot have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>task-trained RNN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the array {prefix}w_rec has shape {shape} where a square is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the training code offers several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>the value the training code starts from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>there is a {mask}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>time constant τ of the units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>time step dt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/recognise_task.py" />
   <source>{says}, which acts on {prefix}w_rec and cannot be read; save the network's A, W1, W2, h1, h2 as .npz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>it changed while it was read; open it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is no list of tensors; copy or download the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header is not valid JSON; copy or download the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>its header should have {size}, which no model has; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} declares {size} but the file holds {size2} for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} has an impossible shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the array {key:.80} has numbers of the kind {kind:.20}; save it as float32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the entry {key:.80} of its header is no tensor; copy or download the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/safetensors.py" />
   <source>the numbers of {key:.80} lie outside the file; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>The file holds {count} {what}: which one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>number {n} (index {i})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the array {key} could be one matrix for all models or a diagonal for each; save the model you want alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the array {key} has shape {shape}, which does not fit a stack of {t} models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the shape {shape} of the stack {key} does not say which axis counts the models; save the one you want alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the stack {key} has shape {shape}, which does not fit its other parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/stacks.py" />
   <source>the stack {weights} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>its tables have {size}, too much for text; save them as .npy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has both commas and blanks between digits, so it is not clear where a number ends; save it with a decimal point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has more than {max_lines} lines, which no parameter has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} has numbers with commas and numbers with points; save it with a decimal point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} holds no numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is not a table of numbers ({reason:.150})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/text_table.py" />
   <source>{name} is not text; save it as .npy, or as text with numbers only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>it is cut short: numbers of its tensors are missing; copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>its tensors are quantised or of an unusual kind; save the state dict after float()</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_legacy.py" />
   <source>its tensors are views, as before PyTorch 0.4; load and save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_pickle.py" />
   <source>it holds an object of the class {readable} (as torch.save(model) does), which only the program it comes from can load, so nothing was run; there, load it and save the parameters alone with torch.save(model.state_dict(), …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_pickle.py" />
   <source>the array {key} is {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_zip.py" />
   <source>PyTorch TorchScript files cannot be opened; save the parameters with torch.save(model.state_dict(), …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/torch_zip.py" />
   <source>it is a zip archive but not a model; expected one data.pkl or .npy arrays in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>Which nonlinearity has the network?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>its units are {answer!r:.40}, not ReLU; open a network trained with ReLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/units.py" />
   <source>tanh or another (cannot be opened)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it has two entries called {filename}; save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it has {n} entries, which no model file has; open the model inside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>it is protected by a password; save it without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its entry {filename} is packed in an unusual way; save it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its entry {name:.80} has vanished while it was read; open it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>its list of entries takes {size}, which no model file has; open the model inside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/files/zipped.py" />
   <source>the archive is damaged or cut short; copy or download it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>it leaves nothing open that {argument!r} would answer; leave that choice out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>the system refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>you have no permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name}: it cannot be understood ({reason:.200}); it may be damaged, save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/importing.py" />
   <source>{name}: there is no choice {unknown!r}; the choices are {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>it has {k} inputs, more than the {max_inputs} that can be handled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>no coordinate or unit is named that the input goes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the input has no components; leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the network has no inputs, so no values can be given for them</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the network has {count} but {n} values were given</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>the range of an input is empty: its lower end should lie below its upper one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>there is no array {missing}, which its constant input needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/inputs.py" />
   <source>{n} {what} for {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name} cannot be written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name} cannot be written: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/load.py" />
   <source>{name}: models are saved as .npz, .json or .mat; choose one of these endings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>A is empty: the map needs at least one dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>B should have {m} columns but has {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>states should have {dimension} coordinates but have {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>the constant input is for {n} state variables and {n2} units, the map has {dimension} and {n_units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>the network has no inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} contains NaN or infinite values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} is not an array of real numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} is not the bias under the constant input {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{name} should have shape {wanted} but has {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{n} coordinate names for {m} coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/map.py" />
   <source>{n} {kind} for {n2} data coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>the range of {text} is empty or not finite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>there is no parameter array {matrix!r}: A, W1, W2, h1 and h2 are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{matrix} has size {shape}, so there is no {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{matrix} has {arrays} indices, counted from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text!r} names no parameter; write for example W1[0, 3] or h1[2]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text!r} names no parameter; write for example W1[1, 4] or h1[3], indices counted from 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/models/parameters.py" />
   <source>{text} is no entry: {matrix} has {arrays} indices, counted from 1 as in the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>The command is not known: the file's table of epochs cannot be understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>The command is not known: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>a list of the user changes it from sweep to sweep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>epoch {nepochnum} is of no known kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>files of the first version do not say the holding level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>it has {n} epochs in each of {sweeps} sweeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>it lies in another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>its epochs are longer than the sweeps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>its sweeps are not as long as the recording's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>none was played</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>the holding level is no sensible number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>the sweeps differ in length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_command.py" />
   <source>two outputs take turns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>The sweeps differ in length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it declares {episodes} sweeps of {count} samples in all; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it declares {size} of samples but the file has {size2}; it may be cut short, copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it holds no samples; the recording was never started or not finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>it is damaged or cut short; copy it again or export it again from pClamp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its header cannot be understood ({reason:.120}); {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its header declares {tags} tags and {channels} channels; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its samples are not finite numbers; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its texts declare {size}; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/abf_file.py" />
   <source>its {name} section declares {count} entries, which it does not hold; {damaged}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>a sample, a sweep or a column is out of range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>a scale is zero or a number is not finite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>columns, offsets and scales differ in number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/alignment.py" />
   <source>the scaling {scaling!r} is unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>Left out, being of another length: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>The first axis was taken as {n} trials of {m:,} samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>The longer axis was taken as time: {n:,} samples of {k} quantities, stored as rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>it holds only {length} samples; a time series needs at least {least_samples}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>it holds times but no measured values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>its array does not hold real numbers; save the measured values alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>its array has shape {shape}; samples × columns or trials × samples × columns is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/arrays.py" />
   <source>none of its arrays is a time series; save samples × columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>Left out, holding no numbers: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>Reading {n:,} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>The first column rises in equal steps and was taken as the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>it has {size}; save every n-th sample, or the part that matters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>it holds only {n} rows of numbers; a time series needs at least {least_rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>line {number} has {n} entries where the first row has {width}; it may be cut short, or it is not a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>line {number} holds words where numbers are expected; remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>one of its lines is longer than 2 MB; it is not a table of samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/csv_file.py" />
   <source>table of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/errors.py" />
   <source>it has {columns} columns where at most {max_columns} are read; choose a few of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/errors.py" />
   <source>it holds {value} numbers where at most {max_numbers} are read; save every n-th sample, or the part that matters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>a table of text, .npy, .npz, .mat, .h5 or .abf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>it is a folder; open a recording in it ({formats})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/load.py" />
   <source>it is not a recording of a known format ({formats})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/matching.py" />
   <source>nothing was recorded at row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/matching.py" />
   <source>the scaling {scaling!r} is unknown; use one of {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/neuron.py" />
   <source>every potential needs its current, sample by sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/neuron.py" />
   <source>the neuron and the model were not measured under the same steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>It is very long: every {n}th sample was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>it declares {declared} but the file holds {size}; it may be cut short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>it is a pickled Python object, which is not opened because it could run code; save a plain array</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>its array is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/npy_file.py" />
   <source>its header is damaged; save the array again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a coordinate is taken from a column that is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a recording has samples and columns, not {ndim} axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>a sweep begins behind the last sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>the sampling interval is {dt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>the sweeps do not follow each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/recording.py" />
   <source>{columns} columns with {n} names and {n2} units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/sniff.py" />
   <source>it holds no table of numbers; a recording is one row of values for each sample, separated by commas, semicolons, tabs or spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/sniff.py" />
   <source>its lines are longer than 64 kB; it is not a table of samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>spikes are found in one potential without gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>the sampling interval of a potential should be positive, not {dt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/spikes.py" />
   <source>{name} of {size} spikes where there are {size2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>The samples are unevenly spaced (from {least} to {most} {unit}, median {median}); they are shown as if evenly spaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>The times begin anew {n} times: {sweeps} sweeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/recordings/time_axis.py" />
   <source>There are {n} irregular steps of time; the samples are shown as evenly spaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>A PDF needs libraries of Qt that are missing ({what}); write an .html file instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>A report is written as .html or .pdf, not {ending}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>The report could not be written to {path} ({why}); choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/report.py" />
   <source>without an ending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Basins need a plane: this map has one dimension.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Manifolds: {i} of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>Settled orbits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>The manifolds of {n} saddles at a border were not grown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} manifolds have three dimensions or more; grow those of a saddle by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} of {total} curves were grown, those of the shortest cycles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/analyse.py" />
   <source>{n} of {total} surfaces were grown, those of fixed points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A complex pair of multipliers passes the unit circle inside the region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A multiplier passes 1 inside the region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>A multiplier passes −1 inside the region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Along {parameter} from {low} to {high}: {events}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Below: {below}. Above: {above}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Neimark–Sacker (a complex pair on the unit circle)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Neimark–Sacker bifurcations were not looked for from period {period} on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Other cycles are born where the cycle meets the border.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period 1 to {period}: exhaustive, all itineraries were solved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period 1: exhaustive, all itineraries were solved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period {periods}: searched at {n} of {wanted} values, then the time for it ran out; between them other cycles may come and go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Period {periods}: searched at {n} values; between them other cycles may come and go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle crosses the border and goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle crosses the border; a cycle of twice its period is born there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The cycle runs off to infinity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The index sums on both sides differ: a cycle is missing, or several borders meet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>The time for following ran out: {left} itineraries were left out; branches may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>There are more than {most} branches: {left} itineraries were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>Two cycles meet at the border; beyond it there is neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>birth of cycles at a border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>border collision that is not resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>border crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>cycle at infinity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>degenerate flip (multiplier −1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>multiplier 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>no bifurcation was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>nonsmooth fold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>period doubling at a border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{name}, unit {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{name}, units {units}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{parameter} = {value} (certified to {width})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/bifurcation_words.py" />
   <source>{parameter} = {value} (floating point)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>Homoclinic points: pair {i} of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>Local stable pieces of that many dimensions and units were not worked out: pairs were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>No two manifolds of complementary dimensions were grown that could cross.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/connect.py" />
   <source>The manifolds do not cross as far as they were grown: no homoclinic point was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>Fit a model to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>Made from {name} for the fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/fitted.py" />
   <source>{name}, delay vectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ a fixed point (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ a {k}-cycle (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ escapes in {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ escapes in {n} steps (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ undecided after {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ {name} in {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/futures.py" />
   <source>→ {name} in {n} steps (not proved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Border point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Bounded set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Chaotic set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Closed curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Escaping starting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Heteroclinic point {n} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Heteroclinic: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Homoclinic point {n} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Homoclinic: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Neutral point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Orbit {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Recording {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Slice of stable of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Stable of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Stable {d}-D of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Undecided starting points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Unstable of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>Unstable {d}-D of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle neutral point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle on a border</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle sink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/names.py" />
   <source>{period}-cycle source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recorded.py" />
   <source>, sweep {value} of {n_sweeps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} cannot be read again ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} did not fit the model; double-click it in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} has changed since the study was saved; add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/recordings.py" />
   <source>The recording {name} is not at {value} any more; put it back, or add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The name {name} is given twice; every coordinate needs its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The {what} {text!r} holds characters that cannot be shown; leave them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>The {what} {value}… is too long; take at most {most} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/rename.py" />
   <source>unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/script.py" />
   <source>As far as the orbits ran</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>1 of the {all} stable manifolds of codimension one was not found in this slice (searched).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>Slices of stable manifolds were not looked for: the network is large, fewer than two of its attractors are proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>The stable manifold of codimension one was not found in this slice (searched).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>The stable manifolds of {n} of {all} saddles were sliced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/sliced.py" />
   <source>{n} of the {all} stable manifolds of codimension one were not found in this slice (searched).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/source.py" />
   <source>The model file {name} has changed since this study was saved; the study keeps the model as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/space_view.py" />
   <source>steps until settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The study could not be saved as {path} ({reason}); save it in another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The {part} in the study file were damaged and have been left out ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>The {part} were missing from the study file and have been left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>it does not say which version of the format it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>its model is damaged ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>its model is not the one it was saved with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} cannot be read: {error}; try an earlier copy of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} could not be opened ({reason}); check the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} is not a study file, or it is cut off; open a {suffix} file saved by this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} is not a study file; open a {suffix} file saved by this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plrnn_explorer/study/store.py" />
   <source>{path} was saved by a newer version of this program ({theirs}, this one is {ours}); update to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A chaotic map with a single ReLU unit, a classic of mathematics: x′ = 1 − 1.7 |x| + y, y′ = 0.5 x.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A drive of 0.7 keeps both populations active: a third sink appears in the corner, no decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 100 units that learned the Lorenz equations, 0.05 time units a step, in standardised coordinates (mean 0, standard deviation 1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 32 units that learned a published model of two neural populations competing for a decision (Wong and Wang, 2006); one step is 50 ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 64 units that learned a ball rolling in two valleys, with friction: one step is 0.3 time units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A network of 80 units fitted to recorded sweeps of a neuron model (potential and potassium gate, Izhikevich 2007): one step is 50 µs, coordinates are standardised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>A noisy recording of the equations lies beside the model. The orbit starts where the recording does: the time series shows how long the forecast holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>At an evidence of 1 the saddle meets the sink on a region border and both vanish: only one choice is left, and taking the evidence away does not undo it. That is hysteresis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Bistable network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Click in neighbouring bands and watch the orbits part at the hilltop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Count the cycles as the period grows: their number increases exponentially, another face of chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Decision with evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Duffing oscillator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>It rests in the sink at −64 mV or spikes without end on the closed curve, as the neuron does: every 1.2 ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>It settles in one of two sinks, the valley floors near position −1 and 1; the saddle at 0 is the hilltop between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Its two fixed points are saddles. The unstable manifold of the right-hand one folds again and again and draws the strange attractor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Left alone, it runs on a butterfly like the original's and never repeats: the largest Lyapunov exponent is near the 0.906 of the equations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Lorenz-63</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Lozi map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>One sink is approached straight (real eigenvalues), the other in a spiral (a complex pair): select them and compare their spectra.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Spiking neuron</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Start close to the diagonal and count the steps: the nearer the border, the slower the decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The basin border is the saddle's stable manifold. It is straight inside a region and can bend only where it, or one of its images, crosses a region border.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The fixed points in the centres of the two wings are saddles with a complex unstable pair: orbits spiral out of one wing and fall into the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The map is invertible: all four determinants are positive, so each state has exactly one past.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The recording it was fitted to lies beside it. To fit such a network yourself, choose Fit a model to it… in the menu of the recording in the list of objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle on the diagonal is the point of indecision. Its stable manifold, the diagonal, separates the choices; the orbits leave along its unstable manifold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle's stable manifold is the border of the two basins. It winds around them, so far from the centre a small push changes the outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The saddle's stable manifold lies between the two: it is the threshold. Start just to the left and to the right of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The smallest interesting case: two ReLU units cut the plane into four regions, and in each the map is linear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The source inside the spiking cycle is where the two currents balance: nothing stays there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The space is three-dimensional: choose other axes to see the butterfly from other sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>The two sinks are the two choices: one population high, the other low. The evidence is balanced here, so the picture is symmetric.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Two populations that inhibit each other, four ReLU units, and two constant inputs that you set with the sliders below the phase space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Two-choice decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Where it crosses the stable manifold of the same saddle there is a homoclinic point: an orbit that leaves the saddle and comes back to it. A transverse crossing proves chaos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/examples/index.json" />
   <source>Without evidence both choices are sinks and the saddle between them is the point of indecision. Find the cycles, select the saddle, and drag the evidence: it moves towards one of the sinks.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
