/** Plain tables and lists, in Spanish. Its data are invented. */
export const cataract = `<article lang="es"><div class="da-decision-aid da-country-es da-currency-eur">
<p>Decisión: ¿Me opero de cataratas ahora o espero?</p>
<p>Tema: cataratas</p>
<p>Para: adultos de más de 50 años con una catarata que empieza a molestar</p>
<p>Publicada: 2026-02-20</p>
<p>Revisar a más tardar: 2028-02-20</p>
<p>Actualización: Cada dos años, en febrero.</p>
<p>Autores: una oftalmóloga y dos optometristas de un hospital público</p>
<p>Financiación: la consejería de salud</p>
<p>Conflictos de intereses: La oftalmóloga opera cataratas en la sanidad pública y cobra un sueldo fijo.</p>
<h1>¿Me opero de cataratas ahora o espero?</h1>
<p>Una catarata es una lente del ojo que se ha vuelto opaca. Suele empeorar poco a poco, en años. Ni las gotas ni las gafas la quitan.</p>
<p>No hay prisa. Esperar unos meses no hace daño al ojo, y nunca es tarde para operarse. Nadie debe decidir por usted.</p>
<p>Algunos anuncios prometen una «visión perfecta». Nadie puede asegurar eso: después de la operación se pueden necesitar gafas.</p>
<table class="da-treatment-comparison">
<caption>Operarse o esperar (datos inventados)<br />Orden: alfabético<br />A quiénes se estudió: adultos con cataratas<br />Certeza: baja<br />Por qué: se estudió a pocas personas<br />Fuente: Ensayo 2021</caption>
<tr><td>Su pregunta</td><td>Esperar<br />Nada nuevo</td><td>Operarse ahora<br />No es un medicamento</td></tr>
<tr class="da-benefits"><td>Qué puede ir bien</td><td></td><td></td></tr>
<tr class="da-glance-benefit"><td>¿Cuántas personas leen mejor?</td>
<td data-baseline>9 de 100<br />Qué pasó: leían mejor<br />Cuándo: a los 6 meses</td>
<td>81 de 100 con la operación, frente a 9 de 100 en lista de espera<br />Qué pasó: leían mejor<br />Cuándo: a los 6 meses</td></tr>
<tr class="da-harms"><td>Qué puede ir mal</td><td></td><td></td></tr>
<tr class="da-glance-harm"><td>¿Cuántas personas ven peor?</td>
<td data-baseline>24 de 100<br />Qué pasó: veían peor<br />Cuándo: a los 6 meses</td>
<td>3 de 100 con la operación, frente a 24 de 100 en lista de espera<br />Qué pasó: veían peor<br />Cuándo: a los 6 meses</td></tr>
<tr><td>¿Qué más puede pasar?</td><td>Caídas y golpes por no ver bien. Puede perder el permiso de conducir.</td><td>Una infección dentro del ojo, que puede dejarlo ciego. Es muy poco lo que se sabe de su frecuencia aquí.</td></tr>
<tr class="da-practical"><td>Cómo es</td><td></td><td></td></tr>
<tr><td>¿Qué tengo que hacer?</td><td>Una revisión cada 6 o 12 meses, y más luz para leer. Desde los 70 años, la ley pide otra revisión para conducir.</td><td>Una mañana en el hospital. Después, gotas 4 veces al día durante 4 semanas y nada de piscina. No se siente dolor porque el ojo está dormido, pero sí presión.</td></tr>
</table>
<p>De 100 personas operadas, 81 leían mejor a los 6 meses. De las que esperaron, 9 de 100.</p>
<h2>Preguntas</h2>
<ul class="da-question-list">
<li class="da-tell-first">¿Toma medicinas para la próstata? Algunas cambian el iris y el cirujano tiene que saberlo.</li>
<li>¿Puede alguien ponerle las gotas? Si contestó que no, hable con la enfermera.</li>
</ul>
<div class="da-values"><h2>Lo que me importa</h2><p>Orden: por sorteo</p><ul>
<li>Quiero volver a leer el periódico.<br />A favor de: Operarse ahora<br />Más: En el ensayo leían mejor.</li>
<li>Me da miedo que me toquen el ojo.<br />A favor de: Esperar<br />Más: Esperar no toca el ojo.</li></ul></div>
<h2>Lo que cuesta</h2>
<table class="da-cost-estimator"><caption>Precios inventados<br />Precios de: 2026-01<br />Región: España</caption>
<tr><th>Opción</th><th>Qué se paga</th><th>Precio</th><th>Sistema público</th><th>Fuente</th></tr>
<tr><td>Operarse ahora</td><td>La operación en un hospital público no cuesta nada. En uno privado, hasta 2.100 €.</td><td>0 €–2.100 € una vez</td><td>Suele pagar</td><td>Precios 2026</td></tr>
<tr><td>Esperar</td><td>Gafas nuevas</td><td>0 €–250 € al año</td><td>Casi nunca</td><td>Precios 2026</td></tr></table>
<h2>Fuentes</h2>
<ol class="da-sources">
<li>Ensayo 2021: Un ensayo inventado. <a href="https://example.org/catarata">example.org</a><br />Tipo: ensayo<br />Leído: entero</li>
<li>Precios 2026: Precios inventados. <a href="https://example.org/precios">example.org</a><br />Tipo: lista de precios<br />Leído: entero</li></ol>
</div></article>`;
