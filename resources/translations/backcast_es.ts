<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>You said: “%1”. Put it into one line, with the name of the product and what the customer can do now.</source>
        <translation>Dijiste: «%1». Ponlo en una línea, con el nombre del producto y lo que el cliente puede hacer ahora.</translation>
    </message>
    <message>
        <source>You said: “%1”. Say who they are and what they gain, in one sentence.</source>
        <translation>Dijiste: «%1». Di quiénes son y qué ganan, en una frase.</translation>
    </message>
    <message>
        <source>You said: “%1”. Say what the product is, who it is for, and this benefit, in two to four sentences that stand alone.</source>
        <translation>Dijiste: «%1». Di qué es el producto, para quién es y este beneficio, en dos a cuatro frases que se entiendan solas.</translation>
    </message>
    <message>
        <source>You said: “%1”. Say how often it happens and what it costs them today. Do not mention the product yet.</source>
        <translation>Dijiste: «%1». Di con qué frecuencia ocurre y qué les cuesta hoy. No menciones todavía el producto.</translation>
    </message>
    <message>
        <source>You said: “%1”. Say how the product gets them there, and how that is different from what they use today.</source>
        <translation>Dijiste: «%1». Di cómo los lleva hasta ahí el producto y en qué se diferencia de lo que usan hoy.</translation>
    </message>
    <message>
        <source>You know it from this: “%1”. Say why it made us build this, and what we hope it changes. With the name and role of a leader.</source>
        <translation>Lo sabes por esto: «%1». Di por qué nos llevó a construirlo y qué esperamos que cambie. Con el nombre y el cargo de un directivo.</translation>
    </message>
    <message>
        <source>You said: “%1”. Write it step by step, from hearing of the product to the result.</source>
        <translation>Dijiste: «%1». Escríbelo paso a paso, desde que se oye hablar del producto hasta el resultado.</translation>
    </message>
    <message>
        <source>You said: “%1”. Let a customer tell what it was like and what has changed. With a name, a role and one result.</source>
        <translation>Dijiste: «%1». Deja que un cliente cuente cómo era y qué ha cambiado. Con un nombre, un oficio y un resultado.</translation>
    </message>
    <message>
        <source>Without its word lists Backcast cannot judge a document.</source>
        <translation>Sin sus listas de palabras, Backcast no puede comprobar un documento.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Only its label stands there.</source>
        <translation>Solo está su etiqueta.</translation>
    </message>
    <message>
        <source>Only a placeholder of the template stands there.</source>
        <translation>Solo está el texto de relleno de la plantilla.</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>¿Quién es el cliente?</translation>
    </message>
    <message>
        <source>What is the problem or the opportunity for the customer?</source>
        <translation>¿Cuál es el problema o la oportunidad para el cliente?</translation>
    </message>
    <message>
        <source>Is the customer&apos;s most important benefit clear?</source>
        <translation>¿Está claro el beneficio más importante para el cliente?</translation>
    </message>
    <message>
        <source>How did you know what the customer needs or wants?</source>
        <translation>¿Cómo supiste lo que el cliente necesita o quiere?</translation>
    </message>
    <message>
        <source>What does the customer&apos;s experience look like?</source>
        <translation>¿Cómo es la experiencia del cliente?</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data (lugar y fecha)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Leader quote</source>
        <translation>Cita de un directivo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Customer quote</source>
        <translation>Cita de un cliente</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Acerca de la empresa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What is the news, so that the customer sees it is for them? Name the product and what they can do now, in one line.</source>
        <translation>¿Cuál es la noticia, para que el cliente vea que es para él? Nombra el producto y lo que puede hacer ahora, en una línea.</translation>
    </message>
    <message>
        <source>Who is the customer, and what do they gain? One sentence; “everyone” is nobody.</source>
        <translation>¿Quién es el cliente y qué gana? Una sola frase; «todo el mundo» no es nadie.</translation>
    </message>
    <message>
        <source>Where and when does it launch? City and date, as in: SEATTLE, March 3, 2027.</source>
        <translation>¿Dónde y cuándo se lanza? Ciudad y fecha, como en: SEVILLA, 3 de marzo de 2027.</translation>
    </message>
    <message>
        <source>What is the product, who is it for, and what is the one benefit? Two to four sentences that stand alone.</source>
        <translation>¿Qué es el producto, para quién es y cuál es el beneficio principal? De dos a cuatro frases que se entiendan solas.</translation>
    </message>
    <message>
        <source>What goes wrong for the customer today, how often, and what does it cost them? Do not mention the product yet.</source>
        <translation>¿Qué le va mal hoy al cliente, con qué frecuencia y cuánto le cuesta? No menciones todavía el producto.</translation>
    </message>
    <message>
        <source>How does the product take each problem away, and how is that different from what customers use today?</source>
        <translation>¿Cómo elimina el producto cada problema y en qué se diferencia de lo que los clientes usan hoy?</translation>
    </message>
    <message>
        <source>Why did we decide to build this for this customer, and what do we hope it changes? One or two sentences, with the name and role of a leader.</source>
        <translation>¿Por qué decidimos construir esto para este cliente y qué esperamos que cambie? Una o dos frases, con el nombre y el cargo de un directivo.</translation>
    </message>
    <message>
        <source>What does the customer do, step by step, from hearing of the product to the result?</source>
        <translation>¿Qué hace el cliente, paso a paso, desde que oye hablar del producto hasta el resultado?</translation>
    </message>
    <message>
        <source>What was it like before, and what has changed, in a customer&apos;s own words? With a name, a role and one result.</source>
        <translation>¿Cómo era antes y qué ha cambiado, en palabras de un cliente? Con un nombre, un oficio y un resultado.</translation>
    </message>
    <message>
        <source>Where does the customer start? One sentence with the place or the address.</source>
        <translation>¿Por dónde empieza el cliente? Una frase con el lugar o la dirección.</translation>
    </message>
    <message>
        <source>Who are we? Two sentences about the company, if your house wants them.</source>
        <translation>¿Quiénes somos? Dos frases sobre la empresa, si en tu casa se piden.</translation>
    </message>
    <message>
        <source>Which people, in which situation, and how many of them? Say what sets them apart, such as their job, the size of their team or a limit they work under.</source>
        <translation>¿Qué personas, en qué situación y cuántas son? Di qué las distingue, como su trabajo, el tamaño de su equipo o un límite con el que trabajan.</translation>
    </message>
    <message>
        <source>Which one benefit counts most, and how large is it? From what to what, for example minutes, money or errors.</source>
        <translation>¿Qué beneficio importa más y de qué tamaño es? De cuánto a cuánto, por ejemplo en minutos, dinero o errores.</translation>
    </message>
    <message>
        <source>What did you ask, watch or measure, with how many customers, and when? Interviews, data, tickets or an experiment.</source>
        <translation>¿Qué preguntaste, observaste o mediste, con cuántos clientes y cuándo? Entrevistas, datos, incidencias o un experimento.</translation>
    </message>
    <message>
        <source>What would a customer or a sceptical colleague ask next? The hard question is the useful one.</source>
        <translation>¿Qué preguntaría después un cliente o un colega escéptico? La pregunta difícil es la útil.</translation>
    </message>
    <message>
        <source>Answer first: yes, no, a figure, or “we do not know yet” with who will find out, and by when. Then why.</source>
        <translation>Primero la respuesta: sí, no, una cifra o «aún no lo sabemos», con quién lo averiguará y para cuándo. Después, el porqué.</translation>
    </message>
    <message>
        <source>It is only touched on: one sentence should say where to start.</source>
        <translation>Solo se toca de pasada: una frase debería decir por dónde empezar.</translation>
    </message>
    <message>
        <source>A placeholder is left in it.</source>
        <translation>Le queda un texto de relleno.</translation>
    </message>
    <message>
        <source>It names no place and no first step.</source>
        <translation>No nombra ningún lugar ni un primer paso.</translation>
    </message>
    <message>
        <source>The release does not open with a city and a date.</source>
        <translation>La nota de prensa no empieza con una ciudad y una fecha.</translation>
    </message>
    <message>
        <source>It names neither a city nor a date.</source>
        <translation>No nombra ni una ciudad ni una fecha.</translation>
    </message>
    <message>
        <source>The template&apos;s placeholder still stands there.</source>
        <translation>Sigue ahí el texto de relleno de la plantilla.</translation>
    </message>
    <message>
        <source>The date stands without a city.</source>
        <translation>La fecha está sin ciudad.</translation>
    </message>
    <message>
        <source>The city stands without a date.</source>
        <translation>La ciudad está sin fecha.</translation>
    </message>
    <message>
        <source>No paragraph tells it; single steps stand in others.</source>
        <translation>Ningún párrafo lo cuenta; hay pasos sueltos en otros.</translation>
    </message>
    <message>
        <source>The solution says what the product is, not what its customer does with it.</source>
        <translation>La solución dice qué es el producto, no qué hace su cliente con él.</translation>
    </message>
    <message>
        <source>It does not tell step by step what a customer does, from finding the product to the result.</source>
        <translation>No cuenta paso a paso lo que hace un cliente, desde que encuentra el producto hasta el resultado.</translation>
    </message>
    <message>
        <source>It is the title of the document, not a headline.</source>
        <translation>Es el título del documento, no un titular.</translation>
    </message>
    <message>
        <source>It names the product but not what its customer can do now.</source>
        <translation>Nombra el producto, pero no lo que su cliente puede hacer ahora.</translation>
    </message>
    <message>
        <source>No paragraph is about it; it is only touched on in others.</source>
        <translation>Ningún párrafo trata de esto; solo se toca de pasada en otros.</translation>
    </message>
    <message>
        <source>It is too short to show who has the problem, when and how.</source>
        <translation>Es demasiado corto para mostrar quién tiene el problema, cuándo y cómo.</translation>
    </message>
    <message>
        <source>It names no difficulty that somebody has today.</source>
        <translation>No nombra ninguna dificultad que alguien tenga hoy.</translation>
    </message>
    <message>
        <source>It is a fragment, not something that somebody says.</source>
        <translation>Es un fragmento, no algo que alguien diga.</translation>
    </message>
    <message>
        <source>Nobody is named as its speaker.</source>
        <translation>No se dice quién habla.</translation>
    </message>
    <message>
        <source>Its speaker has no name.</source>
        <translation>Quien habla no tiene nombre.</translation>
    </message>
    <message>
        <source>A placeholder stands for its speaker.</source>
        <translation>Hay un texto de relleno en lugar de quien habla.</translation>
    </message>
    <message>
        <source>Its speaker has a sample name.</source>
        <translation>Quien habla tiene un nombre de ejemplo.</translation>
    </message>
    <message>
        <source>It does not say who its speaker is.</source>
        <translation>No dice quién es la persona que habla.</translation>
    </message>
    <message>
        <source>Its speaker seems to belong to a customer.</source>
        <translation>Quien habla parece ser de un cliente.</translation>
    </message>
    <message>
        <source>Its speaker seems to belong to the company itself.</source>
        <translation>Quien habla parece ser de la propia empresa.</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <translation>Nadie habla en ella.</translation>
    </message>
    <message>
        <source>No paragraph is about it; only the summary says what the product does.</source>
        <translation>Ningún párrafo trata de esto; solo el resumen dice qué hace el producto.</translation>
    </message>
    <message>
        <source>It is too short to say how the product solves the problem.</source>
        <translation>Es demasiado corto para decir cómo resuelve el producto el problema.</translation>
    </message>
    <message>
        <source>It is not a sentence yet.</source>
        <translation>Todavía no es una frase.</translation>
    </message>
    <message>
        <source>It is too short to name the product, its customer and the benefit.</source>
        <translation>Es demasiado corto para nombrar el producto, su cliente y el beneficio.</translation>
    </message>
    <message>
        <source>Name one benefit first, and how large it is: from what to what, for whom.</source>
        <translation>Nombra primero un beneficio y su tamaño: de cuánto a cuánto y para quién.</translation>
    </message>
    <message>
        <source>No benefit for the customer is named.</source>
        <translation>No se nombra ningún beneficio para el cliente.</translation>
    </message>
    <message>
        <source>Say which people, in which situation: what tells them apart from everybody else, and how many they are.</source>
        <translation>Di qué personas, en qué situación: qué las distingue de todas las demás y cuántas son.</translation>
    </message>
    <message>
        <source>Nobody is named for whom the product is made.</source>
        <translation>No se nombra a nadie para quien se haga el producto.</translation>
    </message>
    <message>
        <source>Say how many were asked or measured, and when, so that a reader can check it.</source>
        <translation>Di a cuántos se preguntó o se midió y cuándo, para que quien lea pueda comprobarlo.</translation>
    </message>
    <message>
        <source>No source is named: interviews, data, tickets, an experiment. Figures alone and invented quotes are none.</source>
        <translation>No se nombra ninguna fuente: entrevistas, datos, incidencias, un experimento. Las cifras sin más y las citas inventadas no lo son.</translation>
    </message>
    <message>
        <source>Tell the steps a customer takes, from finding the product to the result, or show them in a picture.</source>
        <translation>Cuenta los pasos que da un cliente, desde que encuentra el producto hasta el resultado, o muéstralos en una imagen.</translation>
    </message>
    <message>
        <source>Nothing tells what a customer does with the product.</source>
        <translation>Nada cuenta lo que un cliente hace con el producto.</translation>
    </message>
    <message>
        <source>Show the problem as it can be observed today, without the product: who has it, when, and what it costs.</source>
        <translation>Muestra el problema tal como se puede observar hoy, sin el producto: quién lo tiene, cuándo y cuánto cuesta.</translation>
    </message>
    <message>
        <source>No problem or opportunity is described.</source>
        <translation>No se describe ningún problema ni ninguna oportunidad.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Parts of the press release</source>
        <translation>Partes de la nota de prensa</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The dateline names no city.</source>
        <translation>La data no nombra ninguna ciudad.</translation>
    </message>
    <message>
        <source>The city says in which market the product starts.</source>
        <translation>La ciudad dice en qué mercado empieza el producto.</translation>
    </message>
    <message>
        <source>The dateline names no date.</source>
        <translation>La data no nombra ninguna fecha.</translation>
    </message>
    <message>
        <source>The launch date is a commitment that the room can discuss.</source>
        <translation>La fecha de lanzamiento es un compromiso que la sala puede discutir.</translation>
    </message>
    <message>
        <source>The date of the release has passed.</source>
        <translation>La fecha de la nota de prensa ya ha pasado.</translation>
    </message>
    <message>
        <source>A release written backwards is dated on the day on which the product will launch.</source>
        <translation>Una nota de prensa escrita hacia atrás lleva la fecha del día en que se lanzará el producto.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Esta pregunta no tiene respuesta.</translation>
    </message>
    <message>
        <source>“%1” is no answer.</source>
        <translation>«%1» no es una respuesta.</translation>
    </message>
    <message>
        <source>A question that stands without an answer is the one that the meeting will ask.</source>
        <translation>Una pregunta que se queda sin respuesta es la que hará la reunión.</translation>
    </message>
    <message>
        <source>The answer puts the question off without saying who will answer it, and when.</source>
        <translation>La respuesta aplaza la pregunta sin decir quién la responderá ni cuándo.</translation>
    </message>
    <message>
        <source>“We do not know; Ana will find out by May 3” is an answer. Putting it off is not.</source>
        <translation>«No lo sabemos; Ana lo averiguará antes del 3 de mayo» es una respuesta. Aplazarla no lo es.</translation>
    </message>
    <message>
        <source>The press release takes %1 pages; one is the limit.</source>
        <translation>La nota de prensa ocupa %1 páginas; el límite es una.</translation>
    </message>
    <message>
        <source>One page forces the choice of what a customer must know first.</source>
        <translation>Una página obliga a elegir lo que un cliente debe saber primero.</translation>
    </message>
    <message>
        <source>Release and FAQs take %1 pages; %2 is the limit.</source>
        <translation>La nota de prensa y las preguntas ocupan %1 páginas; el límite son %2.</translation>
    </message>
    <message>
        <source>Six pages can be read in the silence at the start of a meeting; more cannot.</source>
        <translation>Seis páginas se pueden leer en el silencio con que empieza una reunión; más, no.</translation>
    </message>
    <message>
        <source>Readers decide by the headline whether the news is for them.</source>
        <translation>Quien lee decide por el titular si la noticia es para él.</translation>
    </message>
    <message>
        <source>The subheading says in one sentence who the customer is and what they gain.</source>
        <translation>El subtítulo dice en una frase quién es el cliente y qué gana.</translation>
    </message>
    <message>
        <source>City and launch date are a commitment that the room can discuss.</source>
        <translation>La ciudad y la fecha de lanzamiento son un compromiso que la sala puede discutir.</translation>
    </message>
    <message>
        <source>Whoever stops reading after the summary must have understood the product and its benefit.</source>
        <translation>Quien deja de leer después del resumen tiene que haber entendido el producto y su beneficio.</translation>
    </message>
    <message>
        <source>Without the problem, nobody can judge whether the product is worth building.</source>
        <translation>Sin el problema, nadie puede juzgar si merece la pena construir el producto.</translation>
    </message>
    <message>
        <source>A reader must see how the product solves each problem, and how that differs from today.</source>
        <translation>Quien lee debe ver cómo resuelve el producto cada problema y en qué se diferencia de lo que hay hoy.</translation>
    </message>
    <message>
        <source>A named leader says in the quote why the company does this.</source>
        <translation>En la cita, un directivo con nombre dice por qué la empresa hace esto.</translation>
    </message>
    <message>
        <source>A reader must see how a customer gets from finding the product to its value.</source>
        <translation>Quien lee debe ver cómo llega un cliente desde que encuentra el producto hasta su valor.</translation>
    </message>
    <message>
        <source>A customer with a name, a role and a result shows the change as a person feels it.</source>
        <translation>Un cliente con nombre, oficio y un resultado muestra el cambio tal como lo vive una persona.</translation>
    </message>
    <message>
        <source>One sentence must say where a customer starts.</source>
        <translation>Una frase debe decir por dónde empieza un cliente.</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: falta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is a sample name.</source>
        <translation>«%1» es un nombre de ejemplo.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«%1» está aún por rellenar.</translation>
    </message>
    <message>
        <source>A placeholder stops every reader at the same place, and what should stand there is not decided.</source>
        <translation>Un texto de relleno detiene a todos los lectores en el mismo sitio, y lo que debería decir ahí no está decidido.</translation>
    </message>
    <message>
        <source>A product for everybody is designed for nobody: the customer decides all that follows.</source>
        <translation>Un producto para todo el mundo no está pensado para nadie: el cliente decide todo lo que sigue.</translation>
    </message>
    <message>
        <source>A reader can only judge a product by the problem that it takes away.</source>
        <translation>Un producto solo se puede juzgar por el problema que elimina.</translation>
    </message>
    <message>
        <source>If the one benefit that counts is not clear here, it will not be clear to a customer.</source>
        <translation>Si aquí no queda claro el beneficio que importa, a un cliente tampoco le quedará claro.</translation>
    </message>
    <message>
        <source>Without a source the document is an opinion, and the meeting can only believe it or not.</source>
        <translation>Sin una fuente, el documento es una opinión, y la reunión solo puede creérsela o no.</translation>
    </message>
    <message>
        <source>The customer&apos;s steps show whether the benefit arrives, and what has to be built.</source>
        <translation>Los pasos del cliente muestran si el beneficio llega y qué hay que construir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A word list of the rules is damaged: %1.</source>
        <translation>Una lista de palabras de las reglas está dañada: %1.</translation>
    </message>
    <message>
        <source>A word list of the rules is not JSON: %1.</source>
        <translation>Una lista de palabras de las reglas no es JSON: %1.</translation>
    </message>
    <message>
        <source>its schema is not 1</source>
        <translation>su esquema no es 1</translation>
    </message>
    <message>
        <source>it names no language</source>
        <translation>no dice su idioma</translation>
    </message>
    <message>
        <source>it does not hold twelve months</source>
        <translation>no contiene doce meses</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” is unknown</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>“%1” matches no text</source>
        <translation>«%1» no corresponde a ningún texto</translation>
    </message>
    <message>
        <source>The word lists of the rules are missing.</source>
        <translation>Faltan las listas de palabras de las reglas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A list of phrases is damaged: %1.</source>
        <translation>Una lista de expresiones está dañada: %1.</translation>
    </message>
    <message>
        <source>A list of phrases is not JSON: %1.</source>
        <translation>Una lista de expresiones no es JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is still an assumption.</source>
        <translation>«%1» sigue siendo un supuesto.</translation>
    </message>
    <message>
        <source>A value in brackets is honest, and open: somebody has to find it out before the document is decided on.</source>
        <translation>Un valor entre corchetes es honesto y está abierto: alguien tiene que averiguarlo antes de que se decida sobre el documento.</translation>
    </message>
    <message>
        <source>An assumption is open</source>
        <translation>Queda un supuesto abierto</translation>
    </message>
    <message>
        <source>A value in square brackets, as writers mark one that is not settled.</source>
        <translation>Un valor entre corchetes, como se marca el que aún no es definitivo.</translation>
    </message>
    <message>
        <source>“Shelfmark costs [£180] a year.”</source>
        <translation>«Shelfmark cuesta [180 €] al año.»</translation>
    </message>
    <message>
        <source>“Shelfmark costs £180 a year; 9 of 11 schools in the trial paid it.”</source>
        <translation>«Shelfmark cuesta 180 € al año; 9 de las 11 escuelas de la prueba los pagaron.»</translation>
    </message>
    <message>
        <source>References (“[1]”); what a template left, which is placeholder-left.</source>
        <translation>Las referencias («[1]»); lo que dejó una plantilla, que es placeholder-left.</translation>
    </message>
    <message>
        <source>“%1”: a release speaks of its author in the third person.</source>
        <translation>«%1»: una nota de prensa habla de su autor en tercera persona.</translation>
    </message>
    <message>
        <source>The release is the company&apos;s, on the day of the launch; an “I” makes it one person&apos;s opinion.</source>
        <translation>La nota de prensa es de la empresa, el día del lanzamiento; un «yo» la convierte en la opinión de una persona.</translation>
    </message>
    <message>
        <source>The author speaks</source>
        <translation>Habla el autor</translation>
    </message>
    <message>
        <source>“I”, “my” or “me” in the release outside of quotes.</source>
        <translation>«Yo», «mi» o «me» en la nota de prensa, fuera de las citas.</translation>
    </message>
    <message>
        <source>“I built Shelfmark for librarians.”</source>
        <translation>«Creé Shelfmark con mi equipo.»</translation>
    </message>
    <message>
        <source>“Larkfield built Shelfmark for librarians.”</source>
        <translation>«Larkfield creó Shelfmark con su equipo.»</translation>
    </message>
    <message>
        <source>In quotes, numerals (“Phase I”) and names (“My Orders”); in the FAQs, where customers ask.</source>
        <translation>En citas, numerales («Fase I») y nombres («Mis Pedidos»); en las preguntas frecuentes, donde hablan los clientes.</translation>
    </message>
    <message>
        <source>The dateline has no city</source>
        <translation>La data no tiene ciudad</translation>
    </message>
    <message>
        <source>A date without the place where it starts.</source>
        <translation>Una fecha sin el lugar donde empieza.</translation>
    </message>
    <message>
        <source>“May 4, 2027. Fjord Rail today ...”</source>
        <translation>«4 de mayo de 2027. Fjord Rail hoy...»</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2027. Fjord Rail today ...”</source>
        <translation>«OSLO, 4 de mayo de 2027. Fjord Rail hoy...»</translation>
    </message>
    <message>
        <source>Without a dateline; where it is a placeholder.</source>
        <translation>Sin data; donde es un texto de relleno.</translation>
    </message>
    <message>
        <source>The dateline has no date</source>
        <translation>La data no tiene fecha</translation>
    </message>
    <message>
        <source>A city without the day of the launch.</source>
        <translation>Una ciudad sin el día del lanzamiento.</translation>
    </message>
    <message>
        <source>“OSLO. Fjord Rail today ...”</source>
        <translation>«OSLO. Fjord Rail hoy...»</translation>
    </message>
    <message>
        <source>The date has passed</source>
        <translation>La fecha ya ha pasado</translation>
    </message>
    <message>
        <source>The release is dated on a day that is over.</source>
        <translation>La nota de prensa lleva la fecha de un día que ya pasó.</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2019.”</source>
        <translation>«OSLO, 4 de mayo de 2019».</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2027.”</source>
        <translation>«OSLO, 4 de mayo de 2027».</translation>
    </message>
    <message>
        <source>A month or a year counts to its last day; a date without a year.</source>
        <translation>Un mes o un año cuentan hasta su último día; una fecha sin año.</translation>
    </message>
    <message>
        <source>A FAQ has no answer</source>
        <translation>Una pregunta no tiene respuesta escrita</translation>
    </message>
    <message>
        <source>A question of a FAQ that nobody has answered or taken on.</source>
        <translation>Una pregunta de clientes o interna que nadie ha respondido ni asumido.</translation>
    </message>
    <message>
        <source>“What if nobody pays? TBD”</source>
        <translation>«¿Y si nadie paga? Pendiente»</translation>
    </message>
    <message>
        <source>“What if nobody pays? Ana tests two prices until May 3.”</source>
        <translation>«¿Y si nadie paga? Ana prueba dos precios hasta el 3 de mayo».</translation>
    </message>
    <message>
        <source>An answer that is a picture, a table or code; one with an owner or a date.</source>
        <translation>Una respuesta que es una imagen, una tabla o código; una con responsable o fecha.</translation>
    </message>
    <message>
        <source>A FAQ evades its question</source>
        <translation>Una respuesta esquiva su pregunta</translation>
    </message>
    <message>
        <source>“We will figure it out” without who and when.</source>
        <translation>«Ya lo veremos», sin quién ni cuándo.</translation>
    </message>
    <message>
        <source>“We do not know” is an answer only with who will find out, and when.</source>
        <translation>«No lo sabemos» solo es una respuesta si dice quién lo averiguará y cuándo.</translation>
    </message>
    <message>
        <source>“We will figure out pricing later.”</source>
        <translation>«Ya veremos los precios más adelante».</translation>
    </message>
    <message>
        <source>“Pricing is open; Ana decides it by May 3.”</source>
        <translation>«Los precios están por decidir; Ana lo hace antes del 3 de mayo».</translation>
    </message>
    <message>
        <source>With a date, a word of responsibility, or an owner of the question.</source>
        <translation>Con una fecha, una palabra de responsabilidad o un responsable de la pregunta.</translation>
    </message>
    <message>
        <source>The release begins with what the product has; what it does for a customer comes later.</source>
        <translation>La nota de prensa empieza por lo que el producto tiene; lo que hace por un cliente viene después.</translation>
    </message>
    <message>
        <source>Many readers stop after the first sentences: those must say what gets better, and for whom.</source>
        <translation>Muchos lectores se quedan en las primeras frases: ahí hay que decir qué mejora y para quién.</translation>
    </message>
    <message>
        <source>Features before the benefit</source>
        <translation>Características antes que el beneficio</translation>
    </message>
    <message>
        <source>Headline, subheading and the first sentence say what the product has, and the benefit comes later.</source>
        <translation>El titular, el subtítulo y la primera frase dicen lo que el producto tiene, y el beneficio viene después.</translation>
    </message>
    <message>
        <source>“Shelfmark, a system with a camera module, includes catalogue access.”</source>
        <translation>«Shelfmark, un sistema con módulo de cámara, incluye acceso al catálogo.»</translation>
    </message>
    <message>
        <source>“With Shelfmark, librarians find a misplaced book in 2 minutes.”</source>
        <translation>«Con Shelfmark, en la biblioteca se encuentra un libro mal colocado en 2 minutos.»</translation>
    </message>
    <message>
        <source>Where any of these sentences says that something gets better, or the first lines name the customer; where the benefit is said nowhere.</source>
        <translation>Donde alguna de esas frases dice que algo mejora, o las primeras líneas nombran al cliente; donde el beneficio no se dice en ningún sitio.</translation>
    </message>
    <message>
        <source>why it could fail</source>
        <translation>por qué podría fracasar</translation>
    </message>
    <message>
        <source>what else customers can use</source>
        <translation>qué otra cosa pueden usar los clientes</translation>
    </message>
    <message>
        <source>what it costs us and brings in</source>
        <translation>qué nos cuesta y qué ingresa</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>qué queda fuera</translation>
    </message>
    <message>
        <source>what we give up for it</source>
        <translation>a qué renunciamos por ello</translation>
    </message>
    <message>
        <source>how we get back if we are wrong</source>
        <translation>cómo volvemos atrás si nos equivocamos</translation>
    </message>
    <message>
        <source>No question asks %1.</source>
        <comment>a list: why it could fail; what is left out</comment>
        <translation>Ninguna pregunta trata de esto: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the members of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The meeting asks them in any case; the author who asked first is believed.</source>
        <translation>La reunión las hará de todos modos; a quien se las hizo primero se le cree.</translation>
    </message>
    <message>
        <source>There is no FAQ.</source>
        <translation>No hay preguntas frecuentes.</translation>
    </message>
    <message>
        <source>The release says what is promised; the FAQs say whether it can be done.</source>
        <translation>La nota de prensa dice lo que se promete; las preguntas frecuentes, si se puede hacer.</translation>
    </message>
    <message>
        <source>There is no internal FAQ.</source>
        <translation>No hay preguntas internas.</translation>
    </message>
    <message>
        <source>Those who decide ask about risk, money and alternatives; there is no place where they are answered.</source>
        <translation>Quienes deciden preguntan por el riesgo, el dinero y las alternativas; no hay ningún sitio donde se les responda.</translation>
    </message>
    <message>
        <source>There is no customer FAQ.</source>
        <translation>No hay preguntas de clientes.</translation>
    </message>
    <message>
        <source>What customers ask before they buy shows what the release leaves open.</source>
        <translation>Lo que preguntan los clientes antes de comprar muestra lo que la nota de prensa deja abierto.</translation>
    </message>
    <message>
        <source>A FAQ is missing</source>
        <translation>Faltan preguntas frecuentes</translation>
    </message>
    <message>
        <source>A document without a customer FAQ or without an internal FAQ.</source>
        <translation>Un documento sin preguntas de clientes o sin preguntas internas.</translation>
    </message>
    <message>
        <source>A release of one page, and nothing behind it</source>
        <translation>Una nota de prensa de una página y nada detrás</translation>
    </message>
    <message>
        <source>A release, ten questions of customers, and fifteen of those who decide</source>
        <translation>Una nota de prensa, diez preguntas de clientes y quince de quienes deciden</translation>
    </message>
    <message>
        <source>While the release has fewer than 150 words; where a single FAQ asks the hard questions too.</source>
        <translation>Mientras la nota de prensa tenga menos de 150 palabras; donde una sola lista de preguntas hace también las difíciles.</translation>
    </message>
    <message>
        <source>Hard questions are missing</source>
        <translation>Faltan preguntas difíciles</translation>
    </message>
    <message>
        <source>Nobody asks why it could fail, what else customers can use, what it costs and brings in, what is left out, what is given up, or how to get back. Only the last three: an idea.</source>
        <translation>Nadie pregunta por qué podría fracasar, qué otra cosa pueden usar los clientes, qué cuesta y qué ingresa, qué queda fuera, a qué se renuncia o cómo volver atrás. Si solo faltan las tres últimas, es una idea.</translation>
    </message>
    <message>
        <source>“Which colour is the logo?” “Who writes the manual?”</source>
        <translation>«¿De qué color es el logotipo?» «¿Quién escribe el manual?»</translation>
    </message>
    <message>
        <source>“What are the three likeliest causes of failure?” “What do we give up for it?”</source>
        <translation>«¿Cuáles son las tres causas más probables de que fracase?» «¿A qué renunciamos por ello?»</translation>
    </message>
    <message>
        <source>The press release takes %1 pages; %2 is the limit.</source>
        <translation>La nota de prensa ocupa %1 páginas; el límite son %2.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>A release of more than one page, or more than six pages with the FAQs.</source>
        <translation>Una nota de prensa de más de una página, o más de seis páginas con las preguntas.</translation>
    </message>
    <message>
        <source>One page forces the choice; six pages can be read in the silence at the start of a meeting.</source>
        <translation>Una página obliga a elegir; seis se pueden leer en el silencio del comienzo de una reunión.</translation>
    </message>
    <message>
        <source>A release of two pages.</source>
        <translation>Una nota de prensa de dos páginas.</translation>
    </message>
    <message>
        <source>One page, with the rest in the FAQs.</source>
        <translation>Una página, con lo demás en las preguntas frecuentes.</translation>
    </message>
    <message>
        <source>Where the pages are not known; the appendix is not counted.</source>
        <translation>Donde no se conocen las páginas; el apéndice no cuenta.</translation>
    </message>
    <message>
        <source>“%1” stands in the problem already; it belongs to the solution.</source>
        <translation>«%1» aparece ya en el problema; su sitio es la solución.</translation>
    </message>
    <message>
        <source>A problem that is told with its solution in hand cannot be judged by itself.</source>
        <translation>Un problema que se cuenta con la solución en la mano no se puede juzgar por sí mismo.</translation>
    </message>
    <message>
        <source>The solution stands in the problem</source>
        <translation>La solución está en el problema</translation>
    </message>
    <message>
        <source>The product&apos;s name, or “our solution” and the like, in the paragraph about the problem.</source>
        <translation>El nombre del producto, o «nuestra solución» y similares, en el párrafo sobre el problema.</translation>
    </message>
    <message>
        <source>“Librarians have no Shelfmark and look for books by hand.”</source>
        <translation>«En la biblioteca no tienen Shelfmark y buscan los libros a mano.»</translation>
    </message>
    <message>
        <source>“Librarians look for books by hand, 11 hours a week.”</source>
        <translation>«En la biblioteca buscan los libros a mano, 11 horas por semana.»</translation>
    </message>
    <message>
        <source>Inside quotes; for the company&apos;s name; where neither the metadata nor “launches …” tells the product&apos;s name.</source>
        <translation>Dentro de citas; con el nombre de la empresa; donde ni los metadatos ni «lanza …» dicen el nombre del producto.</translation>
    </message>
    <message>
        <source>%1 stands behind %2.</source>
        <translation>%1: está detrás de %2.</translation>
    </message>
    <message>
        <source>Readers know the order by heart: what stands elsewhere, they miss or read twice.</source>
        <translation>Quien lee conoce el orden de memoria: lo que está en otro sitio se le escapa o lo lee dos veces.</translation>
    </message>
    <message>
        <source>The parts are in an unusual order</source>
        <translation>Las partes están en un orden poco habitual</translation>
    </message>
    <message>
        <source>The first part that stands behind one that it should come before: the problem behind the solution.</source>
        <translation>La primera parte que está detrás de otra a la que debería preceder: el problema detrás de la solución.</translation>
    </message>
    <message>
        <source>“Shelfmark reads the spines from a short film. Until now, librarians looked for books by hand.”</source>
        <translation>«Shelfmark lee los lomos en un vídeo corto. Hasta ahora, en la biblioteca se buscaban los libros a mano.»</translation>
    </message>
    <message>
        <source>“Librarians look for books by hand. Shelfmark reads the spines from a short film.”</source>
        <translation>«En la biblioteca se buscan los libros a mano. Shelfmark lee los lomos en un vídeo corto.»</translation>
    </message>
    <message>
        <source>Dateline and quotes may stand where a house wants them, and the steps before or after the solution.</source>
        <translation>La data y las citas pueden estar donde quiera cada casa, y los pasos antes o después de la solución.</translation>
    </message>
    <message>
        <source>Each part answers a question of the reader; where one is missing, the meeting asks it.</source>
        <translation>Cada parte responde a una pregunta de quien lee; si falta una, la hace la reunión.</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Falta una parte</translation>
    </message>
    <message>
        <source>Headline, summary, problem and solution as a must, the other six parts as advice.</source>
        <translation>Titular, resumen, problema y solución son imprescindibles; las otras seis partes, un consejo.</translation>
    </message>
    <message>
        <source>A release with a headline, a summary and quotes, and no paragraph about the problem.</source>
        <translation>Una nota de prensa con titular, resumen y citas, y ningún párrafo sobre el problema.</translation>
    </message>
    <message>
        <source>“Dispatchers retype each route into three systems; on a snow day that takes 40 minutes.”</source>
        <translation>«Los coordinadores teclean cada ruta en tres sistemas; un día de nieve eso lleva 40 minutos».</translation>
    </message>
    <message>
        <source>A part is too thin</source>
        <translation>Una parte dice demasiado poco</translation>
    </message>
    <message>
        <source>A part is there, but says too little to stand for itself.</source>
        <translation>Una parte está, pero dice demasiado poco para sostenerse sola.</translation>
    </message>
    <message>
        <source>Half a part looks finished and is not.</source>
        <translation>Media parte parece terminada y no lo está.</translation>
    </message>
    <message>
        <source>“‘This is great,’ said a user.”</source>
        <translation>«“Es estupendo”, dijo un usuario».</translation>
    </message>
    <message>
        <source>“‘I closed the books on day two,’ said Ana Ruiz, controller at Norte Foods.”</source>
        <translation>«“Cerré las cuentas el segundo día”, dijo Ana Ruiz, interventora de Norte Foods».</translation>
    </message>
    <message>
        <source>Where a placeholder or a rule about the dateline says it already.</source>
        <translation>Donde ya lo dice un texto de relleno o una regla sobre la data.</translation>
    </message>
    <message>
        <source>A placeholder was left</source>
        <translation>Ha quedado un texto de relleno</translation>
    </message>
    <message>
        <source>[City], TBD, XX%, Lorem ipsum, John Doe and the like.</source>
        <translation>[Ciudad], TBD, XX %, Lorem ipsum, John Doe y similares.</translation>
    </message>
    <message>
        <source>Every reader stops at the same place, and what should stand there is not decided.</source>
        <translation>Todos los lectores se paran en el mismo sitio, y lo que debería ir ahí no está decidido.</translation>
    </message>
    <message>
        <source>“[City, Date]. [Company] today announced ...”</source>
        <translation>«[Ciudad, Fecha]. [Empresa] anuncia hoy...»</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2027. Fjord Rail today announced ...”</source>
        <translation>«OSLO, 4 de mayo de 2027. Fjord Rail anuncia hoy...»</translation>
    </message>
    <message>
        <source>Deliberate brackets around a figure (“[$19.99]”, “[1]”); code; an answer with an owner or a date.</source>
        <translation>Corchetes puestos adrede alrededor de una cifra («[19,99 €]», «[1]»); código; una respuesta con responsable o fecha.</translation>
    </message>
    <message>
        <source>A question has no answer</source>
        <translation>Una pregunta no tiene respuesta</translation>
    </message>
    <message>
        <source>One of the five customer questions is answered nowhere.</source>
        <translation>Una de las cinco preguntas sobre el cliente no se responde en ningún sitio.</translation>
    </message>
    <message>
        <source>The five questions decide what is worth building.</source>
        <translation>Las cinco preguntas deciden qué merece la pena construir.</translation>
    </message>
    <message>
        <source>Four pages about the product, and nobody in them who has a problem.</source>
        <translation>Cuatro páginas sobre el producto y, en ellas, nadie que tenga un problema.</translation>
    </message>
    <message>
        <source>“School bus dispatchers in districts with 15 to 80 buses”</source>
        <translation>«Coordinadores de autobuses escolares en distritos de 15 a 80 autobuses»</translation>
    </message>
    <message>
        <source>An answer is weak</source>
        <translation>Una respuesta es débil</translation>
    </message>
    <message>
        <source>One of the five questions is touched on, and no passage answers it alone.</source>
        <translation>Una de las cinco preguntas se toca, pero ningún pasaje la responde por sí solo.</translation>
    </message>
    <message>
        <source>A reader cannot tell thought from hope.</source>
        <translation>Quien lee no distingue lo pensado de lo deseado.</translation>
    </message>
    <message>
        <source>“Our customers told us that they want this.”</source>
        <translation>«Nuestros clientes nos han dicho que lo quieren».</translation>
    </message>
    <message>
        <source>“In March we interviewed 14 dispatchers; 11 retype every route.”</source>
        <translation>«En marzo entrevistamos a 14 coordinadores; 11 vuelven a teclear cada ruta».</translation>
    </message>
    <message>
        <source>A second leader of the company is quoted.</source>
        <translation>Se cita a un segundo directivo de la empresa.</translation>
    </message>
    <message>
        <source>One leader says why; the second takes the room of a customer who says what has changed.</source>
        <translation>Un directivo dice por qué; el segundo ocupa el sitio de un cliente que diga qué ha cambiado.</translation>
    </message>
    <message>
        <source>%1 people are quoted; a leader and a customer are enough.</source>
        <translation>Se cita a %1 personas; bastan un directivo y un cliente.</translation>
    </message>
    <message>
        <source>Each further quote says less and takes lines from the page.</source>
        <translation>Cada cita de más dice menos y quita líneas a la página.</translation>
    </message>
    <message>
        <source>It is not marked whether a customer said this.</source>
        <translation>No consta si lo dijo un cliente de verdad.</translation>
    </message>
    <message>
        <source>It is not marked whether customers said this, in %1 quotes.</source>
        <translation>En %1 citas no consta si las dijeron clientes de verdad.</translation>
    </message>
    <message>
        <source>A quote that somebody said is evidence, one that somebody could say is an aim: a reader must know which.</source>
        <translation>Una cita que alguien dijo es una prueba; la que alguien podría decir es un objetivo: quien lee debe saber cuál es.</translation>
    </message>
    <message>
        <source>That a company is glad about its news is known; a reader wants its reason.</source>
        <translation>Que una empresa se alegre de su noticia ya se sabe; quien lee quiere la razón.</translation>
    </message>
    <message>
        <source>“%1” says how the company feels, not why it does this.</source>
        <translation>«%1» dice cómo se siente la empresa, no por qué hace esto.</translation>
    </message>
    <message>
        <source>“%1” says how the company feels; the news comes behind it.</source>
        <translation>«%1» dice cómo se siente la empresa; la noticia viene después.</translation>
    </message>
    <message>
        <source>Joy instead of a reason</source>
        <translation>Alegría en lugar de una razón</translation>
    </message>
    <message>
        <source>“Thrilled”, “proud” and the like in a leader&apos;s quote; “is pleased to announce” in the release.</source>
        <translation>«Encantados», «orgullosos» y similares en la cita de un directivo; «se complace en anunciar» en la nota de prensa.</translation>
    </message>
    <message>
        <source>“‘We are thrilled to bring Shelfmark to schools,’ said Imogen Hale.”</source>
        <translation>«“Estamos encantados de llevar Shelfmark a las escuelas”, dijo Imogen Hale.»</translation>
    </message>
    <message>
        <source>“‘We watched a librarian send a child away without the book,’ said Imogen Hale.”</source>
        <translation>«“Vimos a una bibliotecaria despedir a un niño sin el libro”, dijo Imogen Hale.»</translation>
    </message>
    <message>
        <source>In a customer&apos;s quote.</source>
        <translation>En la cita de un cliente.</translation>
    </message>
    <message>
        <source>Two leaders are quoted</source>
        <translation>Se cita a dos directivos</translation>
    </message>
    <message>
        <source>A second leader of the company who speaks in the release.</source>
        <translation>Un segundo directivo de la empresa que habla en la nota de prensa.</translation>
    </message>
    <message>
        <source>Quotes by the chief executive and by the head of product</source>
        <translation>Citas de la directora general y del jefe de producto</translation>
    </message>
    <message>
        <source>A quote by the chief executive, and one by a librarian who uses it</source>
        <translation>Una cita de la directora general y otra de un bibliotecario que lo usa</translation>
    </message>
    <message>
        <source>Where the same leader speaks twice, or a speaker has no name.</source>
        <translation>Donde el mismo directivo habla dos veces, o quien habla no tiene nombre.</translation>
    </message>
    <message>
        <source>Many quotes</source>
        <translation>Muchas citas</translation>
    </message>
    <message>
        <source>More than two people who speak in the release.</source>
        <translation>Más de dos personas que hablan en la nota de prensa.</translation>
    </message>
    <message>
        <source>A leader, a partner and three customers</source>
        <translation>Una directiva, un socio y tres clientes</translation>
    </message>
    <message>
        <source>A leader and the customer whose day has changed most</source>
        <translation>Una directiva y el cliente al que más le ha cambiado el día</translation>
    </message>
    <message>
        <source>Real or hypothetical is not said</source>
        <translation>No consta si es real o hipotética</translation>
    </message>
    <message>
        <source>A customer&apos;s quote that is marked neither as real nor as hypothetical.</source>
        <translation>La cita de un cliente que no está marcada ni como real ni como hipotética.</translation>
    </message>
    <message>
        <source>“‘I found 61 books,’ said Bram Teuling, librarian”, without a mark</source>
        <translation>«“Encontré 61 libros”, dijo Bram Teuling, bibliotecario», sin marca</translation>
    </message>
    <message>
        <source>The same, marked as hypothetical</source>
        <translation>La misma, marcada como hipotética</translation>
    </message>
    <message>
        <source>Where a placeholder or a sample name stands for the speaker.</source>
        <translation>Donde un texto de relleno o un nombre de ejemplo ocupa el lugar de quien habla.</translation>
    </message>
    <message>
        <source>This sentence has %1 words.</source>
        <translation>Esta frase tiene %1 palabras.</translation>
    </message>
    <message>
        <source>A sentence of more than %1 words is read twice, or not to its end.</source>
        <translation>Una frase de más de %1 palabras se lee dos veces, o no hasta el final.</translation>
    </message>
    <message>
        <source>A sentence is too long</source>
        <translation>Una frase es demasiado larga</translation>
    </message>
    <message>
        <source>A long sentence is read twice, or not to its end.</source>
        <translation>Una frase larga se lee dos veces, o no hasta el final.</translation>
    </message>
    <message>
        <source>“With Northwind Ledger, which is launched today and which was built together with bookkeepers from 40 shops, a shop that until now had to copy each receipt by hand can photograph it and be done.”</source>
        <translation>«Con Northwind Ledger, que se lanza hoy y que se ha hecho junto con contables de 40 tiendas, una tienda que hasta ahora tenía que copiar cada recibo a mano puede fotografiarlo y dar el trabajo por terminado.»</translation>
    </message>
    <message>
        <source>“Northwind Ledger starts today. A shop photographs a receipt and is done.”</source>
        <translation>«Northwind Ledger empieza hoy. La tienda fotografía el recibo y ya está.»</translation>
    </message>
    <message>
        <source>The headline ends in an exclamation mark.</source>
        <translation>El titular acaba en un signo de exclamación.</translation>
    </message>
    <message>
        <source>The subheading ends in an exclamation mark.</source>
        <translation>El subtítulo acaba en un signo de exclamación.</translation>
    </message>
    <message>
        <source>News that is big needs no raised voice; a raised voice makes a reader doubt it.</source>
        <translation>Una gran noticia no necesita alzar la voz; si la alza, quien lee empieza a dudar.</translation>
    </message>
    <message>
        <source>The line is written in capitals.</source>
        <translation>La línea está escrita en mayúsculas.</translation>
    </message>
    <message>
        <source>Capitals are read more slowly, and hide which word is a name.</source>
        <translation>Las mayúsculas se leen más despacio y ocultan qué palabra es un nombre.</translation>
    </message>
    <message>
        <source>%1 sentences end in an exclamation mark.</source>
        <translation>%1 frases acaban en un signo de exclamación.</translation>
    </message>
    <message>
        <source>A reader who decides wants facts; the tone of an advertisement makes them look for what is missing.</source>
        <translation>Quien decide quiere hechos; el tono de un anuncio le hace buscar lo que falta.</translation>
    </message>
    <message>
        <source>The headline shouts</source>
        <translation>El titular grita</translation>
    </message>
    <message>
        <source>A headline or subheading that ends in an exclamation mark or is written in capitals.</source>
        <translation>Un titular o un subtítulo que acaba en un signo de exclamación o está en mayúsculas.</translation>
    </message>
    <message>
        <source>“Larkfield launches Shelfmark!”</source>
        <translation>«¡Larkfield lanza Shelfmark!»</translation>
    </message>
    <message>
        <source>“Larkfield launches Shelfmark, so librarians find a misplaced book in 2 minutes”</source>
        <translation>«Larkfield lanza Shelfmark para encontrar en 2 minutos un libro mal colocado»</translation>
    </message>
    <message>
        <source>In a line of fewer than four words in capitals; inside a name that goes on (“Yahoo! Mail”).</source>
        <translation>En una línea de menos de cuatro palabras en mayúsculas; dentro de un nombre que sigue («Yahoo! Mail»).</translation>
    </message>
    <message>
        <source>Many exclamation marks</source>
        <translation>Muchos signos de exclamación</translation>
    </message>
    <message>
        <source>Three or more sentences of release, FAQs and answers that end in an exclamation mark.</source>
        <translation>Tres o más frases de la nota de prensa, las preguntas y las respuestas que acaban en un signo de exclamación.</translation>
    </message>
    <message>
        <source>“Yes! It runs on any phone! Try it today!”</source>
        <translation>«¡Sí! ¡Funciona en cualquier teléfono! ¡Pruébalo hoy!»</translation>
    </message>
    <message>
        <source>“Yes. It runs on any phone of the last six years.”</source>
        <translation>«Sí. Funciona en cualquier teléfono de los últimos seis años.»</translation>
    </message>
    <message>
        <source>Inside quotes; in the appendix.</source>
        <translation>Dentro de citas; en el apéndice.</translation>
    </message>
    <message>
        <source>The answer gives no reason and no figure.</source>
        <translation>La respuesta no da ninguna razón ni ninguna cifra.</translation>
    </message>
    <message>
        <source>Whoever asks wants to check the answer; a bare yes sends the question into the meeting.</source>
        <translation>Quien pregunta quiere comprobar la respuesta; un simple sí lleva la pregunta a la reunión.</translation>
    </message>
    <message>
        <source>An answer is thin</source>
        <translation>Una respuesta se queda corta</translation>
    </message>
    <message>
        <source>An answer of fewer than eight words to a question that asks for yes or no, why, or how.</source>
        <translation>Una respuesta de menos de ocho palabras a una pregunta que pide un sí o un no, un porqué o un cómo.</translation>
    </message>
    <message>
        <source>“Can it read faded labels? Yes, it can.”</source>
        <translation>«¿Lee etiquetas descoloridas? Sí, las lee.»</translation>
    </message>
    <message>
        <source>“Can it read faded labels? In four schools of five; the fifth needs new labels.”</source>
        <translation>«¿Lee etiquetas descoloridas? En cuatro de cada cinco escuelas; la quinta necesita etiquetas nuevas.»</translation>
    </message>
    <message>
        <source>With a figure, a date, an address or a reason; with an owner; a table, picture or code; where, who and how much.</source>
        <translation>Con una cifra, una fecha, una dirección o una razón; con un responsable; una tabla, una imagen o código; dónde, quién y cuánto.</translation>
    </message>
    <message>
        <source>“%1” can go.</source>
        <translation>«%1» puede quitarse.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«%1»: escribe «%2».</translation>
    </message>
    <message>
        <source>“%1” is longer than what it says.</source>
        <translation>«%1» es más largo que lo que dice.</translation>
    </message>
    <message>
        <source>Every word that says nothing takes a reader&apos;s minute from one that does.</source>
        <translation>Cada palabra que no dice nada quita tiempo de lectura a una que sí dice algo.</translation>
    </message>
    <message>
        <source>A phrase is wordy</source>
        <translation>Una expresión es demasiado larga</translation>
    </message>
    <message>
        <source>“In order to start, parents open the link.”</source>
        <translation>«Con el fin de empezar, los padres abren el enlace.»</translation>
    </message>
    <message>
        <source>“To start, parents open the link.”</source>
        <translation>«Para empezar, los padres abren el enlace.»</translation>
    </message>
    <message>
        <source>Without an internal FAQ, which faq-none tells; for what the customer FAQ or a heading asks; with fewer than three questions beside a young release.</source>
        <translation>Sin preguntas internas, de lo que avisa faq-none; con lo que preguntan los clientes o un título; con menos de tres preguntas junto a una nota de prensa recién empezada.</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>no hay tal lista</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>falta una lista</translation>
    </message>
    <message>
        <source>“%1” is no word</source>
        <translation>«%1» no es una palabra</translation>
    </message>
    <message>
        <source>No paragraph says first what the product is, for whom, and what it does.</source>
        <translation>Ningún párrafo dice al principio qué es el producto, para quién y qué hace.</translation>
    </message>
    <message>
        <source>It says that the product exists, and not what it does for its customer.</source>
        <translation>Dice que el producto existe, pero no qué hace por su cliente.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>No se ha podido leer este archivo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorados: %1</translation>
    </message>
    <message>
        <source>Not shown, since they are below the chosen level: %1</source>
        <translation>No se muestran por estar por debajo del nivel elegido: %1</translation>
    </message>
    <message>
        <source>“%1” is never spelled out.</source>
        <translation>«%1» no se explica en ningún lugar.</translation>
    </message>
    <message>
        <source>Whoever does not know the letters stops reading, and rarely asks.</source>
        <translation>Quien no conoce las siglas deja de leer, y rara vez pregunta.</translation>
    </message>
    <message>
        <source>An acronym is not spelled out</source>
        <translation>Una sigla no se explica</translation>
    </message>
    <message>
        <source>Two to six capitals that no place of the document spells out; marked where they stand first.</source>
        <translation>De dos a seis mayúsculas que el documento no explica en ningún lugar; se marcan donde aparecen por primera vez.</translation>
    </message>
    <message>
        <source>“It reads the MAR of every ward.”</source>
        <translation>«Lee el RAM de cada planta.»</translation>
    </message>
    <message>
        <source>“It reads the medication administration record (MAR) of every ward.”</source>
        <translation>«Lee el registro de administración de medicamentos (RAM) de cada planta.»</translation>
    </message>
    <message>
        <source>What every reader knows (PDF, GDPR); the product&apos;s own name; headings in capitals; datelines; spelled out later.</source>
        <translation>Lo que todo lector conoce (PDF, IVA); el nombre del producto; títulos en mayúsculas; la fecha y el lugar; lo que se explica más adelante.</translation>
    </message>
    <message>
        <source>“%1” has two readings: write the month as a word.</source>
        <translation>«%1» se puede leer de dos maneras: escribe el mes con letras.</translation>
    </message>
    <message>
        <source>Some readers take the first number for the month, others for the day.</source>
        <translation>Hay quien lee el primer número como mes y quien lo lee como día.</translation>
    </message>
    <message>
        <source>A date has two readings</source>
        <translation>Una fecha se lee de dos maneras</translation>
    </message>
    <message>
        <source>“03/04/2027”, in which day and month cannot be told apart.</source>
        <translation>«03/04/2027», donde no se distingue el día del mes.</translation>
    </message>
    <message>
        <source>“The trial ends on 03/04/2027.”</source>
        <translation>«La prueba termina el 03/04/2027.»</translation>
    </message>
    <message>
        <source>“The trial ends on April 3, 2027.”</source>
        <translation>«La prueba termina el 3 de abril de 2027.»</translation>
    </message>
    <message>
        <source>Where one of the numbers is over 12 or both are equal; “2027-04-03”; “24/7”, “1/2” and other fractions; code and links.</source>
        <translation>Donde uno de los números pasa de 12 o los dos son iguales; «2027-04-03»; «24/7», «1/2» y otras fracciones; código y enlaces.</translation>
    </message>
    <message>
        <source>A figure without a source is the first that somebody in the room disputes.</source>
        <translation>Una cifra sin fuente es la primera que alguien discute en la reunión.</translation>
    </message>
    <message>
        <source>Which studies, by whom? The paragraph does not say.</source>
        <translation>¿Qué estudios, de quién? El párrafo no lo dice.</translation>
    </message>
    <message>
        <source>Nothing says where this figure comes from.</source>
        <translation>Nada dice de dónde sale esta cifra.</translation>
    </message>
    <message>
        <source>A claim has no source</source>
        <translation>Una afirmación no tiene fuente</translation>
    </message>
    <message>
        <source>A figure about the problem, or “studies show”, in a paragraph that names no source.</source>
        <translation>Una cifra sobre el problema, o «los estudios muestran», en un párrafo que no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>“Dispatchers lose 58 minutes a morning.”</source>
        <translation>«Los jefes de tráfico pierden 58 minutos cada mañana.»</translation>
    </message>
    <message>
        <source>“In the logs of 11 districts, dispatchers lose 58 minutes a morning.”</source>
        <translation>«Según los registros de 11 distritos, los jefes de tráfico pierden 58 minutos cada mañana.»</translation>
    </message>
    <message>
        <source>With a link, a survey, interviews or logs in the paragraph; where the figure comes back in a paragraph with a source; prices, plans and figures of the product; quotes.</source>
        <translation>Con un enlace, una encuesta, entrevistas o registros en el párrafo; donde la cifra vuelve en un párrafo con fuente; precios, planes y cifras del producto; citas.</translation>
    </message>
    <message>
        <source>“%1”: than what, and by how much?</source>
        <translation>«%1»: ¿que qué, y cuánto?</translation>
    </message>
    <message>
        <source>Without what it is compared with, a comparative can mean anything.</source>
        <translation>Sin decir con qué se compara, un comparativo puede significar cualquier cosa.</translation>
    </message>
    <message>
        <source>A comparison has no base</source>
        <translation>Una comparación no dice con qué</translation>
    </message>
    <message>
        <source>“Faster”, “cheaper” or “more reliable” in a sentence without “than”, “from ... to” or a number.</source>
        <translation>«Más rápido», «más barato» o «más fiable» en una frase que no dice que qué ni da un número.</translation>
    </message>
    <message>
        <source>“Claims are paid faster.”</source>
        <translation>«Los siniestros se pagan más rápido.»</translation>
    </message>
    <message>
        <source>“Claims are paid in 2 days; the post took 11.”</source>
        <translation>«Los siniestros se pagan en 2 días; por correo eran 11.»</translation>
    </message>
    <message>
        <source>Where the sentence says than what, from what to what, or how much; in quotes; in FAQs, where the question names the base.</source>
        <translation>Donde la frase dice que qué, de cuánto a cuánto o cuánto; en citas; en las preguntas y respuestas, donde la pregunta dice con qué se compara.</translation>
    </message>
    <message>
        <source>The headline names neither the customer nor the benefit.</source>
        <translation>El titular no nombra ni al cliente ni el beneficio.</translation>
    </message>
    <message>
        <source>The benefit and the problem have no word and no kind of figure in common.</source>
        <translation>El beneficio y el problema no tienen en común ninguna palabra ni tipo de cifra.</translation>
    </message>
    <message>
        <source>A benefit convinces where it takes away the problem that was told before it.</source>
        <translation>Un beneficio convence cuando quita el problema que se contó antes.</translation>
    </message>
    <message>
        <source>The experience is told of other people than the customer.</source>
        <translation>La experiencia se cuenta de otras personas, no del cliente.</translation>
    </message>
    <message>
        <source>The customer wants to see their own day change.</source>
        <translation>El cliente quiere ver cómo cambia su propio día.</translation>
    </message>
    <message>
        <source>%1 Only a FAQ says it.</source>
        <translation>%1 Solo lo dicen las preguntas frecuentes.</translation>
    </message>
    <message>
        <source>Many readers stop after the release; they would not learn it.</source>
        <translation>Muchos lectores no pasan del comunicado; no llegarían a saberlo.</translation>
    </message>
    <message>
        <source>The headline names no benefit</source>
        <translation>El titular no nombra ningún beneficio</translation>
    </message>
    <message>
        <source>The headline has no word of the answers for customer and benefit, and no figure.</source>
        <translation>El titular no tiene ninguna palabra de las respuestas sobre el cliente y el beneficio, ni una cifra.</translation>
    </message>
    <message>
        <source>“Larkfield announces a shelf platform”</source>
        <translation>«Larkfield anuncia una plataforma de estantes»</translation>
    </message>
    <message>
        <source>“School librarians find a misplaced book in 2 minutes”</source>
        <translation>«Los bibliotecarios escolares encuentran un libro mal colocado en 2 minutos»</translation>
    </message>
    <message>
        <source>Until both questions are answered; with a word of benefit or people in it.</source>
        <translation>Hasta que las dos preguntas tengan respuesta; con una palabra de beneficio o personas en él.</translation>
    </message>
    <message>
        <source>The benefit is not for the problem</source>
        <translation>El beneficio no es para el problema</translation>
    </message>
    <message>
        <source>The passages for benefit and problem share no word and no kind of figure.</source>
        <translation>Los pasajes del beneficio y del problema no comparten ninguna palabra ni tipo de cifra.</translation>
    </message>
    <message>
        <source>Problem: “Books stand in the wrong place.” Benefit: “Reports are ready at noon, in 5 formats.”</source>
        <translation>Problema: «Hay libros fuera de su sitio.» Beneficio: «Los informes están listos a mediodía, en 5 formatos.»</translation>
    </message>
    <message>
        <source>Problem: “Books stand in the wrong place.” Benefit: “A lost book is found in 2 minutes.”</source>
        <translation>Problema: «Hay libros fuera de su sitio.» Beneficio: «Un libro perdido se encuentra en 2 minutos.»</translation>
    </message>
    <message>
        <source>Until both questions are answered.</source>
        <translation>Hasta que las dos preguntas tengan respuesta.</translation>
    </message>
    <message>
        <source>The experience is somebody else&apos;s</source>
        <translation>La experiencia es de otra persona</translation>
    </message>
    <message>
        <source>The passages for the experience name people, and none of those that are the customer.</source>
        <translation>Los pasajes de la experiencia nombran a personas, y ninguna de ellas es el cliente.</translation>
    </message>
    <message>
        <source>Customer: “school librarians”. Experience: “The administrator opens the console.”</source>
        <translation>Cliente: «bibliotecarios escolares». Experiencia: «El administrador abre la consola.»</translation>
    </message>
    <message>
        <source>Customer: “school librarians”. Experience: “The librarian films the shelf.”</source>
        <translation>Cliente: «bibliotecarios escolares». Experiencia: «El bibliotecario filma el estante.»</translation>
    </message>
    <message>
        <source>Until both questions are answered; where the experience says “you” or “she”.</source>
        <translation>Hasta que las dos preguntas tengan respuesta; donde la experiencia dice «usted» o «ella».</translation>
    </message>
    <message>
        <source>An answer stands only in a FAQ</source>
        <translation>Una respuesta está solo en las preguntas frecuentes</translation>
    </message>
    <message>
        <source>One of the five questions is answered in a FAQ, and neither in the release nor in its box.</source>
        <translation>Una de las cinco preguntas se responde en las preguntas frecuentes, y no en el comunicado ni en su recuadro.</translation>
    </message>
    <message>
        <source>A release that says “teams”, and a FAQ: “For dispatchers in districts with 15 to 80 buses.”</source>
        <translation>Un comunicado que dice «equipos», y una pregunta frecuente: «Para jefes de tráfico de distritos con 15 a 80 autobuses.»</translation>
    </message>
    <message>
        <source>A subheading that says: “Dispatchers in districts with 15 to 80 buses ...”</source>
        <translation>Un subtítulo que dice: «Los jefes de tráfico de distritos con 15 a 80 autobuses ...»</translation>
    </message>
    <message>
        <source>The evidence: a FAQ is the place for it.</source>
        <translation>La evidencia: su lugar son las preguntas frecuentes.</translation>
    </message>
    <message>
        <source>The launch date of the document has passed.</source>
        <translation>La fecha de lanzamiento del documento ya ha pasado.</translation>
    </message>
    <message>
        <source>“%1” here, “%2” before: which is right?</source>
        <translation>Aquí «%1», antes «%2»: ¿cuál es correcto?</translation>
    </message>
    <message>
        <source>Where one figure is wrong, a reader stops believing the others.</source>
        <translation>Donde una cifra está mal, el lector deja de creer en las demás.</translation>
    </message>
    <message>
        <source>A figure has two values</source>
        <translation>Una cifra tiene dos valores</translation>
    </message>
    <message>
        <source>The same price, sum or number of interviews with two values in one document.</source>
        <translation>El mismo precio, importe o número de entrevistas con dos valores en un documento.</translation>
    </message>
    <message>
        <source>“It costs $19 a month.” and, in a FAQ, “It costs $29 a month.”</source>
        <translation>«Cuesta 19 € al mes.» y, en una pregunta frecuente, «Cuesta 29 € al mes.»</translation>
    </message>
    <message>
        <source>“It costs $19 a month.” in both places.</source>
        <translation>«Cuesta 19 € al mes.» en los dos lugares.</translation>
    </message>
    <message>
        <source>Ranges, comparisons (“from 25 to 2”), tiers, averages, other people&apos;s prices, quotes, tables, within one answer.</source>
        <translation>Intervalos, comparaciones («de 25 a 2»), planes, promedios, precios de otros, citas, tablas; dentro de una misma respuesta.</translation>
    </message>
    <message>
        <source>“%1” praises instead of showing.</source>
        <translation>«%1» elogia en lugar de mostrar.</translation>
    </message>
    <message>
        <source>Nobody believes the praise that a company gives itself; a figure or an example they can check.</source>
        <translation>Nadie cree los elogios que una empresa se hace a sí misma; una cifra o un ejemplo se pueden comprobar.</translation>
    </message>
    <message>
        <source>A word is hype</source>
        <translation>Una palabra es propaganda</translation>
    </message>
    <message>
        <source>“Revolutionary”, “seamless”, “world-class”.</source>
        <translation>«Revolucionario», «sin fricciones», «de clase mundial».</translation>
    </message>
    <message>
        <source>“A seamless handover between shifts.”</source>
        <translation>«Un relevo sin fricciones entre turnos.»</translation>
    </message>
    <message>
        <source>“The next nurse sees the open tasks in one list.”</source>
        <translation>«La enfermera siguiente ve las tareas pendientes en una sola lista.»</translation>
    </message>
    <message>
        <source>In a customer&apos;s quote; in FAQ questions, names and code; in exact terms (“disruptive to classes”).</source>
        <translation>En la cita de un cliente; en preguntas, nombres y código y en términos exactos.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>The document is marked as %1, but its words are %2.</source>
        <translation>El documento está marcado como %1, pero sus palabras están en %2.</translation>
    </message>
    <message>
        <source>Spelling, headings and dates follow the language that a document is marked with.</source>
        <translation>La ortografía, los títulos y las fechas siguen el idioma con el que está marcado el documento.</translation>
    </message>
    <message>
        <source>The language is marked wrong</source>
        <translation>El idioma está mal marcado</translation>
    </message>
    <message>
        <source>A document that is marked as English and written in Spanish, or the other way round.</source>
        <translation>Un documento marcado como inglés y escrito en español, o al revés.</translation>
    </message>
    <message>
        <source>“Language: English. Los talleres abren a las siete.”</source>
        <translation>«Idioma: inglés. Los talleres abren a las siete.»</translation>
    </message>
    <message>
        <source>“Language: Spanish. Los talleres abren a las siete.”</source>
        <translation>«Idioma: español. Los talleres abren a las siete.»</translation>
    </message>
    <message>
        <source>Where the release has few words, or words of both languages; for other languages.</source>
        <translation>Donde la nota de prensa tiene pocas palabras o palabras de los dos idiomas; en otros idiomas.</translation>
    </message>
    <message>
        <source>“%1” here, %2 as the launch date of the document: which is right?</source>
        <translation>Aquí «%1», y %2 como fecha de lanzamiento del documento: ¿cuál es correcta?</translation>
    </message>
    <message>
        <source>“%1” here, “%2” before: which is the launch date?</source>
        <translation>Aquí «%1», antes «%2»: ¿cuál es la fecha de lanzamiento?</translation>
    </message>
    <message>
        <source>The launch date is one commitment; with two, the room cannot discuss either.</source>
        <translation>La fecha de lanzamiento es un compromiso; con dos, la reunión no puede discutir ninguna.</translation>
    </message>
    <message>
        <source>The launch has two dates</source>
        <translation>El lanzamiento tiene dos fechas</translation>
    </message>
    <message>
        <source>The dateline, the document&apos;s launch date and the FAQ “When will it launch?” name different days.</source>
        <translation>La fecha del comunicado, la fecha de lanzamiento del documento y la pregunta «¿Cuándo se lanza?» nombran días distintos.</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2027.” and “When will it launch? In September 2027.”</source>
        <translation>«OSLO, 4 de mayo de 2027.» y «¿Cuándo se lanza? En septiembre de 2027.»</translation>
    </message>
    <message>
        <source>“OSLO, May 4, 2027.” and “When will it launch? In May 2027.”</source>
        <translation>«OSLO, 4 de mayo de 2027.» y «¿Cuándo se lanza? En mayo de 2027.»</translation>
    </message>
    <message>
        <source>What only one of them says (a month against a year); the dates of pilots and tests; a launch somewhere or for somebody.</source>
        <translation>Lo que solo dice una de ellas (un mes frente a un año); las fechas de pilotos y pruebas; un lanzamiento en un lugar o para alguien.</translation>
    </message>
    <message>
        <source>“%1” does not say who.</source>
        <translation>«%1» no dice quién.</translation>
    </message>
    <message>
        <source>A plan without somebody who does it, and a belief without somebody who holds it, cannot be asked about.</source>
        <translation>Por un plan que nadie hace y una creencia que nadie sostiene no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>A passive hides who does it</source>
        <translation>Una pasiva esconde quién lo hace</translation>
    </message>
    <message>
        <source>“Will be decided”, “is being evaluated”, “it is believed”.</source>
        <translation>«Se decidirá», «se está evaluando», «se cree que».</translation>
    </message>
    <message>
        <source>“The price will be decided later.”</source>
        <translation>«El precio se decidirá más tarde.»</translation>
    </message>
    <message>
        <source>“Mara Lind sets the price by March 3.”</source>
        <translation>«Mara Lind fija el precio antes del 3 de marzo.»</translation>
    </message>
    <message>
        <source>Where the sentence names who, or a date; in how it works, quotes, FAQ questions and the appendix; for every other passive.</source>
        <translation>Donde la frase dice quién o una fecha; en cómo funciona, citas, preguntas y el apéndice; en todas las demás pasivas.</translation>
    </message>
    <message>
        <source>The team&apos;s pattern “%1” took too long and was stopped.</source>
        <translation>El patrón del equipo «%1» tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>What it should find may stand here unseen. A repeat inside a repeat, as in (a+)+, takes longer with every letter.</source>
        <translation>Puede que aquí quede sin ver lo que debía encontrar. Una repetición dentro de otra, como en (a+)+, tarda más con cada letra.</translation>
    </message>
    <message>
        <source>the team&apos;s rules</source>
        <translation>las reglas del equipo</translation>
    </message>
    <message>
        <source>A pattern of the team</source>
        <translation>Un patrón del equipo</translation>
    </message>
    <message>
        <source>What a regular expression of the team&apos;s rules finds.</source>
        <translation>Lo que encuentra una expresión regular de las reglas del equipo.</translation>
    </message>
    <message>
        <source>The team has written down why with the pattern.</source>
        <translation>El equipo ha escrito el motivo junto al patrón.</translation>
    </message>
    <message>
        <source>“See PM-118.”</source>
        <translation>«Véase PM-118».</translation>
    </message>
    <message>
        <source>“See the study of March 2026.”</source>
        <translation>«Véase el estudio de marzo de 2026».</translation>
    </message>
    <message>
        <source>In code.</source>
        <translation>En código.</translation>
    </message>
    <message>
        <source>A pattern was stopped</source>
        <translation>Se ha detenido un patrón</translation>
    </message>
    <message>
        <source>A regular expression of the team&apos;s rules that takes too long.</source>
        <translation>Una expresión regular de las reglas del equipo que tarda demasiado.</translation>
    </message>
    <message>
        <source>What it should find may stand there unseen.</source>
        <translation>Puede que quede sin ver lo que debía encontrar.</translation>
    </message>
    <message>
        <source>“%1” here, “%2” before.</source>
        <translation>Aquí «%1», antes «%2».</translation>
    </message>
    <message>
        <source>A reader who knows the person stops at the wrong one, and doubts the quote.</source>
        <translation>Un lector que conoce a la persona se detiene en el equivocado, y duda de la cita.</translation>
    </message>
    <message>
        <source>A person has two titles</source>
        <translation>Una persona tiene dos cargos</translation>
    </message>
    <message>
        <source>The same name with two titles or two companies behind it.</source>
        <translation>El mismo nombre seguido de dos cargos o de dos empresas.</translation>
    </message>
    <message>
        <source>“Imogen Hale, chief executive” and “Imogen Hale, head of sales”</source>
        <translation>«Imogen Hale, directora general» y «Imogen Hale, jefa de ventas»</translation>
    </message>
    <message>
        <source>“Imogen Hale, chief executive” and “Imogen Hale, CEO of Larkfield”</source>
        <translation>«Imogen Hale, directora general» y «Imogen Hale, directora general de Larkfield»</translation>
    </message>
    <message>
        <source>Where the titles share a word; founders, owners and partners, who may have another title.</source>
        <translation>Donde los cargos comparten una palabra; fundadores, dueños y socios, que pueden tener otro cargo.</translation>
    </message>
    <message>
        <source>“%1” is written “%2” elsewhere.</source>
        <translation>«%1» se escribe «%2» en otro lugar.</translation>
    </message>
    <message>
        <source>With two spellings a reader, and later a search, takes it for two products.</source>
        <translation>Con dos grafías, un lector, y después un buscador, lo toma por dos productos.</translation>
    </message>
    <message>
        <source>“%1” is launched here, but the product of this document is “%2”.</source>
        <translation>Aquí se lanza «%1», pero el producto de este documento es «%2».</translation>
    </message>
    <message>
        <source>With two names a reader takes it for two products.</source>
        <translation>Con dos nombres, un lector lo toma por dos productos.</translation>
    </message>
    <message>
        <source>A name has two spellings</source>
        <translation>Un nombre tiene dos grafías</translation>
    </message>
    <message>
        <source>The product&apos;s or a company&apos;s name in two spellings, or the product under two names.</source>
        <translation>El nombre del producto o de una empresa con dos grafías, o el producto con dos nombres.</translation>
    </message>
    <message>
        <source>“Turn Book opens to clinics.” and “Clinics pay for TurnBook by the month.”</source>
        <translation>«Turn Book abre a las clínicas.» y «Las clínicas pagan TurnBook por meses.»</translation>
    </message>
    <message>
        <source>“Turn Book” in both places.</source>
        <translation>«Turn Book» en los dos lugares.</translation>
    </message>
    <message>
        <source>Addresses and code; words that differ in more than spaces, hyphens and capitals.</source>
        <translation>Direcciones y código; palabras que difieren en algo más que espacios, guiones y mayúsculas.</translation>
    </message>
    <message>
        <source>The release promises it: “%1”</source>
        <translation>El comunicado lo promete: «%1»</translation>
    </message>
    <message>
        <source>A reader who finds the promise taken back in a FAQ trusts no other sentence of the release.</source>
        <translation>Quien encuentra en las preguntas frecuentes la promesa retirada ya no cree ninguna otra frase del comunicado.</translation>
    </message>
    <message>
        <source>A FAQ takes a promise back</source>
        <translation>Una pregunta frecuente retira una promesa</translation>
    </message>
    <message>
        <source>A sentence of the release whose words a FAQ asks again, and answers with “No” or “Not yet”.</source>
        <translation>Una frase del comunicado cuyas palabras repite una pregunta frecuente, y responde «No» o «Todavía no».</translation>
    </message>
    <message>
        <source>“It works offline.” and “Does it work offline? Not at launch.”</source>
        <translation>«Funciona sin conexión.» y «¿Funciona sin conexión? Todavía no.»</translation>
    </message>
    <message>
        <source>“It works offline on phones.” and “Does it work offline on a computer? Not at launch.”</source>
        <translation>«Avisa por teléfono.» y «¿Avisa también por correo? Todavía no.»</translation>
    </message>
    <message>
        <source>Questions with “need”, “only” or “other”; sentences that deny or put off what they name.</source>
        <translation>Preguntas con «necesito», «solo» u «otro»; frases que niegan o aplazan lo que nombran.</translation>
    </message>
    <message>
        <source>“%1” asks the same.</source>
        <translation>«%1» pregunta lo mismo.</translation>
    </message>
    <message>
        <source>Two answers to one question drift apart; the reader has to compare them.</source>
        <translation>Dos respuestas a una pregunta acaban por separarse; el lector tiene que compararlas.</translation>
    </message>
    <message>
        <source>A question is asked twice</source>
        <translation>Una pregunta se hace dos veces</translation>
    </message>
    <message>
        <source>Two questions of one FAQ that differ in small words only.</source>
        <translation>Dos preguntas de la misma sección que solo difieren en palabras menores.</translation>
    </message>
    <message>
        <source>“Who can see my data?” and “Who can see our data?”</source>
        <translation>«¿Quién puede ver mis datos?» y «¿Quién puede ver nuestros datos?»</translation>
    </message>
    <message>
        <source>“Who can see my data?” and “How do you delete my data?”</source>
        <translation>«¿Quién puede ver mis datos?» y «¿Cómo borran mis datos?»</translation>
    </message>
    <message>
        <source>The same question in the customer FAQ and in the internal FAQ.</source>
        <translation>La misma pregunta en las preguntas de clientes y en las internas.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>A slip that a reader sees makes them look for the next one.</source>
        <translation>Quien ve un descuido se pone a buscar el siguiente.</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Una palabra está dos veces</translation>
    </message>
    <message>
        <source>“The the”.</source>
        <translation>«De de».</translation>
    </message>
    <message>
        <source>“Growers see the the frost warning at nine.”</source>
        <translation>«Los agricultores ven el aviso de de helada a las nueve.»</translation>
    </message>
    <message>
        <source>“Growers see the frost warning at nine.”</source>
        <translation>«Los agricultores ven el aviso de helada a las nueve.»</translation>
    </message>
    <message>
        <source>“Had had” and other doubles that are right; names; across a full stop, a comma or a line break; in tables and code.</source>
        <translation>En repeticiones correctas («para para recoger»); en nombres; a ambos lados de un punto, una coma o un salto de línea; en tablas y código.</translation>
    </message>
    <message>
        <source>A sentence of more than 30 words; in a quote an idea.</source>
        <translation>Una frase de más de 30 palabras; en una cita, solo una idea.</translation>
    </message>
    <message>
        <source>In tables; where semicolons divide it; the dateline is not counted.</source>
        <translation>En tablas; donde la dividen puntos y comas; la data no se cuenta.</translation>
    </message>
    <message>
        <source>The team&apos;s rules say so.</source>
        <translation>Así lo dicen las reglas del equipo.</translation>
    </message>
    <message>
        <source>The team&apos;s rules say so: %1.</source>
        <translation>Así lo dicen las reglas del equipo: %1.</translation>
    </message>
    <message>
        <source>“%1” is written “%2”.</source>
        <translation>«%1» se escribe «%2».</translation>
    </message>
    <message>
        <source>“%1” is not used by the team.</source>
        <translation>El equipo no usa «%1».</translation>
    </message>
    <message>
        <source>The customer FAQ does not ask “%1”</source>
        <translation>Las preguntas de clientes no preguntan «%1»</translation>
    </message>
    <message>
        <source>The internal FAQ does not ask “%1”</source>
        <translation>Las preguntas internas no preguntan «%1»</translation>
    </message>
    <message>
        <source>A question of the team is not asked</source>
        <translation>Falta una pregunta del equipo</translation>
    </message>
    <message>
        <source>A question that the team&apos;s rules require, and that the FAQ does not ask.</source>
        <translation>Una pregunta que exigen las reglas del equipo y que no se hace.</translation>
    </message>
    <message>
        <source>It is the one that somebody in the team&apos;s meetings always asks.</source>
        <translation>Es la que siempre hace alguien en las reuniones del equipo.</translation>
    </message>
    <message>
        <source>An internal FAQ that says nothing of patient safety.</source>
        <translation>Unas preguntas internas que no dicen nada de la seguridad del paciente.</translation>
    </message>
    <message>
        <source>“How could a patient come to harm, and what prevents it?”</source>
        <translation>«¿Cómo podría sufrir daño un paciente y qué lo impide?»</translation>
    </message>
    <message>
        <source>Where a question of that FAQ has the same words or one of the phrases in covered_by.</source>
        <translation>Donde una pregunta tiene las mismas palabras o una de las expresiones de covered_by.</translation>
    </message>
    <message>
        <source>A name is written in another way</source>
        <translation>Un nombre está escrito de otra manera</translation>
    </message>
    <message>
        <source>A spelling of a product&apos;s name that the team&apos;s rules list as wrong.</source>
        <translation>Una grafía del nombre de un producto que las reglas del equipo dan por errónea.</translation>
    </message>
    <message>
        <source>A reader takes two spellings for two things.</source>
        <translation>Quien lee toma dos grafías por dos cosas.</translation>
    </message>
    <message>
        <source>“HandoverLedger”</source>
        <translation>«HandoverLedger»</translation>
    </message>
    <message>
        <source>“Handover Ledger”</source>
        <translation>«Handover Ledger»</translation>
    </message>
    <message>
        <source>Inside the right name; in code.</source>
        <translation>Dentro del nombre correcto; en código.</translation>
    </message>
    <message>
        <source>A word that the team does not use</source>
        <translation>Una palabra que el equipo no usa</translation>
    </message>
    <message>
        <source>A word that the team&apos;s rules ban, with what to write instead.</source>
        <translation>Una palabra que prohíben las reglas del equipo, con lo que hay que escribir en su lugar.</translation>
    </message>
    <message>
        <source>The team has agreed on its words, so that everybody means the same by them.</source>
        <translation>El equipo ha acordado sus palabras para que todos entiendan lo mismo.</translation>
    </message>
    <message>
        <source>“Users sign in.”</source>
        <translation>«Los usuarios inician sesión».</translation>
    </message>
    <message>
        <source>“Nurses sign in.”</source>
        <translation>«Las enfermeras inician sesión».</translation>
    </message>
    <message>
        <source>Inside quotes; in code.</source>
        <translation>Dentro de citas; en código.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Everybody in the room thinks of another day; a date, even a wrong one, can be discussed.</source>
        <translation>Cada persona en la sala piensa en otro día; una fecha, aunque esté equivocada, se puede discutir.</translation>
    </message>
    <message>
        <source>A time is vague</source>
        <translation>Un plazo es vago</translation>
    </message>
    <message>
        <source>“Soon”, “recently”, “in the coming months”.</source>
        <translation>«Pronto», «recientemente», «en los próximos meses».</translation>
    </message>
    <message>
        <source>“Ferries in the north will join soon.”</source>
        <translation>«Los ferris del norte se sumarán pronto.»</translation>
    </message>
    <message>
        <source>“Ferries in the north join in May 2027.”</source>
        <translation>«Los ferris del norte se suman en mayo de 2027.»</translation>
    </message>
    <message>
        <source>Where the sentence has a date or a number; in quotes and FAQ questions; “recently viewed” and the like.</source>
        <translation>Donde la frase tiene una fecha o un número; en citas y preguntas; en «tan pronto como» y similares.</translation>
    </message>
    <message>
        <source>“%1” leaves open how often, how much, or whether at all.</source>
        <translation>«%1» deja abierto con qué frecuencia, cuánto o si ocurre siquiera.</translation>
    </message>
    <message>
        <source>“%1” is vague: a reader asks how many, how much, or who says so.</source>
        <translation>«%1» es vago: quien lee pregunta cuántos, cuánto o quién lo dice.</translation>
    </message>
    <message>
        <source>Two readers take a vague word for two different figures, and agree only in name.</source>
        <translation>Dos lectores entienden por una palabra vaga dos cifras distintas y solo están de acuerdo en apariencia.</translation>
    </message>
    <message>
        <source>A word is vague</source>
        <translation>Una palabra es vaga</translation>
    </message>
    <message>
        <source>“Nearly all”, “significantly”, “studies show”; as an idea also hedges such as “typically”.</source>
        <translation>«Casi todos», «significativamente», «los estudios muestran»; como idea, también rodeos como «normalmente».</translation>
    </message>
    <message>
        <source>“Nearly all bakeries reorder.”</source>
        <translation>«Casi todas las panaderías repiten el pedido.»</translation>
    </message>
    <message>
        <source>“41 of 46 bakeries reordered within a month.”</source>
        <translation>«41 de 46 panaderías repitieron el pedido en un mes.»</translation>
    </message>
    <message>
        <source>Beside a number; in quotes and FAQ questions; where a sentence says what is not known; in the language of contracts.</source>
        <translation>Junto a un número; en citas y preguntas; donde la frase dice qué no se sabe; en el lenguaje de los contratos.</translation>
    </message>
    <message>
        <source>“Due to the fact that” for “because”; “it should be noted that”, which can go.</source>
        <translation>«Debido al hecho de que» en lugar de «porque»; «cabe destacar que», que puede quitarse.</translation>
    </message>
    <message>
        <source>In quotes, names and code.</source>
        <translation>En citas, nombres y código.</translation>
    </message>
    <message>
        <source>This is no rule set: &quot;schema&quot; has to be 1.</source>
        <translation>Esto no es un conjunto de reglas: «schema» tiene que ser 1.</translation>
    </message>
    <message>
        <source>These rules are for a later version of Backcast.</source>
        <translation>Estas reglas son para una versión posterior de Backcast.</translation>
    </message>
    <message>
        <source>A level is expected here: &quot;must&quot;, &quot;should&quot;, &quot;idea&quot;, &quot;off&quot; or &quot;usual&quot;.</source>
        <translation>Aquí se espera un nivel: «must», «should», «idea», «off» o «usual».</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>No hay ninguna regla «%1».</translation>
    </message>
    <message>
        <source>There is no such threshold.</source>
        <translation>No existe ese umbral.</translation>
    </message>
    <message>
        <source>There are no word lists in this language.</source>
        <translation>No hay listas de palabras en este idioma.</translation>
    </message>
    <message>
        <source>There is no such word list.</source>
        <translation>No existe esa lista de palabras.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«%1» no está en la lista.</translation>
    </message>
    <message>
        <source>Words are expected here: %1.</source>
        <translation>Aquí se esperan palabras: %1.</translation>
    </message>
    <message>
        <source>A level is expected here: &quot;must&quot;, &quot;should&quot; or &quot;idea&quot;.</source>
        <translation>Aquí se espera un nivel: «must», «should» o «idea».</translation>
    </message>
    <message>
        <source>Either &quot;customer&quot; or &quot;internal&quot; is expected here.</source>
        <translation>Aquí se espera &quot;customer&quot; o &quot;internal&quot;.</translation>
    </message>
    <message>
        <source>This is how the name is written.</source>
        <translation>Así se escribe el nombre.</translation>
    </message>
    <message>
        <source>There is no word in this spelling.</source>
        <translation>En esta grafía no hay ninguna palabra.</translation>
    </message>
    <message>
        <source>The id “%1” stands here twice.</source>
        <translation>El identificador «%1» está aquí dos veces.</translation>
    </message>
    <message>
        <source>A pattern may not begin with &quot;(*&quot; or hold &quot;\C&quot;.</source>
        <translation>Un patrón no puede empezar por «(*» ni contener «\C».</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1 hits, %2 false, in %3 drafts</source>
        <translation>%1 avisos, %2 falsos, en %3 borradores</translation>
    </message>
    <message>
        <source>How many drafts were read is missing.</source>
        <translation>Falta cuántos borradores se leyeron.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Where it keeps silent</source>
        <translation>Dónde calla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>On real drafts</source>
        <translation>En borradores reales</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Calla</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no .prfaq, .md or .txt file here.</source>
        <translation>Aquí no hay ningún archivo .prfaq, .md o .txt.</translation>
    </message>
    <message>
        <source>Usage: backcast export FILE -o OUT [--to FORMAT] [CHOICES]

Writes a document (.prfaq) or a draft (.md, .txt) as PDF, HTML, Markdown or text.

  -o, --output FILE the file to write; one that is there is replaced
  --to FORMAT       pdf, html, md or txt; as a rule the ending of the file to write says it

</source>
        <translation>Uso: backcast export ARCHIVO -o SALIDA [--to FORMATO] [OPCIONES]

Escribe un documento (.prfaq) o un borrador (.md, .txt) como PDF, HTML, Markdown o texto.

  -o, --output ARCHIVO  el archivo que se escribe; si ya existe, se reemplaza
  --to FORMATO          pdf, html, md o txt; normalmente lo dice la extensión del archivo

</translation>
    </message>
    <message>
        <source>The file to write has no ending that says its format; use --to pdf, html, md or txt.</source>
        <translation>La extensión del archivo que se va a escribir no dice su formato; usa --to pdf, html, md o txt.</translation>
    </message>
    <message>
        <source>Backcast cannot write &quot;%1&quot; files; there are pdf, html, md and txt.</source>
        <translation>Backcast no puede escribir archivos «%1»; hay pdf, html, md y txt.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) recognised</source>
        <translation>
            <numerusform>%n fragmento reconocido</numerusform>
            <numerusform>%n fragmentos reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised and kept under &quot;unsorted&quot;</source>
        <translation>
            <numerusform>%n no reconocido, que se conserva en «sin clasificar»</numerusform>
            <numerusform>%n no reconocidos, que se conservan en «sin clasificar»</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: backcast import IN -o OUT.prfaq [--format text|json]

Turns a Markdown (.md) or text (.txt) draft into a document and reports what was recognised
as what, and what was not. No word of the draft is dropped.

  -o, --output FILE the document to write; one that is there is replaced
  --format FORMAT   of the report: text (as a rule) or json
</source>
        <translation>Uso: backcast import ENTRADA -o SALIDA.prfaq [--format text|json]

Convierte un borrador en Markdown (.md) o texto (.txt) en un documento e informa de qué se ha
reconocido, como qué y qué no. No se pierde ninguna palabra del borrador.

  -o, --output ARCHIVO  el documento que se escribe; si ya existe, se reemplaza
  --format FORMATO      del informe: text (lo habitual) o json
</translation>
    </message>
    <message>
        <source>This is a document already; there is nothing to import.</source>
        <translation>Esto ya es un documento; no hay nada que importar.</translation>
    </message>
    <message>
        <source>Usage: backcast new [--template NAME] [--language en|es] -o FILE

Writes a new document from a template.

  --template NAME   prfaq (as a rule), five-questions, internal
  --language CODE   en (as a rule), es
  -o, --output FILE the document to write; one that is there is replaced
</source>
        <translation>Uso: backcast new [--template NOMBRE] [--language en|es] -o ARCHIVO

Escribe un documento nuevo a partir de una plantilla.

  --template NOMBRE     prfaq (lo habitual), five-questions, internal
  --language CÓDIGO     en (lo habitual), es
  -o, --output ARCHIVO  el documento que se escribe; si ya existe, se reemplaza
</translation>
    </message>
    <message>
        <source>Usage: backcast schema

Prints the JSON Schema of .prfaq files.
</source>
        <translation>Uso: backcast schema

Muestra el JSON Schema de los archivos .prfaq.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2; there are %3.</source>
        <translation>«%1» no es un valor de --%2; hay %3.</translation>
    </message>
    <message>
        <source>What is printed (no choice moves a line: &quot;line 34&quot; stays line 34; of these, md and txt
files take --parts and --without):
  --parts PARTS        only these, with commas: release, customer-faq, internal-faq,
                       questions, appendix, unsorted
  --without PARTS      all but these
  --line-numbers HOW   continuous, page or none
  --comments HOW       none (as a rule), notes (marks with author and answers), or
                       appendix (a list by line number)
  --notes-margin       room for notes beside the text
  --contents           a contents page in front of page 1
  --link-list          every address by number at the end
  --no-draft-mark, --no-confidentiality
                       leave these out of the footer
  --profile NAME       another page profile than the document&apos;s: letter-11, a4-11,
                       a4-tight, letter-sans, a4-sans, letter-serif, a4-serif
</source>
        <translation>Qué se imprime (ninguna opción mueve una línea: la «línea 34» sigue siendo la 34; de estas,
los archivos md y txt admiten --parts y --without):
  --parts PARTES       solo estas, separadas por comas: release, customer-faq,
                       internal-faq, questions, appendix, unsorted
  --without PARTES     todas menos estas
  --line-numbers CÓMO  continuous, page o none
  --comments CÓMO      none (lo habitual), notes (marcas con autor y respuestas) o
                       appendix (una lista por número de línea)
  --notes-margin       espacio para notas junto al texto
  --contents           una página de índice antes de la página 1
  --link-list          todas las direcciones, numeradas, al final
  --no-draft-mark, --no-confidentiality
                       las quita del pie de página
  --profile NOMBRE     otro perfil de página que el del documento: letter-11, a4-11,
                       a4-tight, letter-sans, a4-sans, letter-serif, a4-serif
</translation>
    </message>
    <message>
        <source>backcast: there is no option or file &quot;%1&quot;. See backcast --help.</source>
        <translation>backcast: no hay ninguna opción ni archivo «%1». Consulta backcast --help.</translation>
    </message>
    <message>
        <source>backcast: there is no display to open a window on. The commands check, import and export work without one; see backcast --help.</source>
        <translation>backcast: no hay pantalla en la que abrir una ventana. Los comandos check, import y export funcionan sin ella; consulta backcast --help.</translation>
    </message>
    <message>
        <source>Usage: backcast check FILE|FOLDER... [--format text|json|sarif|github] [--level must|should|idea]
                      [--rules FILE] [--page-lines]
       backcast check --list-rules [--format text|markdown]
       backcast check --explain RULE

Says which parts of the release are there, which of the five questions are answered, and what
is wrong. Reads .prfaq, .md and .txt files; of a folder all of them.

  --format FORMAT  text (as a rule), json (one object a line), sarif (for code scanning) or
                   github (annotations of a workflow)
  --level LEVEL    the lowest level that is shown: should (as a rule), or idea for json and sarif
  --rules FILE     the rules of a team; without it backcast-rules.json beside each file, or else
                   rules.json in the folder of the settings
  --page-lines     also the printed line numbers, and the rules about length
  --list-rules     all rules, one a line
  --explain RULE   what a rule looks for and why, with an example

Exit code: 0 no must-fix finding, 1 at least one, 2 something could not be read.
</source>
        <translation>Uso: backcast check ARCHIVO|CARPETA... [--format text|json|sarif|github] [--level must|should|idea]
                      [--rules ARCHIVO] [--page-lines]
       backcast check --list-rules [--format text|markdown]
       backcast check --explain REGLA

Dice qué partes de la nota de prensa están, cuáles de las cinco preguntas tienen respuesta y qué
falla. Lee archivos .prfaq, .md y .txt; de una carpeta, todos ellos.

  --format FORMATO  text (lo habitual), json (un objeto por línea), sarif (para el análisis de
                    código) o github (anotaciones de un flujo de trabajo)
  --level NIVEL     el nivel más bajo que se muestra: should (lo habitual), o idea en json y sarif
  --rules ARCHIVO   las reglas de un equipo; sin él, backcast-rules.json junto a cada archivo o,
                    si no, rules.json en la carpeta de los ajustes
  --page-lines      también los números de línea impresos y las reglas de extensión
  --list-rules      todas las reglas, una por línea
  --explain REGLA   qué busca una regla y por qué, con un ejemplo

Código de salida: 0 ningún aviso imprescindible, 1 al menos uno, 2 algo no se pudo leer.
</translation>
    </message>
    <message>
        <source>%1 of %2 files are checked</source>
        <translation>%1 de %2 archivos comprobados</translation>
    </message>
    <message>
        <source>backcast: there is no rule &quot;%1&quot;.</source>
        <translation>backcast: no hay ninguna regla «%1».</translation>
    </message>
    <message>
        <source>&quot;backcast check --list-rules&quot; lists them.</source>
        <translation>«backcast check --list-rules» las enumera.</translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <translation>Las más parecidas: %1</translation>
    </message>
    <message>
        <source>Usage: backcast compare BEFORE AFTER [--format text|json|html|pdf] [-o FILE]

Says what changed from one version of a document to another, word by word: the five answers
first, then the release, the FAQs and the rest. Reads .prfaq files and the drafts that import
reads. &quot;FILE.prfaq#7&quot; is version 7 of those that the document holds.

  --format FORMAT   text (as a rule), json (one object), html (a page for a browser) or
                    pdf (the pages, with what was deleted struck through)
  -o, --output FILE the file to write; one that is there is replaced. Its ending says the format

Exit code: 0 no differences, 1 there are some, 2 something could not be read.
</source>
        <translation>Uso: backcast compare ANTES DESPUÉS [--format text|json|html|pdf] [-o ARCHIVO]

Dice qué cambió de una versión de un documento a otra, palabra por palabra: primero las cinco
respuestas, luego la nota de prensa, las preguntas y lo demás. Lee archivos .prfaq y los borradores
que lee import. &quot;ARCHIVO.prfaq#7&quot; es la versión 7 de las que guarda el documento.

  --format FORMATO  text (lo normal), json (un objeto), html (una página para el navegador) o
                    pdf (las páginas, con lo eliminado tachado)
  -o, --output ARCHIVO el archivo que se escribe; si ya existe, se reemplaza. Su terminación dice el
                    formato

Código de salida: 0 no hay diferencias, 1 las hay, 2 algo no se pudo leer.
</translation>
    </message>
    <message>
        <source>Usage: backcast [FILE...]
       backcast COMMAND [OPTIONS]

Write, check and print PR/FAQ documents. Without a command the window opens.

Commands:
  new      write a new document from a template
  import   turn a Markdown or text draft into a document
  check    say which of the five questions and parts are missing, and what is wrong
  compare  say what changed from one version to another
  export   write a PDF, Markdown or text file
  comments list the comments, write them into a file, merge those of another copy
  versions list the versions that a document holds
  schema   print the JSON Schema of the file format

Options:
  --help          this text; also after a command
  --version       the version
  --new-instance  a program of its own; otherwise one that runs opens the files
</source>
        <translation>Uso: backcast [ARCHIVO...]
       backcast COMANDO [OPCIONES]

Escribe, comprueba e imprime documentos PR/FAQ. Sin un comando se abre la ventana.

Comandos:
  new      escribe un documento nuevo a partir de una plantilla
  import   convierte un borrador en Markdown o texto en un documento
  check    dice cuáles de las cinco preguntas y qué partes faltan, y qué falla
  compare  dice qué cambió de una versión a otra
  export   escribe un archivo PDF, Markdown o de texto
  comments muestra los comentarios, los escribe en un archivo o reúne los de otra copia
  versions muestra las versiones que contiene un documento
  schema   imprime el JSON Schema del formato de archivo

Opciones:
  --help          este texto; también después de un comando
  --version       la versión
  --new-instance  un programa aparte; si no, el que ya está abierto abre los archivos
</translation>
    </message>
    <message>
        <source>Usage: backcast comments list FILE [--format text|json]
       backcast comments export DOC -o FILE
       backcast comments merge DOC FILE -o OUT.prfaq [--format text|json]

Lists the comments of a document (.prfaq) or of a file of comments, writes the comments of a
document into a file that can be sent, or merges the comments of another copy (.prfaq) or of such
a file into a document. Merging loses no comment, and doing it twice adds nothing.

  -o, --output FILE the file to write; one that is there is replaced
  --format FORMAT   of the list and of the report: text (as a rule) or json

Exit code: 0 done, 1 merged and there is something to know, 2 refused or not to be read.
</source>
        <translation>Uso: backcast comments list ARCHIVO [--format text|json]
     backcast comments export DOC -o ARCHIVO
     backcast comments merge DOC ARCHIVO -o SALIDA.prfaq [--format text|json]

Muestra los comentarios de un documento (.prfaq) o de un archivo de comentarios, escribe los de un
documento en un archivo que se puede enviar, o reúne en un documento los de otra copia (.prfaq) o
los de un archivo así. No se pierde ningún comentario, y hacerlo dos veces no añade nada.

  -o, --output ARCHIVO  el archivo que se escribe; si ya existe, se reemplaza
  --format FORMATO      de la lista y del informe: text (lo habitual) o json

Código de salida: 0 hecho, 1 reunidos y hay algo que saber, 2 rechazado o ilegible.
</translation>
    </message>
    <message>
        <source>The document was written by a later version of Backcast, and this version must not change it.</source>
        <translation>El documento lo escribió una versión posterior de Backcast, y esta versión no debe modificarlo.</translation>
    </message>
    <message>
        <source>on the document</source>
        <translation>sobre el documento</translation>
    </message>
    <message>
        <source>on a whole block</source>
        <translation>sobre un bloque entero</translation>
    </message>
    <message>
        <source>on &quot;%1&quot;</source>
        <translation>sobre «%1»</translation>
    </message>
    <message>
        <source>on a block that is gone</source>
        <translation>sobre un bloque que ya no está</translation>
    </message>
    <message>
        <source>was on &quot;%1&quot;</source>
        <translation>estaba en «%1»</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(retirado)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open</source>
        <translation>
            <numerusform>%n de ellos sin resolver</numerusform>
            <numerusform>%n de ellos sin resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: backcast versions list FILE [--format text|json]

Lists the versions that a document (.prfaq) holds, the newest last.

  --format FORMAT  text (as a rule) or json

Exit code: 0 they are whole, 1 something is missing of one, 2 the file could not be read.
</source>
        <translation>Uso: backcast versions list ARCHIVO [--format text|json]

Muestra las versiones que contiene un documento (.prfaq); la más reciente, al final.

  --format FORMATO  text (lo habitual) o json

Código de salida: 0 están completas, 1 a alguna le falta algo, 2 no se ha podido leer el archivo.
</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New from template: %1</source>
        <translation>Nuevo desde plantilla: %1</translation>
    </message>
    <message>
        <source>New from sample: %1</source>
        <translation>Nuevo desde un ejemplo: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Función: %1</translation>
    </message>
    <message>
        <source>Language of the document: %1</source>
        <translation>Idioma del documento: %1</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Insertar: %1</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>Aspecto: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Mi plantilla</translation>
    </message>
    <message>
        <source>Recent document</source>
        <translation>Documento reciente</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>bullet</source>
        <translation>viñeta</translation>
    </message>
    <message>
        <source>bullet of level %1</source>
        <translation>viñeta de nivel %1</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>elemento numerado</translation>
    </message>
    <message>
        <source>numbered item of level %1</source>
        <translation>elemento numerado de nivel %1</translation>
    </message>
    <message>
        <source>%1, starting at %2</source>
        <translation>%1, a partir de %2</translation>
    </message>
    <message>
        <source>heading of level %1</source>
        <translation>encabezado de nivel %1</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>[new:</source>
        <translation>[nuevo:</translation>
    </message>
    <message>
        <source>[deleted:</source>
        <translation>[eliminado:</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as BCP 47 writes it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>%1 of %2 answered since %3</source>
        <translation>%1 de %2 respondidos desde %3</translation>
    </message>
    <message>
        <source>Unanswered before. Now:</source>
        <translation>Sin respuesta antes. Ahora:</translation>
    </message>
    <message>
        <source>No longer answered. Before:</source>
        <translation>Ya sin respuesta. Antes:</translation>
    </message>
    <message>
        <source>heading changed</source>
        <translation>encabezado cambiado</translation>
    </message>
    <message>
        <source>1 question new</source>
        <translation>1 pregunta nueva</translation>
    </message>
    <message>
        <source>%1 questions new</source>
        <translation>%1 preguntas nuevas</translation>
    </message>
    <message>
        <source>1 question deleted</source>
        <translation>1 pregunta eliminada</translation>
    </message>
    <message>
        <source>%1 questions deleted</source>
        <translation>%1 preguntas eliminadas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 moved (%2)</source>
        <translation>%1 en otro lugar (%2)</translation>
    </message>
    <message>
        <source>1 from another part</source>
        <translation>1 de otra parte</translation>
    </message>
    <message>
        <source>%1 from another part</source>
        <translation>%1 de otra parte</translation>
    </message>
    <message>
        <source>1 question changed</source>
        <translation>1 pregunta cambiada</translation>
    </message>
    <message>
        <source>%1 questions changed</source>
        <translation>%1 preguntas cambiadas</translation>
    </message>
    <message>
        <source>1 answer changed</source>
        <translation>1 respuesta cambiada</translation>
    </message>
    <message>
        <source>%1 answers changed</source>
        <translation>%1 respuestas cambiadas</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>1 párrafo cambiado</translation>
    </message>
    <message>
        <source>%1 paragraphs changed</source>
        <translation>%1 párrafos cambiados</translation>
    </message>
    <message>
        <source>1 paragraph new</source>
        <translation>1 párrafo nuevo</translation>
    </message>
    <message>
        <source>%1 paragraphs new</source>
        <translation>%1 párrafos nuevos</translation>
    </message>
    <message>
        <source>1 paragraph deleted</source>
        <translation>1 párrafo eliminado</translation>
    </message>
    <message>
        <source>%1 paragraphs deleted</source>
        <translation>%1 párrafos eliminados</translation>
    </message>
    <message>
        <source>1 paragraph moved</source>
        <translation>1 párrafo en otro lugar</translation>
    </message>
    <message>
        <source>%1 paragraphs moved</source>
        <translation>%1 párrafos en otro lugar</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Launch date</source>
        <translation>Fecha de lanzamiento</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a paragraph</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Alignment of the columns</source>
        <translation>Alineación de las columnas</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Filas de encabezado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>Qué debe cumplirse</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Cuánta seguridad tenemos</translation>
    </message>
    <message>
        <source>Cost if wrong</source>
        <translation>Coste si es falso</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>the drawing changed</source>
        <translation>el dibujo cambió</translation>
    </message>
    <message>
        <source>%1: %2 (none before)</source>
        <translation>%1: %2 (antes, nada)</translation>
    </message>
    <message>
        <source>%1: none (before: %2)</source>
        <translation>%1: nada (antes: %2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>¿Quién es el cliente?</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>The benefit</source>
        <translation>El beneficio</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Las pruebas</translation>
    </message>
    <message>
        <source>The experience</source>
        <translation>La experiencia</translation>
    </message>
    <message>
        <source>Question %1 · %2</source>
        <translation>Pregunta %1 · %2</translation>
    </message>
    <message>
        <source>1 word in, %1 out</source>
        <translation>entra 1 palabra, salen %1</translation>
    </message>
    <message>
        <source>%1 words in, %2 out</source>
        <translation>entran %1 palabras, salen %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer to question %1: %2</source>
        <translation>Respuesta a la pregunta %1: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>moved from “%1”, question %2</source>
        <translation>viene de «%1», pregunta %2</translation>
    </message>
    <message>
        <source>moved from “%1”</source>
        <translation>viene de «%1»</translation>
    </message>
    <message>
        <source>moved: question %1 → %2</source>
        <translation>en otro lugar: pregunta %1 → %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>moved: paragraph %1 → %2</source>
        <translation>en otro lugar: párrafo %1 → %2</translation>
    </message>
    <message>
        <source>1 row new</source>
        <translation>1 fila nueva</translation>
    </message>
    <message>
        <source>%1 rows new</source>
        <translation>%1 filas nuevas</translation>
    </message>
    <message>
        <source>1 row deleted</source>
        <translation>1 fila eliminada</translation>
    </message>
    <message>
        <source>%1 rows deleted</source>
        <translation>%1 filas eliminadas</translation>
    </message>
    <message>
        <source>1 row moved</source>
        <translation>1 fila en otro lugar</translation>
    </message>
    <message>
        <source>%1 rows moved</source>
        <translation>%1 filas en otro lugar</translation>
    </message>
    <message>
        <source>1 column new</source>
        <translation>1 columna nueva</translation>
    </message>
    <message>
        <source>%1 columns new</source>
        <translation>%1 columnas nuevas</translation>
    </message>
    <message>
        <source>1 column deleted</source>
        <translation>1 columna eliminada</translation>
    </message>
    <message>
        <source>%1 columns deleted</source>
        <translation>%1 columnas eliminadas</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>Customer FAQ</source>
        <translation>Preguntas de clientes</translation>
    </message>
    <message>
        <source>Internal FAQ</source>
        <translation>Preguntas internas</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Heading of the part</source>
        <translation>Encabezado de la parte</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Experimento: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>the format of words changed</source>
        <translation>cambió el formato de palabras</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
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
        <source>No differences</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>No copy was kept of %1: it is not a whole document.</source>
        <translation>No se ha conservado ninguna copia de %1: no es un documento completo.</translation>
    </message>
    <message>
        <source>This copy is damaged.</source>
        <translation>Esta copia está dañada.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>Customer FAQ</source>
        <translation>Preguntas de clientes</translation>
    </message>
    <message>
        <source>Internal FAQ</source>
        <translation>Preguntas internas</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The record of a recovery draft is damaged.</source>
        <translation>Los datos de un borrador de recuperación están dañados.</translation>
    </message>
    <message>
        <source>A recovery draft was written by a later version of Backcast.</source>
        <translation>Un borrador de recuperación se escribió con una versión posterior de Backcast.</translation>
    </message>
    <message>
        <source>This recovery draft is no longer there, or another window has opened it.</source>
        <translation>Este borrador de recuperación ya no está ahí, o lo ha abierto otra ventana.</translation>
    </message>
    <message>
        <source>The recovery draft was not replaced: there was no whole document to keep.</source>
        <translation>No se ha reemplazado el borrador de recuperación: no había un documento completo que conservar.</translation>
    </message>
    <message>
        <source>%1 It was kept aside.</source>
        <translation>%1 Se ha apartado sin borrarlo.</translation>
    </message>
    <message>
        <source>The recovery draft is damaged and cannot be opened.</source>
        <translation>El borrador de recuperación está dañado y no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>Customer FAQ</source>
        <translation>Preguntas de clientes</translation>
    </message>
    <message>
        <source>Internal FAQ</source>
        <translation>Preguntas internas</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>No tienes permiso para leer %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 es un enlace que lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>The name or path of %1 is too long.</source>
        <translation>El nombre o la ruta de %1 es demasiado largo.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se ha podido leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk is full.</source>
        <translation>%1 no se ha guardado: el disco está lleno.</translation>
    </message>
    <message>
        <source>%1 was not saved: your share of the disk is used up.</source>
        <translation>%1 no se ha guardado: has agotado tu parte del disco.</translation>
    </message>
    <message>
        <source>%1 was not saved: it is larger than this disk allows.</source>
        <translation>%1 no se ha guardado: es mayor de lo que permite este disco.</translation>
    </message>
    <message>
        <source>%1 was not saved: this place can only be read.</source>
        <translation>%1 no se ha guardado: este lugar es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 was not saved: you have no permission to write there.</source>
        <translation>%1 no se ha guardado: no tienes permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is not there.</source>
        <translation>%1 no se ha guardado: su carpeta no está ahí.</translation>
    </message>
    <message>
        <source>%1 was not saved: there is a folder of that name.</source>
        <translation>%1 no se ha guardado: hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program is using it.</source>
        <translation>%1 no se ha guardado: otro programa lo está usando.</translation>
    </message>
    <message>
        <source>%1 was not saved: it is a link that leads back to itself.</source>
        <translation>%1 no se ha guardado: es un enlace que lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>%1 was not saved: its name or path is too long.</source>
        <translation>%1 no se ha guardado: su nombre o su ruta son demasiado largos.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1 no se ha guardado: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that can be opened.</source>
        <translation>%1 es mayor que los %2 que se pueden abrir.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 was not saved: what is there is not an ordinary file.</source>
        <translation>%1 no se ha guardado: lo que hay ahí no es un archivo corriente.</translation>
    </message>
    <message>
        <source>%1 was saved, but its owner, group or permissions could not all be kept.</source>
        <translation>%1 se ha guardado, pero no se han podido conservar del todo su propietario, su grupo o sus permisos.</translation>
    </message>
    <message>
        <source>%1 was saved, but this place cannot confirm that it would survive a power cut.</source>
        <translation>%1 se ha guardado, pero este lugar no puede confirmar que resistiría un corte de luz.</translation>
    </message>
    <message>
        <source>%1 was not saved: the disk did not return what was written to it. The file is as it was. Save a copy in another place.</source>
        <translation>%1 no se ha guardado: el disco no ha devuelto lo que se escribió en él. El archivo está como estaba. Guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>%1 had been moved or deleted; it was written again.</source>
        <translation>%1 se había movido o eliminado; se ha vuelto a escribir.</translation>
    </message>
    <message>
        <source>%1 was not saved: it could not be read to see whether another program has changed it.</source>
        <translation>%1 no se ha guardado: no se ha podido leer para ver si otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name has appeared there.</source>
        <translation>%1 no se ha guardado: ha aparecido ahí un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed it.</source>
        <translation>%1 no se ha guardado: otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>%1 had other names on this disk (hard links). It was saved under this name; under the others the old text remains.</source>
        <translation>%1 tenía otros nombres en este disco (enlaces físicos). Se ha guardado con este nombre; con los otros sigue el texto anterior.</translation>
    </message>
    <message>
        <source>%1 was written, but what is there now is not what was written. Save a copy in another place.</source>
        <translation>%1 se ha escrito, pero lo que hay ahí ahora no es lo que se escribió. Guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not saved: there was nothing to write.</source>
        <translation>%1 no se ha guardado: no había nada que escribir.</translation>
    </message>
    <message>
        <source>There is already something of the name %1.</source>
        <translation>Ya hay algo con el nombre %1.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted meanwhile.</source>
        <translation>Entretanto, %1 se movió o se eliminó.</translation>
    </message>
    <message>
        <source>You have no permission to change names in this folder.</source>
        <translation>No tienes permiso para cambiar nombres en esta carpeta.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This disk does not allow such a name.</source>
        <translation>Este disco no permite un nombre así.</translation>
    </message>
    <message>
        <source>There is no file name to save to.</source>
        <translation>No hay un nombre de archivo con el que guardar.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>FindingPlaces</name>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Customer FAQ %1</source>
        <translation>Pregunta de clientes %1</translation>
    </message>
    <message>
        <source>Internal FAQ %1</source>
        <translation>Pregunta interna %1</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>An object was expected here, but there is %1.</source>
        <translation>Aquí se esperaba un objeto, pero hay %1.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is missing.</source>
        <translation>Falta el miembro &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 was expected here, but there is %2.</source>
        <translation>Aquí se esperaba %1, pero hay %2.</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>Aquí hay un carácter NUL.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>Aquí se esperaba un número entero.</translation>
    </message>
    <message>
        <source>The number %1 is out of range here.</source>
        <translation>El número %1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>El texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a character here that may not be in text: U+%1.</source>
        <translation>Hay un carácter que no puede estar en un texto: U+%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id.</source>
        <translation>&quot;%1&quot; no puede ser un identificador.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>El identificador &quot;%1&quot; se usa dos veces.</translation>
    </message>
    <message>
        <source>This is not valid base64.</source>
        <translation>Esto no es base64 válido.</translation>
    </message>
    <message>
        <source>This is not a PR/FAQ document: its format is &quot;%1&quot;.</source>
        <translation>Esto no es un documento PR/FAQ: su formato es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The version should be a list of two numbers.</source>
        <translation>La versión debería ser una lista de dos números.</translation>
    </message>
    <message>
        <source>A block of a draft should be a list of its id and its hash.</source>
        <translation>Un bloque de un borrador debería ser una lista con su identificador y su hash.</translation>
    </message>
    <message>
        <source>The document was written by a later version of Backcast, and this version cannot read it. The file was not changed.</source>
        <translation>El documento se escribió con una versión posterior de Backcast y esta versión no puede leerlo. El archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>The document contradicts itself: %1.</source>
        <translation>El documento se contradice: %1.</translation>
    </message>
    <message>
        <source>The comments were written by a later version of Backcast, and this version cannot read them. Nothing was changed.</source>
        <translation>Los comentarios los escribió una versión posterior de Backcast, y esta versión no puede leerlos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a file of the format &quot;%1&quot;: its format is &quot;%2&quot;.</source>
        <translation>Este archivo no es del formato «%1»: su formato es «%2».</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no such place in the document.</source>
        <translation>No existe ese lugar en el documento.</translation>
    </message>
    <message>
        <source>The document does not have this text any more.</source>
        <translation>El documento ya no tiene este texto.</translation>
    </message>
    <message>
        <source>This text is not what it was: somebody has changed it in the file.</source>
        <translation>Este texto no es el que era: alguien lo ha modificado en el archivo.</translation>
    </message>
    <message>
        <source>Nobody is named as the author of the comment.</source>
        <translation>No se ha indicado quién escribe el comentario.</translation>
    </message>
    <message>
        <source>The document has so many comments that no other one can be added.</source>
        <translation>El documento tiene tantos comentarios que no se puede añadir ninguno más.</translation>
    </message>
    <message>
        <source>There is nothing in the comment.</source>
        <translation>El comentario está vacío.</translation>
    </message>
    <message>
        <source>The comment is longer than %1 MB.</source>
        <translation>El comentario ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>Este comentario ya no está.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can change it or take it back.</source>
        <translation>Solo quien escribió un comentario puede modificarlo o retirarlo.</translation>
    </message>
    <message>
        <source>These comments are about another document.</source>
        <translation>Estos comentarios son de otro documento.</translation>
    </message>
    <message>
        <source>Together these are over %1 comments. Nothing was changed.</source>
        <translation>En total son más de %1 comentarios. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is called %2 there.</source>
        <translation>%1 se llama allí %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>Hay %n comentario nuevo.</numerusform>
            <numerusform>Hay %n comentarios nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are new.</source>
        <translation>
            <numerusform>Hay %n respuesta nueva.</numerusform>
            <numerusform>Hay %n respuestas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) that were here are edited, taken back, resolved or open again.</source>
        <translation>
            <numerusform>%n comentario que estaba aquí se ha editado, retirado, resuelto o vuelto a abrir.</numerusform>
            <numerusform>%n comentarios que estaban aquí se han editado, retirado, resuelto o vuelto a abrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new.</source>
        <translation>
            <numerusform>Hay %n persona nueva.</numerusform>
            <numerusform>Hay %n personas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that was not here already.</source>
        <translation>No hay nada que no estuviera ya aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n came with the id of another comment that says something else. The comment that was here stays as it is, the other stands beside it.</source>
        <translation>
            <numerusform>%n ha llegado con el identificador de otro comentario que dice otra cosa. El que estaba aquí se queda como está; el otro se conserva a su lado.</numerusform>
            <numerusform>%n han llegado con el identificador de otros comentarios que dicen otra cosa. Los que estaban aquí se quedan como están; los otros se conservan a su lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have another name there; the names of this document stay.</source>
        <translation>
            <numerusform>%n persona tiene allí otro nombre; se queda el de este documento.</numerusform>
            <numerusform>%n personas tienen allí otro nombre; se quedan los de este documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text that comments are about did not come along, or was changed, %n time(s). They are kept, and may not find their place.</source>
        <translation>
            <numerusform>En %n caso, el texto comentado no ha llegado o se ha modificado. El comentario se conserva, aunque quizá no encuentre su lugar.</numerusform>
            <numerusform>En %n casos, el texto comentado no ha llegado o se ha modificado. Los comentarios se conservan, aunque quizá no encuentren su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept but do nothing: what they are about is missing, or they are of words that somebody else wrote.</source>
        <translation>
            <numerusform>%n cambio se conserva pero no surte efecto: falta aquello a lo que se refiere, o afecta a palabras de otra persona.</numerusform>
            <numerusform>%n cambios se conservan pero no surten efecto: falta aquello a lo que se refieren, o afectan a palabras de otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken, because they are longer than anybody writes.</source>
        <translation>
            <numerusform>%n no se ha tomado, porque es más largo de lo que nadie escribe.</numerusform>
            <numerusform>%n no se han tomado, porque son más largos de lo que nadie escribe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of its blocks is missing, or does not fit to the version before it.</source>
        <translation>Falta la lista de sus bloques, o no concuerda con la versión anterior.</translation>
    </message>
    <message>
        <source>This version makes no document: %1.</source>
        <translation>De esta versión no sale un documento: %1.</translation>
    </message>
    <message>
        <source>Its id cannot be used, or is used twice.</source>
        <translation>Su identificador no se puede usar o está repetido.</translation>
    </message>
    <message>
        <source>This version of Backcast knows no such part.</source>
        <translation>Esta versión de Backcast no conoce esa parte.</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>El documento no tiene ninguna versión %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its pieces are missing or were changed in the file.</source>
        <translation>
            <numerusform>%n de sus piezas falta o se ha modificado en el archivo.</numerusform>
            <numerusform>%n de sus piezas faltan o se han modificado en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its metadata is missing or was changed in the file.</source>
        <translation>Sus metadatos faltan o se han modificado en el archivo.</translation>
    </message>
    <message>
        <source>The headings of its parts are missing or were changed in the file.</source>
        <translation>Los encabezados de sus partes faltan o se han modificado en el archivo.</translation>
    </message>
    <message>
        <source>The document has so many versions that no other one can be added.</source>
        <translation>El documento tiene tantas versiones que no se puede añadir ninguna más.</translation>
    </message>
    <message>
        <source>Another version has the number %1, too.</source>
        <translation>Otra versión tiene también el número %1.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The heading says so.</source>
        <translation>Lo dice el encabezado.</translation>
    </message>
    <message>
        <source>The label says so.</source>
        <translation>Lo dice la etiqueta.</translation>
    </message>
    <message>
        <source>It stands where this part usually stands.</source>
        <translation>Está donde suele estar esta parte.</translation>
    </message>
    <message>
        <source>It reads like this part.</source>
        <translation>Se lee como esta parte.</translation>
    </message>
    <message>
        <source>It is a quotation, and this is who speaks.</source>
        <translation>Es una cita, y esta persona es quien habla.</translation>
    </message>
    <message>
        <source>It is a city and a date.</source>
        <translation>Es una ciudad y una fecha.</translation>
    </message>
    <message>
        <source>It stands in the block of settings at the top.</source>
        <translation>Está en el bloque de ajustes del principio.</translation>
    </message>
    <message>
        <source>It is a comment or a note beside the text.</source>
        <translation>Es un comentario o una nota al margen del texto.</translation>
    </message>
    <message>
        <source>Backcast wrote this file.</source>
        <translation>Backcast escribió este archivo.</translation>
    </message>
    <message>
        <source>It fits no part.</source>
        <translation>No encaja en ninguna parte.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Nothing was read from it.</source>
        <translation>El archivo ocupa más de 20 MB. No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>The file is no text: it holds NUL bytes. Nothing was read from it.</source>
        <translation>El archivo no es texto: contiene bytes NUL. No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Nothing was read from it.</source>
        <translation>El archivo no está en UTF-8. No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Conjetura</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Backcast reads .prfaq, .md and .txt files; this is none of them.</source>
        <translation>Backcast lee archivos .prfaq, .md y .txt; este no es de ninguno de esos tipos.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The file has the member &quot;%1&quot; twice in one object.</source>
        <translation>El archivo tiene el miembro «%1» dos veces en un mismo objeto.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>El archivo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The file has a number that is too large.</source>
        <translation>El archivo tiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>El archivo termina demasiado pronto: le falta una parte.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>El archivo no es JSON válido.</translation>
    </message>
    <message>
        <source>The file has too many values.</source>
        <translation>El archivo tiene demasiados valores.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>El archivo tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 p.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 p.</translation>
    </message>
    <message>
        <source>Customer FAQ</source>
        <translation>Preguntas de clientes</translation>
    </message>
    <message>
        <source>Internal FAQ</source>
        <translation>Preguntas internas</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Una pregunta sin palabras</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Five answers</source>
        <translation>Cinco respuestas</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 párrafo</translation>
    </message>
    <message>
        <source>%1 paragraphs</source>
        <translation>%1 párrafos</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>Write a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A name that begins with a full stop would be hidden.</source>
        <translation>Un nombre que empieza por un punto quedaría oculto.</translation>
    </message>
    <message>
        <source>A name cannot have any of these: %1</source>
        <translation>Un nombre no puede tener ninguno de estos caracteres: %1</translation>
    </message>
    <message>
        <source>There is already a template of the name “%1”.</source>
        <translation>Ya hay una plantilla con el nombre «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>No se ha podido eliminar «%1».</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>one inch</source>
        <translation>una pulgada</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4 pt</source>
        <translation>%1, %2, %3 %4 pt</translation>
    </message>
    <message>
        <source>Carlito (metrics of Calibri)</source>
        <translation>Carlito (medidas de Calibri)</translation>
    </message>
    <message>
        <source>Liberation Sans (metrics of Arial)</source>
        <translation>Liberation Sans (medidas de Arial)</translation>
    </message>
    <message>
        <source>Liberation Serif (metrics of Times New Roman)</source>
        <translation>Liberation Serif (medidas de Times New Roman)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source> in</source>
        <translation> in</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The part of Backcast that writes PDF files is missing. Installing Backcast again brings it back; your document is not affected.</source>
        <translation>Falta la parte de Backcast que escribe archivos PDF. Si vuelves a instalar Backcast, la recuperas; tu documento no se ve afectado.</translation>
    </message>
    <message>
        <source>There are no pages to write.</source>
        <translation>No hay páginas que escribir.</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>Customer FAQ</source>
        <translation>Preguntas de clientes</translation>
    </message>
    <message>
        <source>Internal FAQ</source>
        <translation>Preguntas internas</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer did not take the pages. See whether it is connected, and whether its queue has been stopped.</source>
        <translation>La impresora no ha aceptado las páginas. Comprueba si está conectada y si su cola está detenida.</translation>
    </message>
    <message>
        <source>A part of Backcast is missing, the one that knows printers. Install Backcast again, or export a PDF and print that.</source>
        <translation>Falta una parte de Backcast, la que conoce las impresoras. Vuelve a instalar Backcast, o exporta un PDF e imprímelo.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>QuestionBank</name>
    <message>
        <source>This is no question bank: &quot;format&quot; has to be &quot;prfaq-questions&quot;.</source>
        <translation>Esto no es un banco de preguntas: &quot;format&quot; tiene que ser &quot;prfaq-questions&quot;.</translation>
    </message>
    <message>
        <source>The version has to be 1.</source>
        <translation>La versión tiene que ser 1.</translation>
    </message>
    <message>
        <source>This bank is for a later version of Backcast.</source>
        <translation>Este banco es para una versión posterior de Backcast.</translation>
    </message>
    <message>
        <source>Either &quot;customer&quot; or &quot;internal&quot; is expected here.</source>
        <translation>Aquí se espera &quot;customer&quot; o &quot;internal&quot;.</translation>
    </message>
    <message>
        <source>These are too many questions. At most %1 in all.</source>
        <translation>Son demasiadas preguntas. Como máximo, %1 en total.</translation>
    </message>
    <message>
        <source>No question can be recognised by this. Words are expected, such as &quot;how much&quot; or &quot;cost*&quot;; at least three letters before a &quot;*&quot;.</source>
        <translation>Con esto no se puede reconocer ninguna pregunta. Se esperan palabras, como &quot;cuánto&quot; o &quot;cuest*&quot;; al menos tres letras antes de un &quot;*&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands here twice.</source>
        <translation>El identificador &quot;%1&quot; aparece aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>A part of Backcast is missing, the one that reads formatted text. Install Backcast again.</source>
        <translation>Falta una parte de Backcast, la que lee texto con formato. Vuelve a instalar Backcast.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Los ajustes de %1 están dañados.</translation>
    </message>
    <message>
        <source>%1 The settings are the usual ones until it can be read again.</source>
        <translation>%1 Se usan los ajustes habituales hasta que se pueda leer de nuevo.</translation>
    </message>
    <message>
        <source>%1 The usual settings are used. The old file was kept as %2.</source>
        <translation>%1 Se usan los ajustes habituales. El archivo anterior se ha conservado como %2.</translation>
    </message>
    <message>
        <source>%1 The usual settings are used, and nothing is saved over it.</source>
        <translation>%1 Se usan los ajustes habituales y no se guarda nada encima.</translation>
    </message>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>Los ajustes no se han guardado porque no se ha podido leer %1.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>These are no keys.</source>
        <translation>Esto no son teclas.</translation>
    </message>
    <message>
        <source>One combination of keys is enough.</source>
        <translation>Basta una combinación de teclas.</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Shift and press another key.</source>
        <translation>Mantén Ctrl, Alt o Mayús y pulsa otra tecla.</translation>
    </message>
    <message>
        <source>The page needs this key to write or to move the cursor.</source>
        <translation>La página necesita esta tecla para escribir o para mover el cursor.</translation>
    </message>
    <message>
        <source>This key writes a character. Hold Ctrl or Alt with it.</source>
        <translation>Esta tecla escribe un carácter. Mantén Ctrl o Alt con ella.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation>Alt con una letra abre un menú.</translation>
    </message>
    <message>
        <source>The keys that were chosen for “%1” belong to another action, so it has its usual ones.</source>
        <translation>Las teclas que se eligieron para «%1» son de otra acción, así que tiene las habituales.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The dictionary is damaged, so spelling is not checked. Your text is as it was. Install the dictionary again.</source>
        <translation>El diccionario está dañado, así que no se revisa la ortografía. Tu texto está como estaba. Vuelve a instalar el diccionario.</translation>
    </message>
    <message>
        <source>The dictionary is not there any more.</source>
        <translation>El diccionario ya no está ahí.</translation>
    </message>
    <message>
        <source>The dictionary is larger than 64 MiB, so spelling is not checked. Your text is as it was.</source>
        <translation>El diccionario ocupa más de 64 MiB, así que no se revisa la ortografía. Tu texto está como estaba.</translation>
    </message>
    <message>
        <source>The dictionary cannot be read.</source>
        <translation>No se puede leer el diccionario.</translation>
    </message>
    <message>
        <source>A part of Backcast is missing, the one that checks spelling. Everything else works; install Backcast again to have it.</source>
        <translation>Falta una parte de Backcast, la que revisa la ortografía. Todo lo demás funciona; vuelve a instalar Backcast para tenerla.</translation>
    </message>
    <message>
        <source>The dictionary is written in the encoding %1, which is not known here. Spelling is not checked.</source>
        <translation>El diccionario está en la codificación %1, que aquí no se conoce. No se revisa la ortografía.</translation>
    </message>
    <message>
        <source>Your dictionary is no text in UTF-8. It is left as it is.</source>
        <translation>Tu diccionario no es texto en UTF-8. Se deja como está.</translation>
    </message>
</context>
<context>
    <name>StrictReader</name>
    <message>
        <source>A list is expected here: [ … ].</source>
        <translation>Aquí se espera una lista: [ … ].</translation>
    </message>
    <message>
        <source>An object is expected here: { … }.</source>
        <translation>Aquí se espera un objeto: { … }.</translation>
    </message>
    <message>
        <source>This list is too long. At most %1.</source>
        <translation>Esta lista es demasiado larga. Como máximo, %1.</translation>
    </message>
    <message>
        <source>There is no such member; a typing mistake?</source>
        <translation>No existe ese miembro; ¿una errata?</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>This text is too long. At most %1 characters.</source>
        <translation>Este texto es demasiado largo. Como máximo, %1 caracteres.</translation>
    </message>
    <message>
        <source>This is needed, and may not be empty.</source>
        <translation>Esto es necesario y no puede estar vacío.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Aquí se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no such template.</source>
        <translation>No hay una plantilla así.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna plantilla «%1». Hay estas: %2.</translation>
    </message>
    <message>
        <source>There is no template in the language &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna plantilla en el idioma «%1». Hay en: %2.</translation>
    </message>
    <message>
        <source>There is no sample in the language &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún ejemplo en el idioma «%1». Hay en: %2.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The theme is not valid JSON.</source>
        <translation>El tema no es JSON válido.</translation>
    </message>
    <message>
        <source>The theme has no such colour.</source>
        <translation>El tema no tiene ese color.</translation>
    </message>
    <message>
        <source>The theme names a colour that is not known.</source>
        <translation>El tema nombra un color que no se conoce.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Before an import.</source>
        <translation>Antes de una importación.</translation>
    </message>
    <message>
        <source>Before another version was restored.</source>
        <translation>Antes de restaurar otra versión.</translation>
    </message>
    <message>
        <source>Before everything was replaced.</source>
        <translation>Antes de reemplazarlo todo.</translation>
    </message>
    <message>
        <source>Before comments came in.</source>
        <translation>Antes de que llegaran comentarios.</translation>
    </message>
    <message>
        <source>When the document was closed.</source>
        <translation>Al cerrar el documento.</translation>
    </message>
    <message>
        <source>While writing.</source>
        <translation>Mientras se escribía.</translation>
    </message>
    <message>
        <source>Before the file was read again.</source>
        <translation>Antes de volver a leer el archivo.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>backcast::AboutDialog</name>
    <message>
        <source>About Backcast</source>
        <translation>Acerca de Backcast</translation>
    </message>
    <message>
        <source>Version %1

Start with the customer and work backwards: write the press release and the FAQ of a product that does not exist yet, on your own machine, in one readable file.

MIT licence. Pages are set in Carlito, the window in Inter (SIL Open Font License 1.1). Built with Qt %2.</source>
        <translation>Versión %1

Empieza por el cliente y trabaja hacia atrás: escribe la nota de prensa y las preguntas de un producto que aún no existe, en tu propio equipo y en un solo archivo legible.

Licencia MIT. Las páginas usan Carlito y la ventana, Inter (SIL Open Font License 1.1). Hecho con Qt %2.</translation>
    </message>
</context>
<context>
    <name>backcast::AnswerCard</name>
    <message>
        <source>Answered in the text: %1</source>
        <translation>Respondida en el texto: %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Pregunta %1: %2</translation>
    </message>
</context>
<context>
    <name>backcast::AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>backcast::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System follows your desktop, also when it changes in the evening.</source>
        <translation>«Sistema» sigue a tu escritorio, también cuando cambia por la noche.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>For this window now and for those that are opened later.</source>
        <translation>Para esta ventana y para las que se abran después.</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours follow the desktop, and the page fits the width of the window.</source>
        <translation>Los colores siguen al escritorio y la página se ajusta al ancho de la ventana.</translation>
    </message>
</context>
<context>
    <name>backcast::ArrangeActions</name>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover &amp;hacia arriba</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mo&amp;ver hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Owner of the question…</source>
        <translation>Responsab&amp;le de la pregunta…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Add row &amp;above</source>
        <translation>Añadir fila &amp;encima</translation>
    </message>
    <message>
        <source>Add row &amp;below</source>
        <translation>Añadir fila &amp;debajo</translation>
    </message>
    <message>
        <source>Add column to the &amp;left</source>
        <translation>Añadir columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Add column to the &amp;right</source>
        <translation>Añadir columna a la de&amp;recha</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>&amp;Subir fila</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>&amp;Bajar fila</translation>
    </message>
    <message>
        <source>Move column l&amp;eft</source>
        <translation>Mover columna a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Mover columna a la derec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>&amp;Fila de encabezado</translation>
    </message>
    <message>
        <source>Align left (&amp;1)</source>
        <translation>Alinear a la izquierda (&amp;1)</translation>
    </message>
    <message>
        <source>Align centre (&amp;2)</source>
        <translation>Centrar (&amp;2)</translation>
    </message>
    <message>
        <source>Align right (&amp;3)</source>
        <translation>Alinear a la derecha (&amp;3)</translation>
    </message>
    <message>
        <source>Delete ro&amp;w</source>
        <translation>Eliminar fi&amp;la</translation>
    </message>
    <message>
        <source>Delete &amp;column</source>
        <translation>Eliminar &amp;columna</translation>
    </message>
    <message>
        <source>Delete &amp;table</source>
        <translation>Eliminar &amp;tabla</translation>
    </message>
    <message>
        <source>Fi&amp;gure…</source>
        <translation>&amp;Figura…</translation>
    </message>
    <message>
        <source>&amp;Storyboard…</source>
        <translation>&amp;Guion gráfico…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>I&amp;magen…</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>backcast::Autosave</name>
    <message>
        <source>Not saved by itself. %1 Your text is still here, and Backcast tries again.</source>
        <translation>No se ha guardado automáticamente. %1 Tu texto sigue aquí y Backcast vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, so it is not saved by itself until you have said what to do. Taking theirs can be undone.</source>
        <translation>Otro programa ha cambiado «%1», así que no se guarda automáticamente hasta que digas qué hacer. Si tomas su versión, puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar su versión</translation>
    </message>
</context>
<context>
    <name>backcast::BankModel</name>
    <message>
        <source>all covered</source>
        <translation>todo cubierto</translation>
    </message>
    <message>
        <source>%1 of %2 not covered</source>
        <translation>%1 de %2 sin cubrir</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>sin cubrir</translation>
    </message>
    <message>
        <source>asked, no answer yet: “%1”</source>
        <translation>preguntada, aún sin respuesta: «%1»</translation>
    </message>
    <message>
        <source>covered: “%1”</source>
        <translation>cubierta: «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backcast::BankPanel</name>
    <message>
        <source>&amp;Only what is not covered</source>
        <translation>&amp;Solo lo que falta por cubrir</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Ninguna pregunta contiene esas palabras.</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Banco de preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>QUESTION BANK</source>
        <translation>BANCO DE PREGUNTAS</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>De quién son las preguntas</translation>
    </message>
    <message>
        <source>Ctrl+Tab changes it</source>
        <translation>Ctrl+Tab lo cambia</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Busca en las preguntas</translation>
    </message>
    <message>
        <source>A file of questions is not used. %1 The other questions are here.</source>
        <translation>Hay un archivo de preguntas que no se usa. %1 Las demás preguntas están aquí.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <translation>%1 · %2 abiertas</translation>
    </message>
    <message>
        <source>%1 questions are not covered. Ctrl+Tab changes to the other FAQ.</source>
        <translation>%1 preguntas están sin cubrir. Ctrl+Tab cambia a las otras preguntas.</translation>
    </message>
    <message>
        <source>The draft covers all of these questions.</source>
        <translation>El borrador cubre todas estas preguntas.</translation>
    </message>
    <message>
        <source>A good answer: %1</source>
        <translation>Una buena respuesta: %1</translation>
    </message>
    <message>
        <source>Go to it (Enter)</source>
        <translation>Ir a ella (Intro)</translation>
    </message>
    <message>
        <source>Insert it (Enter)</source>
        <translation>Insertarla (Intro)</translation>
    </message>
</context>
<context>
    <name>backcast::ChangeCards</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>backcast::ChecksPage</name>
    <message>
        <source>Must or should (usual)</source>
        <translation>Imprescindible o revisar (lo habitual)</translation>
    </message>
    <message>
        <source>Must fix (usual)</source>
        <translation>Imprescindible (lo habitual)</translation>
    </message>
    <message>
        <source>Idea (usual)</source>
        <translation>Idea (lo habitual)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Must stops “Ready for review”, should is advice, an idea is hidden until you ask for it. Your choice changes what Backcast shows you, not the documents.</source>
        <translation>Lo imprescindible impide el estado «Lista para revisión», lo que hay que revisar es un consejo y las ideas no se muestran hasta que las pides. Tu elección cambia lo que Backcast te muestra, no los documentos.</translation>
    </message>
    <message>
        <source>Each rule has its usual level again.</source>
        <translation>Cada regla vuelve a tener su nivel habitual.</translation>
    </message>
    <message>
        <source>Marked:</source>
        <translation>Marcado:</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>Mejor:</translation>
    </message>
    <message>
        <source>Says nothing:</source>
        <translation>No dice nada:</translation>
    </message>
    <message>
        <source>Search for a rule</source>
        <translation>Busca una regla</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Ninguna regla contiene esas palabras.</translation>
    </message>
    <message>
        <source>WITHOUT WHICH A DRAFT IS NOT READY</source>
        <translation>SIN ESTO EL BORRADOR NO ESTÁ LISTO</translation>
    </message>
    <message>
        <source>ADVICE</source>
        <translation>CONSEJOS</translation>
    </message>
    <message>
        <source>IDEAS</source>
        <translation>SUGERENCIAS</translation>
    </message>
    <message>
        <source>Should look (usual)</source>
        <translation>Revisar (lo habitual)</translation>
    </message>
</context>
<context>
    <name>backcast::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What do you want to do, or go to?</source>
        <translation>¿Qué quieres hacer, o adónde quieres ir?</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>backcast::CommentActions</name>
    <message>
        <source>Co&amp;mment on the selection…</source>
        <translation>Comentar la &amp;selección…</translation>
    </message>
    <message>
        <source>Next comm&amp;ent</source>
        <translation>Comentario sigui&amp;ente</translation>
    </message>
    <message>
        <source>Previous commen&amp;t</source>
        <translation>Comentario anter&amp;ior</translation>
    </message>
    <message>
        <source>Rep&amp;ly to the comment…</source>
        <translation>Responder a&amp;l comentario…</translation>
    </message>
    <message>
        <source>Re&amp;solve or reopen the comment</source>
        <translation>Resolver o rea&amp;brir el comentario</translation>
    </message>
    <message>
        <source>&amp;Attach the comment to the selection</source>
        <translation>&amp;Unir el comentario a la selección</translation>
    </message>
    <message>
        <source>Detached</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>It stands beside what you comment, in this and other documents.</source>
        <translation>Figura junto a sus comentarios, en este y en otros documentos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A comment needs somebody who said it.</source>
        <translation>Un comentario necesita a alguien que lo diga.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Abierto de nuevo.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Attached to the selection.</source>
        <translation>Unido a la selección.</translation>
    </message>
    <message>
        <source>&amp;Go to its words</source>
        <translation>&amp;Ir a sus palabras</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar «%1»…</translation>
    </message>
    <message>
        <source>Take “%1” back</source>
        <translation>Retirar «%1»</translation>
    </message>
</context>
<context>
    <name>backcast::CommentDelegate</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, editado</translation>
    </message>
    <message>
        <source>These words are gone from the text:</source>
        <translation>Estas palabras ya no están en el texto:</translation>
    </message>
    <message>
        <source>This comment was taken back.</source>
        <translation>Este comentario se retiró.</translation>
    </message>
    <message>
        <source>%1 earlier replies</source>
        <translation>%1 respuestas anteriores</translation>
    </message>
    <message>
        <source>Resolved by %1, %2</source>
        <translation>Resuelto por %1, %2</translation>
    </message>
</context>
<context>
    <name>backcast::CommentModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Was on “%1”.</source>
        <translation>Estaba sobre «%1».</translation>
    </message>
    <message>
        <source>On “%1”.</source>
        <translation>Sobre «%1».</translation>
    </message>
    <message>
        <source>%1 replied: %2</source>
        <translation>%1 respondió: %2</translation>
    </message>
    <message>
        <source>Resolved by %1.</source>
        <translation>Resuelto por %1.</translation>
    </message>
</context>
<context>
    <name>backcast::CommentWriting</name>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Editar su comentario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Comentar el documento</translation>
    </message>
    <message>
        <source>Comment on these words</source>
        <translation>Comentar estas palabras</translation>
    </message>
    <message>
        <source>Comment on the paragraph</source>
        <translation>Comentar el párrafo</translation>
    </message>
    <message>
        <source>Posted.</source>
        <translation>Publicado.</translation>
    </message>
    <message>
        <source>Give up what you have written?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>The comment has not been posted.</source>
        <translation>El comentario no se ha publicado.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>backcast::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nuevo comentario</translation>
    </message>
    <message>
        <source>A comment on what is selected, or on the paragraph of the cursor</source>
        <translation>Un comentario sobre lo seleccionado, o sobre el párrafo del cursor</translation>
    </message>
    <message>
        <source>Filter by words or name</source>
        <translation>Filtrar por palabras o nombre</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>Lista de comentarios</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Comentarios %1</translation>
    </message>
    <message>
        <source>Shown. Click to hide.</source>
        <translation>A la vista. Un clic lo oculta.</translation>
    </message>
    <message>
        <source>Hidden. Click to show.</source>
        <translation>Oculto. Haz clic para mostrarlo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertos %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resueltos %1</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Aún no hay comentarios.</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+Alt+M. A comment stays on its words, wherever they go.</source>
        <translation>Seleccione unas palabras y pulse Ctrl+Alt+M. Un comentario sigue a sus palabras, vayan donde vayan.</translation>
    </message>
    <message>
        <source>No comment has these words.</source>
        <translation>Ningún comentario tiene estas palabras.</translation>
    </message>
    <message>
        <source>Escape in the field above shows all of them again.</source>
        <translation>Esc en el campo de arriba vuelve a mostrarlos todos.</translation>
    </message>
    <message>
        <source>All comments are resolved.</source>
        <translation>Todos los comentarios están resueltos.</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>El botón de arriba los muestra de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of what is shown.</source>
        <translation>Nada de lo que se muestra.</translation>
    </message>
    <message>
        <source>The buttons above show the others.</source>
        <translation>Los botones de arriba muestran los demás.</translation>
    </message>
</context>
<context>
    <name>backcast::CompareActions</name>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;In one</source>
        <translation>En &amp;una</translation>
    </message>
    <message>
        <source>Redline as P&amp;DF…</source>
        <translation>Cambios marcados en P&amp;DF…</translation>
    </message>
    <message>
        <source>Redline as &amp;HTML…</source>
        <translation>Cambios marcados en &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>&amp;Cerrar la comparación</translation>
    </message>
    <message>
        <source>Documents and drafts</source>
        <translation>Documentos y borradores</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>No se ha podido leer «%1». %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The versions cannot be compared. %1</source>
        <translation>No se pueden comparar las versiones. %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>the name of a file: document, two versions</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Redline as PDF</source>
        <translation>Cambios marcados en PDF</translation>
    </message>
    <message>
        <source>Redline as HTML</source>
        <translation>Cambios marcados en HTML</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>No se ha exportado. %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>backcast::ComparePages</name>
    <message>
        <source>What changed, on the pages</source>
        <translation>Qué ha cambiado, en las páginas</translation>
    </message>
</context>
<context>
    <name>backcast::CompareView</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Comparación de dos versiones</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>En una</translation>
    </message>
    <message>
        <source>Redline as PDF…</source>
        <translation>Cambios en PDF…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>No differences. Both have the same words, in the same order.</source>
        <translation>Sin diferencias. Las dos tienen las mismas palabras, en el mismo orden.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>cambio %1 de %2</translation>
    </message>
</context>
<context>
    <name>backcast::Composer</name>
    <message>
        <source>Ctrl+Enter posts it</source>
        <translation>Ctrl+Intro lo publica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>backcast::CountsDialog</name>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Reading time at %1 words a minute. The pages of the whole document are those of press release and FAQs. Targets are saved with the document.</source>
        <translation>Tiempo de lectura a %1 palabras por minuto. Las páginas del documento completo son las de la nota de prensa y las preguntas. Los objetivos se guardan con el documento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Use these targets</source>
        <translation>&amp;Usar estos objetivos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>Sin espacios</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Tiempo de lectura</translation>
    </message>
    <message>
        <source>Target, words</source>
        <translation>Objetivo, palabras</translation>
    </message>
    <message>
        <source>Target, pages</source>
        <translation>Objetivo, páginas</translation>
    </message>
    <message>
        <source>The cursor is in this part.</source>
        <translation>El cursor está en esta parte.</translation>
    </message>
    <message>
        <source>%1, words</source>
        <translation>%1, palabras</translation>
    </message>
    <message>
        <source>%1, pages</source>
        <translation>%1, páginas</translation>
    </message>
    <message>
        <source>%1, characters</source>
        <translation>%1, caracteres</translation>
    </message>
    <message>
        <source>%1, characters without spaces</source>
        <translation>%1, caracteres sin espacios</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, reading time</source>
        <translation>%1, tiempo de lectura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: target in words</source>
        <translation>%1: objetivo en palabras</translation>
    </message>
    <message>
        <source>%1: target in pages</source>
        <translation>%1: objetivo en páginas</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 del objetivo</translation>
    </message>
</context>
<context>
    <name>backcast::DocumentActions</name>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cambiar el nom&amp;bre…</translation>
    </message>
    <message>
        <source>Save as m&amp;y template…</source>
        <translation>Guardar como &amp;mi plantilla…</translation>
    </message>
    <message>
        <source>Documen&amp;t properties…</source>
        <translation>Propiedades del documen&amp;to…</translation>
    </message>
    <message>
        <source>&amp;My templates…</source>
        <translation>&amp;Mis plantillas…</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>The file gets another name and stays in its folder, %1.</source>
        <translation>El archivo recibe otro nombre y se queda en su carpeta, %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Ya hay algo con ese nombre.</translation>
    </message>
    <message>
        <source>Not renamed.</source>
        <translation>No se ha cambiado el nombre.</translation>
    </message>
    <message>
        <source>Your templates could not be read.</source>
        <translation>No se han podido leer tus plantillas.</translation>
    </message>
    <message>
        <source>The template “%1” could not be opened.</source>
        <translation>No se ha podido abrir la plantilla «%1».</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Save as my template</source>
        <translation>Guardar como mi plantilla</translation>
    </message>
    <message>
        <source>New documents can begin with what stands here now. Owner, date, status, comments and versions are left out; your document stays as it is.</source>
        <translation>Los documentos nuevos pueden empezar con lo que hay aquí ahora. Responsable, fecha, estado, comentarios y versiones se dejan fuera; tu documento se queda como está.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Replace the template “%1”?</source>
        <translation>¿Reemplazar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>There is already a template of this name. Documents that were begun with it stay as they are.</source>
        <translation>Ya hay una plantilla con ese nombre. Los documentos que empezaron con ella se quedan como están.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>No se ha guardado la plantilla.</translation>
    </message>
    <message>
        <source>“%1” is now under New from template and on the start page.</source>
        <translation>«%1» está ahora en «Nuevo desde plantilla» y en la página de inicio.</translation>
    </message>
    <message>
        <source>My templates…</source>
        <translation>Mis plantillas…</translation>
    </message>
    <message>
        <source>Rename the template “%1”</source>
        <translation>Cambiar el nombre de la plantilla «%1»</translation>
    </message>
    <message>
        <source>Documents that were begun with it stay as they are.</source>
        <translation>Los documentos que empezaron con ella se quedan como están.</translation>
    </message>
    <message>
        <source>The template has its old name.</source>
        <translation>La plantilla conserva su nombre anterior.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>¿Eliminar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back. Documents that were begun with it stay as they are.</source>
        <translation>No se puede recuperar. Los documentos que empezaron con ella se quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The template is still there.</source>
        <translation>La plantilla sigue ahí.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
</context>
<context>
    <name>backcast::DocumentController</name>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (recuperado)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>What would be written could not be read again, so nothing was written: %1</source>
        <translation>Lo que se iba a escribir no se podía volver a leer, así que no se ha escrito nada: %1</translation>
    </message>
    <message>
        <source>The document was written by a later version of Backcast; saving it here would lose what this version does not know.</source>
        <translation>El documento se escribió con una versión posterior de Backcast; si se guardara aquí, se perdería lo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The document has its new name, but its copies could not follow: %1</source>
        <translation>El documento tiene su nuevo nombre, pero sus copias no han podido seguirlo: %1</translation>
    </message>
    <message>
        <source>The document is saved, but no copy of it could be kept: %1</source>
        <translation>El documento está guardado, pero no se ha podido conservar una copia: %1</translation>
    </message>
</context>
<context>
    <name>backcast::Editor</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>real</source>
        <comment>of a quote: somebody said it</comment>
        <translation>real</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <comment>of a quote</comment>
        <translation>hipotética</translation>
    </message>
    <message>
        <source>What you pasted is longer than a document can be. It ends after “%1”. The rest is still where it was copied.</source>
        <translation>Lo que has pegado es más largo de lo que puede ser un documento. Termina después de «%1». El resto sigue donde lo copiaste.</translation>
    </message>
    <message>
        <source>Pasted as plain text. %1</source>
        <translation>Pegado sin formato. %1</translation>
    </message>
    <message>
        <source>A picture in what you pasted was left out. To add it, copy it alone or drop its file on the page.</source>
        <translation>Se ha dejado fuera una imagen de lo que has pegado. Para añadirla, cópiala sola o arrastra su archivo a la página.</translation>
    </message>
    <message>
        <source>%1 pictures in what you pasted were left out. To add one, copy it alone or drop its file on the page.</source>
        <translation>Se han dejado fuera %1 imágenes de lo que has pegado. Para añadir una, cópiala sola o arrastra su archivo a la página.</translation>
    </message>
    <message>
        <source>A table inside of a table became text in its cell.</source>
        <translation>Una tabla dentro de otra tabla se ha convertido en texto de su celda.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table cell, row %1, column %2 %3</source>
        <translation>Celda de tabla, fila %1, columna %2 %3</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB, and every copy of the document would be. Make it smaller and add it again; nothing was changed.</source>
        <translation>Esta imagen ocupa más de 20 MB, y cada copia del documento también lo haría. Hazla más pequeña y vuelve a añadirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This picture has more than 12,000 pixels on a side. Make it smaller and add it again; nothing was changed.</source>
        <translation>Esta imagen tiene más de 12 000 píxeles en un lado. Hazla más pequeña y vuelve a añadirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is no picture that Backcast can read. PNG and JPEG files always work; nothing was changed.</source>
        <translation>Esta imagen no es de las que Backcast puede leer. Los archivos PNG y JPEG siempre funcionan; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>No se ha podido leer la imagen.</translation>
    </message>
</context>
<context>
    <name>backcast::FigureDialog</name>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What should the reader see in it?</source>
        <translation>¿Qué debe ver en ella quien lea?</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>Para quien no puede verla</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Guion gráfico</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>The customer&apos;s experience, step by step</source>
        <translation>La experiencia del cliente, paso a paso</translation>
    </message>
    <message>
        <source>The words of this figure</source>
        <translation>Los textos de esta figura</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>En pa&amp;labras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to the page</source>
        <translation>Añadir a la página</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>When, or what happens</source>
        <translation>Cuándo, o qué ocurre</translation>
    </message>
    <message>
        <source>What the customer does and sees</source>
        <translation>Qué hace y qué ve el cliente</translation>
    </message>
    <message>
        <source>Step %1, title</source>
        <translation>Paso %1, título</translation>
    </message>
    <message>
        <source>Step %1, what happens</source>
        <translation>Paso %1, qué ocurre</translation>
    </message>
</context>
<context>
    <name>backcast::FileActions</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The recovery draft could not be written, so a crash would lose what is not saved: %1</source>
        <translation>No se ha podido escribir el borrador de recuperación, así que un cierre inesperado perdería lo que no está guardado: %1</translation>
    </message>
    <message>
        <source>PR/FAQ documents</source>
        <translation>Documentos PR/FAQ</translation>
    </message>
    <message>
        <source>Drafts in Markdown or plain text</source>
        <translation>Borradores en Markdown o texto sin formato</translation>
    </message>
    <message>
        <source>The template could not be opened.</source>
        <translation>No se ha podido abrir la plantilla.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The sample could not be opened.</source>
        <translation>No se ha podido abrir el ejemplo.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Importar un borrador</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se ha podido abrir %1.</translation>
    </message>
    <message>
        <source>This document was written by a later version of Backcast. You can read and export it; changing it here would lose what this version does not know.</source>
        <translation>Este documento se escribió con una versión posterior de Backcast. Puedes leerlo y exportarlo; si lo cambiaras aquí, se perdería lo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name, or close that window first.</source>
        <translation>%1 está abierto en otra ventana. Elige otro nombre o cierra antes esa ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Not saved. %1 Your text is still here.</source>
        <translation>No se ha guardado. %1 Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>It is no longer what you opened or last saved. Saving a copy keeps both versions; overwriting replaces the other one.</source>
        <translation>Ya no es lo que abriste o guardaste la última vez. Guardar una copia conserva las dos versiones; sobrescribir reemplaza la otra.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se ha exportado.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>What you have written since the last save is lost if you do not save it.</source>
        <translation>Si no lo guardas, se pierde lo que has escrito desde la última vez que guardaste.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file could not be read; your text is as it was.</source>
        <translation>No se ha podido leer el archivo; tu texto está como estaba.</translation>
    </message>
    <message>
        <source>The text is as it was saved. Undo brings back what you had.</source>
        <translation>El texto está como se guardó. Deshacer recupera lo que tenías.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>What may others see?</source>
        <translation>¿Qué pueden ver los demás?</translation>
    </message>
    <message>
        <source>A clean copy has the words of the pages and nothing beside them: no comments, versions, names, owners, experiments or records. Your own document stays as it is.</source>
        <translation>Una copia limpia tiene las palabras de las páginas y nada más: ni comentarios, ni versiones, ni nombres, ni responsables, ni experimentos, ni registros. Tu documento se queda como está.</translation>
    </message>
    <message>
        <source>With the internal FAQ…</source>
        <translation>Con las preguntas internas…</translation>
    </message>
    <message>
        <source>Without the internal FAQ…</source>
        <translation>Sin las preguntas internas…</translation>
    </message>
    <message>
        <source>Save a clean copy</source>
        <translation>Guardar una copia limpia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Not saved. This file is open in a window; choose another name for the clean copy.</source>
        <translation>No se ha guardado. Este archivo está abierto en una ventana; elige otro nombre para la copia limpia.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>A clean copy is in %1</source>
        <translation>Hay una copia limpia en %1</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Nunca se guardó.</translation>
    </message>
    <message>
        <source>The file has not changed since.</source>
        <translation>El archivo no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The file has changed since, so it opens as a copy.</source>
        <translation>El archivo ha cambiado desde entonces, así que se abre como copia.</translation>
    </message>
    <message>
        <source>The file was moved or deleted, so it opens without one.</source>
        <translation>El archivo se movió o se eliminó, así que se abre sin él.</translation>
    </message>
    <message>
        <source>Drafts of an earlier session could not be looked for.</source>
        <translation>No se han podido buscar borradores de una sesión anterior.</translation>
    </message>
    <message>
        <source>A draft of an earlier session could not be read; it was kept aside.</source>
        <translation>No se ha podido leer un borrador de una sesión anterior; se ha apartado sin borrarlo.</translation>
    </message>
    <message>
        <source>The draft of %1 could not be recovered.</source>
        <translation>No se ha podido recuperar el borrador de %1.</translation>
    </message>
    <message>
        <source>Recovered. %1 Save it to keep it.</source>
        <translation>Recuperado. %1 Guárdalo para conservarlo.</translation>
    </message>
    <message>
        <source>The draft could not be discarded.</source>
        <translation>No se ha podido descartar el borrador.</translation>
    </message>
    <message>
        <source>“%1” was not saved when Backcast ended unexpectedly (%2). %3</source>
        <translation>«%1» no se había guardado cuando Backcast se cerró de forma inesperada (%2). %3</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Another Backcast (on %1, process %2) has this document open. Whoever saves last is asked what to do.</source>
        <translation>Otro Backcast (en %1, proceso %2) tiene abierto este documento. A quien guarde el último se le preguntará qué hacer.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. Your text is still here; saving writes the file again.</source>
        <translation>%1 se movió o se eliminó. Tu texto sigue aquí; al guardar se vuelve a escribir el archivo.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar su versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and so was your text. Taking theirs can be undone.</source>
        <translation>Otro programa ha cambiado %1, y tú también has cambiado tu texto. Si tomas su versión, puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>backcast::FillBar</name>
    <message>
        <source>How much of one page the press release takes</source>
        <translation>Cuánto ocupa de una página la nota de prensa</translation>
    </message>
</context>
<context>
    <name>backcast::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 reemplazado</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 reemplazados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>whole words, on a button</comment>
        <translation>«ab»</translation>
    </message>
</context>
<context>
    <name>backcast::FindingActions</name>
    <message>
        <source>&amp;Next finding</source>
        <translation>Aviso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Aviso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to the finding, or write what is missing</source>
        <translation>&amp;Ir al aviso o escribir lo que falta</translation>
    </message>
    <message>
        <source>The &amp;other places of the finding</source>
        <translation>Los ot&amp;ros lugares del aviso</translation>
    </message>
    <message>
        <source>&amp;Write what the rule suggests</source>
        <translation>&amp;Escribir lo que propone la regla</translation>
    </message>
    <message>
        <source>Write it at a&amp;ll places of this rule</source>
        <translation>Escribirlo en &amp;todos los lugares de esta regla</translation>
    </message>
    <message>
        <source>W&amp;hy this finding?</source>
        <translation>¿Por &amp;qué este aviso?</translation>
    </message>
    <message>
        <source>&amp;Ignore the finding…</source>
        <translation>Ignorar el a&amp;viso…</translation>
    </message>
    <message>
        <source>Turn its rule o&amp;ff in this document</source>
        <translation>A&amp;pagar su regla en este documento</translation>
    </message>
    <message>
        <source>Findings by pl&amp;ace</source>
        <translation>Avisos por &amp;lugar</translation>
    </message>
    <message>
        <source>Show what is igno&amp;red</source>
        <translation>&amp;Mostrar lo ignorado</translation>
    </message>
    <message>
        <source>The text has changed since. It is being checked again.</source>
        <translation>El texto ha cambiado desde entonces. Se está comprobando otra vez.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>También %1</translation>
    </message>
    <message>
        <source>&amp;Level of this rule in this document</source>
        <translation>&amp;Nivel de esta regla en este documento</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>Escrito: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Written at %n place(s).</source>
        <translation>
            <numerusform>Escrito en %n lugar.</numerusform>
            <numerusform>Escrito en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our readers know this term</source>
        <translation>Nuestros lectores conocen el término</translation>
    </message>
    <message>
        <source>These are somebody&apos;s own words</source>
        <translation>Son palabras textuales de alguien</translation>
    </message>
    <message>
        <source>It is meant like this</source>
        <translation>Está así a propósito</translation>
    </message>
    <message>
        <source>Ignored.</source>
        <translation>Ignorado.</translation>
    </message>
    <message>
        <source>Ignored in this document: %1</source>
        <translation>Ignorado en este documento: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show what is ignored</source>
        <translation>Mostrar lo ignorado</translation>
    </message>
    <message>
        <source>It is a finding again.</source>
        <translation>Vuelve a ser un aviso.</translation>
    </message>
    <message>
        <source>“%1” has the level of the settings again.</source>
        <translation>«%1» vuelve a tener el nivel de los ajustes.</translation>
    </message>
    <message>
        <source>“%1” is off in this document.</source>
        <translation>«%1» no se muestra en este documento.</translation>
    </message>
    <message>
        <source>“%1” is “%2” in this document.</source>
        <translation>«%1» es «%2» en este documento.</translation>
    </message>
</context>
<context>
    <name>backcast::FindingModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>Should look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>%1 Also %2.</source>
        <translation>%1 También: %2.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>También %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Nivel habitual</translation>
    </message>
</context>
<context>
    <name>backcast::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Lista de avisos</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a level and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shown. Click to hide.</source>
        <translation>Se muestra. Haz clic para ocultarlo.</translation>
    </message>
    <message>
        <source>Hidden. Click to show.</source>
        <translation>Oculto. Haz clic para mostrarlo.</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Lo que se ha descartado</translation>
    </message>
    <message>
        <source>Filter by words or rule</source>
        <translation>Filtra por palabras o regla</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Orden de los avisos</translation>
    </message>
    <message>
        <source>The order of the findings: the most serious first, or as they stand on the page</source>
        <translation>El orden de los avisos: primero los más graves, o como están en la página</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Ignorado %1</translation>
    </message>
    <message>
        <source>Click to show the findings again.</source>
        <translation>Haz clic para volver a ver los avisos.</translation>
    </message>
    <message>
        <source>Click to show what was ignored in this document, and why.</source>
        <translation>Haz clic para ver qué se ha ignorado en este documento y por qué.</translation>
    </message>
    <message>
        <source>Nothing is ignored.</source>
        <translation>No hay nada ignorado.</translation>
    </message>
    <message>
        <source>What you ignore in this document is listed here, with your reason.</source>
        <translation>Aquí aparece lo que ignores en este documento, con tu motivo.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada que corregir.</translation>
    </message>
    <message>
        <source>No rule has anything to say about this draft. Read it aloud once more, then print it for the meeting.</source>
        <translation>Ninguna regla tiene nada que decir de este borrador. Léelo una vez más en voz alta y luego imprímelo para la reunión.</translation>
    </message>
    <message>
        <source>No finding has these words.</source>
        <translation>Ningún aviso contiene esas palabras.</translation>
    </message>
    <message>
        <source>Escape in the field above shows all of them again.</source>
        <translation>Esc en el campo de arriba vuelve a mostrarlos todos.</translation>
    </message>
    <message>
        <source>Nothing of the levels that are shown.</source>
        <translation>No hay nada de los niveles que se muestran.</translation>
    </message>
    <message>
        <source>The buttons above show the others.</source>
        <translation>Los botones de arriba muestran los demás.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>backcast::FormatPage</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Format of new documents</source>
        <translation>Formato de los documentos nuevos</translation>
    </message>
    <message>
        <source>Paper, margins and type. Documents that are there already keep theirs; File, Page setup changes one of them.</source>
        <translation>Papel, márgenes y letra. Los documentos que ya existen conservan los suyos; Archivo &gt; Configurar página cambia los de uno.</translation>
    </message>
    <message>
        <source>Formats of your own appear here when they are kept in Page setup.</source>
        <translation>Tus propios formatos aparecen aquí cuando los guardas en Configurar página.</translation>
    </message>
    <message>
        <source>Usual for the language</source>
        <translation>El habitual del idioma</translation>
    </message>
    <message>
        <source>New documents get the usual format of their language: Letter for English, A4 for others.</source>
        <translation>Los documentos nuevos reciben el formato habitual de su idioma: Carta para el inglés, A4 para los demás.</translation>
    </message>
</context>
<context>
    <name>backcast::GuidePage</name>
    <message>
        <source>The five questions</source>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>Five questions first</source>
        <translation>Primero, cinco preguntas</translation>
    </message>
    <message>
        <source>A sentence or two each. What you write here stays beside the page and helps you with the release.</source>
        <translation>Una o dos frases para cada una. Lo que escribas aquí se queda junto a la página y te ayuda con la nota de prensa.</translation>
    </message>
    <message>
        <source>&amp;Write the release</source>
        <translation>&amp;Escribir la nota de prensa</translation>
    </message>
    <message>
        <source>&amp;Skip to the page</source>
        <translation>&amp;Saltar a la página</translation>
    </message>
    <message>
        <source>Tab: next question
Ctrl+Enter: next question, then the release
Esc: skip to the page</source>
        <translation>Tab: pregunta siguiente
Ctrl+Intro: pregunta siguiente y, después, la nota de prensa
Esc: saltar a la página</translation>
    </message>
</context>
<context>
    <name>backcast::IdentityPage</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>As others should see it</source>
        <translation>Como deben verte los demás</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The author of your comments and the owner of documents that you begin.</source>
        <translation>El autor de tus comentarios y el responsable de los documentos que empiezas.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Of your comments, so that they can be told from those of others.</source>
        <translation>El de tus comentarios, para distinguirlos de los de otras personas.</translation>
    </message>
    <message>
        <source>Name and colour go into documents that you begin or comment on, and nowhere else. Without a name new documents have no owner.</source>
        <translation>El nombre y el color van en los documentos que empiezas o comentas, y en ningún otro sitio. Sin nombre, los documentos nuevos no tienen responsable.</translation>
    </message>
    <message>
        <source>Your name and colour are forgotten. Documents that have them keep them.</source>
        <translation>Tu nombre y tu color se han olvidado. Los documentos que los tienen los conservan.</translation>
    </message>
</context>
<context>
    <name>backcast::ImportDialog</name>
    <message>
        <source>Internal question</source>
        <translation>Pregunta interna</translation>
    </message>
    <message>
        <source>Customer question</source>
        <translation>Pregunta de clientes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Heading of a part</source>
        <translation>Encabezado de una parte</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Metadatos del principio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>1 passage recognised.</source>
        <translation>1 pasaje reconocido.</translation>
    </message>
    <message>
        <source>%1 passages recognised.</source>
        <translation>%1 pasajes reconocidos.</translation>
    </message>
    <message>
        <source>Every word of the draft has its place.</source>
        <translation>Cada palabra del borrador tiene su sitio.</translation>
    </message>
    <message>
        <source>1 passage fits nowhere and is kept under Unsorted, at the end. No word is dropped.</source>
        <translation>1 pasaje no encaja en ningún sitio y se conserva en «Sin clasificar», al final. No se pierde ninguna palabra.</translation>
    </message>
    <message>
        <source>%1 passages fit nowhere and are kept under Unsorted, at the end. No word is dropped.</source>
        <translation>%1 pasajes no encajan en ningún sitio y se conservan en «Sin clasificar», al final. No se pierde ninguna palabra.</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Importar un borrador</translation>
    </message>
    <message>
        <source>What was found in “%1”</source>
        <translation>Lo que se ha encontrado en «%1»</translation>
    </message>
    <message>
        <source>A role that is wrong can be changed in the page: put the cursor into the paragraph and choose another role in the toolbar. The draft itself is not changed.</source>
        <translation>Si una función no es la correcta, puedes cambiarla en la página: pon el cursor en el párrafo y elige otra función en la barra de herramientas. El borrador no cambia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open as a PR/FAQ</source>
        <translation>Abrir como PR/FAQ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Lo que se ha reconocido</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>backcast::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>Menus and messages</source>
        <translation>Menús y mensajes</translation>
    </message>
    <message>
        <source>The language of Backcast itself.</source>
        <translation>El idioma del propio Backcast.</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Documentos nuevos</translation>
    </message>
    <message>
        <source>The language of templates and samples. What you have written is judged by the language of its words.</source>
        <translation>El idioma de las plantillas y los ejemplos. Lo que escribes se comprueba en el idioma de sus palabras.</translation>
    </message>
    <message>
        <source>Backcast will be in %1 when it is started again.</source>
        <translation>Idioma de Backcast la próxima vez que lo abras: %1.</translation>
    </message>
    <message>
        <source>Backcast speaks the language of the system again, and so do new documents.</source>
        <translation>Backcast vuelve a hablar el idioma del sistema, y los documentos nuevos también.</translation>
    </message>
</context>
<context>
    <name>backcast::LineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>1 to %1, as printed beside the text</source>
        <translation>De 1 a %1, como se imprimen junto al texto</translation>
    </message>
    <message>
        <source>This document has no line numbers.</source>
        <translation>Este documento no tiene números de línea.</translation>
    </message>
    <message>
        <source>A line number, or page and line: 34, or 2:7</source>
        <translation>Un número de línea, o página y línea: 34 o 2:7</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>No hay línea %1.</translation>
    </message>
</context>
<context>
    <name>backcast::LinkDialog</name>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Nota de prensa</translation>
    </message>
    <message>
        <source>Appendix: %1</source>
        <translation>Apéndice: %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Place in this document</source>
        <translation>&amp;Lugar de este documento</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Quitar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Cambiar enlace</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
</context>
<context>
    <name>backcast::MainWindow</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>%1[*] – Backcast</source>
        <translation>%1[*] – Backcast</translation>
    </message>
</context>
<context>
    <name>backcast::MapLinks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Comentario de %1: %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
</context>
<context>
    <name>backcast::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>backcast::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backcast::OwnerDialog</name>
    <message>
        <source>Owner of the question</source>
        <translation>Responsable de la pregunta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who answers this question?</source>
        <translation>¿Quién responde a esta pregunta?</translation>
    </message>
    <message>
        <source>One person, who answers until the review. Leave it empty for nobody.</source>
        <translation>Una sola persona, que responde antes de la revisión. Déjalo vacío si no es nadie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Asignar responsable</translation>
    </message>
</context>
<context>
    <name>backcast::PageActions</name>
    <message>
        <source>Not printed. %1</source>
        <translation>No se ha impreso. %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Imprimiendo «%1»</translation>
    </message>
    <message>
        <source>Not printed: you stopped it.</source>
        <translation>No se ha impreso: lo has detenido.</translation>
    </message>
    <message>
        <source>Printed: 1 page.</source>
        <translation>Impreso: 1 página.</translation>
    </message>
    <message>
        <source>Printed: %1 pages.</source>
        <translation>Impreso: %1 páginas.</translation>
    </message>
</context>
<context>
    <name>backcast::PageLeaves</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>backcast::PagePicture</name>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
</context>
<context>
    <name>backcast::PageSetupDialog</name>
    <message>
        <source>&amp;Keep for other documents</source>
        <translation>&amp;Guardar para otros documentos</translation>
    </message>
    <message>
        <source>&amp;Each FAQ begins a new page</source>
        <translation>Cada &amp;bloque de preguntas en otra página</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>The format is saved with the document: everybody who opens it has the same pages and line numbers.</source>
        <translation>El formato se guarda con el documento: quien lo abra tendrá las mismas páginas y números de línea.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use this format</source>
        <translation>&amp;Usar este formato</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes this format off the list of those that are kept</source>
        <translation>Quita este formato de la lista de los guardados</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Change a field to make your own</source>
        <translation>Cambia un campo para crear el tuyo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Through the whole document</source>
        <translation>Por todo el documento</translation>
    </message>
    <message>
        <source>On each page from 1</source>
        <translation>En cada página desde el 1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>Números de &amp;línea</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Alto del papel</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margen izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Margen derecho</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margen superior</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Margen inferior</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>&amp;Tipo de letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>My format</source>
        <translation>Mi formato</translation>
    </message>
    <message>
        <source>My format %1</source>
        <translation>Mi formato %1</translation>
    </message>
</context>
<context>
    <name>backcast::Pages</name>
    <message>
        <source>The PDF could not be made: %1</source>
        <translation>No se ha podido crear el PDF: %1</translation>
    </message>
</context>
<context>
    <name>backcast::PdfDialog</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Press &amp;release only</source>
        <translation>Solo la &amp;nota de prensa</translation>
    </message>
    <message>
        <source>Without the &amp;internal FAQ</source>
        <translation>Sin las preguntas &amp;internas</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>As in the document</source>
        <translation>Como en el documento</translation>
    </message>
    <message>
        <source>Through the whole document</source>
        <translation>Por todo el documento</translation>
    </message>
    <message>
        <source>On each page from 1</source>
        <translation>En cada página desde el 1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>Números de &amp;línea</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No incluirlos</translation>
    </message>
    <message>
        <source>As notes beside the text</source>
        <translation>Como notas junto al texto</translation>
    </message>
    <message>
        <source>As a list at the end</source>
        <translation>Como lista al final</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation>No hay comentarios.</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>C&amp;omentarios</translation>
    </message>
    <message>
        <source>Around the text</source>
        <translation>Alrededor del texto</translation>
    </message>
    <message>
        <source>&amp;Wide margin for notes</source>
        <translation>Margen &amp;ancho para notas</translation>
    </message>
    <message>
        <source>Contents &amp;page in front</source>
        <translation>&amp;Página de índice al principio</translation>
    </message>
    <message>
        <source>List of lin&amp;ks at the end</source>
        <translation>Lista de enlaces al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Draft number in the footer</source>
        <translation>Número de &amp;borrador en el pie</translation>
    </message>
    <message>
        <source>the document has none</source>
        <translation>el documento no tiene</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality line in the footer</source>
        <translation>Línea de &amp;confidencialidad en el pie</translation>
    </message>
    <message>
        <source>No part is chosen.</source>
        <translation>No hay ninguna parte elegida.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
</context>
<context>
    <name>backcast::Preferences</name>
    <message>
        <source>These settings make no sense and are not used: %1.</source>
        <translation>Estos ajustes no tienen sentido y no se usan: %1.</translation>
    </message>
    <message>
        <source>These settings have values of another kind than expected, so the usual ones are used: %1.</source>
        <translation>Estos ajustes tienen valores de otro tipo que el esperado, así que se usan los habituales: %1.</translation>
    </message>
    <message>
        <source>They are still in %1.</source>
        <translation>Siguen en %1.</translation>
    </message>
</context>
<context>
    <name>backcast::PreviewView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>backcast::PreviewWindow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <source>Fit the &amp;page</source>
        <translation>Ajustar a la &amp;página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page (Ctrl+G)</source>
        <translation>Página (Ctrl+G)</translation>
    </message>
    <message>
        <source>&amp;Go to a page</source>
        <translation>I&amp;r a una página</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Show as &amp;exported</source>
        <translation>Mostrar como se &amp;exporta</translation>
    </message>
    <message>
        <source>With the choices of the last export as PDF</source>
        <translation>Con las opciones de la última exportación a PDF</translation>
    </message>
    <message>
        <source>&amp;Page setup…</source>
        <translation>Con&amp;figurar página…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>E&amp;xportar PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Preview – Backcast</source>
        <translation>Vista previa – Backcast</translation>
    </message>
    <message>
        <source>%1, preview – Backcast</source>
        <translation>%1, vista previa – Backcast</translation>
    </message>
    <message>
        <source>of %1, as exported</source>
        <translation>de %1, como se exporta</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>backcast::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>backcast::PropertiesDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Document properties</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Producto</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Contributors</source>
        <translation>&amp;Colaboradores</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>ready for review</source>
        <translation>lista para revisión</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Year-month-day: 2027-07-13</source>
        <translation>Año-mes-día: 2027-07-13</translation>
    </message>
    <message>
        <source>&amp;Launch date</source>
        <translation>Fecha de &amp;lanzamiento</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Al pie de cada página</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality</source>
        <translation>Con&amp;fidencialidad</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Nombre de alguien nuevo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>None was numbered yet</source>
        <translation>Aún no se ha numerado ninguno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>The launch date is a day like 2027-07-13, or nothing.</source>
        <translation>La fecha de lanzamiento es un día como 2027-07-13, o nada.</translation>
    </message>
</context>
<context>
    <name>backcast::QuestionModel</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>answered in part</source>
        <translation>respondida en parte</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>1 passage. The right arrow key shows it.</source>
        <translation>1 pasaje. La flecha derecha lo muestra.</translation>
    </message>
    <message>
        <source>%1 passages. The right arrow key shows them.</source>
        <translation>%1 pasajes. La flecha derecha los muestra.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Now %2.</source>
        <translation>%1 Ahora, %2.</translation>
    </message>
</context>
<context>
    <name>backcast::QuestionsPanel</name>
    <message>
        <source>Five questions and document outline</source>
        <translation>Las cinco preguntas y el esquema del documento</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <translation>DOCUMENTO</translation>
    </message>
    <message>
        <source>The five questions</source>
        <translation>Las cinco preguntas</translation>
    </message>
    <message>
        <source>Document outline</source>
        <translation>Esquema del documento</translation>
    </message>
    <message>
        <source>FIVE QUESTIONS · %1 ANSWERED</source>
        <translation>CINCO PREGUNTAS · %1 RESPONDIDAS</translation>
    </message>
    <message>
        <source>FIVE QUESTIONS</source>
        <translation>CINCO PREGUNTAS</translation>
    </message>
</context>
<context>
    <name>backcast::QuoteDialog</name>
    <message>
        <source>&amp;Leave it open</source>
        <translation>&amp;Dejarlo abierto</translation>
    </message>
    <message>
        <source>&amp;Hypothetical: what somebody could say once the product is there</source>
        <translation>&amp;Hipotética: lo que alguien podría decir cuando exista el producto</translation>
    </message>
    <message>
        <source>&amp;Real: somebody said it</source>
        <translation>&amp;Real: alguien lo dijo</translation>
    </message>
    <message>
        <source>Quote: real or hypothetical</source>
        <translation>Cita: real o hipotética</translation>
    </message>
    <message>
        <source>Did somebody say this?</source>
        <translation>¿Alguien dijo esto?</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Who, when, and where it is written down</source>
        <translation>Quién, cuándo y dónde consta por escrito</translation>
    </message>
    <message>
        <source>On whom or what it is modelled</source>
        <translation>En quién o en qué se inspira</translation>
    </message>
    <message>
        <source>A reader can ask for it. It still is no evidence that others need the product.</source>
        <translation>Quien lea puede pedirla. Aun así, no demuestra que otros necesiten el producto.</translation>
    </message>
    <message>
        <source>A hypothetical quote shows what you aim for. It counts as no evidence.</source>
        <translation>Una cita hipotética muestra lo que buscas. No cuenta como prueba.</translation>
    </message>
</context>
<context>
    <name>backcast::ReasonDialog</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorar un aviso</translation>
    </message>
    <message>
        <source>Why is this all right as it is?</source>
        <translation>¿Por qué está bien así?</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Use the reason: %1</source>
        <translation>Usar el motivo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stays in the document, with your name and the day.</source>
        <translation>Se queda en el documento, con tu nombre y la fecha.</translation>
    </message>
    <message>
        <source>Two words at least: whoever reads the document later wants to know.</source>
        <translation>Dos palabras como mínimo: quien lea el documento más adelante querrá saberlo.</translation>
    </message>
</context>
<context>
    <name>backcast::RoleBox</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Apéndice</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role of this paragraph</source>
        <translation>Función de este párrafo</translation>
    </message>
    <message>
        <source>What this paragraph is in the press release</source>
        <translation>Qué es este párrafo en la nota de prensa</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
</context>
<context>
    <name>backcast::SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Save to the file by itself</source>
        <translation>Guardar en el archivo automáticamente</translation>
    </message>
    <message>
        <source>Also without Ctrl+S, for documents that have a file. A file that another program has changed is never overwritten: Backcast asks.</source>
        <translation>También sin Ctrl+S, para los documentos que tienen archivo. Un archivo que otro programa ha cambiado nunca se sobrescribe: Backcast pregunta.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>After a pause of</source>
        <translation>Tras una pausa de</translation>
    </message>
    <message>
        <source>While you type without one, at most every 30 seconds.</source>
        <translation>Mientras escribes sin pausas, como mucho cada 30 segundos.</translation>
    </message>
    <message>
        <source>Recovery drafts</source>
        <translation>Borradores de recuperación</translation>
    </message>
    <message>
        <source>What is not saved yet is kept beside your files, a few seconds after you type it, and offered after a crash. Drafts stay for %1 days after the document was closed.</source>
        <translation>Lo que aún no está guardado se conserva aparte de tus archivos unos segundos después de escribirlo, y se te ofrece tras un cierre inesperado. Los borradores se quedan %1 días después de cerrar el documento.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Each save leaves a copy: all of the last hour, one an hour for a day, one a day for 14 days, one a week for a year; at most 256 MiB a document.</source>
        <translation>Cada vez que guardas queda una copia: todas las de la última hora, una por hora durante un día, una al día durante 14 días, una a la semana durante un año; como máximo, 256 MiB por documento.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Abrir carpeta: %1</translation>
    </message>
    <message>
        <source>Files are written only when you save. Drafts and copies are made as before.</source>
        <translation>Los archivos se escriben solo cuando guardas. Los borradores y las copias se hacen como antes.</translation>
    </message>
</context>
<context>
    <name>backcast::ScrollMap</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>backcast::Search</name>
    <message>
        <source>The pattern is not complete: %1.</source>
        <translation>El patrón no está completo: %1.</translation>
    </message>
</context>
<context>
    <name>backcast::SecondView</name>
    <message>
        <source>The page, a second look</source>
        <translation>La página, en una segunda vista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escribir aquí</translation>
    </message>
</context>
<context>
    <name>backcast::SetAsideModel</name>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This rule says nothing in this document.</source>
        <translation>Esta regla no dice nada en este documento.</translation>
    </message>
    <message>
        <source>This rule has another level in this document.</source>
        <translation>Esta regla tiene otro nivel en este documento.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio ningún motivo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its words have been changed since.</source>
        <translation>Sus palabras han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Todo el documento</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Usual level again</source>
        <translation>Volver al nivel habitual</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>backcast::SettingsActions</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>backcast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Restore defaults…</source>
        <translation>Restablecer valores…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore the defaults of “%1”?</source>
        <translation>¿Restablecer los valores de «%1»?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>backcast::ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Next paragraph, with the role that comes next</source>
        <translation>Párrafo siguiente, con la función que viene después</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The role that comes next; deeper in a list</source>
        <translation>La función que viene después; un nivel más en una lista</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Rueda</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>backcast::ShortcutsPage</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Pasárselas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Search for an action or for keys</source>
        <translation>Busca una acción o unas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
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
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>Habitualmente: %1</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Teclas para «%1»</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Elige arriba una acción</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulsa aquí las nuevas teclas</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no such keys then.</source>
        <translation>%1 es de «%2», que se quedaría sin esas teclas.</translation>
    </message>
    <message>
        <source>All actions have their usual keys again.</source>
        <translation>Todas las acciones vuelven a tener sus teclas habituales.</translation>
    </message>
</context>
<context>
    <name>backcast::SidePanel</name>
    <message>
        <source>Lists about the document</source>
        <translation>Listas sobre el documento</translation>
    </message>
</context>
<context>
    <name>backcast::Spelling</name>
    <message>
        <source>no dictionary</source>
        <translation>sin diccionario</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is installed. Click to see how to get one.</source>
        <translation>No se revisa la ortografía: falta un diccionario (%1). Haz clic para ver cómo conseguirlo.</translation>
    </message>
    <message>
        <source>spelling not checked</source>
        <translation>ortografía sin revisar</translation>
    </message>
    <message>
        <source>No misspelt word was found.</source>
        <translation>No se ha encontrado ninguna falta de ortografía.</translation>
    </message>
    <message>
        <source>Spelling is not checked. Switch it on in the Check menu.</source>
        <translation>No se revisa la ortografía. Actívalo en el menú Comprobar.</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Añadir a mi diccionario</translation>
    </message>
    <message>
        <source>Add to the document&apos;s dictionary</source>
        <translation>Añadir al diccionario del documento</translation>
    </message>
    <message>
        <source>Ignore in this session</source>
        <translation>Ignorar en esta sesión</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>“%1” was not added to your dictionary, but is ignored in this session. %2</source>
        <translation>«%1» no se ha añadido a tu diccionario, pero se ignora en esta sesión. %2</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now.</source>
        <translation>«%1» ya está en tu diccionario.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is ignored until Backcast is closed.</source>
        <translation>«%1» se ignora hasta que cierres Backcast.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>There is no dictionary for %1</source>
        <translation>Falta el diccionario: %1</translation>
    </message>
    <message>
        <source>Spelling is not checked; everything else works. Dictionaries of Hunspell are used: install the package below, then look again. Or choose another language in Check &gt; Language.</source>
        <translation>No se revisa la ortografía; todo lo demás funciona. Se usan diccionarios de Hunspell: instala el paquete de abajo y vuelve a buscar. O elige otro idioma en Comprobar &gt; Idioma.</translation>
    </message>
    <message>
        <source>sudo apt install %1</source>
        <translation>sudo apt install %1</translation>
    </message>
    <message>
        <source>The dictionary for %1 cannot be used</source>
        <translation>No se puede usar el diccionario: %1</translation>
    </message>
</context>
<context>
    <name>backcast::SpellingActions</name>
    <message>
        <source>Check &amp;spelling while typing</source>
        <translation>Revisar la &amp;ortografía al escribir</translation>
    </message>
    <message>
        <source>Next &amp;misspelling</source>
        <translation>Falta de ortografía sig&amp;uiente</translation>
    </message>
    <message>
        <source>Previous m&amp;isspelling</source>
        <translation>Falta de ortografía a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Correct the word…</source>
        <translation>Corre&amp;gir la palabra…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Español</translation>
    </message>
</context>
<context>
    <name>backcast::StartPage</name>
    <message>
        <source>All five answered</source>
        <translation>Las cinco respondidas</translation>
    </message>
    <message>
        <source>All answered, %1 in part</source>
        <translation>Todas respondidas, %1 en parte</translation>
    </message>
    <message>
        <source>Question %1 unanswered</source>
        <translation>Pregunta %1 sin responder</translation>
    </message>
    <message>
        <source>%1 questions unanswered</source>
        <translation>%1 preguntas sin responder</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>RECOVERED</source>
        <translation>RECUPERADO</translation>
    </message>
    <message>
        <source>CONTINUE</source>
        <translation>CONTINUAR</translation>
    </message>
    <message>
        <source>BEGIN WITH</source>
        <translation>EMPEZAR CON</translation>
    </message>
    <message>
        <source>Start with the customer and work backwards.</source>
        <translation>Empieza por el cliente y trabaja hacia atrás.</translation>
    </message>
    <message>
        <source>&amp;New PR/FAQ</source>
        <translation>&amp;Nuevo PR/FAQ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>&amp;Importar un borrador…</translation>
    </message>
    <message>
        <source>A draft in Markdown or plain text, from any editor</source>
        <translation>Un borrador en Markdown o texto sin formato, de cualquier editor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>PR/FAQ</source>
        <translation>PR/FAQ</translation>
    </message>
    <message>
        <source>Press release and two FAQs</source>
        <translation>Nota de prensa y preguntas</translation>
    </message>
    <message>
        <source>Five questions first</source>
        <translation>Primero, cinco preguntas</translation>
    </message>
    <message>
        <source>Answer, then write</source>
        <translation>Responde y luego escribe</translation>
    </message>
    <message>
        <source>Internal product</source>
        <translation>Producto interno</translation>
    </message>
    <message>
        <source>For a platform or a tool</source>
        <translation>Plataforma o herramienta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A finished one to learn from</source>
        <translation>Uno acabado, para aprender</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Mi plantilla</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Nuevo documento</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar el nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nunca guardado</translation>
    </message>
    <message>
        <source>Recovered after Backcast ended unexpectedly</source>
        <translation>Recuperado tras un cierre inesperado de Backcast</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>The file has changed since: opens as a copy</source>
        <translation>El archivo ha cambiado desde entonces: se abre como copia</translation>
    </message>
</context>
<context>
    <name>backcast::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reading time %1 min</source>
        <translation>Tiempo de lectura: %1 min</translation>
    </message>
    <message>
        <source>The whole document at %1 words a minute.</source>
        <translation>El documento completo, a %1 palabras por minuto.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>%1 of %2 words selected</source>
        <translation>%1 de %2 palabras seleccionadas</translation>
    </message>
    <message>
        <source>%1 of %2 words · press release</source>
        <translation>%1 de %2 palabras · nota de prensa</translation>
    </message>
    <message>
        <source>1 word · press release</source>
        <translation>1 palabra · nota de prensa</translation>
    </message>
    <message>
        <source>%1 words · press release</source>
        <translation>%1 palabras · nota de prensa</translation>
    </message>
    <message>
        <source>%1 of 1 page</source>
        <translation>%1 de 1 página</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>Click for all counts and targets.</source>
        <translation>Haz clic para ver todos los recuentos y objetivos.</translation>
    </message>
    <message>
        <source>The press release is longer than its target.</source>
        <translation>La nota de prensa es más larga que su objetivo.</translation>
    </message>
    <message>
        <source>Whole document %1 of %2 pages</source>
        <translation>Documento completo: %1 de %2 páginas</translation>
    </message>
    <message>
        <source>Whole document %1 pages</source>
        <translation>Documento completo: %1 páginas</translation>
    </message>
    <message>
        <source>Press release and FAQs are longer than their target.</source>
        <translation>La nota de prensa y las preguntas son más largas que su objetivo.</translation>
    </message>
    <message>
        <source>Press release and FAQs; the appendix does not count.</source>
        <translation>Nota de prensa y preguntas; el apéndice no cuenta.</translation>
    </message>
    <message>
        <source>The language of the document. Click to choose.</source>
        <translation>El idioma del documento. Haz clic para elegirlo.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>backcast::TeamRules</name>
    <message>
        <source>The team&apos;s rules cannot be read; the checks go on without their changes. %1</source>
        <translation>No se pueden leer las reglas del equipo; las comprobaciones siguen sin sus cambios. %1</translation>
    </message>
</context>
<context>
    <name>backcast::TemplatesDialog</name>
    <message>
        <source>My templates</source>
        <translation>Mis plantillas</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Nuevo documento</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar el nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None yet. File, Save as my template keeps a document as one.</source>
        <translation>Todavía ninguna. Archivo &gt; Guardar como mi plantilla convierte un documento en una.</translation>
    </message>
</context>
<context>
    <name>backcast::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>backcast::Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold, on a button</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic, on a button</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>backcast::VersionActions</name>
    <message>
        <source>Save a &amp;version…</source>
        <translation>Guardar una &amp;versión…</translation>
    </message>
    <message>
        <source>S&amp;how versions</source>
        <translation>&amp;Mostrar las versiones</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Comparar con un &amp;archivo…</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>C&amp;omparación</translation>
    </message>
    <message>
        <source>Compare the version with the one &amp;before</source>
        <translation>Comparar la versión con la an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Preview the version</source>
        <translation>Vista &amp;previa de la versión</translation>
    </message>
    <message>
        <source>&amp;Restore the version</source>
        <translation>&amp;Restaurar la versión</translation>
    </message>
    <message>
        <source>Re&amp;name the version…</source>
        <translation>Cambiar el &amp;nombre de la versión…</translation>
    </message>
    <message>
        <source>Nothing has changed since %1, so it is this version already.</source>
        <translation>Nada ha cambiado desde «%1»: el texto ya es esa versión.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>The text as it is now is kept under a number. A name helps to find it again: what it was for, who got it. It may be left out.</source>
        <translation>El texto se conserva tal como está ahora, con un número. Un nombre ayuda a encontrarlo después: para qué era, quién lo recibió. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Guardar la versión</translation>
    </message>
    <message>
        <source>The version was not saved.</source>
        <translation>No se ha guardado la versión.</translation>
    </message>
    <message>
        <source>%1 is kept as a version.</source>
        <translation>%1: se conserva como versión.</translation>
    </message>
    <message>
        <source>%1 is kept as a version: %2.</source>
        <translation>%1: se conserva como versión, «%2».</translation>
    </message>
    <message>
        <source>Show versions</source>
        <translation>Mostrar las versiones</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre: %1</translation>
    </message>
    <message>
        <source>A version with a name is kept for good; automatic ones are thinned out with time.</source>
        <translation>Una versión con nombre se conserva siempre; las automáticas se van reduciendo con el tiempo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>The version was not renamed.</source>
        <translation>No se ha cambiado el nombre de la versión.</translation>
    </message>
    <message>
        <source>It has no name any more.</source>
        <translation>Ya no tiene nombre.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Ahora se llama «%1».</translation>
    </message>
    <message>
        <source>%1 is not whole. Restore what is there?</source>
        <translation>%1 no está completo. ¿Restaurar lo que hay?</translation>
    </message>
    <message numerus="yes">
        <source>%n of its pieces are missing or were changed in the file. They would be missing in the text. What you have now is kept as a version.</source>
        <translation>
            <numerusform>Falta %n de sus piezas, o alguien la ha cambiado en el archivo. Faltaría en el texto. Lo que hay ahora se conserva como versión.</numerusform>
            <numerusform>Faltan %n de sus piezas, o alguien las ha cambiado en el archivo. Faltarían en el texto. Lo que hay ahora se conserva como versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore what is there</source>
        <translation>Restaurar lo que hay</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>No se ha restaurado la versión.</translation>
    </message>
    <message>
        <source>%1 is the text now.</source>
        <translation>Ahora el texto es: %1.</translation>
    </message>
    <message>
        <source>What you had is kept as draft %1.</source>
        <translation>Lo que había se conserva como borrador %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>The version cannot be shown.</source>
        <translation>No se puede mostrar la versión.</translation>
    </message>
    <message>
        <source>%1 is kept as the version for the review.</source>
        <translation>%1 se conserva como la versión de la revisión.</translation>
    </message>
</context>
<context>
    <name>backcast::VersionModel</name>
    <message>
        <source>The text on the screen</source>
        <translation>El texto en pantalla</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <translation>Ha cambiado desde: %1.</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>Igual que: %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
    <message>
        <source>Comments or a meeting refer to it.</source>
        <translation>Hay comentarios o una reunión que se refieren a ella.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>Con la anterior</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Guardar una versión…</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>backcast::VersionPreview</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, preview – Backcast</source>
        <translation>%1, vista previa – Backcast</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>backcast::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>List of versions</source>
        <translation>Lista de versiones</translation>
    </message>
    <message>
        <source>Named and reviewed only</source>
        <translation>Solo con nombre o revisadas</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <translation>Versiones %1</translation>
    </message>
    <message>
        <source>Click to show the automatic versions as well.</source>
        <translation>Un clic muestra también las versiones automáticas.</translation>
    </message>
    <message>
        <source>Click to hide the automatic versions.</source>
        <translation>Un clic oculta las versiones automáticas.</translation>
    </message>
    <message>
        <source>No version was named yet.</source>
        <translation>Todavía no hay ninguna versión con nombre.</translation>
    </message>
    <message>
        <source>No versions yet.</source>
        <translation>Todavía no hay versiones.</translation>
    </message>
    <message>
        <source>The button above shows the automatic ones again.</source>
        <translation>El botón de arriba vuelve a mostrar las automáticas.</translation>
    </message>
    <message>
        <source>A version keeps the text as it is now, under a number: to compare with, to print again, to go back to. Save one before you give the draft to others (Review &gt; Save a version). While you write, Backcast keeps some by itself.</source>
        <translation>Una versión conserva el texto tal como está, con un número: para comparar, para imprimirlo otra vez, para volver a él. Conviene guardar una antes de dar el borrador a otras personas (Revisión &gt; Guardar una versión). Mientras se escribe, Backcast conserva algunas por su cuenta.</translation>
    </message>
</context>
<context>
    <name>backcast::WhyDialog</name>
    <message>
        <source>Why this matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>MARKED</source>
        <translation>SE MARCA</translation>
    </message>
    <message>
        <source>BETTER</source>
        <translation>MEJOR</translation>
    </message>
    <message>
        <source>Says nothing: %1</source>
        <translation>No dice nada: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backcast::WindowActions</name>
    <message>
        <source>&amp;New from template</source>
        <translation>&amp;Nuevo desde plantilla</translation>
    </message>
    <message>
        <source>&amp;PR/FAQ</source>
        <translation>&amp;PR/FAQ</translation>
    </message>
    <message>
        <source>&amp;Five questions first</source>
        <translation>Primero, &amp;cinco preguntas</translation>
    </message>
    <message>
        <source>&amp;Internal product</source>
        <translation>Producto &amp;interno</translation>
    </message>
    <message>
        <source>New from &amp;sample</source>
        <translation>Nuevo desde un &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Español</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <translation>&amp;Texto sin formato…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>Importar &amp;un borrador…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save a c&amp;lean copy…</source>
        <translation>Guardar una copia &amp;limpia…</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new</source>
        <translation>&amp;Duplicar como nuevo</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>V&amp;olver a lo guardado</translation>
    </message>
    <message>
        <source>Page set&amp;up…</source>
        <translation>Con&amp;figurar página…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>No recent documents</source>
        <translation>No hay documentos recientes</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Pegar sin f&amp;ormato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar s&amp;iguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Ir &amp;a la línea…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Customer question</source>
        <translation>Pregunta de &amp;clientes</translation>
    </message>
    <message>
        <source>&amp;Internal question</source>
        <translation>Pregunta &amp;interna</translation>
    </message>
    <message>
        <source>From the question &amp;bank…</source>
        <translation>Del &amp;banco de preguntas…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Questions panel</source>
        <translation>Panel de p&amp;reguntas</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>Panel de &amp;avisos</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>T&amp;he five questions…</source>
        <translation>Las &amp;cinco preguntas…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Cou&amp;nts…</source>
        <translation>Rec&amp;uento…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Backcast</source>
        <translation>A&amp;cerca de Backcast</translation>
    </message>
    <message>
        <source>This link leads to %1, which is no web or mail address.</source>
        <translation>Este enlace lleva a %1, que no es una dirección web ni de correo.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
</context>
<context>
    <name>backcast::WritingActions</name>
    <message>
        <source>T&amp;ypographic quotes and dashes</source>
        <translation>Comillas y ra&amp;yas tipográficas</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>S&amp;maller heading</source>
        <translation>Encabezado &amp;menor</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>Code bloc&amp;k</source>
        <translation>&amp;Bloque de código</translation>
    </message>
    <message>
        <source>Plain &amp;paragraph</source>
        <translation>&amp;Párrafo normal</translation>
    </message>
    <message>
        <source>Hori&amp;zontal rule</source>
        <translation>&amp;Línea horizontal</translation>
    </message>
    <message>
        <source>Clear m&amp;arks</source>
        <translation>Quitar f&amp;ormato</translation>
    </message>
    <message>
        <source>Qu&amp;ote: real or hypothetical…</source>
        <translation>Cita: &amp;real o hipotética…</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Modo de c&amp;oncentración</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>Desplazamiento de má&amp;quina de escribir</translation>
    </message>
    <message>
        <source>Show another part &amp;below</source>
        <translation>Mostrar otra parte de&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Dim</source>
        <translation>At&amp;enuar</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>All but the &amp;paragraph</source>
        <translation>Todo menos el &amp;párrafo</translation>
    </message>
    <message>
        <source>All but the &amp;sentence</source>
        <translation>Todo menos la &amp;frase</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed.</source>
        <translation>No se ha podido leer %1: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only the page is shown. Esc brings back the rest.</source>
        <translation>Solo se muestra la página. Esc vuelve a mostrar el resto.</translation>
    </message>
</context>
</TS>
