<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>关于 Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>版本 {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>它建立在以下作品之上：</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>软件包及其许可证</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>正在询问运营商…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>SIM 卡号 (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>请扫描条形码，或输入 19 或 20 位数字。您自己的 SIM 卡只需后四位。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>关联它的号码</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>激活此 SIM 卡</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>运营商正在激活 SIM 卡。会自动完成，您可以离开此页。</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>正在等待页面</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>{time} 后过期</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>没有添加银行卡</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>浏览器没有打开支付服务商的页面。请再试一次。</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>无法打开页面</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>银行卡由支付服务商保存，本程序看不到卡号。完成后此窗口会自动继续。</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>请在浏览器的页面上输入银行卡</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>对比套餐</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>查看套餐</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>用量还不够多</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>您的下一个套餐正合适</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>您的套餐正合适</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>省 {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>用满第一个周期后，每个套餐都会按您的实际用量来比较。</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} 会超出您的需要。</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}：{when}您每期使用 {amount}，并购买了 {add_ons}。</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}：{when}您每期使用 {amount}。</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>您现在的套餐：{fit}。</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} 加 {add_ons}最省：每 30 天 {cost}。</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} 不限量。</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} 够用，还余 {amount}。</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>要自动续费这个套餐吗？</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>套餐每次到期后会自动再买一次，直到您关闭为止。您可以随时关闭。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>没有已保存的银行卡，自动续费可能不成功；届时运营商会通知您。</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>话费余额（够付时）</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>还没有用量。</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>用左右方向键逐条读出。</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>转入至少需要两天，最长三十天。在此之前两个号码都可用。</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>请先激活此 SIM 卡，之后才能携号转入。</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>携号转入</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>保留您现有的号码。您需要原运营商给的代码。</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>还会等待 {time}。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>无法打开浏览器。请在这台电脑的浏览器中打开此地址。</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>运营商的登录页面已在您的浏览器中打开。请在那里登录，本窗口会自动继续。</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>还没有人登录。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>您的选择已保留，一切会自动继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>您离开后已完成：{number} 的 {plan} 已付款并续费。</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{number} 的 {plan} 未能续费，{amount} 已退回。</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>{number} 的 {plan} 订单已结束，没有扣款。</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>这像是银行卡号。银行卡信息只在支付机构的页面上输入。</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} 尾号 {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>已过期，不能再使用。</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>已于 {day} 过期，不能再使用。</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>运营商目前不接受这张卡。</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>将于 {day} 到期。请及时添加新卡。</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>有效期至 {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>银行未接受这张卡。</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>页面已关闭，没有输入银行卡。</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>页面的有效时间已过。</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>支付服务商没有接受这张卡。</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>停止：{what}</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>旧 SIM 卡可用至 {date}，之后启用新卡。</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>{number} 将于 {date} 转入。</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>预计 {date} 前完成。</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>运营商正在办理。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>虚线：预计</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>还没有用量。每天的用量会显示在这里。</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>每日流量</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>每日通话</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>每日短信</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}：预计约 {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}：{amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>确认订单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>结果暂未知</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续费</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>订单已关闭</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续费</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} 尾号 {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>借记卡</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>话费余额</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>您的付款应用</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>二维码已过期，没有扣款。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>登录已失效。重新登录后会自动继续。</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>与运营商的连接不安全。恢复安全后会自动继续。</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>这笔订单的付款还在核实中，请不要再次付款。</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>有效期至 {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>在银行应用中确认</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>用 {app} 扫码</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>可用 {amount}</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>在 PayPal 页面付款</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>在安全付款页面付款</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>{amount} available, not enough for {total}</source>
        <translation>可用 {amount}，不够支付 {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>暂时不可用</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>已再次发送验证码。</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>{time} 后可再次发送</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>验证码 {time} 内有效。</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>验证码已过期，请再次获取。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>沙盒运营商：不会真的发送短信，验证码在运营商的收件箱里。</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>打开收件箱</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>正在询问运营商…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>验证码已发送到邮箱 {address}。</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>验证码已发送到 {address}。</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>{time} 后可重新发送</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>验证码 {time} 内有效。</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>验证码已过期，请重新获取。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unfinished order</source>
        <translation>未完成的订单</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>继续办理{plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>这个号码目前没有套餐。</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>购买 支付 续费 充值 延长</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>续费我的套餐</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>再次向运营商查询</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外观跟随系统</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>关于 Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>版本 许可证</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>套餐 · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>再勾选一个套餐即可对比。</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>不同之处以粗体显示。</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan}（当前）</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>按您的用量，30 天费用</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>30 天费用</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}，不够用</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price}，含加油包（%n 个周期共 {count} 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · 最低</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>您的选择已保存。</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>优惠和资讯</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>运营商可以通过这些方式向您发送广告。订单的提醒和确认信息始终会发送。</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>通过短信</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>通过邮寄</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>联系电话：{numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>姓名已更改。</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>地址已更改。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>更改电子邮箱</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>电子邮箱已更改。</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>验证码已发送至 {address}。</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>{time} 后可重新发送</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>联系信息</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>保存姓名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>确认信息发送到这里，也可用它登录。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>保留现有邮箱</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>保存地址</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>剩余 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>早 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>早 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>上个周期</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>最近 %n 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 个加油包</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n 个加油包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>话费余额</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>使用充值券</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>这个账户没有话费余额。</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>用于套餐外的通话。</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>{date}到期</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>充值券号码</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>正在充值…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>已充入 {amount}。</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>请输入充值券上的数字。</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>这像是一个电话号码。充值券号码印在充值卡或小票上。</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>这是 SIM 卡号。充值券号码为 12、14 或 16 位数字。</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>充值券号码为 12、14 或 16 位数字。</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>这像是一个电话号码。</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>正在创建您的账户…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>至少 8 个字符。几个词组合比符号和数字更好。</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>可以向您发送优惠信息吗？您可随时更改。</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>通过短信</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>创建账户</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>时间比平时长，您付的钱是安全的。请联系客服并告知编号 {reference}。</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制收据</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>已付款，套餐正在开通</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} 已付款并完成</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} 已付款并预订</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} 已生效</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>本页会自动继续。您可以关闭程序，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>{start}生效，有效至 {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>有效至 {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>已收到付款</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>订单已完成</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · 运营商正在处理</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · 付款后 {seconds} 秒</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>套餐已到您账户</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>套餐已到此号码</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>正在向运营商核对…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>订单完成后核对</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>已向运营商核对：订单 {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>有效至 {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>有效期 {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>已发送确认</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>尚未看到；不影响续费</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>将以短信或电子邮件发送</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>短信发至 {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>电子邮件发至 {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>收据已复制</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>保存收据</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>收据 {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>您已登录。今后可用 {number} 和密码登录。</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>下一步：激活 SIM 卡或绑定号码，然后选择套餐。</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>前往我的账户</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>编号 {reference}</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>这笔订单已经存在</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>号码 {number} 有一笔未完成的 {plan} 订单。请继续这笔订单，以免付两次款。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>返回套餐</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>号码 {number} 的 {plan} 几分钟前已付款。要再买一次吗？</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>几分钟前已在此电脑上为号码 {number} 订购了 {plan}。要再买一次吗？</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>您刚刚买过这个套餐</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>刚刚已订购</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>是，再买一次</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>订单已取消，没有扣款。</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>没有扣款</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>运营商无法开通 {plan}，已将 {amount} 按原路退回。</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>已扣款并退回</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>编号已复制</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>登录已失效，请重新登录。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>这个账户没有此项权限。</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>运营商处已没有此内容。请刷新查看最新情况。</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>运营商无法处理提交的内容，请检查。</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>运营商不支持这种搜索方式。</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>运营商没有接受请求，请联系客服。</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>运营商处已有同编号的另一笔请求。我们已停止，请联系客服。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>尝试次数过多，请稍候。</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>运营商还在处理，会自动继续。</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>运营商不提供这项操作，请更新程序。</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>运营商的答复格式程序无法读取，请更新程序。</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>运营商无法读取程序发送的内容，请更新程序。</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>这个套餐已售完，请另选一个。</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>您的号码不能订购这个套餐，请另选一个。</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>价格已变动。请先查看新价格再继续。</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>运营商需要再次确认是您本人，请重新开始。</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>此内容已显示过一次，不会再次显示。</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>另一个账户正在使用这个号码登录。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 为 4 至 12 位数字。</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>这个 PIN 太容易被猜到，请换一个。</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>这个号码已被运营商收回，无法续费。</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>这笔订单已关闭。</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>这笔订单已付款，请不要再次付款。</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>这笔订单正在付款，请不要再次付款。</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>这种付款方式暂时不能用，请另选一种。</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>话费余额不够，请选择其他付款方式。</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>运营商查不到这张充值券，请核对数字。</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>这张充值券已被使用。</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>这张充值券已过期。</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>连接不上运营商。</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>与运营商的连接不安全，因此没有发送任何内容。请检查本机日期和网络。</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>运营商没有及时答复。</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>运营商系统暂时有问题。</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>无法读取运营商的答复。</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>运营商繁忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>运营商没有接受这项操作。</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>运营商没有允许登录，请再试一次。</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>本机无法写入程序记录。请检查磁盘空间和程序文件夹的权限。</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>程序出现意外问题，已写入日志。</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>没有使用这个手机号码或电子邮箱的账户。</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>此 SIM 卡尚未激活，无法接收短信。</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>此号码已停止服务：已被收回，或已转到其他运营商。</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>此号码已有账户。</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>运营商没有这样的号码，请核对数字。</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>这不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>已有其他账户使用此电子邮箱。</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>请输入姓和名。</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>另一个账户用此号码登录。</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>此号码不在您的账户中。</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>尝试次数过多，登录暂时锁定。</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>这个账户属于另一个国家。</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>此网络尝试次数过多，请稍候。</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>还需要身份验证器应用中的动态码。</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>验证码不符。</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>验证码已过期，请再次获取。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>刚刚已发送验证码，请稍候再获取。</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>时间过长，或已在别处重新开始。请获取新的验证码。</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>密码太短：至少 8 个字符。</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>密码太长：最多 128 个字符。</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>此密码容易被猜到，请换一个。</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>登录在那里被拒绝。</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>在规定时间内没有人登录。</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>此电脑没有打开浏览器。</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>此运营商不提供该方式。</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>运营商要求您用浏览器登录。</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>银行卡被拒，没有扣款。</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>卡内余额不足，没有扣款。</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>银行没有批准付款，没有扣款。</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>付款时间已到，没有扣款。</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>付款已取消，没有扣款。</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>订单已取消，没有扣款。</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>这个套餐已售完，没有扣款。请另选一个。</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>您的号码不能订购这个套餐，没有扣款。请另选一个。</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>价格已变动，没有扣款。请先查看新价格再继续。</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>这个号码已被运营商收回，无法续费。没有扣款。</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>这种付款方式暂时不能用，没有扣款。请另选一种。</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>话费余额不够，没有扣款。请选择其他付款方式。</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>案例编号 {id}。</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>运营商中止了这笔付款。再次付款前请先查看您的订单。</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>从现在起，登录时需要第二步验证。</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>第二步验证已关闭。</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>除密码外，还需要手机应用中的动态码。即使有人知道您的密码，也无法仅凭密码登录。</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>自 {day} 起启用。</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>剩余恢复码：{count} 个。</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>趁应用还在手边，请生成新的恢复码。</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>时间过长，请重新开始。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>错误次数过多，请几分钟后重试。</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>动态码不正确，或已使用过。</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>登录第二步验证</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>应用动态码或恢复码</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>生成新的恢复码</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>我们会向您发送验证码，凭此设置新密码。</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>手机号码或电子邮箱</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>发送验证码</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>正在向运营商询问登录方式…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>手机号码或电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>在此电脑上保持登录</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>此电脑没有安全保存登录的地方。您的登录在关闭程序前有效。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>激活 SIM 卡</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>无需账户，为号码续费</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>您自己的号码，或您想帮助的人的号码。选择套餐并付款即可。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>再次输入同一号码</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>查看套餐</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>您不会看到号码属于谁，也看不到其中的内容。机主会得知有人购买了套餐，但不会知道是谁。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>早上好，{name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>下午好，{name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>晚上好，{name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>套餐已到期</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>号码已收回</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>待实名登记</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>刚刚更新</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age}更新</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>这个号码去哪了，我能要回来吗？</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>请激活这张 SIM 卡。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>门店，或致电运营商客服</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>带有长号码的 SIM 卡和身份证件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Your plan, your usage, renewed in a minute.</source>
        <translation>套餐、用量、一分钟续费。</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>看看还剩多少，挑一个合适的套餐，用您习惯的方式付款。即使断网，也绝不会重复扣款。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>这里的快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>{number} 的时间线</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>运营商规则：{name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>示例规则</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>激活 SIM 卡后开始计算日期。</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>此号码已被运营商收回，无法恢复。</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>运营商未提供此号码的日期。</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>运营商未说明闲置号码何时收回。</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>显示 {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>要关联的号码</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>运营商会向此号码发送验证码，以确认它在您手中。</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>向它发送验证码短信</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 不正确，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>PIN 不正确。还可以再试 %n 次，之后需要重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>输入 PIN 即可从刚才的地方继续。进行中的付款会照常进行。</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>这台电脑上没有设置 PIN。请重新登录以继续；您可以在个人资料中设置 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>改为重新登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>从现在起，用这个 PIN 解锁窗口。</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>PIN 已移除。</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>本机锁定</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>设置 PIN 后，无人使用时以及电脑睡眠后，窗口会自动锁定。</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>设置 PIN 后，无人使用时窗口会自动锁定，电脑锁定时也会随之锁定。</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN（4 至 12 位数字）</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>多久后锁定</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>解锁电脑时也打开此窗口</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>仅在我锁定时或睡眠后</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>无人使用 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop（已锁定）</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>您可以关闭此页面，返回 Lebara Desktop。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>没有登录成功。请返回 Lebara Desktop 重试。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>此电脑上的账户</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>忘记一个账户</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>成功了</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>没成功</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>网络检查 {step}/{count}：{what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>还有项目没通过</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>短信、流量和余额都正常</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>您的套餐可以在网络上使用。</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>网络检查</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>在手机上做三个小步骤，已完成 {done}/{count}</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>手机上的短信、移动数据和余额查询都正常</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>手机上有项目不正常，见下方</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>发一条短信</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>用这个号码给您认识的号码发任意一条短信。</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>使用移动数据</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>关闭手机 Wi-Fi，打开一个今天没打开过的网页。</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>查询余额</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>在手机上拨打运营商的余额查询代码，答复中会有您的套餐名称。</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>请把手机关机再开机，然后再检查一次。</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>请看看移动数据是否打开、运营商接入点（APN）是否设好。</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>如果仍然不行，请联系客服并告知上面的编号。</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>您在这里保持登录，其他设备都会退出。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>至少 8 个字符。几个词组合比符号和数字更好。</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>保存并登录</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>显示的是 {time} 的信息。</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>会自动刷新。</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>{amount} 已付款，{plan} 正在开通。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>有一笔 {plan} 的付款（{amount}）等您完成。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>您的 {plan} 订单（{amount}）尚未付款。</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>{amount} 的付款已停止：信息不符。编号 {reference}。</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>一笔 {amount} 的付款还在核实中，请不要再次付款。</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>我接受使用条款（{country}）。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>短信验证码</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续费</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} 在所有页面显示此号码；F2 重命名。</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>重命名 {number}</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>{number} 的名称</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下个日期</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>您的号码</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>号码 {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>{days}有效，至 {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>订单 {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>付款后立即生效</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>现有套餐到期后生效，{day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>当前套餐到期后生效，{day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>保存收据</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>付款：{state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>订单：{state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>打开收据</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>保存收据…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>正在读取收据…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未扣款</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>有效期 {start} 至 {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>运营商没有此订单的收据。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>此电脑上没有可打开 PDF 文件的程序。请改为保存收据。</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>显示 %n 个以往订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>以往订单</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>显示哪些订单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>所有订单均已了结。</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>有一个订单尚未了结。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>有 %n 个订单尚未了结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>这是 {time} 时的订单。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>显示更早的订单</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>无法加载订单</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>还有其他订单：选择显示全部即可查看。</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>没有这样的订单</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>您的订单及收据会保存在这里。</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>查看套餐</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>无需保存</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>付款时可从中选择。</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>可用 {amount}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>暂时不可用</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>用手机扫描的二维码</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>在浏览器的安全支付页面上</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>请填写每一项。</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>请输入完整的电子邮箱地址。</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>请输入完整的验证码。</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>两次输入不一致，请再输入一次。</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>已过时间</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>没有这个名称的项目，请换个词。</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>上下键选择，回车执行，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>密码已更改。已退出的其他设备：%n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>上次使用：{time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>让 {device} 退出登录</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>密码和设备</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>至少八个字符。几个词语比符号更容易记住。</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您已登录的设备</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>退出其他所有设备</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>这台电脑无法打开付款页面。请重试，或换一种付款方式。</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>您可以关闭窗口。如果付款成功，下次启动程序时会自动完成续费，绝不会重复扣款。</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>换一种付款方式</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>等待您的手机</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>等待付款页面</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>时间到，正在核实…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>{time} 后过期</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>用 {app} 扫码支付 {amount}</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>在浏览器页面中支付 {amount}</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>正在取消：核实没有扣款</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>正在发送…请不要重复付款</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>请在那里完成付款。完成后本窗口会自动继续。</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>运营商会告知订单是否还能取消。</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>订单正在发往运营商，请稍候。</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>您想怎么付款？</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>付款方式无法加载</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>银行卡信息只在支付机构的页面上输入，本程序看不到。</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>无法开始付款：本机不能记录发送的内容。请检查磁盘空间和程序文件夹的权限。</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>开始新的付款前会先结束未完成的付款，绝不会重复扣款。</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>回到未完成的付款</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>订购并付款 · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>支付 {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>快捷键：{keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>在您的手机上</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>扫码即可查询余额、显示本机号码或停止续费，不必输入代码。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>或打开 {address} 并输入此代码：</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>{time} 内有效。手机上必须显示相同的代码。</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>请用手机扫描并在手机上登录，本窗口会自动继续。</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>显示新代码</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>查询余额</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>显示本机号码</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>“{text}” 发送至 {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>发短信停止续费</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>拨打此号码</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>手机要做什么</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>运营商查不到这个登录名下的号码。</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>这个账户没有号码</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>SIM 卡激活后套餐开始生效，剩余用量会显示在这里。</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>这张 SIM 卡尚未激活</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>这个号码已被收回</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>无法再续费。</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>选一个吧：每个套餐都会按您的用量比较。</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>这个号码还没有套餐</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续费</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>更换套餐</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>自动续费已开</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>自动续费已关</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · 当前</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>每 30 天 {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售完</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>最合适</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>匹配：{words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>暂时售完。</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan}（{price}）更便宜，内容一样多或更多。</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>加上您需要的加油包，每 30 天 {price}。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>选择 {plan}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>对比 {plan}</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>续费日期 {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>到期日期 {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>下一个套餐：{plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>下一个套餐：{plan}，{date}生效</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>这个套餐已停售，可用到期满；之后请另选一个。</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>这个号码已被收回，无法再续费。</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>您的套餐已到期。续费后可继续使用流量、通话和短信。</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>这张 SIM 卡尚未激活，激活后套餐开始生效。</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>请在 {date}前完成这张 SIM 卡的实名登记，否则会停机。</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>这张 SIM 卡还需要实名登记。</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>您的套餐已于 {ended}到期。请在 {until}前续费，否则会停机。</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>您的套餐已到期。请在 {until}前续费，否则会停机。</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>您的套餐已到期。请立即续费以保留号码。</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>这个号码已停机。请在 {lost}之前续费以保留号码。</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>这个号码已停机。续费后可恢复使用并保留号码。</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>按目前用量够用，每天可用 {amount}。</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>按目前用量，流量将在 {date}用完，{early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>按目前用量，{what}将在 {date}用完，{early}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>不限量，用不完。</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>不限量。已超过合理用量 {limit}，速度可能变慢。</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>不限量。合理用量：超过 {limit} 后速度可能变慢。</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>流量已用完。请立即续费或更换套餐。</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>{what}已用完。请立即续费或更换套餐。</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>National</source>
        <translation>国内</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>纯流量</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>国内通话</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>国际通话</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>网内通话</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>境外通话</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>网内短信</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>境外流量</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} 流量</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} 境外流量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln 分钟国内通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln 分钟国际通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln 分钟网内通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln 分钟境外通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln 条网内短信</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>至套餐到期</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ 天</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>还没有用量可参考</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>超出您的需要</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>合适，余 {amount}</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>不够用</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>缺 {amount}</translation>
    </message>
    <message>
        <source>{what}: {short}</source>
        <translation>{what}：{short}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>{name} {rate}%</translation>
    </message>
    <message>
        <source>Once paid, it cannot be cancelled here. Your rights under the law stay as they are.</source>
        <translation>付款后不能在这里取消。您的法定权利不受影响。</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>套餐付款后不能取消。</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>购买后 %n 天内可以撤销；已使用的部分照常计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>付款后不能取消。</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>购买后 %n 天内可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>不限量流量</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>不限量境外流量</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>不限量国内通话</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>不限量国际通话</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>不限量网内通话</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>不限量境外通话</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>不限量短信</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>不限量网内短信</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}，{amount} 后降速</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}等（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({countries})</source>
        <translation>{what}（{countries}）</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plans shown</source>
        <translation>
            <numerusform>显示 %n 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>价格已含 {tax}。</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>付款后一分钟内生效。</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>付款后 %n 分钟内生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>正在查询运营商的套餐…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>这是 {time} 的套餐，价格可能已变动。</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>这个账户没有可续费的号码。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>套餐无法加载</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>没有匹配的套餐</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>换个词试试，或查看全部套餐。</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>显示全部套餐</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>运营商目前没有适合这个号码的套餐。</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>没有套餐</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}：再勾选一个套餐即可对比</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>对比：{plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>已有四个套餐在对比，请先取消一个。</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>套餐或国家</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>搜索套餐或国家</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐种类</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>显示对比</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>最合适</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>正在询问运营商…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>要转入的号码</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>目前所属的运营商</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>该运营商给的代码</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>也叫携转码或账户号码</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>转入日期</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>到那一天，此线路将改用您转入的号码，现有号码不再使用。前一天之前可以停止。</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>转入号码</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>用手机扫描的二维码</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>没有二维码</translation>
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
        <translation>收据</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>收据 {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>号码 {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>付款方式：{way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>订单 {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>等待开通</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>正在询问运营商…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居留许可</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>只发送给运营商，不会保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>新卡已在您手中。</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>用一个码下载到手机里。</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>新卡的卡号 (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>请扫描条形码，或输入 19 或 20 位数字。</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>手机不在身边：请将验证码发到我的邮箱</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>为防盗用，新 SIM 卡在 24 小时后生效。在此之前旧卡继续可用，您会收到短信和邮件通知，也可以在这里停止。</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>发送验证码</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>正在询问运营商…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>{time} 后隐藏。</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>服务器 (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>请用要安装 eSIM 的手机扫码，或在手机上输入服务器和激活码。只显示一次。</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>请记下您需要的内容。运营商会记录此次显示，并发消息通知您。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
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
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>再次询问，以免旁人看到这些密码。</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>显示一分钟</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>立即隐藏</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>请核对订单</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>我已核对套餐、价格和号码</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>请先勾选：这是付款前的最后确认。</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>返回套餐</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>继续付款</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>套餐内容</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}，至 {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}，含 {tax}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>When</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>付款后立即生效</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>此号码的现有套餐到期后，{day} · 不损失任何用量</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>立即生效，当前套餐结束</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>改为到期后生效</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>当前套餐到期后，{day} · 不损失任何用量</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>改为立即生效</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>开启，从这个套餐起</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>此号码有正在使用的套餐。新套餐开始时它将结束，剩余用量会丢失。</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>立即生效会放弃 {plan} 剩余的 {days}：{amounts}。</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>立即生效会放弃 {plan} 剩余的 {days}。</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>上个周期</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>最近 %n 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>按{span}的用量（{used}），这个套餐合适。</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>按{span}的用量（{used}），这个套餐需要另购加油包。</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>{span}的用量（{used}）超出这个套餐。</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>这超出您的需要：{span}您用了 {used}。{plan}（{price}）就够了。</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan}（{price}）更便宜，内容一样多或更多。</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>已用 {amount}</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>剩余，共 {total}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Sandbox operator</source>
        <translation>沙盒运营商</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM 与号码</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>套餐已到期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>号码已收回</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM 卡未激活</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>待实名登记</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop 已在另一个窗口打开。请在那里付款；这里只能查看。</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>本机的付款记录已损坏并另存。您的订单将重新从运营商读取，绝不会重复付款。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>付款记录由更新版本的程序写入。付款前请先更新程序。</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>付款已停用：本机无法安全保存记录。请清理磁盘空间后重新启动。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>正在启动沙盒运营商…您可以先输入。</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>沙盒运营商：这里一切都不花钱。登录身份：</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>沙盒运营商：这里一切都不花钱。</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>更多客户…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>纯流量</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>三个号码</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM 卡未激活</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>新开户</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>用得少</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>已买下一期</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>此步骤在 {time} 内有效。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>改用应用动态码</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>请输入您保存的任一恢复码。每个只能使用一次。</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>请打开身份验证器应用，输入其中显示的 Lebara 动态码。</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>应用动态码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
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
        <translation>显示{page}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>关于 Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>再次向运营商查询</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>门店柜台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>沙盒运营商没有启动。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>正在用此电脑上保存的登录为您登录…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>您的登录已结束，请重新登录。</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>请先登录，然后会打开激活 SIM 卡的页面。</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>{seconds} 秒后再次尝试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>谁来登录</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>第二步验证</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>用手机登录</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>您的账户已就绪</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>为号码续费</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>谁能帮忙</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>请输入您的手机号码。</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>这不是手机号码。</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>请输入您的手机号码或电子邮箱。</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>这既不是手机号码，也不是电子邮箱。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>请输入验证码的全部数字。</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>请输入完整的恢复码。</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>创建账户需要您同意条款。</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>请输入您的名。</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>请输入您的姓。</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>请输入您的电子邮箱，例如 name@example.org。</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>两次输入的号码不同，请逐位核对。</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>密码至少需要 8 个字符。</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>此号码的 SIM 卡尚未激活，因此无法续费。</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>此号码属于{country}。</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>此账户属于{country}。</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>时间过长，请重新登录。</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>动态码不正确，或已使用过。</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>动态码不正确，或已使用过。请等待下一个。</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>此网络尝试次数过多，请在 {time} 后继续。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>刚刚已发送验证码，{time} 后可再次获取。</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>验证码错误次数过多，{time} 后可再次获取。</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>尝试次数过多，{time} 后可重新登录。</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>在那里登录：{country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>在那里继续：{country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>用密码登录并激活</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>改为登录</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>我们已将 %n 位验证码发送到邮箱 {address}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>我们已将 %n 位验证码以短信发送到 {number}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>预付费，无合约：账户免费。价格含税。</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>已购买的套餐不能取消。</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>套餐可在 14 天内取消，已使用的部分需付费。</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>套餐能否取消会在付款前说明。</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>运营商保存您的姓名、号码和电子邮箱，用于管理账户。</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>德国法律要求在激活 SIM 卡前通过视频或在门店核验身份。账户本身不需要。</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>在法国，新 SIM 卡若 5 天内未凭身份证件登记持有人，将被停机。</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>更换 SIM 卡</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>移出此账户</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>实体卡</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>eSIM 码</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN、PUK、eSIM 码</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN 和 PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>显示一次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>可显示一次</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>已显示过</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>已在手机中</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>正在显示 {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>截至 {moment}。此后号码信息可能已有变化。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>无法读取号码</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>请关联您已有的号码，或激活新的 SIM 卡。</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>此账户尚无号码</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>关联号码</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM 与号码</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>激活 SIM 卡</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>凭条打印预览</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>卷纸，80 毫米</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4 纸</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>打印机未接受。请改为将凭条存为 PDF。</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>供客户保存：编号、所做的操作，以及请勿再次付款。</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>保存凭条</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>这不像是电话号码。</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>此号码已在您的账户中。</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>验证码位数不够，请全部输入。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>证件号码为 4 到 30 个字母或数字。</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>请扫描 SIM 卡，或输入卡上印的号码。</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>这是电话号码。SIM 卡号以 89 开头。</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>这像是充值券，请在总览页兑换。</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>SIM 卡号只有数字。</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>少了几位数字：应为 19 或 20 位，以 89 开头。</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>数字过多：应为 19 或 20 位。</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>SIM 卡号以 89 开头。</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>有一位数字不对，请与卡上核对。</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>您的账户中没有此 SIM 卡。请先关联它的号码。</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>此 SIM 卡已在使用。</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>您有两张 SIM 卡的后四位相同，请输入完整卡号。</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>请填写号码目前所属的运营商。</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>原运营商给的代码为 4 到 30 个字母或数字。</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>请从所列日期中选择。</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>运营商要求新的验证码，请重新获取。</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>此内容已显示过，不能再次显示。</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>另一个账户用此号码登录。</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>运营商不为此号码办理此项。</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>验证码不符。</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>验证码刚刚发送。{time} 后可重新获取。</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>验证码已过期，请重新获取。</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>时间过长，请重新获取验证码。</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>运营商没有此号码。它属于这家运营商吗？</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>此号码不在您的账户中。</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>此号码已被运营商收回。</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>此 SIM 卡尚未激活，还收不到短信。</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>此运营商在程序中不提供此功能。</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>还可再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>请在 1 分钟后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>打印于 {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>付款尚未确认</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>订单已停止</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>已付款，正在续费</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>订单尚未付款</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>请勿再次付款</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>付款已发送，但没有收到答复。我们会一直向运营商查询直到了结；绝不会重复扣款。请保存此凭条：客服只需要编号。</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>运营商的答复与所订内容不符，因此我们停止了。请联系客服并告知编号：他们能看到发生了什么。</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>运营商已收到款项，正在续费。完成前请保存此凭条。</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>此订单有效，目前尚未扣款。</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>正在激活</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>号码已收回</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>待实名登记</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>激活后即可使用</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>需要几分钟</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>尚无套餐</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>套餐已到期</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>{date}续费</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>{date}到期</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>今天停机</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>今天收回号码</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>请今天登记</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>1 天后停机</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>%n 天后停机</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>1 天后收回号码</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>%n 天后收回号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>请在 1 天内登记</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>请在 %n 天内登记</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>套餐到期</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}前</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>否则将停机</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>此时自动续费</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>续费后继续使用</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>续费即可恢复</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>无服务</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>关联号码</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>移出号码</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>新 eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>新 SIM 卡</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>携号转入</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>第 {number} 步，共 {count} 步：{label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>所有步骤已完成</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>客服已收到您的问题</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>工单编号 {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>发送给客服</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>他们会通过短信或电子邮件答复。请保存此编号；它也会保留在订单旁。</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>内容将发送给运营商客服。您可以随意修改；请勿填写密码、PIN 或卡号。</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>请先写下客服需要了解的内容。</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>工单编号已复制</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>编号：{reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>已订购：{plan}，{amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>号码：{number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>情况：{what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>这个订单现在怎么样了，我被扣款了吗？</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>发送：{moment}，{way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>发送：{moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>订单号：{number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>激活 SIM 卡</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>关联号码</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>将 {number} 移出此账户</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>更换 {number} 的 SIM 卡</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>携号转入到 {number}</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>{number} 的 PIN、PUK 和 eSIM 码</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>登记 {number} 的机主</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>停止变更</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>在使用 {number} 的手机上</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>您已有的号码会连同套餐加入此账户。</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>此号码将移出账户，其套餐继续有效。您可以再次关联。发送到该号码的验证码用于确认是您本人。</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>请用手机相机对准二维码。</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>法律要求登记 SIM 卡机主。</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>法律要求登记 SIM 卡机主。请在{date}前登记，否则将停机。</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} 已激活。</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} 已加入此账户。</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} 已移出此账户。</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>已受理。新 SIM 卡自 {date} 起生效，在此之前可在这里停止。</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>已受理。新 SIM 卡可用时运营商会通知您。</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>已受理。号码将于 {date} 转入，前一天之前可在这里停止。</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>已受理。号码转入时运营商会通知您。</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>密码已重新隐藏。</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>您已完成登记。运营商已获得法律要求的信息。</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>这里没有更改任何内容。重试前请查看正在办理的事项。</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>已停止，您的 SIM 卡保持不变。</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>已停止，号码不会转移。</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>已来不及停止。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>不限量</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>已用 {amount}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>关于 Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>我的号码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}，打开菜单</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>打开菜单</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>您可以关闭程序。下次启动时会从断点继续，并告知结果。</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>编号已复制</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>向它发送验证码短信</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>客服已收到您的问题。工单编号：{number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>编号已复制</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>为避免出错，我们已停止</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>已付款，正在续费</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>有一笔付款等待您完成</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>还不知道订单是否及时取消</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>订单已发出，但没有收到答复</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>付款途中网络断开</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>已下单，未付款</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>付款可能成功，也可能没有。请不要再次付款：我们会查明并完成，绝不会重复扣款。</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>运营商已收到款项，正在办理。您无需再做任何事。</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>打开订单以完成付款，或选择其他方式。</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>订单已在运营商处。打开订单即可付款或取消。</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>运营商不再允许此账户查看自己的订单。</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>运营商的答复中，金额、客户或订单与所发送的不一致。</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>此订单不会再发送任何内容。是否已扣款，客服可以查到：请告知编号。请勿再次付款。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送内容</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · 运营商没有答复</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>上次查询</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次查询</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount}，{way}，{plan}，{number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount}，{plan}，{number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>编号 {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · 编号 {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>正在等待答复</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>{seconds} 秒后，会一直查到有结果为止</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>有订单尚未结清</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>如果现在结束，本程序将无法显示订单的结果。请记下编号 {reference}，客服可凭此找到订单。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>仍要结束</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>给话费余额充值</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>充值券号码</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12、14 或 16 位数字，见充值券</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>正在充值…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>已向话费余额充入 {amount}。</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>请先输入充值券上的数字。</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>充值券为 12、14 或 16 位数字；现在是 {count} 位。</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>银行卡由支付服务商保存。本程序不会看到或保存卡号。</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加银行卡</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>正在请求页面…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>这是 {time} 时的银行卡。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>已添加 {card}。</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>已保存的银行卡</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>无法加载银行卡</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>保存银行卡后，续费只需一次确认，套餐也可以自动续费。</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>没有保存的银行卡</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>支付服务商会删除它。已用它付款的订单不受影响。</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>您有一个套餐会自动续费：没有这张卡，续费可能失败。</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>移除 {card}？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>请保存在他人找不到的地方。</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>手机丢失时，每个恢复码可与密码一起登录一次。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>手机丢失时可使用恢复码：每个可与密码一起登录一次。恢复码仅在此时显示。</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>打印或保存…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>请用手机上的身份验证器应用扫描，或在其中输入密钥，然后输入应用显示的动态码。</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>手动输入的密钥</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>应用动态码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不设置</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>还可再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>还可再试 %n 次。</numerusform>
        </translation>
    </message>
</context>
</TS>
