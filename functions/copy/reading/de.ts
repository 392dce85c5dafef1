import type { Copy } from '../copy.ts'

/** What a reply says of what was said, in German. After `when` the verb comes first, in a second half the subject. */
export const de: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening:
          'Es klingt, als wäre die letzte Zeit für Sie recht unbeschwert gewesen. Das ist schön zu hören, und es lohnt sich, gut darauf zu achten.',
        closing:
          'Falls sich das einmal ändert, gibt es Menschen, an die Sie sich wenden können, dann genauso wie heute.',
      },
      1: {
        opening: 'Es klingt, als wäre zuletzt nicht alles leicht gewesen.',
        closing:
          'Kleine Schritte helfen oft am meisten, wenn sie früh kommen. Einen haben Sie eben gemacht: Sie haben sich gefragt, wie es Ihnen geht.',
      },
      2: {
        opening: 'Es klingt, als hätte Ihnen die letzte Zeit ziemlich zu schaffen gemacht.',
        closing:
          'Solche Zeiten kennen viele, und sie können vorübergehen. Ein wenig Unterstützung jetzt kann es leichter machen.',
      },
      3: {
        opening: 'Es klingt, als würde gerade viel auf Ihnen lasten.',
        closing:
          'Das müssen Sie nicht allein tragen. Ein Gespräch mit einem vertrauten Menschen, in der Hausarztpraxis oder in einer Beratungsstelle bringt oft früher Erleichterung, als man denkt.',
      },
      4: {
        opening:
          'Es klingt, als hätten Sie gerade eine sehr schwere Zeit. Danke, dass Sie das so offen gesagt haben.',
        closing:
          'So viel lässt sich allein kaum tragen, und es gibt gute Hilfe dafür. Bitte überlegen Sie, ob Sie in den nächsten Tagen in einer Arztpraxis oder Beratungsstelle davon erzählen. Die Karte weiter unten kann den Anfang erleichtern.',
      },
      open: {
        opening:
          'Sie haben manches offengelassen, und das ist völlig in Ordnung. Wir schließen daraus nichts.',
        closing: 'Wenn Sie mit jemandem reden möchten, sind die Menschen auf dieser Seite für Sie da.',
      },
      unsaid: {
        opening:
          'Sie haben Ihre Antworten für sich behalten, und das ist völlig in Ordnung. Wir schließen daraus nichts.',
        closing:
          'Ihr Link gilt noch eine Weile, falls Sie an einem anderen Tag wiederkommen möchten. Und wenn Sie mit jemandem reden möchten, sind diese Menschen für Sie da.',
      },
    },
    risk: {
      opening:
        'Sie haben etwas Schweres ausgesprochen. Das ist wichtig, auch wenn anderes leicht war oder offengeblieben ist.',
      closing:
        'Sie sind viel mehr als diese Gedanken, und es kann leichter werden, wenn Sie damit nicht allein bleiben.',
    },
    when: {
      'several-days': 'an einzelnen Tagen',
      'more-than-half-the-days': 'an den meisten Tagen',
      'nearly-every-day': 'fast jeden Tag',
      'a-little-of-the-time': 'ab und zu',
      'some-of-the-time': 'zeitweise',
      'most-of-the-time': 'die meiste Zeit',
      'all-of-the-time': 'die ganze Zeit',
      rarely: 'hin und wieder',
      sometimes: 'manchmal',
      often: 'oft',
      always: 'die ganze Zeit über',
    },
    said: {
      joy: 'hatten Sie wenig Freude oder Interesse an dem, was Sie tun',
      mood: 'war Ihre Stimmung gedrückt',
      sleep: 'war Ihr Schlaf durcheinander',
      tiredness: 'waren Sie müde oder kraftlos',
      appetite: 'war es mit dem Essen nicht wie sonst',
      'self-worth': 'fiel es Ihnen schwer, gut von sich zu denken',
      concentration: 'fiel es Ihnen schwer, sich zu konzentrieren',
      pace: 'waren Sie langsamer oder unruhiger als sonst',
      nervousness: 'waren Sie nervös oder angespannt',
      worry: 'nahmen Sorgen viel Raum ein',
      unwinding: 'fiel es Ihnen schwer, sich zu entspannen',
      restlessness: 'waren Sie rastlos',
      irritability: 'waren Sie schnell gereizt',
      fear: 'hatten Sie Angst, dass etwas Schlimmes passieren könnte',
      hopelessness: 'fiel es Ihnen schwer, Hoffnung zu haben',
      effort: 'hat Sie alles Mühe gekostet',
      demands: 'gab es mehr zu tun, als in Ihre Arbeitszeit passte',
      control: 'konnten Sie kaum selbst bestimmen, wie Sie Ihre Arbeit angehen',
      support: 'war bei der Arbeit niemand da, wenn Sie jemanden brauchten',
      'switching-off': 'konnten Sie nach der Arbeit schlecht abschalten',
      recovery: 'haben Ihnen Pausen und freie Tage wenig gebracht',
      energy: 'blieb wenig Kraft für das, was Ihnen Freude macht',
    },
    joined: {
      joy: 'Sie hatten wenig Freude oder Interesse an dem, was Sie tun',
      mood: 'Ihre Stimmung war gedrückt',
      sleep: 'Ihr Schlaf war durcheinander',
      tiredness: 'Sie waren müde oder kraftlos',
      appetite: 'mit dem Essen war es nicht wie sonst',
      'self-worth': 'es fiel Ihnen schwer, gut von sich zu denken',
      concentration: 'es fiel Ihnen schwer, sich zu konzentrieren',
      pace: 'Sie waren langsamer oder unruhiger als sonst',
      nervousness: 'Sie waren nervös oder angespannt',
      worry: 'Sorgen nahmen viel Raum ein',
      unwinding: 'es fiel Ihnen schwer, sich zu entspannen',
      restlessness: 'Sie waren rastlos',
      irritability: 'Sie waren schnell gereizt',
      fear: 'Sie hatten Angst, dass etwas Schlimmes passieren könnte',
      hopelessness: 'es fiel Ihnen schwer, Hoffnung zu haben',
      effort: 'alles hat Sie Mühe gekostet',
      demands: 'es gab mehr zu tun, als in Ihre Arbeitszeit passte',
      control: 'Sie konnten kaum selbst bestimmen, wie Sie Ihre Arbeit angehen',
      support: 'bei der Arbeit war niemand da, wenn Sie jemanden brauchten',
      'switching-off': 'Sie konnten nach der Arbeit schlecht abschalten',
      recovery: 'Pausen und freie Tage haben Ihnen wenig gebracht',
      energy: 'es blieb wenig Kraft für das, was Ihnen Freude macht',
    },
    sentence: { one: '{when} {first}.', two: '{when} {first}, und {second}.', also: 'Und {when} {first}.' },
    degrees: {
      satisfaction: {
        slightly: 'Mit Ihrem Leben sind Sie im Großen und Ganzen zufrieden, wenn auch nicht mit allem.',
        partly: 'Mit Ihrem Leben sind Sie nur zum Teil zufrieden.',
        largely: 'Mit Ihrem Leben sind Sie gerade wenig zufrieden.',
      },
      worthwhile: {
        slightly: 'Was Sie tun, erscheint Ihnen größtenteils sinnvoll.',
        partly: 'Was Sie tun, erscheint Ihnen nur zum Teil sinnvoll.',
        largely: 'Was Sie tun, erscheint Ihnen gerade wenig sinnvoll.',
      },
      happiness: {
        slightly: 'Gestern waren Sie überwiegend glücklich.',
        partly: 'Gestern waren Sie nur zum Teil glücklich.',
        largely: 'Gestern war kein besonders glücklicher Tag.',
      },
      unease: {
        slightly: 'Gestern waren Sie ein wenig beunruhigt.',
        partly: 'Gestern waren Sie spürbar beunruhigt.',
        largely: 'Gestern waren Sie sehr beunruhigt.',
      },
    },
    more: 'Auch anderes hat Sie belastet.',
    heldUp: {
      joy: 'Freude und Interesse sind Ihnen geblieben.',
      sleep: 'Ihr Schlaf war in Ordnung.',
      tiredness: 'An Kraft hat es Ihnen nicht gefehlt.',
      appetite: 'Mit dem Essen war alles in Ordnung.',
      concentration: 'Konzentrieren konnten Sie sich gut.',
      worry: 'Die Sorgen sind Ihnen nicht über den Kopf gewachsen.',
      unwinding: 'Sie konnten sich entspannen.',
      irritability: 'Sie sind gelassen geblieben.',
      hopelessness: 'Die Hoffnung haben Sie nicht verloren.',
      demands: 'Ihre Arbeit hat in Ihre Arbeitszeit gepasst.',
      control: 'Wie Sie Ihre Arbeit angehen, konnten Sie selbst entscheiden.',
      support: 'Bei der Arbeit war jemand da, wenn Sie es brauchten.',
      'switching-off': 'Nach der Arbeit konnten Sie abschalten.',
      recovery: 'Pausen und freie Tage haben Ihnen gutgetan.',
      energy: 'Für das, was Ihnen Freude macht, war noch Kraft da.',
      satisfaction: 'Mit Ihrem Leben sind Sie zufrieden.',
      worthwhile: 'Was Sie tun, erscheint Ihnen sinnvoll.',
      happiness: 'Gestern war ein glücklicher Tag.',
      unease: 'Gestern waren Sie ruhig.',
    },

    person: {
      title: 'Jemand, mit dem Sie reden können',
      text: 'Sie brauchen keinen besonderen Anlass, und es muss kein Notfall sein.',
    },
    morePeople: 'Weitere Menschen, an die Sie sich wenden können',
    peer: {
      title: 'Menschen, die Ähnliches erlebt haben oder gemeinsam etwas unternehmen',
      text: 'Mit Ihrem Arbeitgeber hat das nichts zu tun.',
    },

    ideaTitle: 'Eine kleine Idee',
    ideaTitleAfter: 'Und eine Idee für heute',
    ideas: {
      any: {
        title: 'Drei langsame Atemzüge',
        text: 'Stellen Sie beide Füße auf den Boden. Atmen Sie durch die Nase ein und länger wieder aus. Dreimal, mehr braucht es nicht.',
      },
      light: {
        title: 'Was Ihnen guttut',
        text: 'Das können Menschen sein, Gewohnheiten oder Ruhe. Überlegen Sie kurz, was es bei Ihnen ist, und nehmen Sie sich diese Woche zehn Minuten dafür.',
      },
      heavy: {
        title: 'Heute nur das Nötigste',
        text: 'Suchen Sie sich das eine aus, das heute wirklich sein muss. Der Rest darf warten. Sagen Sie einem Menschen, wie es Ihnen gerade geht: Ein Satz genügt, und Sie können die Karte unten zeigen.',
      },
      sleep: {
        title: 'Eine ruhige letzte halbe Stunde',
        text: 'Legen Sie eine halbe Stunde vor dem Schlafen das Handy weg, dämpfen Sie das Licht und tun Sie etwas Angenehmes, das nicht aufregt. Stehen Sie möglichst immer zur gleichen Zeit auf, auch nach einer schlechten Nacht. Wenn Sie wach liegen, stehen Sie eine Weile auf, bis Sie wieder müde sind.',
      },
      tiredness: {
        title: 'Eine richtige Pause',
        text: 'Nehmen Sie sich heute zehn Minuten ohne Bildschirm, weg vom Arbeitsplatz, wenn es geht draußen. Am besten, bevor Sie erschöpft sind, und nicht erst danach.',
      },
      joy: {
        title: 'Zehn Minuten für etwas, das Ihnen Freude gemacht hat',
        text: 'Suchen Sie sich etwas Kleines aus, das Ihnen früher gutgetan hat: ein Lied, ein Anruf, ein paar Seiten. Tun Sie es heute zehn Minuten lang, auch wenn Ihnen nicht danach ist. Die Freude kommt oft erst hinterher, und wenn nicht, ist das auch in Ordnung.',
      },
      mood: {
        title: 'Tageslicht und eine vertraute Stimme',
        text: 'Gehen Sie heute einmal ans Tageslicht, und sei es nur bis zur nächsten Ecke und zurück. Rufen Sie dann jemanden an, dessen Stimme Sie mögen, oder setzen Sie sich zu jemandem. Sie müssen dabei nicht über sich reden.',
      },
      appetite: {
        title: 'Eine Mahlzeit in Ruhe',
        text: 'Nehmen Sie sich heute Ruhe für eine Mahlzeit: im Sitzen, ohne Bildschirm und ohne Eile. Es darf etwas Kleines und Einfaches sein. Wenn es geht, essen Sie mit jemandem zusammen.',
      },
      'self-worth': {
        title: 'Mit sich reden wie mit einem lieben Menschen',
        text: 'Schreiben Sie den härtesten Satz auf, den Sie diese Woche zu sich selbst gesagt haben. Schreiben Sie darunter, was Sie zu einem lieben Menschen sagen würden, dem es so geht. Lesen Sie den zweiten Satz zweimal.',
      },
      concentration: {
        title: 'Eine Sache, zehn Minuten',
        text: 'Legen Sie das Handy in einen anderen Raum und wählen Sie eine einzige Sache. Bleiben Sie zehn Minuten dabei, dann stehen Sie kurz auf, auch wenn es gut lief. Kurz und oft geht besser als lang.',
      },
      walk: {
        title: 'Ein paar Schritte ohne Ziel',
        text: 'Gehen Sie zehn Minuten, so schnell oder langsam, wie Sie mögen. Spüren Sie, wie die Füße den Boden berühren, und lassen Sie die Arme schwingen. Wenn Sie nicht hinauskönnen, genügen Treppe oder Flur.',
      },
      worry: {
        title: 'Zehn Minuten für die Sorgen, auf Papier',
        text: 'Stellen Sie sich den Wecker auf zehn Minuten und schreiben Sie auf, was Ihnen im Kopf herumgeht, für jede Sorge eine Zeile. Markieren Sie das eine, bei dem Sie diese Woche etwas tun können. Wenn es klingelt, falten Sie das Blatt zusammen: Der Rest darf dort bis morgen warten.',
      },
      calm: {
        title: 'Hier und jetzt',
        text: 'Nennen Sie fünf Dinge, die Sie sehen, vier, die Sie hören oder spüren, und eines, das Sie riechen. Lassen Sie sich Zeit. Atmen Sie dann ein paarmal länger aus als ein.',
      },
      irritability: {
        title: 'Kurz weggehen, dann antworten',
        text: 'Wenn Sie etwas aufregt, gehen Sie zwei Minuten aus dem Raum oder vom Bildschirm weg, bevor Sie antworten. Trinken Sie ein Glas kühles Wasser. Entscheiden Sie dann, was Sie sagen möchten.',
      },
      hope: {
        title: 'Nur der nächste Tag',
        text: 'Heute muss nichts gelöst werden. Nehmen Sie sich für morgen etwas Kleines vor, das nur für Sie ist, und schreiben Sie auf, wann. Erzählen Sie jemandem davon, wenn Sie mögen.',
      },
      effort: {
        title: 'Die Hälfte reicht',
        text: 'Nehmen Sie sich etwas vor, das gerade schwerfällt, halbieren Sie es, und dann noch einmal. Tun Sie nur dieses kleine Stück. Danach aufzuhören gehört dazu.',
      },
      demands: {
        title: 'Drei Listen, ein Gespräch',
        text: 'Verteilen Sie, was bei Ihnen liegt, auf drei Listen: diese Woche, später, nicht meins. Zeigen Sie die Listen der Person, mit der Sie Ihre Aufgaben abstimmen, und fragen Sie, was warten kann. Über eine Liste redet es sich leichter als über ein Gefühl.',
      },
      control: {
        title: 'Eine Sache, die Sie selbst bestimmen',
        text: 'Suchen Sie sich einen kleinen Teil Ihrer Arbeit aus, den Sie diese Woche selbst bestimmen können: die Reihenfolge, den Ort, die erste halbe Stunde. Und überlegen Sie, wo Sie gern mitreden würden und wen Sie fragen könnten.',
      },
      support: {
        title: 'Ein Satz an einen Menschen',
        text: 'Überlegen Sie, was diese Woche leichter machen würde und wem Sie es sagen könnten, bei der Arbeit oder anderswo. „Könntest du mir bei einer Sache helfen?“ reicht für den Anfang.',
      },
      'switching-off': {
        title: 'Ein klarer Feierabend',
        text: 'Schreiben Sie am Ende der Arbeit auf, was offen ist und womit Sie beim nächsten Mal anfangen. Beenden Sie die Arbeit dann jedes Mal mit derselben Kleinigkeit: die Tür schließen, sich umziehen, einmal um den Block gehen.',
      },
      recovery: {
        title: 'Kleine Pausen, dafür öfter',
        text: 'Machen Sie heute drei kurze, richtige Pausen: weg vom Bildschirm, ohne Nachrichten. Halten Sie sich diese Woche einen Abend frei für etwas, das Sie gern tun.',
      },
      'good-minute': {
        title: 'Eine gute Minute',
        text: 'Denken Sie heute vor dem Einschlafen an eine Minute des Tages, die in Ordnung war, auch wenn sie klein war. Bleiben Sie ein paar Atemzüge lang dabei. Wenn Ihnen keine einfällt, ist das auch in Ordnung.',
      },
    },

    keep: {
      title: 'Diese Rückmeldung sehen Sie nur einmal',
      careful:
        'Bitte benutzen Sie keinen Drucker bei der Arbeit, und speichern Sie nichts auf einem Gerät, das auch andere benutzen.',
      how: 'Wir bewahren diese Rückmeldung nicht auf, deshalb lässt sie sich später nicht wieder öffnen. Wenn Sie sie behalten möchten, drucken oder speichern Sie diese Seite, bevor Sie sie schließen.',
    },
    card: {
      title: 'Eine Karte zum Mitnehmen',
      text: 'Wenn Sie in einer Arztpraxis, in einer Beratungsstelle oder mit einem vertrauten Menschen reden möchten, könnten Sie so anfangen:',
      talkAbout: {
        joy: 'darüber, wie wenig Freude oder Interesse ich an dem habe, was ich tue',
        mood: 'über meine gedrückte Stimmung',
        sleep: 'über meinen Schlaf',
        tiredness: 'darüber, wie müde oder kraftlos ich bin',
        appetite: 'darüber, wie es mit dem Essen geht',
        'self-worth': 'darüber, wie ich mich selbst sehe',
        concentration: 'über meine Konzentration',
        pace: 'darüber, dass ich langsamer oder unruhiger bin als sonst',
        nervousness: 'über meine Nervosität oder Anspannung',
        worry: 'über meine Sorgen',
        unwinding: 'darüber, wie schwer es mir fällt, mich zu entspannen',
        restlessness: 'über meine Rastlosigkeit',
        irritability: 'darüber, wie schnell ich gereizt bin',
        fear: 'über meine Angst, dass etwas Schlimmes passieren könnte',
        hopelessness: 'darüber, wie schwer es mir fällt, Hoffnung zu haben',
        effort: 'darüber, wie viel Mühe mich alles kostet',
        demands: 'darüber, wie viel es bei der Arbeit zu tun gibt',
        control: 'darüber, wie wenig ich bei meiner Arbeit mitbestimmen kann',
        support: 'darüber, dass mir bei der Arbeit jemand fehlt, der für mich da ist',
        'switching-off': 'darüber, wie schwer mir das Abschalten nach der Arbeit fällt',
        recovery: 'darüber, wie wenig mir Pausen und freie Tage bringen',
        energy: 'darüber, wie wenig Kraft für das bleibt, was mir Freude macht',
        satisfaction: 'darüber, wie zufrieden ich mit meinem Leben bin',
        worthwhile: 'darüber, wie sinnvoll mir erscheint, was ich tue',
        happiness: 'darüber, wie glücklich ich bin',
        unease: 'darüber, wie beunruhigt ich bin',
      },
      one: 'Ich möchte gern reden, und zwar {first}.',
      two: 'Ich möchte gern über zwei Dinge reden: {first}, und auch {second}.',
      any: 'Ich möchte gern darüber reden, wie es mir geht.',
      twoWeeks: 'So war es in den letzten zwei Wochen.',
      days: { one: 'So war es in den letzten 24 Stunden.', other: 'So war es in den letzten {count} Tagen.' },
      lately: 'So ist es in letzter Zeit.',
      answersTitle: 'Meine Antworten im Wortlaut',
      answersText: 'Für die Arztpraxis oder Beratungsstelle, wenn Sie sie zeigen möchten.',
    },
  },
}
