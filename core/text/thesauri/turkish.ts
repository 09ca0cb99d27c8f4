/** Turkish. Verbs stand in their forms, which the stemmer does not bring together. */
export const turkish = `
hesap, profil
kapattı, kapatmıştı, kapatıyor, kapatan, kapatmak, kapatıp, kapatarak, kapatıldı, kapatılmıştı, kapatılıyor, kapatılan, kapatılıp, kapanmıştı, kapanıyor, kapanan, kapanıp, devre dışı, devre dışıydı, devre dışıyken, deaktive, etkisiz hale, çevrimdışı, çevrim dışı, kapalı, dondurdu, dondurmuştu, dondurmak, donduran, donduruldu, dondurulmuştu, dondurulan, fişini çekti, fişini çeken, kayboldu, kaybolmuştu, kaybolan, ortadan kayboldu, ortadan kaybolan, ortadan yok oldu, ortadan kalktı, yayından kaldırdı, yayından kaldırıldı, yayından kaldıran, yayından kaldırma, erişime kapandı, erişime kapatıldı, erişime kapattı, erişime kapatan, erişime kapanan, erişime kapalı
kapatabiliyor, kapatabilir, kapatabilen, kapatabildiğini, devre dışı bırakabiliyor, devre dışı bırakabilen, devre dışı bırakabiliyordu, devre dışı bırakabildiğini
açıldı, açılmıştı, açılıyor, açılan, açılması, açılmasını, açılmak, açıldığı, açılıp, açılarak, geri geldi, geri gelmişti, geri geldiğini, geri gelen, geri yüklendi, geri yüklendiğini, geri getirildi, erişime açıldı, erişime açılmıştı, erişime açılan, kullanıma açıldı, kullanıma açılmıştı, yayına alındı, yayına girdi, yayına döndü, aktif hale getirildi, aktif hale geldi, aktif edildi, etkinleştirildi, etkinleştirilmişti, etkinleştiriliyor, etkinleştirilen, etkinleştirilmesi, etkinleştirilmesini, etkinleştirilmek, etkinleştirildiği, etkinleştirilip, etkinleştirilerek, aktifleştirildi, aktifleştirilmişti, aktifleştiriliyor, aktifleştirilen, aktifleştirilmesi, aktifleştirilmesini, aktifleştirilmek, aktifleştirildiği, aktifleştirilip, aktifleştirilerek, eski haline döndü, eski haline getirildi
ulaşılamadı, ulaşılamıyor, ulaşılamaz, ulaşılamadığını, ulaşılamayan, erişilemedi, erişilemiyor, erişilemez, erişilemediğini, erişilemeyen, ulaşılmadığını, görüntülenemedi, görüntülenemiyor, girilemiyor, girilemedi
kısa süreliğine, kısa süreyle, bir süreliğine, kısa süre boyunca, kısa süre için
kısa süre sonra, çok geçmeden, kısa sürede, kısa süre içinde, kısa zamanda, kısa zaman sonra, kısa zaman içinde
hızla, süratle, hızlıca, çabucak, vakit kaybetmeden
sularında, civarında, dolaylarında
çalışan, çalışanlar, eleman, elemanları, personel, işçi, işçisi, görev yapan, görev alan
çalışıyordu, çalıştı, çalışmıştı, çalıştığını, görevliydi, görev yapıyordu, görev yapıyor, görev yaptı, görev yapmıştı, görev yaptığını, görev alıyordu, görev aldı
sözleşmeli, taşeron, yüklenici
sözleşme, kontrat, mukavele, sözleşmesi
kadrolu, tam zamanlı, daimi
müşteri destek, müşteri desteği, müşteri desteğinde, müşteri desteğinden, müşteri hizmetleri, müşteri hizmetlerinde, müşteri hizmetlerinden, müşteri hizmetlerinin, müşteri hizmetlerine, müşteri hizmeti, müşteri temsilcisi, müşteri temsilciliği, müşteri ilişkileri, müşteri ilişkilerinde
biriminde, bölümünde, departman, departmanında
ekip, takım
gün, günü, günün, günde, iş günü, iş gününde, iş gününün, iş gününü, mesai günü, mesai gününde, mesai gününün, çalışma günü, çalışma gününde, görev günü, görev gününde
hata, hatası, hataydı, yanlışlık, yanlış yaptı, yanlış yaptım, yanlış yaptığını, gaf, kazara, sehven, istemeden, istem dışı, kaza sonucu, kaza eseri
kasten, kasıtlı, kasti, kasıt, bilerek, bilinçli, isteyerek
özür, af diledi, af diliyor, af dilerim, af diliyorum, af dilediğini
gazeteci, gazeteciler, muhabir, basın mensubu, basın mensupları, basın mensuplarının, basın mensuplarından, medya mensupları, haberciler
medya, basın, medya kuruluşları, medya kuruluşlarına, medya kuruluşlarının, basın kuruluşları, basın yayın organları, yayın organları, medya organları
sosyal medyada, sosyal ağlarda, sosyal paylaşım sitelerinde, internette, sanal alemde, sanal ortamda, çevrim içi ortamda
peşini, yakasını
takip, izliyor, izleyen, izlediğini, izlendiğini
takipçi, takipçisi, takipçili
kahraman, kahramanlık
övdü, övdüm, övdüler, övmüş, övüyor, öven, övmesi, övmesini, övmek, övdüğü, övüp, överek, övüldü, övülmüştü, övülüyor, övülen, övülmesi, övülmesini, övülmek, övüldüğü, övülüp, övülerek, övgü, alkışladı, alkışlamış, alkışlıyor, alkışlayan, alkışlaması, alkışlamasını, alkışlamak, alkışladığı, alkışlayıp, alkışlayarak, alkışlandı, alkışlandılar, alkışlanmıştı, alkışlanıyor, alkışlanan, alkışlanması, alkışlanmasını, alkışlanmak, alkışlandığı, alkışlanıp, alkışlanarak, selamladı, selamlamış, selamlıyor, selamlayan, selamlaması, selamlamasını, selamlamak, selamladığı, selamlayıp, selamlayarak, selamlandı, selamlandılar, selamlanmıştı, selamlanıyor, selamlanan, selamlanması, selamlanmasını, selamlanmak, selamlandığı, selamlanıp, selamlanarak, methetti
kutladı, kutlamış, kutluyor, kutlayan, kutlaması, kutlamasını, kutlamak, kutladığı, kutlayıp, kutlayarak, kutlandı, kutlandılar, kutlanmıştı, kutlanıyor, kutlanan, kutlanması, kutlanmasını, kutlanmak, kutlandığı, kutlanıp, kutlanarak
sevinç, coşku, neşe, mutluluk, sevinçle
övündü, övündüm, övündüler, övünmüş, övünüyor, övünen, övünmesi, övünmesini, övünmek, övündüğü, övünüp, övünerek, böbürlendi, böbürlendiler, böbürlenmişti, böbürleniyor, böbürlenen, böbürlenmesi, böbürlenmesini, böbürlenmek, böbürlendiği, böbürlenip, böbürlenerek, gururlandı, gururlandılar, gururlanmıştı, gururlanıyor, gururlanan, gururlanması, gururlanmasını, gururlanmak, gururlandığı, gururlanıp, gururlanarak
öğrendi, öğrenmişti, öğrenen, öğrendiğini, öğrenince, öğrenerek, öğreniyor, haberdar oldu, haberi oldu, haberdar olduğunu, fark etti, fark ettim, fark etmiş, fark etmişti, fark ettiğini, fark eden, farkına vardı, farkına varmış, farkına vardığını, farkına varmıştı, duydu, duyduğunu, duymuş, duyunca
tespit, belirledi, belirlemiş, belirliyor, belirleyen, belirlemesi, belirlemesini, belirlemek, belirlediği, belirleyip, belirleyerek, belirlendi, belirlendiler, belirlenmişti, belirleniyor, belirlenen, belirlenmesi, belirlenmesini, belirlenmek, belirlendiği, belirlenip, belirlenerek, saptadı, saptamış, saptıyor, saptayan, saptaması, saptamasını, saptamak, saptadığı, saptayıp, saptayarak, saptandı, saptandılar, saptanmıştı, saptanıyor, saptanan, saptanması, saptanmasını, saptanmak, saptandığı, saptanıp, saptanarak
şaşırdı, şaşırmıştı, şaşırıyor, şaşıran, şaşırması, şaşırmasını, şaşırmak, şaşırdığı, şaşırıp, şaşırarak, şaşkın, şaşkınlık, hayret, hayrete, şoke, şok, şaşırttı
kafa karışıklığı, kafa karışıklığına, kafaları karıştırdı, kafaları karıştı
meslektaş, iş arkadaşı, iş arkadaşları, iş arkadaşlarıyla, iş arkadaşlarının, mesai arkadaşı, mesai arkadaşları, mesai arkadaşlarıyla, çalışma arkadaşları, çalışma arkadaşlarıyla
arkadaş, dost, ahbap
soruşturma, soruşturması, tahkikat, inceleme, incelemesi, incelemeyi, araştırma, araştırması, soruşturdu, soruşturmuştu, soruşturuyor, soruşturan, soruşturmak, soruşturduğu, soruşturup, soruşturarak, araştırdı, araştırmıştı, araştırıyor, araştıran, araştırmak, araştırdığı, araştırıp, araştırarak, soruşturuluyor, araştırılıyor
inceledi, inceliyor, inceleyen, incelemek, değerlendiriyor, değerlendiren, değerlendirmek, gözden geçiriyor, gözden geçiriyordu, gözden geçiren
önlem, tedbir, önlemler
önlemek, engellemek, önüne geçmek, engel olmak
tekrarlanmaması, yaşanmaması, yinelenmemesi, tekrarlamaması, tekrarlanmamasını
tekrarlanmasını, yinelenmesini, yaşanmasını
gerçekleşti, gerçekleşmişti, gerçekleşiyor, gerçekleşen, gerçekleşmesi, gerçekleşmesini, gerçekleşmek, gerçekleştiği, gerçekleşip, gerçekleşerek, meydana geldi, meydana gelen, meydana geldiğini, vuku buldu, cereyan etti
olay, hadise, vaka, olayı, hadisesi, hadiseyi, vakası
yaşananlar, yaşananların, olanları, olup bitenler, olup bitenleri, olan biten, olan biteni, olan bitenleri
kesinti, aksaklık, aksama, kesintisi, kesintiyi
ifşa, deşifre, ortaya çıkardı, ortaya çıkarıldı, ortaya çıkaran, ortaya çıkarmıştı, ortaya çıkardığını, açığa çıkardı, açığa çıkarıldı, açığa çıkaran, gün yüzüne çıkardı
ortaya çıktı, ortaya çıkmıştı, açığa çıktı, belli oldu, gün yüzüne çıktı, gün ışığına çıktı, anlaşıldı, anlaşılmıştı
kimlik, isim, ismi, ismini, adı, adını, adının
bilinmiyor, belirsiz, belli değil, belli değildi, netlik kazanmadı, netleşmedi, kesinleşmedi, kesin değil, muğlak
gizemli, esrarengiz, meçhul, bilinmeyen, açıklanmayan
merkezinde, genel merkezinde, genel merkezindeki, genel merkezi, ana merkezinde, merkez ofisinde, merkez binasında, karargâhında, karargahında
ofis, büro, bürosu, ofisinde
şirket, firma, firması
istihdam edildi, istihdam edilmişti, istihdam edilen, istihdam edildiğini, istihdam ediliyordu, işe alındı, işe alınmıştı, işe alınan, işe alındığını, işe girdi, işe girmişti
ayrıldı, ayrılmıştı, ayrılıyor, ayrılan, ayrılması, ayrılmasını, ayrılmak, ayrıldığı, ayrılıp, ayrılarak, terk etti, terk eden, terk ettiğini, terk etmişti, istifa etti, istifa eden, istifa etmişti, işi bıraktı, işi bırakan
kovuldu, kovulmuştu, kovuluyor, kovulan, kovulması, kovulmasını, kovulmak, kovulduğu, kovulup, kovularak, işten çıkarıldı, işten çıkarılan, işten çıkarılmıştı, işten çıkarıldığını, işine son verildi, işine son verilen, işine son verilmişti, işine son verildiğini, görevine son verildi, işten atıldı, işten atılan, işten atılmıştı, işten atıldığını, kapı dışarı edildi
geçici, belirli süreli, sınırlı süreli
vize, vizesi, vizesiyle
çalışma vizesi, çalışma vizesiyle, çalışma vizesine, çalışma izni, çalışma izniyle, iş vizesi, iş vizesiyle
vatandaş, yurttaş, uyruklu, vatandaşlığı, yurttaşlığı, tabiiyetinde
kökenli, asıllı, kökeni, kökleri
doğdu, doğan, doğup, doğmuştu, doğduğunu, doğumlu, dünyaya geldi, dünyaya gelen, dünyaya gelip, dünyaya gelmiş
büyüdü, büyümüş, büyüyor, büyüyen, büyümesi, büyümesini, büyümek, büyüdüğü, büyüyüp, büyüyerek, yetişti, yetişen
yaşıyor, yaşayan, yaşadığını, ikamet ediyor, ikamet eden, ikamet ettiğini, oturuyor, oturan, oturduğunu, hayatını sürdürüyor, yaşamını sürdürüyor, yaşamını sürdüren
döndü, döndüm, döndüler, dönmüş, dönüyor, dönen, dönmesi, dönmesini, dönmek, döndüğü, dönüp, dönerek, geri döndü, geri dönmüş, geri dönmüştü, geri dönen, geri döndüğünü, geri dönmek, dönüş yaptı
memleket, anavatan, anayurt, anavatanı, anayurdu
abd, amerika, birleşik devletler, amerika birleşik devletleri
video, klip, video kaydı
can sıkıcı, sinir bozucu, rahatsız edici, bıktırıcı, bezdirici, usandırıcı, keyif kaçırıcı
güvenilir, itimat edilir, sözüne güvenilir
şikâyet, şikayet, ihbar, raporladı, raporlamış, raporluyor, raporlayan, raporlaması, raporlamasını, raporlamak, raporladığı, raporlayıp, raporlayarak, raporlandı, raporlandılar, raporlanmıştı, raporlanıyor, raporlanan, raporlanması, raporlanmasını, raporlanmak, raporlandığı, raporlanıp, raporlanarak, rapor etti, rapor edildi, rapor eden, bildirim, bildirimi, bildirimin, bildirimde
düşündü, düşünmüştü, düşünüyor, düşünen, düşündüğünü, inandı, inanıyor, inanmıştı, inandığını
sandı, sandım, sanmış, sanıyor, sanan, sandığını, zannetti, zannetmişti, zannediyor, zanneden, zannetmesi, zannetmesini, zannetmek, zannettiği, zannedip, zannederek, varsaydı, varsaymıştı, varsayıyor, varsayan, varsayması, varsaymasını, varsaymak, varsaydığı, varsayıp, varsayarak
düşünmüyor, sanmıyor, inanmıyor, zannetmiyor, düşünmediğini, inanmadığını, sanmadığını, ihtimal vermiyor
düşünmemişti, aklına gelmemişti, aklından geçmemişti, aklının ucundan geçmemişti, tahmin etmemişti, ihtimal vermemişti, beklemiyordu, beklememişti
memnun değil, hoşnut değil, mutlu değil, memnun olmadığını, hoşnut olmadığını, mutlu olmadığını, memnuniyetsiz, hoşnutsuz
bazen, zaman zaman, ara sıra, arada sırada, arada bir, kimi zaman, bazı zamanlar
sık sık, sıklıkla, sıkça, sürekli, devamlı, durmadan, tekrar tekrar
sürüyor, sürmekte, sürdüğünü, devam ediyor, devam ettiğini, devam ediyordu, devam edildiğini, devam etmekte, sürdürüyor, sürdürdüğünü
normal, alelade
olağan, rutin, standart, alışılmış, her zamanki, mutat
reddetti, reddetmişti, reddediyor, reddeden, reddetmesi, reddetmesini, reddetmek, reddettiği, reddedip, reddederek, geri çevirdi, geri çeviren, kaçındı, kaçınan, kaçındığını, yanaşmadı, imtina etti, kabul etmedi
yorum, görüş bildirmekten, görüş bildirmeyi, görüş belirtmekten, görüş belirtmeyi, görüş bildirmedi, görüş belirtmedi, değerlendirmede bulunmaktan, değerlendirmede bulunmadı
yorumladı, yorumlayan, yorum yaptı
röportaj, söyleşi, mülakat, demeç, söyleşide
doğruladı, doğrulamış, doğruluyor, doğrulayan, doğrulaması, doğrulamasını, doğrulamak, doğruladığı, doğrulayıp, doğrulayarak, doğrulandı, doğrulandılar, doğrulanmıştı, doğrulanıyor, doğrulanan, doğrulanması, doğrulanmasını, doğrulanmak, doğrulandığı, doğrulanıp, doğrulanarak, teyit, onayladı, onayladığını
doğrulamadı, teyit etmedi, onaylamadı
doğrulayamadı, doğrulanamadı, teyit edemedi, teyit edilemedi, doğrulayamadığını
söyledi, söylüyor, söyleyen, söylemişti, belirtti, belirtiyor, belirten, belirtmişti, kaydetti, kaydeden, aktardı, aktaran, anlattı, anlatıyor, anlatan, anlatmıştı, dile getirdi, ifade etti, vurguladı, dile getiren, ifade eden, vurgulayan
açıkladı, açıklayan, açıkladığını, açıklamıştı, duyurdu, duyuran, duyurduğunu, duyurmuştu, bildirdi, bildiren, bildirmişti, izah etti
açıklamadı, söylemedi, belirtmedi, paylaşmadı, anlatmadı, bildirmedi, izah etmedi, açıklamıyor, söylemiyor, belirtmiyor
savundu, savunuyor, savunan, iddia
etkili, güçlü, nüfuzlu
önemli, mühim
ünlü, meşhur, tanınmış
dünya, yeryüzü
şaka, muziplik, latife, şakası
espri, nükte, esprili, nükteler
yayıldı, yayılan, yayılmıştı, dolaşıma girdi
tweet, twit, tivit, paylaşım, paylaşımları, gönderi, gönderisi, gönderileri, tweeti
ihlal, çiğnedi, çiğneyen, çiğniyor, çiğnediğini, çiğnemiş
çiğnemedi, çiğnemediğini, ihlal etmedi, ihlal etmedim, ihlal etmediğini
yasa dışı, yasadışı, kanunsuz, kanun dışı, kanuna aykırı, kanunlara aykırı, yasaya aykırı, yasalara aykırı, hukuka aykırı, hukuk dışı, illegal
yasa, kanun
erişebiliyor, erişebilen, erişebildiğini, ulaşabiliyor, ulaşabilen, girebiliyor, girebilen, girebildiğini
yetki, izin, izni
suistimal, suiistimal
güvenlik açığı, güvenlik açığını, güvenlik zafiyeti, güvenlik zaafı, güvenlik zafiyetini
endişe, kaygı, endişeli, kaygılı, endişesi, kaygısı, endişeye
endişelenmiyor, kaygılanmıyor, korkmuyor, tasalanmıyor, çekinmiyor, endişe duymuyor, kaygı duymuyor, endişe etmiyor
gergin, tedirgin, huzursuz
şüphe, kuşku, şüphelendi, şüphelendiler, şüphelenmişti, şüpheleniyor, şüphelenen, şüphelenmesi, şüphelenmesini, şüphelenmek, şüphelendiği, şüphelenip, şüphelenerek, kuşkulandı, kuşkulandılar, kuşkulanmıştı, kuşkulanıyor, kuşkulanan, kuşkulanması, kuşkulanmasını, kuşkulanmak, kuşkulandığı, kuşkulanıp, kuşkulanarak
şüphesiz, kuşkusuz, kesinlikle, muhakkak
yol açtı, yol açan, yol açtığını, yol açmıştı, yol açıyor, yol açabilir, sebep oldu, sebep olan, sebep olduğunu, sebep oluyor, sebep olabilir, neden oluyor, yarattı, yaratıyor, yaratan, uyandırdı, uyandırıyor, doğurdu, doğuruyor, sebebiyet verdi
nedeni, nedenini, sebep, gerekçe, gerekçesi
amaç, gaye, maksat, maksadıyla
tesadüf, rastlantı, tesadüfen, rastlantıydı
tamamen, tümüyle, bütünüyle, büsbütün
siyasi, siyasal
siyasetçi, politikacı
kişisel, şahsi
resmi, resmî
husumet, garez, kin, düşmanlık
açıklığa kavuşturmak, aydınlığa kavuşturmak, netliğe kavuşturmak, açıklık getirmek, aydınlatmak, netleştirmek
temas, irtibat, irtibata
çok sayıda, pek çok, birçok, bir sürü, çok sayıdaki
az sayıda, bir avuç, sınırlı sayıda, az sayıdaki
bir dizi, birtakım, çeşitli, bir takım
kullanıcı, üye, kullanıcılar
dizüstü, laptop, diz üstü, notebook
fotoğraf, resim, foto
sahte, taklit, düzmece, çakma
yorgun, bitkin, halsiz
telaşlı, koşuşturmalı, hummalı, hareketli
olaysız, sorunsuz
ihtimal, olasılık
küçük, ufak
isyan, başkaldırı, direniş, protesto, meydan okuma, itaatsizlik
saldırıyor, saldırmak, saldıran, saldırdı, yükleniyor, yüklenmek, yüklenen, hedef alıyor, hedef almak, hedef alan, hedef aldı
muhalif, karşıt, eleştirmen, eleştirmenleri
hayran, hayranlık, takdir ediyor, takdir ettiğini, takdir ediyorum
çalışkan, çalışkanlığına, sıkı çalışmasına, sıkı çalışması, azmine
gerekiyor, lazım, gerek, gerektiğini, gerekli
istedi, istemişti, talep etti, talep edildi, talep etmişti, rica etti
sildi, silmişti, siliyor, silen, silmesi, silmesini, silmek, sildiği, silip, silerek, silindiler, silinmişti, siliniyor, silinen, silinmesi, silinmesini, silinmek, silindiği, silinip, silinerek
yayımladı, yayımlamış, yayımlıyor, yayımlayan, yayımlaması, yayımlamasını, yayımlamak, yayımladığı, yayımlayıp, yayımlayarak, yayınladı, yayınlamış, yayınlıyor, yayınlayan, yayınlaması, yayınlamasını, yayınlamak, yayınladığı, yayınlayıp, yayınlayarak, yayımlandı, yayımlandılar, yayımlanmıştı, yayımlanıyor, yayımlanan, yayımlanması, yayımlanmasını, yayımlanmak, yayımlandığı, yayımlanıp, yayımlanarak, yayınlandı, yayınlandılar, yayınlanmıştı, yayınlanıyor, yayınlanan, yayınlanması, yayınlanmasını, yayınlanmak, yayınlandığı, yayınlanıp, yayınlanarak
atmadı, göndermedi, yollamadı
başlattı, başlattığını, başlatan, başlatmıştı, başlatıldı, başlatıldığını
iç, dahili, şirket içi, şirket içinde, kurum içi, kurum içinde
kapsamlı, geniş çaplı, geniş kapsamlı, etraflı
yürütüyor, yürüttü, yürüttüğünü, yürütülüyor, yürütülen, yürütüldüğünü
ayrıntı, detay, teferruat, ayrıntıları, ayrıntılar
bilgi, malumat
yanıt, cevap
yanıtsız, cevapsız
etki, tesir, etkisi
dalga geçti, alay etti, tiye aldı, dalga geçen, alay eden, makaraya aldı
içki, bira
polis, kolluk kuvvetleri, kolluk güçleri, güvenlik güçleri, emniyet güçleri, emniyet birimleri
risk, tehlike, riski, tehlikesi
biliyordu, haberdardı, bilincindeydi
bilmiyordu, habersizdi, haberi yoktu, farkında değildi, bilmediğini, haberinin olmadığını
tartışıldı, tartışılmıştı, tartışılıyor, konuşuldu, konuşulmuştu, görüşüldü, ele alındı, gündeme geldi
hayata geçirilmedi, uygulanmadı, uygulamaya konmadı, uygulamaya geçirilmedi, rafa kaldırıldı, kabul edilmedi, yürürlüğe girmedi
azaltıldı, kısıtlandı, daraltıldı, sınırlandırıldı, düşürüldü, azaltılmıştı
ücret, maaş
denetliyor, denetleyen, denetim, denetleme, moderasyon
imkân, imkan, olanak
düşünmeden, düşüncesizce, fevri, düşünmeksizin
sessiz, suskun, sessizlik, suskunluk
şöhret, ünden, üne, ününden
gürültü, yaygara, patırtı, velvele
incittiği, kırdığı, üzdüğü, gücendirdiği
incittiysem, kırdıysam, üzdüysem
iyi niyetli, masum, art niyetsiz, kasıtsız
planlıyor, planladığını, planlayan, hazırlanıyor, hazırlandığını, tasarlıyordu
planlamıyor, planlamadığını, planlamadım, planlamamıştı, tasarlamamıştı
ziyaret edenler, girmek isteyenler, açmak isteyenler, girmeye çalışanlar, ulaşmak isteyenler, erişmek isteyenler, bakmak isteyenler, ziyaretçiler, girenler
hata mesajı, hata mesajıyla, hata mesajını, hata uyarısı, hata uyarısıyla, hata uyarısını, hata sayfası, hata sayfasıyla, hata sayfasını, hata bildirimi, hata bildirimiyle, hata iletisi, hata iletisiyle
adlı, isimli, adındaki, adında, adıyla, ismiyle
layık, hak eden, hak ediyor, hak ettiğini
hak etmediğini, hak etmiyor, layık olmadığını, layık değil, layık görmüyor
etkilenmedi, zarar görmedi, etkilenmemişti
karışıp karışmadığı, dahli olup olmadığı, rolü olup olmadığı, parmağı olup olmadığı
sona erdi, bitti, son buldu, sona ermişti, sona eriyordu, bitiyordu, sona ereceğini
duyulmadı, kamuoyuna yansımadı, basına yansımadı, kamuoyuna yansımamıştı, basına yansımamıştı, gizli kaldı, kamuoyuna duyurulmadı, kamuoyunca bilinmedi
sorumlu, mesul
mevcut değil, mevcut olmadığı, mevcut olmadığını, bulunmadığı, var olmadığı, bulunamadı, yer almıyor
huzur, sükûnet, sükunet
konuştu, konuşan, konuşmuştu, konuşarak
buluştu, buluşan, buluşmuştu, bir araya geldi, bir araya gelen
mesai, vardiya, nöbet, mesaisi, vardiyası, vardiyasının
tanık, şahit
tekrarlanması, yinelenmesi
hackledi, siber saldırı, korsanlık, hack
hacklemedi, hacklemediğini, hacklemedim, korsanlık yapmadı, korsanlık yapmadığını
`;
