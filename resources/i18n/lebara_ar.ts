<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>حول Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>الإصدار {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>يستند إلى عمل آخرين:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>الحزم ورخصها</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>جارٍ سؤال المشغّل…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>الرقم على شريحة SIM (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>امسح الرمز الشريطي، أو اكتب الأرقام الـ 19 أو الـ 20. تكفي آخر أربعة أرقام لشريحة لك.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>ربط رقم هاتفها</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>فعّل هذه الشريحة</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>يقوم المشغّل بتفعيل الشريحة. يتم ذلك تلقائيًا؛ يمكنك مغادرة هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>توقّف عن الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>في انتظار الصفحة</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>تنتهي الصلاحية بعد {time}</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>لم تُضف أي بطاقة</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>لم يفتح المتصفح صفحة مزوّد الدفع. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>تعذّر فتح الصفحة</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>يحتفظ مزوّد الدفع بالبطاقة، ولا يرى هذا البرنامج رقمها أبدًا. تواصل هذه النافذة وحدها عند الانتهاء.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>اكتب بيانات البطاقة في الصفحة المفتوحة في متصفحك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة من جديد</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>مقارنة الباقات</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>عرض الباقة</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>مقترحة لك</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>لا يوجد استهلاك كافٍ بعد</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>باقتك التالية مناسبة</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>باقتك مناسبة</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>توفّر {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>بعد أول فترة كاملة تُقارَن كل باقة باستهلاكك الفعلي.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>باقة ⁨{plan}⁩ أكثر مما تحتاج.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}: استهلكت {amount} {when} واشتريت {add_ons}.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}: استهلكت {amount} {when}.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>باقتك: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>باقة ⁨{plan}⁩ مع {add_ons} كانت ستكون الأقل تكلفة: {cost} لكل 30 يومًا.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>باقة ⁨{plan}⁩ بلا حدود.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>باقة ⁨{plan}⁩ تكفي، مع فائض {amount}.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>هل تُجدَّد هذه الباقة تلقائيًا؟</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>تُشترى الباقة من جديد كلما انتهت، إلى أن توقف ذلك. يمكنك إيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>الخصم القادم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>لا توجد بطاقة محفوظة. من دونها قد لا يتم التجديد، وسيُعلمك المشغّل عندئذ.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>رصيدك، إن كان يغطي السعر</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>لا استهلاك بعد.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>مخطط أعمدة</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>مفتاحا اليمين واليسار يقرآن الأعمدة.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>يستغرق النقل يومين على الأقل وثلاثين على الأكثر. حتى ذلك الحين يعمل الرقمان.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>فعّل هذه الشريحة أولًا. بعدها يمكن نقل رقم إليها.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>نقل رقم إلى هنا</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>احتفظ برقمك. تحتاج إلى رمز من مشغّلك السابق.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>الانتظار لمدة {time} أخرى.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتح مرة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>تعذّر فتح متصفح. افتح هذا العنوان في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>صفحة تسجيل الدخول لدى المشغّل مفتوحة في متصفحك. سجّل الدخول هناك، وتتابع هذه النافذة وحدها.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>لم يسجّل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>ما اخترته محفوظ، وسيُستكمل كل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>اكتمل في غيابك: باقة ⁨{plan}⁩ للرقم {number} مدفوعة ومجدَّدة.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>تعذّر تجديد باقة ⁨{plan}⁩ للرقم {number}. أُعيد {amount}.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>انتهى طلب باقة ⁨{plan}⁩ للرقم {number}. لم يُخصم أي مبلغ.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>يبدو هذا رقم بطاقة. تُكتب بيانات البطاقة في صفحة مزوّد الدفع فقط.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>تُستخدم أولًا</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>استخدمها أولًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>⁨{brand} •••• {digits}⁩</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>انتهت صلاحيتها. لم يعد استخدامها ممكنًا.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>انتهت صلاحيتها في {day}. لم يعد استخدامها ممكنًا.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>لا يقبلها المشغّل في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>تنتهي صلاحيتها في {day}. أضف البطاقة الجديدة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>تنتهي في ⁨{month}⁩</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>لم يقبل البنك هذه البطاقة.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>أُغلقت الصفحة دون إدخال بطاقة.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>انتهى وقت الصفحة.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>لم يقبل مزوّد الدفع البطاقة.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>إيقاف: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>تعمل الشريحة القديمة حتى ⁨{date}⁩، ثم تعمل الجديدة.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>يُنقل ⁨{number}⁩ في ⁨{date}⁩.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>متوقع قبل ⁨{date}⁩.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>يعمل المشغّل على ذلك.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>ما يعرضه المخطط</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>متقطّع: متوقَّع</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>لا استهلاك بعد. سيظهر هنا استهلاك كل يوم.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>البيانات يوميًا</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات يوميًا</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>الرسائل يوميًا</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}: نحو {amount} متوقَّعة</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>لا نعرف النتيجة بعد</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>تم التجديد</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>أُغلق الطلب</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>⁨{brand} •••• {digits}⁩</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>بطاقة خصم</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>تطبيق الدفع لديك</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>انتهت صلاحية الرمز. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>انتهت جلسة دخولك. سجّل الدخول من جديد وسيُستكمل الأمر تلقائيًا.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>الاتصال بالمشغّل غير آمن. سيُستكمل الأمر حالما يصبح آمنًا.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>ما زال التحقق من دفعة لهذا الطلب جاريًا. لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>تنتهي في ⁨{month}⁩</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>وافِق لدى مصرفك</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>امسح بتطبيق ⁨{app}⁩</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>المتاح {amount}</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>في صفحة PayPal</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>في صفحة الدفع الآمنة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>{amount} available, not enough for {total}</source>
        <translation>المتاح {amount}، ولا يكفي لدفع {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>غير متاح حاليًا</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>أُرسل رمز آخر.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>رمز آخر بعد {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>الرمز صالح لمدة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>انتهت صلاحية هذا الرمز. اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>مشغّل التجربة: لا تُرسل رسالة نصية فعلًا. الرمز في صندوق رسائل المشغّل.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>افتح صندوق الرسائل</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>جارٍ سؤال المشغّل…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>أُرسل الرمز بالبريد الإلكتروني إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>أُرسل الرمز إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>إرسال آخر بعد ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>الرمز صالح لمدة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>هذا الرمز قديم. يرجى طلب رمز آخر.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unfinished order</source>
        <translation>طلب غير مكتمل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>متابعة {plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>لا توجد باقة سارية على هذا الرقم.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>شراء دفع تمديد تعبئة</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>تجديد باقتي</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>اسأل المشغّل مرة أخرى</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>المظهر مثل النظام</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>النص بحجمه الأصلي</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>حول Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>الإصدار الرخص</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>باقة · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>اختر باقة أخرى للمقارنة.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>الفروق بخط عريض.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>⁨{plan}⁩ (الحالية)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>التكلفة باستهلاكك، 30 يومًا</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>التكلفة، 30 يومًا</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}، لن تكفي</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} مع الإضافات، {count} في %n فترة</numerusform>
            <numerusform>{price} مع الإضافات، {count} في فترة واحدة</numerusform>
            <numerusform>{price} مع الإضافات، {count} في فترتين</numerusform>
            <numerusform>{price} مع الإضافات، {count} في %n فترات</numerusform>
            <numerusform>{price} مع الإضافات، {count} في %n فترة</numerusform>
            <numerusform>{price} مع الإضافات، {count} في %n فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · الأقل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>تم حفظ اختيارك.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>العروض والأخبار</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>بهذه الطرق يجوز للمشغّل أن يرسل إليك إعلانات. أما التذكيرات وتأكيدات ما طلبته فتصلك في كل حال.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>بمكالمة هاتفية</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>بالبريد</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>يمكن الوصول على {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>تم تغيير اسمك.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>تم تغيير عنوانك.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>تغيير البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>تم تغيير بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>أُرسل رمز إلى {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>إرسال آخر بعد ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>تُرسل التأكيدات إلى هنا، وبه تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>الاحتفاظ بالعنوان الحالي</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>حفظ العنوان</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>قبل الموعد بيوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>قبل الموعد بـ %n يوم</numerusform>
            <numerusform>قبل الموعد بيوم</numerusform>
            <numerusform>قبل الموعد بيومين</numerusform>
            <numerusform>قبل الموعد بـ %n أيام</numerusform>
            <numerusform>قبل الموعد بـ %n يومًا</numerusform>
            <numerusform>قبل الموعد بـ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>في فترتك الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>في آخر %n فترة</numerusform>
            <numerusform>في فترتك الأخيرة</numerusform>
            <numerusform>في آخر فترتين</numerusform>
            <numerusform>في آخر %n فترات</numerusform>
            <numerusform>في آخر %n فترة</numerusform>
            <numerusform>في آخر %n فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>إضافة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n إضافة</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتين</numerusform>
            <numerusform>%n إضافات</numerusform>
            <numerusform>%n إضافة</numerusform>
            <numerusform>%n إضافة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>إدخال قسيمة</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>لا رصيد في هذا الحساب.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>يُستخدم للمكالمات خارج باقتك.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>ينتهي في {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>جارٍ الشحن…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>أُضيف {amount}.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>أدخل أرقام القسيمة.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>يبدو هذا رقم هاتف. رمز القسيمة مطبوع على البطاقة أو الإيصال.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>هذا رقم شريحة SIM. رمز القسيمة مكوّن من 12 أو 14 أو 16 رقمًا.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>رمز القسيمة مكوّن من 12 أو 14 أو 16 رقمًا.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>يبدو هذا رقم هاتف.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 أحرف أو أكثر. بضع كلمات أفضل من الرموز والأرقام.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>هل تسمح بأن نخبرك بالعروض؟ يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>أنشئ الحساب</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. مبلغك محفوظ. تواصل مع الدعم واذكر لهم المرجع ⁨{reference}⁩.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>تم الدفع، ويجري تفعيل باقتك</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>باقة ⁨{plan}⁩ مدفوعة ومكتملة</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>باقة ⁨{plan}⁩ مدفوعة ومحجوزة</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>باقة ⁨{plan}⁩ مفعّلة</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>تُستكمل هذه الصفحة تلقائيًا. يمكنك إغلاق البرنامج: لن يضيع شيء.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>تبدأ {start} وتستمر حتى {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>تستمر حتى {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>وصلت الدفعة</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>اكتمل الطلب</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>⁨{reference}⁩ · المشغّل يعمل عليه</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>⁨{reference}⁩ · بعد الدفع بـ {seconds} ث</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>الباقة في حسابك</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>الباقة على هذا الرقم</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>جارٍ التحقق لدى المشغّل…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>يأتي بعد اكتمال الطلب</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>تم التحقق لدى المشغّل: الطلب ⁨{id}⁩</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>مدفوعة حتى {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>مدفوعة حتى {old} ← {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} ← {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>أُرسل التأكيد</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>لم يظهر بعد؛ والتجديد لا يتوقف عليه</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>يصل برسالة نصية أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>رسالة نصية إلى {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>بريد إلكتروني إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>نُسخ الإيصال</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>إيصال ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>أنت مسجّل الدخول. من الآن تدخل بالرقم {number} وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>التالي: فعّل شريحة SIM أو اربط الرقم، ثم اختر باقة.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>إلى حسابي</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>المرجع ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>اطبع إيصال متابعة</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>هذا الطلب مفتوح بالفعل</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>يوجد طلب غير مكتمل لباقة ⁨{plan}⁩ للرقم {number}. أكمله بدلًا من الدفع مرتين.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>العودة إلى الباقات</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>دُفعت باقة ⁨{plan}⁩ للرقم {number} قبل بضع دقائق. هل تريد شراءها مرة أخرى؟</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>طُلبت باقة ⁨{plan}⁩ للرقم {number} على هذا الحاسوب قبل بضع دقائق. هل تريد شراءها مرة أخرى؟</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>لقد اشتريت هذه الباقة للتو</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>طُلبت هذه الباقة للتو</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>نعم، اشترِها مرة أخرى</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>أُلغي الطلب. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>لم يُخصم أي مبلغ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>لم يتمكن المشغّل من تفعيل باقة ⁨{plan}⁩ وأعاد {amount} بالطريقة التي دُفع بها.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>خُصم المبلغ ثم أُعيد</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>تواصل مع الدعم</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>نُسخ المرجع</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>انتهت جلسة دخولك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>لم يعد هذا موجودًا لدى المشغّل. حدّث الصفحة لترى الموجود الآن.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>لم يتمكن المشغّل من استخدام ما أُرسل. راجعه من فضلك.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>لا يدعم المشغّل طريقة البحث هذه.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>لم يقبل المشغّل الطلب. تواصل مع الدعم من فضلك.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>لدى المشغّل طلب آخر بهذا المرجع. توقفنا. تواصل مع الدعم من فضلك.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>محاولات كثيرة. انتظر قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>ما زال المشغّل يعمل على هذا، وسيُستكمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>لا يقدّم المشغّل هذا الإجراء. حدّث البرنامج من فضلك.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>لا يستطيع المشغّل الإجابة بصيغة يقرؤها البرنامج. حدّث البرنامج من فضلك.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>لا يستطيع المشغّل قراءة ما أرسله البرنامج. حدّث البرنامج من فضلك.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>نفدت هذه الباقة. اختر باقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>هذه الباقة غير متاحة لخطك. اختر باقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>تغيّر السعر. اطّلع على السعر الجديد قبل المتابعة.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>يريد المشغّل التأكد مرة أخرى من أنه أنت. يرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>عُرض هذا مرة واحدة ولن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>حساب آخر يسجّل الدخول بهذا الرقم.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>رقم PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>رقم PIN هذا أول ما يجرّبه أي شخص. يرجى اختيار رقم آخر.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>استعاد المشغّل هذا الرقم ولا يمكن تجديده.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>هذا الطلب مغلق بالفعل.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>هذا الطلب مدفوع بالفعل. لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>توجد دفعة جارية لهذا الطلب. لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>لا يمكن استخدام طريقة الدفع هذه الآن. اختر طريقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>الرصيد لا يكفي. اختر طريقة دفع أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>لا يعرف المشغّل هذه القسيمة. تحقق من الأرقام من فضلك.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>استُخدمت هذه القسيمة من قبل.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>انتهت صلاحية هذه القسيمة.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>لا اتصال بالمشغّل.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>الاتصال بالمشغّل غير آمن، لذلك لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب وشبكته.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>لم يُجب المشغّل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>لدى المشغّل مشكلة حاليًا.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>تعذّرت قراءة إجابة المشغّل.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>المشغّل مشغول. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>لم يقبل المشغّل هذا.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>لم يسمح المشغّل بالدخول. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>لا يستطيع هذا الحاسوب كتابة سجلات البرنامج. تحقق من مساحة القرص وصلاحيات المجلد.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>حدث أمر غير متوقع في البرنامج، وسُجّل في السجل.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>لا يوجد حساب بهذا الرقم أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>هذه الشريحة غير مفعّلة بعد، فلا تصلها رسائل نصية.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>لم يعد هذا الرقم يُخدَم: استُعيد أو نُقل إلى مشغّل آخر.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>لهذا الرقم حساب بالفعل.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>لا يعرف المشغّل رقمًا كهذا. تحقّق من الأرقام.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>لحساب آخر عنوان البريد هذا بالفعل.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>أدخل الاسم الأول واسم العائلة.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>يستخدم حساب آخر هذا الرقم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>هذا الرقم ليس في حسابك.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>كلمة المرور غير مطابقة.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>محاولات كثيرة. تسجيل الدخول مقفل لبعض الوقت.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>هذا الحساب يتبع بلدًا آخر.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>محاولات كثيرة من هذا الاتصال. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>يلزم أيضًا رمز من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>هذا الرمز غير مطابق.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>انتهت صلاحية هذا الرمز. اطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>أُرسل رمز قبل لحظة. انتظر قليلًا قبل أن تطلب رمزًا آخر.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>استغرق هذا وقتًا طويلًا، أو بدأ من جديد في مكان آخر. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>كلمة المرور قصيرة جدًا: 8 أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>كلمة المرور طويلة جدًا: 128 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>كلمة المرور هذه سهلة التخمين. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>رُفض تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>لم يسجّل أحد الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>لم يفتح هذا الحاسوب متصفحًا.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>هذا المشغّل لا يقدّم ذلك.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>يريد المشغّل أن تسجّل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>رُفضت البطاقة. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>لا يوجد مال كافٍ في البطاقة. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>لم يوافق المصرف على الدفع. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>انتهى وقت الدفع. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>أُلغيت الدفعة. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>أُلغي الطلب. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>نفدت هذه الباقة. لم يُخصم أي مبلغ. اختر باقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>هذه الباقة غير متاحة لخطك. لم يُخصم أي مبلغ. اختر باقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>تغيّر السعر. لم يُخصم أي مبلغ. اطّلع على السعر الجديد قبل المتابعة.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>استعاد المشغّل هذا الرقم ولا يمكن تجديده. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>لا يمكن استخدام طريقة الدفع هذه الآن. لم يُخصم أي مبلغ. اختر طريقة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>الرصيد لا يكفي. لم يُخصم أي مبلغ. اختر طريقة دفع أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>رقم الحالة ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>أوقف المشغّل هذه الدفعة. راجع طلباتك قبل أن تدفع مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّلة</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>من الآن فصاعدًا يتطلب تسجيل الدخول الخطوة الثانية.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>أُوقفت الخطوة الثانية.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>يُطلب إلى جانب كلمة المرور رمز من تطبيق على هاتفك. فمن يعرف كلمة المرور لا يستطيع الدخول بها وحدها.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>مطلوبة منذ {day}.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>رموز الاسترداد المتبقية: {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>أنشئ رموزًا جديدة ما دام التطبيق معك.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>استغرق هذا وقتًا طويلًا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>رموز خاطئة كثيرة. حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>الرمز غير مطابق، أو استُخدم من قبل.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>الخطوة الثانية عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>رمز التطبيق أو رمز استرداد</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>نرسل إليك رمزًا تختار به كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>رقم الجوال أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>إرسال الرمز</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>جارٍ سؤال المشغّل عن طرق الدخول…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>رقم الجوال أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>أبقني مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>لا يوجد في هذا الحاسوب مكان آمن لحفظ الدخول. يبقى دخولك حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>رمز برسالة نصية</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>عبر المتصفح</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>تفعيل شريحة SIM</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>تجديد رقم بلا حساب</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>رقمك، أو رقم شخص تريد مساعدته. تختار باقة وتدفع، وهذا كل شيء.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>الرقم نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>اطّلع على الباقات</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>لن ترى صاحب الرقم ولا ما عليه. يُبلَّغ صاحبه بأن باقة اشتُريت، دون ذكر من اشتراها.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>انتهت الباقة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>فُقد الرقم</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>بحاجة إلى تسجيل</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>حُدّث للتو</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>حُدّث {age}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>أين ذهب هذا الرقم، وهل يمكنني استعادته؟</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>أرجو تفعيل هذه الشريحة.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من تسأل</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>متجر، أو دعم المشغّل بالهاتف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>ماذا تقول</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>جهّز</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>شريحة SIM برقمها الطويل ووثيقة هوية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sandbox</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Your plan, your usage, renewed in a minute.</source>
        <translation>باقتك واستهلاكك، والتجديد في دقيقة.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>اعرف ما تبقّى، واختر الباقة المناسبة، وادفع كما تحب. لا يُخصم أي مبلغ مرتين، حتى لو انقطع الاتصال.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>ما تفعله المفاتيح هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>مسار الرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>قاعدة المشغّل: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>كما في ⁨{date}⁩</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>قاعدة تجريبية</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>تبدأ التواريخ عند تفعيل الشريحة.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>استعاد المشغّل هذا الرقم. لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>لا يذكر المشغّل تواريخ لهذا الرقم.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>لا يذكر المشغّل متى يُفقد الرقم غير المستخدم.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>عرض ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>جارٍ إرسال الرمز…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>رقم الهاتف المراد ربطه</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>يرسل المشغّل رمزًا إلى هذا الرقم للتأكد من أنه لديك.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>إرسال رمز إليه برسالة</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى الآن.</numerusform>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى بعد ثانية (%n).</numerusform>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى بعد ثانيتين (%n).</numerusform>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>رقم PIN غير صحيح. حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>رقم PIN غير صحيح. لا محاولات أخرى؛ سجّل الدخول من جديد.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولة واحدة (%n)، ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولتان (%n)، ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولات، ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة، ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة، ثم سجّل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>اكتب رقم PIN لتتابع من حيث كنت. أي دفعة جارية تستمر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>لا يوجد رقم PIN على هذا الجهاز. سجّل الدخول من جديد للمتابعة؛ يمكنك اختيار رقم PIN في ملفك.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>سجّل الدخول من جديد بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رقم PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم PIN</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>من الآن يفتح رقم PIN هذا قفل النافذة.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>أُزيل رقم PIN.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>مع رقم PIN تُقفل النافذة تلقائيًا عندما لا يستخدمها أحد، وبعد سكون الجهاز.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>مع رقم PIN تُقفل النافذة تلقائيًا عندما لا يستخدمها أحد، وعندما يُقفل الجهاز.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>رقم PIN، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>رقم PIN مرة أخرى</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة رقم PIN</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>افتح هذه النافذة عندما أفتح قفل الجهاز</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>فقط عندما أقفلها أو بعد السكون</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n دقيقة دون استخدام</numerusform>
            <numerusform>دقيقة واحدة (%n) دون استخدام</numerusform>
            <numerusform>دقيقتان (%n) دون استخدام</numerusform>
            <numerusform>%n دقائق دون استخدام</numerusform>
            <numerusform>%n دقيقة دون استخدام</numerusform>
            <numerusform>%n دقيقة دون استخدام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop، مقفلة</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>أنت مسجّل الدخول</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى ⁨Lebara Desktop⁩.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>لم يُسجَّل دخول أحد. عُد إلى ⁨Lebara Desktop⁩ وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>نسيان حساب</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>لم تنجح</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>فحص الشبكة {step} من {count}: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>ليس كل شيء يعمل بعد</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>الرسائل والبيانات والرصيد تعمل</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>يمكن استخدام باقتك على الشبكة.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>ثلاث خطوات سريعة على الهاتف، تم {done} من {count}</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>نجحت الرسالة والبيانات والاستعلام عن الرصيد على الهاتف</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>شيء لم ينجح على الهاتف، انظر أدناه</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>أرسل أي رسالة من هذا الرقم إلى رقم تعرفه.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>استخدام بيانات الهاتف</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>أوقف Wi-Fi على الهاتف وافتح صفحة لم تفتحها اليوم.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>الاستعلام عن الرصيد</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>اطلب رمز الرصيد الخاص بالمشغّل من الهاتف: تذكر الإجابة اسم باقتك.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>أطفئ الهاتف وشغّله مرة واحدة، ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>تأكد من تشغيل بيانات الهاتف ومن ضبط نقطة الوصول (APN) الخاصة بالمشغّل.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>إن بقي الأمر كذلك، فتواصل مع الدعم واذكر لهم المرجع أعلاه.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>تبقى مسجّل الدخول هنا، ويُسجَّل خروج كل جهاز آخر.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 أحرف أو أكثر. بضع كلمات أفضل من الرموز والأرقام.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>احفظ وسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>نعرض ما كان معروفًا في {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>يُحدَّث تلقائيًا.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>دُفع {amount}، ويجري تفعيل باقة ⁨{plan}⁩.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>دفعة بمبلغ {amount} لباقة ⁨{plan}⁩ تنتظر أن تكملها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>طلبك لباقة ⁨{plan}⁩ ({amount}) لم يُدفع بعد.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>أوقفنا دفعة {amount}: هناك ما لا يتطابق. المرجع ⁨{reference}⁩.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>ما زال التحقق من دفعة {amount} جاريًا. لا تدفع مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>أقبل شروط الاستخدام (⁨{country}⁩).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>رمز برسالة نصية</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>اختيار باقة</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>‏⁨{key}⁩ يعرض هذا الرقم في كل صفحة؛ F2 لإعادة التسمية.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>إعادة تسمية ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>اسم ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>أرقامك</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>للرقم {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>صالحة {days}، حتى {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>الطلب ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>تبدأ فور الدفع</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>تبدأ بعد الباقة الجارية، {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>تبدأ عند انتهاء باقتك الحالية، {day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>الدفعة: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>الطلب: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>افتح الإيصال</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>احفظ الإيصال…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>جارٍ قراءة الإيصال…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>سيُعاد المبلغ</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>صالح من {start} إلى {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>لا يوجد لدى المشغّل إيصال لهذا الطلب.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح ملفات PDF. احفظ الإيصال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>لا طلبات سابقة معروضة</numerusform>
            <numerusform>طلب سابق واحد معروض</numerusform>
            <numerusform>طلبان سابقان معروضان</numerusform>
            <numerusform>%n طلبات سابقة معروضة</numerusform>
            <numerusform>%n طلبًا سابقًا معروضًا</numerusform>
            <numerusform>%n طلب سابق معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>الطلبات السابقة</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>أيّ الطلبات تُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>لم يُنفّذ</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>كل شيء محسوم.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>هناك طلب واحد لم يُحسم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>لا طلبات غير محسومة.</numerusform>
            <numerusform>هناك طلب واحد لم يُحسم بعد.</numerusform>
            <numerusform>هناك طلبان لم يُحسما بعد.</numerusform>
            <numerusform>هناك %n طلبات لم تُحسم بعد.</numerusform>
            <numerusform>هناك %n طلبًا لم يُحسم بعد.</numerusform>
            <numerusform>هناك %n طلب لم يُحسم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>اعرض واحدًا آخر</numerusform>
            <numerusform>اعرض اثنين آخرين</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>هذه هي الطلبات كما كانت في {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>اعرض الطلبات الأقدم</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>تعذّر تحميل الطلبات</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>هناك طلبات أخرى: اعرض الكل لتراها.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>لا توجد طلبات كهذه</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>يُحفظ هنا ما تطلبه مع إيصاله.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>اطّلع على الباقات</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>دون حفظ أي شيء</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>تختار إحداها عند الدفع.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>المتاح {amount}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>غير متاح حاليًا</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>رمز تمسحه بهاتفك</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>على صفحة الدفع الآمنة في متصفحك</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>يرجى ملء كل الحقول.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>يرجى كتابة عنوان بريد إلكتروني كامل.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>يرجى كتابة الرمز كاملاً.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>التكرار مختلف. يرجى كتابته مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>الوقت المنقضي</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>لا شيء هنا بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>السهمان للاختيار، وEnter للتنفيذ، وEsc للإغلاق.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
            <numerusform>تم تغيير كلمة المرور. الأجهزة الأخرى التي سُجّل خروجها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>تم تسجيل الخروج.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>آخر استخدام {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>تسجيل خروج {device}</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>كلمة المرور والأجهزة</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>ثمانية أحرف أو أكثر. بضع كلمات أسهل حفظًا من الرموز.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أين سجّلت الدخول</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>تسجيل الخروج من كل مكان آخر</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>تعذّر فتح الصفحة على هذا الحاسوب. حاول مرة أخرى، أو ادفع بطريقة أخرى.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>يمكنك إغلاق النافذة. إذا نجح الدفع يكتمل التجديد عند تشغيل البرنامج في المرة القادمة، ولا يُخصم منك مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>بانتظار هاتفك</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>بانتظار صفحة الدفع</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>انتهى الوقت، جارٍ التحقق…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>تنتهي الصلاحية بعد {time}</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>امسح بتطبيق ⁨{app}⁩ لدفع {amount}</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>ادفع {amount} في صفحة المتصفح</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>جارٍ الإلغاء: نتحقق من عدم خصم أي مبلغ</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>جارٍ الإرسال… لا تدفع مرتين</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>أكمل الدفع هناك. تُستكمل هذه النافذة تلقائيًا عند الانتهاء.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>سيُعلمنا المشغّل إن كان إلغاء الطلب ما زال ممكنًا.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>الطلب في طريقه إلى المشغّل. لحظات من فضلك.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>كيف تريد أن تدفع؟</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>تعذّر تحميل طرق الدفع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>تُكتب بيانات البطاقة في صفحة مزوّد الدفع فقط. هذا البرنامج لا يراها أبدًا.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>لا يمكن بدء أي دفع: لا يستطيع هذا الحاسوب تسجيل ما يرسله. تحقق من مساحة القرص وصلاحيات مجلد البرنامج.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>تُنهى الدفعة المفتوحة قبل بدء دفعة جديدة. لا يُخصم منك مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>العودة إلى الدفعة المفتوحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>الطلب مع الالتزام بالدفع · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>ادفع {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>الاختصار: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>على هاتفك</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>امسح للاستعلام عن الرصيد أو عرض رقم الهاتف أو إيقاف التجديد، بدل كتابة الرموز.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>أو افتح {address} وأدخل هذا الرمز:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>صالح لمدة {time}. يجب أن يظهر الرمز نفسه على الهاتف.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>امسح هذا بهاتفك وسجّل الدخول هناك. تتابع هذه النافذة وحدها.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>أظهر رمزًا جديدًا</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>الاستعلام عن الرصيد</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>عرض رقم الهاتف</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>‏«⁨{text}⁩» إلى ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>إيقاف التجديد برسالة</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>الاتصال بهذا الرقم</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>ما على الهاتف فعله</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>يعيد البرنامج المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>لا يعرف المشغّل خطًا بهذا الدخول.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>لا خط في هذا الحساب</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>بعد تفعيل الشريحة تبدأ باقتها، ويظهر هنا ما تبقّى منها.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>لم تُفعَّل هذه الشريحة بعد</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>استُعيد هذا الرقم</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>لم يعد تجديده ممكنًا.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>اختر واحدة: تُقارَن كل باقة باستهلاكك.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>لا باقة على هذا الرقم بعد</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>اختيار باقة</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>جدّد الآن</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>تغيير الباقة</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>التجديد التلقائي مفعّل</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>التجديد التلقائي متوقف</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · الحالية</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} لكل 30 يومًا</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>الملاءمة: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>نفدت حاليًا.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>باقة ⁨{plan}⁩ ({price}) تعطي مثلها أو أكثر بسعر أقل.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} لكل 30 يومًا مع الإضافات التي ستحتاجها.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>اختيار ⁨{plan}⁩</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>مقارنة ⁨{plan}⁩</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>تتجدد في {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>تنتهي في {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>التالية: ⁨{plan}⁩</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>التالية: ⁨{plan}⁩ تبدأ في {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>لم تعد هذه الباقة تُباع. تستمر حتى نهايتها، ثم اختر باقة أخرى.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>استُعيد هذا الرقم. لم يعد تجديده ممكنًا.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>انتهت باقتك. جدّدها لتستخدم البيانات والمكالمات والرسائل من جديد.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>لم تُفعَّل هذه الشريحة بعد. تبدأ الباقة عند تفعيلها.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>سجّل هذه الشريحة حتى {date}، وإلا فستُوقف.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>ما زالت هذه الشريحة بحاجة إلى تسجيل.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>انتهت باقتك في {ended}. جدّد حتى {until}، وإلا فسيُوقف الخط.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>انتهت باقتك. جدّد حتى {until}، وإلا فسيُوقف الخط.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>انتهت باقتك. جدّد الآن ليبقى الخط فعّالًا.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>هذا الخط موقوف. جدّد قبل {lost} لتحتفظ بالرقم.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>هذا الخط موقوف. جدّد لتستخدمه من جديد وتحتفظ بالرقم.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>بوتيرتك الحالية تكفي. يمكنك استخدام {amount} يوميًا.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>بوتيرتك الحالية تنفد البيانات في {date}، {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>بوتيرتك الحالية ينفد هذا في {date}، {early}: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>بلا حدود: لا تنفد.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>بلا حدود. تجاوزت الاستخدام العادل {limit}: قد تقل السرعة.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>بلا حدود. الاستخدام العادل: قد تقل السرعة بعد {limit}.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>نفدت البيانات. جدّد الآن أو غيّر الباقة.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>نفد: {what}. جدّد الآن أو غيّر الباقة.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>National</source>
        <translation>محلية</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولية</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>بيانات فقط</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>مكالمات محلية</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>مكالمات دولية</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>مكالمات داخل الشبكة</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>مكالمات في الخارج</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>رسائل داخل الشبكة</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>بيانات في الخارج</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} بيانات</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} بيانات في الخارج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln دقيقة محلية</numerusform>
            <numerusform>دقيقة محلية واحدة</numerusform>
            <numerusform>دقيقتان محليتان</numerusform>
            <numerusform>%Ln دقائق محلية</numerusform>
            <numerusform>%Ln دقيقة محلية</numerusform>
            <numerusform>%Ln دقيقة محلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln دقيقة دولية</numerusform>
            <numerusform>دقيقة دولية واحدة</numerusform>
            <numerusform>دقيقتان دوليتان</numerusform>
            <numerusform>%Ln دقائق دولية</numerusform>
            <numerusform>%Ln دقيقة دولية</numerusform>
            <numerusform>%Ln دقيقة دولية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln دقيقة داخل الشبكة</numerusform>
            <numerusform>دقيقة واحدة داخل الشبكة</numerusform>
            <numerusform>دقيقتان داخل الشبكة</numerusform>
            <numerusform>%Ln دقائق داخل الشبكة</numerusform>
            <numerusform>%Ln دقيقة داخل الشبكة</numerusform>
            <numerusform>%Ln دقيقة داخل الشبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln دقيقة في الخارج</numerusform>
            <numerusform>دقيقة واحدة في الخارج</numerusform>
            <numerusform>دقيقتان في الخارج</numerusform>
            <numerusform>%Ln دقائق في الخارج</numerusform>
            <numerusform>%Ln دقيقة في الخارج</numerusform>
            <numerusform>%Ln دقيقة في الخارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln رسالة داخل الشبكة</numerusform>
            <numerusform>رسالة واحدة داخل الشبكة</numerusform>
            <numerusform>رسالتان داخل الشبكة</numerusform>
            <numerusform>%Ln رسائل داخل الشبكة</numerusform>
            <numerusform>%Ln رسالة داخل الشبكة</numerusform>
            <numerusform>%Ln رسالة داخل الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>حتى انتهاء باقتك</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ يوم</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n يوم</numerusform>
            <numerusform>/ يوم</numerusform>
            <numerusform>/ يومين</numerusform>
            <numerusform>/ %n أيام</numerusform>
            <numerusform>/ %n يومًا</numerusform>
            <numerusform>/ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>لا استهلاك للمقارنة بعد</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>أكثر مما تحتاج</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مناسبة</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>مناسبة، الفائض {amount}</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>لا تكفي</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>ينقصها {amount}</translation>
    </message>
    <message>
        <source>{what}: {short}</source>
        <translation>{what}: {short}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>⁨{name} {rate}%⁩</translation>
    </message>
    <message>
        <source>Once paid, it cannot be cancelled here. Your rights under the law stay as they are.</source>
        <translation>لا يمكن الإلغاء هنا بعد الدفع. حقوقك القانونية محفوظة كما هي.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>لا يمكن إلغاء الباقة بعد الدفع.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>يمكنك التراجع خلال %n يوم من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
            <numerusform>يمكنك التراجع خلال يوم من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
            <numerusform>يمكنك التراجع خلال يومين من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
            <numerusform>يمكنك التراجع خلال %n أيام من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
            <numerusform>يمكنك التراجع خلال %n يومًا من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
            <numerusform>يمكنك التراجع خلال %n يوم من الشراء؛ ويُحتسب ما استُهلك حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>لا يمكن الإلغاء بعد الدفع.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>التراجع خلال %n يوم من الشراء.</numerusform>
            <numerusform>التراجع خلال يوم من الشراء.</numerusform>
            <numerusform>التراجع خلال يومين من الشراء.</numerusform>
            <numerusform>التراجع خلال %n أيام من الشراء.</numerusform>
            <numerusform>التراجع خلال %n يومًا من الشراء.</numerusform>
            <numerusform>التراجع خلال %n يوم من الشراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>بيانات بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>بيانات في الخارج بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>دقائق محلية بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>دقائق دولية بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>دقائق داخل الشبكة بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>دقائق في الخارج بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>رسائل بلا حدود</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>رسائل داخل الشبكة بلا حدود</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}، بسرعة أقل بعد {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>⁨{names}⁩ و%n غيرها</numerusform>
            <numerusform>⁨{names}⁩ وبلد آخر</numerusform>
            <numerusform>⁨{names}⁩ وبلدان آخران</numerusform>
            <numerusform>⁨{names}⁩ و%n بلدان أخرى</numerusform>
            <numerusform>⁨{names}⁩ و%n بلدًا آخر</numerusform>
            <numerusform>⁨{names}⁩ و%n بلد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({countries})</source>
        <translation>{what} (⁨{countries}⁩)</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plans shown</source>
        <translation>
            <numerusform>لا باقات معروضة</numerusform>
            <numerusform>باقة واحدة معروضة</numerusform>
            <numerusform>باقتان معروضتان</numerusform>
            <numerusform>%n باقات معروضة</numerusform>
            <numerusform>%n باقة معروضة</numerusform>
            <numerusform>%n باقة معروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>الأسعار تشمل {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>تبدأ الباقة خلال دقيقة من الدفع.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>تبدأ الباقة خلال %n دقيقة من الدفع.</numerusform>
            <numerusform>تبدأ الباقة خلال دقيقة من الدفع.</numerusform>
            <numerusform>تبدأ الباقة خلال دقيقتين من الدفع.</numerusform>
            <numerusform>تبدأ الباقة خلال %n دقائق من الدفع.</numerusform>
            <numerusform>تبدأ الباقة خلال %n دقيقة من الدفع.</numerusform>
            <numerusform>تبدأ الباقة خلال %n دقيقة من الدفع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>جارٍ الاطلاع على ما يبيعه المشغّل…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>هذه الباقات كما كانت في {time}. ربما تغيّرت الأسعار.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>لا خط في هذا الحساب لتجديده.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>تعذّر تحميل الباقات</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>لا باقة مطابقة</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>جرّب كلمة أخرى، أو اعرض كل الباقات.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>عرض كل الباقات</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>لا يقدّم المشغّل باقات لهذا الخط حاليًا.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>لا باقات</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>⁨{plan}⁩: اختر باقة أخرى للمقارنة</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>مقارنة: ⁨{plans}⁩</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>تُقارَن أربع باقات بالفعل. أزل إحداها أولًا.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>اختر باقة</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>باقة أو بلد</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>ابحث عن باقات أو بلدان</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>نوع الباقة</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>عرض المقارنة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>جارٍ سؤال المشغّل…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>الرقم المراد نقله</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>المشغّل الحالي</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>رمز من ذلك المشغّل</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>يسمى أيضًا PAC أو رقم الحساب</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>يوم النقل</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>في ذلك اليوم يأخذ هذا الخط الرقم الذي تنقله ويفقد رقمه الحالي. يمكنك إيقاف ذلك حتى اليوم السابق.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>انقل الرقم</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>رمز QR للمسح بالهاتف</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>لا رمز QR</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lebara Desktop</source>
        <translation>Lebara Desktop</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>إيصال ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>صالحة حتى {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>الدفع بواسطة ⁨{way}⁩</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>الطلب ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>التفعيل معلّق</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>جارٍ سؤال المشغّل…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>يُرسَل إلى المشغّل ولا يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>جارٍ إرسال الرمز…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>شريحة SIM</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>الشريحة الجديدة في يدك.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>شريحة eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>تُحمَّل إلى الهاتف برمز.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>الرقم على الشريحة الجديدة (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>امسح الرمز الشريطي، أو اكتب الأرقام الـ 19 أو الـ 20.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>فقدتُ الهاتف: أرسل الرمز إلى بريدي الإلكتروني</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>لحمايتك من اللصوص تعمل الشريحة الجديدة بعد 24 ساعة. حتى ذلك الحين تعمل القديمة، وتُبلَّغ برسالة وبريد، ويمكنك إيقاف ذلك هنا.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>إرسال الرمز</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>جارٍ سؤال المشغّل…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>يُخفى بعد ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>الخادم (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>امسح الرمز بالهاتف الذي ستُثبَّت فيه eSIM، أو اكتب الخادم والرمز فيه. يُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>دوّن ما تحتاج إليه. يسجّل المشغّل أنها عُرضت ويخبرك برسالة.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <source>PIN 2</source>
        <translation>PIN 2</translation>
    </message>
    <message>
        <source>PUK 2</source>
        <translation>PUK 2</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>تُطلب مرة أخرى كي لا يرى أحد يمرّ هذه الرموز.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>عرض لمدة دقيقة</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>راجع طلبك</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>راجعت الباقة والسعر والرقم</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>ضع علامة هنا أولًا: هذه آخر نظرة قبل الدفع.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>العودة إلى الباقات</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>المتابعة إلى الدفع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}، حتى {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}، شاملًا {tax}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>فورًا بعد الدفع</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>بعد الباقة الجارية على هذا الرقم، {day} · لا يضيع شيء</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>الآن، وتنتهي الباقة الحالية</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>ابدأ لاحقًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>بعد انتهاء الباقة الحالية، {day} · لا يضيع شيء</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>ابدأ الآن بدلًا من ذلك</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>مفعّل، بدءًا من هذه الباقة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>التجديد التلقائي</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>على هذا الرقم باقة جارية. تنتهي حين تبدأ هذه، ويضيع ما تبقى منها.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>البدء الآن يعني التخلي عن {days} من ⁨{plan}⁩: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>البدء الآن يعني التخلي عن {days} من ⁨{plan}⁩.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>الفترة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>آخر %n فترة</numerusform>
            <numerusform>الفترة الأخيرة</numerusform>
            <numerusform>آخر فترتين</numerusform>
            <numerusform>آخر %n فترات</numerusform>
            <numerusform>آخر %n فترة</numerusform>
            <numerusform>آخر %n فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>استهلاكك خلال {span} ({used}) يناسب هذه الباقة.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>استهلاكك خلال {span} ({used}) يحتاج إلى إضافات مع هذه الباقة.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>استهلاكك خلال {span} ({used}) أكثر مما في هذه الباقة.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>هذا أكثر مما تحتاج: استهلكت {used} خلال {span}. باقة ⁨{plan}⁩ بسعر {price} تناسبك.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>باقة ⁨{plan}⁩ بسعر {price} تعطي مثلها أو أكثر بسعر أقل.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>في {date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>المستهلَك {amount}</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>متبقية من {total}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Sandbox operator</source>
        <translation>مشغّل التجربة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>الشرائح والأرقام</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>انتهت الباقة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>فُقد الرقم</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>الشريحة غير مفعّلة</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>التسجيل مطلوب</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>برنامج Lebara Desktop مفتوح بالفعل في نافذة أخرى. ادفع هناك؛ هنا يمكنك الاطلاع فقط.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>كانت سجلات الدفع على هذا الحاسوب تالفة ووُضعت جانبًا. تُقرأ طلباتك من المشغّل من جديد، ولا يُدفع شيء مرتين.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>كُتبت سجلات الدفع بإصدار أحدث من هذا البرنامج. حدّثه قبل أن تدفع.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>الدفع متوقف: لا يستطيع هذا الحاسوب حفظ سجلاته بأمان. أفرِغ مساحة على القرص ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>جارٍ بدء مشغّل التجربة… يمكنك الكتابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>مشغّل التجربة: لا شيء هنا يكلّف مالًا. ادخل باسم</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>مشغّل التجربة: لا شيء هنا يكلّف مالًا.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>عملاء آخرون…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>بيانات فقط</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>ثلاثة خطوط</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>الشريحة غير مفعّلة</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>جديد تمامًا</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>استهلاك قليل</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>الباقة التالية مشتراة</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>تبقى هذه الخطوة متاحة لمدة {time}.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>استخدم رمز التطبيق بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>استخدم رمز استرداد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>أدخل أحد رموز الاسترداد التي احتفظت بها. يعمل كل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>افتح تطبيق المصادقة وأدخل الرمز الذي يعرضه لـ Lebara.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lebara Desktop</source>
        <translation>Lebara Desktop</translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation>عرض {page}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>حول Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>اسأل المشغّل مرة أخرى</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>النص بحجمه الأصلي</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>منضدة المتجر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>لم يبدأ مشغّل التجربة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>جارٍ تسجيل دخولك بالجلسة المحفوظة على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>انتهت جلسة دخولك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>سجّل الدخول أولًا، ثم تُفتح الصفحة التي تفعّل فيها شريحة SIM.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>من يسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>الخطوة الثانية</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>تسجيل الدخول بالهاتف</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>كلمة مرور منسية</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>حسابك جاهز</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>تجديد رقم</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>أدخل رقم جوالك.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>هذا ليس رقم جوال.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>أدخل رقم جوالك أو بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>هذا ليس رقم جوال ولا بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>أدخل كل أرقام الرمز.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>أدخل رمز الاسترداد كاملًا.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>يحتاج الحساب إلى موافقتك على الشروط.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>أدخل اسمك الأول.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>أدخل اسم عائلتك.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>أدخل بريدك الإلكتروني، مثل ⁨name@example.org⁩.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>الرقمان مختلفان. قارن بينهما رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>تحتاج كلمة المرور إلى 8 أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>شريحة SIM لهذا الرقم غير مفعّلة بعد، فلا شيء يُجدَّد.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>هذا الرقم تابع لـ⁨{country}⁩.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>هذا الحساب تابع لـ⁨{country}⁩.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>استغرق هذا وقتًا طويلًا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>الرمز غير مطابق، أو استُخدم من قبل.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>الرمز غير مطابق، أو استُخدم من قبل. انتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>محاولات كثيرة من هذا الاتصال. تابع بعد {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>أُرسل رمز قبل لحظة. يمكنك طلب رمز آخر بعد {time}.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>رموز خاطئة كثيرة. يمكنك طلب رمز آخر بعد {time}.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>محاولات كثيرة. يمكنك تسجيل الدخول مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>سجّل الدخول هناك: ⁨{country}⁩</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>تابع هناك: ⁨{country}⁩</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>سجّل الدخول بكلمة المرور وفعّلها</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>سجّل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>عبر المتصفح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>أرسلنا رمزًا بالبريد الإلكتروني إلى {address}.</numerusform>
            <numerusform>أرسلنا رقمًا واحدًا (%n) بالبريد الإلكتروني إلى {address}.</numerusform>
            <numerusform>أرسلنا رقمين (%n) بالبريد الإلكتروني إلى {address}.</numerusform>
            <numerusform>أرسلنا %n أرقام بالبريد الإلكتروني إلى {address}.</numerusform>
            <numerusform>أرسلنا %n رقمًا بالبريد الإلكتروني إلى {address}.</numerusform>
            <numerusform>أرسلنا %n رقم بالبريد الإلكتروني إلى {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>أرسلنا رسالة نصية إلى {number}.</numerusform>
            <numerusform>أرسلنا رسالة نصية فيها رقم واحد (%n) إلى {number}.</numerusform>
            <numerusform>أرسلنا رسالة نصية فيها رقمان (%n) إلى {number}.</numerusform>
            <numerusform>أرسلنا رسالة نصية فيها %n أرقام إلى {number}.</numerusform>
            <numerusform>أرسلنا رسالة نصية فيها %n رقمًا إلى {number}.</numerusform>
            <numerusform>أرسلنا رسالة نصية فيها %n رقم إلى {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>مدفوع مسبقًا وبلا عقد: الحساب مجاني. الأسعار شاملة الضريبة.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>لا يمكن إلغاء باقة تم شراؤها.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>يمكن إلغاء الباقة خلال 14 يومًا، ويُحسب ما استُهلك منها.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>يُذكر قبل الدفع إن كان يمكن إلغاء الباقة.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>يحتفظ المشغّل باسمك ورقمك وبريدك الإلكتروني لإدارة الحساب.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>يشترط القانون الألماني إثبات الهوية، بالفيديو أو في متجر، قبل تفعيل شريحة SIM. الحساب نفسه لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>في فرنسا توقَف الشريحة الجديدة بعد 5 أيام ما لم يُسجَّل صاحبها بوثيقة هوية.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>شريحة SIM</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>استبدال الشريحة</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>إزالة من هذا الحساب</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>شريحة بلاستيكية</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>رمز eSIM</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>‏PIN وPUK ورمز eSIM</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN وPUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>عرض مرة واحدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>يمكن عرضه مرة واحدة</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>موجود في هاتف</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>يُعرض ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>كما في ⁨{moment}⁩. ربما تغيّرت الأرقام بعد ذلك.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>تعذّرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>اربط رقمًا لديك، أو فعّل شريحة SIM جديدة.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>لا يوجد رقم في هذا الحساب بعد</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>ربط رقم</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>الشرائح والأرقام</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>تفعيل شريحة SIM</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>اطبع إيصال متابعة</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>الإيصال كما سيُطبع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>لفّة، 80 مم</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>ورقة A4</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>لم تقبله الطابعة. احفظه كملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>ليحتفظ به العميل: المرجع، وما جرت محاولته، وألا يدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>احفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>لا يبدو هذا رقم هاتف.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>هذا الرقم في حسابك بالفعل.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>للرمز أرقام أكثر. يرجى كتابتها كلها.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>اكتب كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>رقم الوثيقة من 4 إلى 30 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>امسح شريحة SIM، أو اكتب الرقم المطبوع عليها.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>هذا رقم هاتف. رقم الشريحة نفسها يبدأ بـ 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>يبدو هذا قسيمة. استبدلها في الرئيسية.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>رقم شريحة SIM أرقام فقط.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>تنقص بعض الأرقام: عددها 19 أو 20 وتبدأ بـ 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>هذه أرقام كثيرة: عددها 19 أو 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>يبدأ رقم شريحة SIM بالرقم 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>أحد الأرقام غير صحيح. يرجى مقارنته بالشريحة.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>لا توجد في حسابك شريحة بهذا الرقم. اربط رقم هاتفها أولًا.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>هذه الشريحة مستخدمة بالفعل.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>تنتهي اثنتان من شرائحك هكذا. يرجى كتابة الرقم كاملًا.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>اذكر المشغّل الذي لديه الرقم الآن.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>رمز مشغّلك السابق من 4 إلى 30 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>يرجى اختيار أحد الأيام المعروضة.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>يطلب المشغّل رمزًا جديدًا لهذا. يرجى طلبه.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>عُرض هذا من قبل. لا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>يستخدم حساب آخر هذا الرقم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>لا يقوم المشغّل بذلك لهذا الرقم.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>هذا الرمز غير مطابق.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>كلمة المرور غير مطابقة.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>أُرسل رمز قبل لحظات. اطلب آخر بعد ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>هذا الرمز قديم. يرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>استغرق هذا وقتًا طويلًا. يرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>لا يعرف المشغّل هذا الرقم. هل هو من أرقامه؟</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>هذا الرقم ليس في حسابك.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>استعاد المشغّل هذا الرقم.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>لا تستطيع هذه الشريحة استقبال رسالة بعد: لم تُفعَّل.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>لا يوفّر هذا المشغّل ذلك في البرنامج.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>لم تبق محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>يرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>حاول مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقائق.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>طُبع في {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>الدفعة لم تُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>أُوقف الطلب</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>مدفوع، والتجديد جارٍ</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>الطلب لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>لا تدفع مرة أخرى</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>أُرسلت الدفعة ولم يصل رد. نسأل المشغّل حتى يُحسم الأمر، ولن يُخصم منك مرتين أبدًا. احتفظ بهذا الإيصال: المرجع هو كل ما يحتاجه الدعم.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>إجابات المشغّل لا تطابق ما طُلب، لذلك توقفنا. تواصل مع الدعم واقرأ لهم المرجع: يمكنهم رؤية ما حدث.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>المبلغ لدى المشغّل وهو ينفّذ التجديد. احتفظ بهذا الإيصال حتى يتم.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>هذا الطلب قائم، ولم يُخصم عنه شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>قيد التفعيل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>فُقد الرقم</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>غير مفعّلة</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>التسجيل مطلوب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>فعّلها لتستخدمها</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>يستغرق بضع دقائق</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا توجد باقة بعد</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>انتهت الباقة</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>تُجدَّد ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>تنتهي ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>يُوقَف اليوم</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>يُفقد الرقم اليوم</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>سجّل اليوم</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>يُوقَف بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>يُوقَف اليوم</numerusform>
            <numerusform>يُوقَف بعد يوم واحد</numerusform>
            <numerusform>يُوقَف بعد يومين</numerusform>
            <numerusform>يُوقَف بعد %n أيام</numerusform>
            <numerusform>يُوقَف بعد %n يومًا</numerusform>
            <numerusform>يُوقَف بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>يُفقد الرقم بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>يُفقد الرقم اليوم</numerusform>
            <numerusform>يُفقد الرقم بعد يوم واحد</numerusform>
            <numerusform>يُفقد الرقم بعد يومين</numerusform>
            <numerusform>يُفقد الرقم بعد %n أيام</numerusform>
            <numerusform>يُفقد الرقم بعد %n يومًا</numerusform>
            <numerusform>يُفقد الرقم بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>سجّل خلال يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>سجّل اليوم</numerusform>
            <numerusform>سجّل خلال يوم واحد</numerusform>
            <numerusform>سجّل خلال يومين</numerusform>
            <numerusform>سجّل خلال %n أيام</numerusform>
            <numerusform>سجّل خلال %n يومًا</numerusform>
            <numerusform>سجّل خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>تنتهي الباقة</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>إلى ⁨{date}⁩</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>حتى ⁨{date}⁩</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من ⁨{date}⁩</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>وإلا أُوقف الخط</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>يُجدَّد تلقائيًا هنا</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>جدّد للمتابعة</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>التجديد يعيد كل شيء</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>ربط رقم</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>إزالة رقم من الحساب</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>شريحة eSIM جديدة</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>شريحة SIM جديدة</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>نقل رقم</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>الخطوة {number} من {count}: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>تمت كل الخطوات</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>وصل سؤالك إلى الدعم</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>تواصل مع الدعم</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>رقم التذكرة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>انسخ الرقم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>أرسل إلى الدعم</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>يجيبون برسالة نصية أو بالبريد الإلكتروني. احتفظ بهذا الرقم، وهو يبقى أيضًا مع الطلب هنا.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>يُرسل هذا إلى دعم مشغّلك. عدّله كما تشاء، ولا تكتب أبدًا كلمة مرور أو رمز PIN أو رقم بطاقة.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>اكتب أولًا ما يجب أن يعرفه الدعم.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>نُسخ رقم التذكرة</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>المرجع: ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>المطلوب: ⁨{plan}⁩، {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>الرقم: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>ما حدث: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>ماذا حدث لهذا الطلب، وهل خُصم مني شيء؟</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>أُرسل: {moment}، ⁨{way}⁩</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>أُرسل: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>رقم الطلب: ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>اختيار باقة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>تفعيل شريحة SIM</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>ربط رقم</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>إزالة ⁨{number}⁩ من هذا الحساب</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>استبدال شريحة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>نقل رقم إلى ⁨{number}⁩</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>‏PIN وPUK ورمز eSIM للرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>تسجيل صاحب الرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>إيقاف تغيير</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>على الهاتف ذي الرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>ينضم رقم لديك بالفعل إلى هذا الحساب مع باقته.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>يغادر الرقم هذا الحساب وتستمر باقته. يمكنك ربطه من جديد. رمز يُرسل إلى الرقم يؤكد أنك أنت.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>وجّه كاميرا الهاتف إلى الرمز.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>يشترط القانون معرفة صاحب الشريحة.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>يشترط القانون معرفة صاحب الشريحة. سجّل قبل ⁨{date}⁩ وإلا أُوقف الخط.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>‏⁨{number}⁩ مفعّل.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>‏⁨{number}⁩ في هذا الحساب الآن.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>غادر ⁨{number}⁩ هذا الحساب.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>تم الطلب. تعمل الشريحة الجديدة ابتداءً من ⁨{date}⁩، ويمكنك إيقاف ذلك هنا قبلها.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>تم الطلب. سيخبرك المشغّل متى تعمل الشريحة الجديدة.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>تم الطلب. يُنقل الرقم في ⁨{date}⁩، ويمكنك إيقاف ذلك هنا حتى اليوم السابق.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>تم الطلب. سيخبرك المشغّل متى يُنقل الرقم.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>أُخفيت الرموز من جديد.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>تم تسجيلك. لدى المشغّل ما يطلبه القانون.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>لم يتغيّر شيء هنا. راجع ما هو قيد التنفيذ قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>تم الإيقاف. تبقى شريحتك كما هي.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>تم الإيقاف. لن يُنقل شيء.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>فات الأوان لإيقافه.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>المستهلَك {amount}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>من {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>المتبقي {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>حول Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>رقمي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>⁨{name}⁩، فتح القائمة</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>فتح القائمة</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>يمكنك إغلاق البرنامج. يتابع من حيث توقف عند تشغيله في المرة القادمة ويخبرك بالنتيجة.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>اطبع إيصال متابعة</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>تواصل مع الدعم</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>نُسخ المرجع</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>جارٍ إرسال الرمز…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>إرسال رمز إليه برسالة</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>اطبع إيصال متابعة</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>اعرض التذكرة</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>تواصل مع الدعم</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقّق الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>وصل سؤالك إلى الدعم. رقم التذكرة: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>نُسخ المرجع</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>توقفنا حتى لا يقع خطأ</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>مدفوع، والتجديد جارٍ</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>هناك دفعة في انتظارك</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>لا نعرف بعد إن كان الطلب قد أُلغي في الوقت المناسب</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>أُرسل الطلب ولم تصل إجابة</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>انقطع الاتصال أثناء إرسال الدفعة</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>مطلوب، غير مدفوع</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>ربما نجحت الدفعة وربما لا. لا تدفع مرة أخرى: سنعرف النتيجة ونكملها، ولا يُخصم منك مرتين أبدًا.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>المبلغ لدى المشغّل وهو ينفّذه. لم يبقَ ما تفعله.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>افتح الطلب لإتمام الدفع أو لاختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>الطلب قائم لدى المشغّل. افتحه لتدفع أو لتلغيه.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>لم يعد المشغّل يسمح لهذا الحساب برؤية طلبه.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>تذكر إجابة المشغّل مبلغًا أو عميلًا أو طلبًا غير ما أُرسل.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>لن يُرسل شيء آخر لهذا الطلب. يستطيع الدعم أن يرى هل خُصم المبلغ: أعطهم المرجع. لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · لا إجابة من المشغّل</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} بواسطة ⁨{way}⁩ لباقة ⁨{plan}⁩، {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} لباقة ⁨{plan}⁩، {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>المرجع ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · المرجع ⁨{reference}⁩</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>الآن، بانتظار الإجابة</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>في أي لحظة</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>بعد {seconds} ث، مرارًا حتى يُحسم الأمر</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>هناك طلب لم يُحسم بعد</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>إذا أنهيت الآن فلن يستطيع هذا البرنامج أن يعرض لك كيف انتهى. دوّن المرجع ⁨{reference}⁩: يجد الدعم الطلب به.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>الإنهاء على أي حال</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>أضف قسيمة إلى رصيدك</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12 أو 14 أو 16 رقمًا، كما هو مطبوع</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>جارٍ الشحن…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>أُضيف {amount} إلى رصيدك.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>اكتب أرقام القسيمة أولًا.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>القسيمة مكوّنة من 12 أو 14 أو 16 رقمًا؛ وعدد أرقام هذه {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>يحتفظ مزوّد الدفع بالبطاقات. لا يرى هذا البرنامج رقم بطاقة ولا يخزّنه أبدًا.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>أضف بطاقة</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>جارٍ طلب الصفحة…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>هذه هي البطاقات كما كانت في {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>أُضيفت ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>البطاقات المحفوظة</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>تعذّر تحميل البطاقات</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>مع بطاقة محفوظة يحتاج التجديد إلى موافقة واحدة، ويمكن للباقة أن تُجدَّد وحدها.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>لا توجد بطاقة محفوظة</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>ينساها مزوّد الدفع. وتبقى الطلبات التي دُفعت بها كما هي.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>لديك باقة تُجدَّد وحدها: من دون هذه البطاقة قد يفشل التجديد.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>إزالة ⁨{card}⁩؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ بها</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>احفظ هذا حيث لا يجده غيرك.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>إذا ضاع الهاتف فكل رمز من هذه الرموز يُدخلك مرة واحدة إلى جانب كلمة المرور.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>رموز استرداد ليوم يضيع فيه الهاتف: كل رمز يُدخلك مرة واحدة إلى جانب كلمة المرور. لا تُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>احتفظت بها</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>طباعة أو حفظ…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>امسح هذا بتطبيق مصادقة على هاتفك، أو اكتب المفتاح فيه. ثم أدخل الرمز الذي يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>مفتاح للكتابة</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>لم تبقَ محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
</TS>
