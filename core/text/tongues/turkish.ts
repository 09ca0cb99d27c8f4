import { listed } from '../listed';
import type { TongueWords } from '../tongue';

/** Turkish. */
export const turkish: TongueWords = {
  language: 'tr',
  grammar: listed(`ve ile veya ya da de ki mi mı mu mü bir bu şu o onu onun ona ondan bunu bunun buna bundan ben beni benim bana biz bizi bizim siz sen kendi kendisi
    kendisini kendisinin için gibi kadar daha çok en az ama fakat ancak çünkü eğer ise ne nasıl neden niçin kim hangi her hiç bazı tüm bütün diğer başka
    olan olarak oldu olduğunu olduğu olmak olması olmuş olacak idi ise imiş var yok değil sonra önce üzerine üzerinde karşı göre doğru rağmen dolayı
    itibaren beri yine hem hemen artık bile sadece yalnızca zaten ayrıca şimdi nın nin nun nün ın in un ün yı yi yu yü nı ni nu nü ı i u ü a e ya ye
    na ne da de ta te dan den tan ten la le yla yle dı di du dü tı ti tu tü ydı ydi`),
  saying: listed(`dedi diyor diyen demiş demişti dediği der derken diye söyledi söylüyor söylemiş söylemişti söyleyen söylediğini anlattı anlatıyor anlatan açıkladı
    açıklıyor açıklayan açıklamıştı belirtti belirtiyor belirten ifade iddia savundu savunuyor savunan yazdı yazıyor yazan yazmıştı nitelendirdi niteledi
    tanımladı vurguladı vurgulayan ekledi ekliyor ekleyen itiraf kabul yanıtladı cevapladı konuştu konuşan aktardı aktaran bildirdi bildiren duyurdu
    duyuran dile getirdi düşünüyor düşündü inanıyor umuyor istedi istiyor reddetti yalanladı paylaştı öne sürdü`),
  denying: listed('değil değildi değilmiş hiç hiçbir asla yok yoktu ne reddetti reddediyor yalanladı yalanlıyor olmadan'),
  sayingForm: '^(?:söyle|anlat|açıkla(?!ma$)|belirt|bildir|yaz(?:dı|mış|ıyor|an)|vurgula|savun|aktar|nitele|tanımla|yalanla)',
  denyingForm: 'm[ae](?:d[ıi]|m[ıi]ş|yaca|yece|z(?:d[ıi]|m[ıi]ş|$)|yan|yen|d[ıi]ğ)|m[ıiuü]yor',
  doubting: listed('mı mi mu mü eğer acaba belki herhalde olsaydı olsa olabilir olabilirdi sanki'),
  granting: [],
  asking: listed('mı mi mu mü mıydı miydi muydu müydü mısınız misin'),
  introducing: listed('bir bazı birçok başka kimi birkaç'),
  known: listed('bu şu o'),
  he: listed(``),
  she: listed(``),
  writer: listed('ben beni bana benim biz bizi bize bizim'),
  company: listed('şirket şirketi sözcü sözcüsü firma firması platform'),
  of: listed(``),
  that: listed('ki'),
  apposing: [],
  disputingForm: '^(?:yalanla|reddet|imkansız|imkânsız|çürüt|doğrulayama|doğrulanma|kandır|komplo|mizah|sahte|dolandırıcı|geri$|ele(?:di|ndi)|düşük)',
  imaginingForm: '^(?:kork|umu[dt]|hayal|varsay)',
  vouchingForm: '^(?:kanıt|delil)',
  belyingForm: '^(?:zor)$',
  trueForm: '^(?:doğru|gerçek|öyle)$',
  evidenceForm: '^(?:kanıt|delil|kaynak)',
  verifyingForm: '^(?:doğrula|teyit)',
  taleForm: '^(?:iddia|haber|söylenti|bilgi|ifade|söz(?!c)|suçlama|ihtimal|diye$)',
  falseForm: '^(?:asılsız|yalan|uydur|yanlış|efsane|inanm|sanıl)',
};
